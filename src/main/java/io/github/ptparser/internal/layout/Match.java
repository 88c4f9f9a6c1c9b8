package io.github.ptparser.internal.layout;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.evidence.Findings;
import org.jsoup.nodes.Node;

/** What a page is. */
public sealed interface Match {

  /** Reads the value of a page, and reports what is not as it should be. */
  interface Reader<T> {
    T read(Findings findings);
  }

  /** An article in a layout. */
  record AnArticle(String layout, Reader<Article> reader) implements Match {}

  /** A listing in a layout. */
  record AListing(String layout, Reader<Listing> reader) implements Match {}

  /**
   * A page of a layout that has lost a field without which there is no value.
   *
   * @param kind what it is if it is no page that the site has for something else
   * @param field the field that is lost
   * @param where what a problem points at
   */
  record Almost(
      String layout, PageKind kind, ProblemCode code, String field, String message, Node where)
      implements Match {}

  /** A page that is neither an article nor a listing. */
  record Neither(PageKind kind, ProblemCode code, String message) implements Match {}
}
