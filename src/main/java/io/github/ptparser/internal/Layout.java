package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * One markup of the site, such as that of 2019. It looks at a page and says whether the page is an
 * article or a listing in this markup, never at a date: an archive serves an old article in today's
 * markup. A new era of the site is one new class, listed in {@link Layouts}.
 */
interface Layout {

  /** The name that a result carries, such as {@code KCNA_WATCH_2023}. */
  String name();

  /** Whether and how the page is an article. */
  Fit<Article> article(SavedPage page);

  /** Whether and how the page is a listing. */
  Fit<Listing> listing(SavedPage page);

  /** Reads the value of a page that fits. */
  interface Reader<T> {
    T read(Findings findings);
  }

  /**
   * How a page fits a layout.
   *
   * @param reader reads it; null if it does not fit
   * @param lacking what it would need to fit; empty if it does
   * @param lost the field by whose lack a page of this layout has no value; null where it is no
   *     page of this layout
   */
  record Fit<T>(@Nullable Reader<T> reader, String lacking, @Nullable Lost lost) {

    /** A field without which there is no value, and what the page is then. */
    record Lost(ProblemCode code, String field, PageKind kind, Node where) {}

    static <T> Fit<T> fits(Reader<T> reader) {
      return new Fit<>(reader, "", null);
    }

    static <T> Fit<T> lacks(String what) {
      return new Fit<>(null, what, null);
    }

    static <T> Fit<T> almost(
        String lacking, ProblemCode code, String field, PageKind kind, Node where) {
      return new Fit<>(null, lacking, new Lost(code, field, kind, where));
    }
  }
}
