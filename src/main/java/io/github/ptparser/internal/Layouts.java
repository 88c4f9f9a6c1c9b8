package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.Layout.Fit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The layouts that are known, site by site, in the order in which they are tried. */
final class Layouts {

  private static final Map<Site, List<Layout>> ALL =
      Map.of(
          Site.KCNA_WATCH, List.of(new KcnaWatch2023(), new KcnaWatch2019()),
          Site.PYONGYANG_TIMES, List.of(new PyongyangTimes2022(), new PyongyangTimesUntil2022()));

  /** The classes and ids that any layout knows. */
  static final List<Outline.Name> NAMES = KcnaWatch.NAMES;

  private Layouts() {}

  private static List<Layout> of(SavedPage page) {
    return ALL.getOrDefault(page.site, List.of());
  }

  /**
   * What a page is.
   *
   * @param layout the layout that says so; null if none does
   * @param article how it fits as an article; null if it is none
   * @param listing how it fits as a listing; null if it is none
   * @param neither why it is neither; null if it is one of the two
   */
  record Match(
      PageKind kind,
      @Nullable Layout layout,
      @Nullable Fit<Article> article,
      @Nullable Fit<Listing> listing,
      @Nullable Neither neither) {}

  /** Why a page is neither an article nor a listing. */
  record Neither(ProblemCode code, @Nullable String field, String message, @Nullable Node where) {}

  static Match match(SavedPage page) {
    if (!page.isHtml()) {
      return new Match(
          PageKind.UNKNOWN, null, null, null, OtherPages.describe(page, PageKind.UNKNOWN));
    }
    Fit<Article> almost = null;
    Layout almostIn = null;
    for (Layout layout : of(page)) {
      Fit<Article> fit = layout.article(page);
      if (fit.reader() != null) {
        return new Match(PageKind.ARTICLE, layout, fit, null, null);
      }
      if (fit.lost() != null) {
        almost = fit;
        almostIn = layout;
      }
    }
    if (almost == null && !OtherPages.isNotFound(page)) {
      for (Layout layout : of(page)) {
        Fit<Listing> fit = layout.listing(page);
        if (fit.reader() != null) {
          return new Match(PageKind.LISTING, layout, null, fit, null);
        }
      }
    }
    PageKind kind =
        almost == null || almost.lost() == null || almost.lost().kind() == PageKind.UNKNOWN
            ? OtherPages.kind(page)
            : almost.lost().kind();
    Fit.Lost lost = almost == null || kind != PageKind.UNKNOWN ? null : almost.lost();
    Neither neither =
        almost == null || lost == null
            ? OtherPages.describe(page, kind)
            : new Neither(
                lost.code(),
                lost.field(),
                "expected " + almost.lacking() + ", found none",
                lost.where());
    return new Match(kind, lost == null ? null : almostIn, null, null, neither);
  }

  /** What each layout of the page's site misses on it, for a message. */
  static <T> String lacking(SavedPage page, Function<Layout, Fit<T>> fits) {
    return of(page).stream()
        .map(layout -> layout.name() + " lacks " + fits.apply(layout).lacking())
        .collect(Collectors.joining("; "));
  }
}
