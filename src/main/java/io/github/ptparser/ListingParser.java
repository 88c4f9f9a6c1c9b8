package io.github.ptparser;

import java.io.Serializable;
import java.util.Objects;

/**
 * Parses a {@link Page} that is a {@link Listing}: the listing of a source, search results, the
 * HTML fragment that "More Articles" loads, or the front page of the newspaper's own site.
 *
 * <pre>{@code
 * ListingParser parser = ListingParser.create();
 * Listing listing = parser.parse(Page.read(file));
 * List<String> ids = listing.teasers().stream().map(ArticleTeaser::id).toList();
 * }</pre>
 *
 * <p>A parser has no state. It may be shared between threads and is serializable; a result depends
 * on the page alone.
 */
public final class ListingParser implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final ListingParser PARSER = new ListingParser();

  private ListingParser() {}

  /**
   * A parser for all known layouts.
   *
   * @return the parser
   */
  public static ListingParser create() {
    return PARSER;
  }

  /**
   * Parses a listing and ignores problems that leave a value. Same as {@code
   * tryParse(page).orElseThrow()}.
   *
   * @param page the page
   * @return the listing
   * @throws PageParseException if the page is something else: an article, a sign-up wall, a page of
   *     another site
   */
  public Listing parse(Page page) {
    return tryParse(page).orElseThrow();
  }

  /**
   * Parses a listing and reports every problem.
   *
   * @param page the page
   * @return the listing with the problems of the page, or the reason why there is none
   */
  public ParseResult<Listing> tryParse(Page page) {
    Objects.requireNonNull(page, "page");
    return Results.logged(page.saved().listing());
  }

  private Object readResolve() {
    return PARSER;
  }
}
