package io.github.ptparser;

/**
 * Turns a {@link Page} into a {@link Listing}: a source's listing, search results, or the bare
 * fragment that "More Articles" loads.
 *
 * <p>A parser has no state: it may be shared between threads, and a result depends on the page
 * alone.
 *
 * <pre>{@code
 * Listing listing = ListingParser.create().parse(Page.read(Path.of("source-163.html")));
 * }</pre>
 */
public final class ListingParser {

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
   * @param page the page
   * @return the listing and the problems on the page; without a listing, why there is none
   */
  public ParseResult<Listing> tryParse(Page page) {
    return Results.logged(page.saved().listing(), page);
  }
}
