package io.github.ptparser.internal;

import io.github.ptparser.PageKind;
import io.github.ptparser.internal.kcnawatch.KcnaWatch;
import io.github.ptparser.internal.kcnawatch.KcnaWatchLayout;
import io.github.ptparser.internal.layout.Layout;
import io.github.ptparser.internal.layout.Match;
import io.github.ptparser.internal.layout.Match.Almost;
import io.github.ptparser.internal.newspaper.NewspaperLayout;
import io.github.ptparser.internal.newspaper.PyongyangTimes;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.page.Site;
import java.util.List;
import java.util.Map;

/** The supported sites and their layouts. */
public final class Layouts {

  /** The sites, in the order they are tried; the first is the default. */
  public static final List<Site> SITES = List.of(KcnaWatch.SITE, PyongyangTimes.SITE);

  private static final Map<Site, Layout> LAYOUTS =
      Map.of(
          KcnaWatch.SITE, new KcnaWatchLayout(),
          PyongyangTimes.SITE, new NewspaperLayout());

  private Layouts() {}

  /** Matches a page with the layout of its site, else with the other known pages. */
  static Match match(PageFacts page) {
    Layout layout = LAYOUTS.get(page.site());
    Match match = page.isHtml() && layout != null ? layout.match(page) : null;
    if (match instanceof Almost almost) {
      PageKind kind = almost.kind() == PageKind.UNKNOWN ? OtherPages.kind(page) : almost.kind();
      return kind == PageKind.UNKNOWN ? almost : OtherPages.describe(page, kind);
    }
    return match == null ? OtherPages.describe(page, OtherPages.kind(page)) : match;
  }
}
