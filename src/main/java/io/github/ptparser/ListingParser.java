package io.github.ptparser;

import java.io.Serializable;
import java.util.Objects;

/**
 * Turns a {@link Page} into a {@link Listing}: a source's listing, search results, the bare
 * fragment that "More Articles" loads, or the front page of the newspaper's own site.
 *
 * <p>A parser has no state: it may be shared between threads and sent to other machines as a
 * serialised object, and a result depends on the page alone.
 *
 * <pre>{@code
 * ListingParser parser = ListingParser.create();
 * Listing listing = parser.parse(Page.read(file));
 * List<String> ids = listing.teasers().stream().map(ArticleTeaser::id).toList();
 * }</pre>
 */
public final class ListingParser implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final ListingParser PARSER = new ListingParser();

  private ListingParser() {}

  /**
   * A parser for listings of all layouts that are known.
   *
   * @return the parser
   */
  public static ListingParser create() {
    return PARSER;
  }

  /**
   * The listing that a page is. Problems that leave it a listing are passed over: {@link #tryParse}
   * tells them.
   *
   * @param page the page
   * @return the listing, perhaps empty
   * @throws PageParseException if the page is no listing: an article, a sign-up wall, another site
   */
  public Listing parse(Page page) {
    return Results.valueOf(tryParse(page), "listing", page);
  }

  /**
   * The listing that a page is, if it is one, with all that is not as it should be.
   *
   * <pre>{@code
   * ParseResult<Listing> result = ListingParser.create().tryParse(page);
   * boolean isArticle = result.kind() == PageKind.ARTICLE;
   * }</pre>
   *
   * @param page the page
   * @return the listing and the problems on the page; without a listing, why there is none
   */
  public ParseResult<Listing> tryParse(Page page) {
    Objects.requireNonNull(page, "page");
    return Results.logged(page.saved().listing(), page);
  }

  private Object readResolve() {
    return PARSER;
  }
}
