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

/** The supported sites and their layouts. */
public final class Layouts {

  private record Supported(Site site, Layout layout) {}

  /** In the order they are tried; the first is the default. A new site is one more line. */
  private static final List<Supported> ALL =
      List.of(
          new Supported(KcnaWatch.SITE, new KcnaWatchLayout()),
          new Supported(PyongyangTimes.SITE, new NewspaperLayout()));

  /** The sites in that order. */
  public static final List<Site> SITES = ALL.stream().map(Supported::site).toList();

  private Layouts() {}

  /** Matches a page with the layout of its site, else with the other known pages. */
  static Match match(PageFacts page) {
    Match match = page.isHtml() ? layoutOf(page.site()).match(page) : null;
    if (match instanceof Almost almost) {
      PageKind kind = almost.kind() == PageKind.UNKNOWN ? OtherPages.kind(page) : almost.kind();
      return kind == PageKind.UNKNOWN ? almost : OtherPages.describe(page, kind);
    }
    return match == null ? OtherPages.describe(page, OtherPages.kind(page)) : match;
  }

  private static Layout layoutOf(Site site) {
    return ALL.stream().filter(each -> each.site() == site).findFirst().orElseThrow().layout();
  }
}
