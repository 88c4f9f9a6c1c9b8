package io.github.ptparser;

/**
 * The kind of a saved page, as its content shows it.
 *
 * <p>{@link #UNKNOWN} covers two cases that need different handling. A page without a layout is
 * none of a known site and may be ignored. A page with a layout is broken: the site has changed, or
 * the page was not saved completely.
 *
 * <pre>{@code
 * ParseResult<PageContent> result = PageParser.create().tryParse(page);
 * String next =
 *     switch (result.kind()) {
 *       case ARTICLE, LISTING -> "store";
 *       case MEMBERS_ONLY, BOT_CHALLENGE -> "save again";
 *       case NOT_FOUND -> "ignore";
 *       case UNKNOWN -> result.isBroken() ? "report" : "ignore";
 *     };
 * }</pre>
 */
public enum PageKind {
  /** An article with a title and a body. */
  ARTICLE,
  /**
   * A list of articles: the listing of a source, search results, the HTML fragment that "More
   * Articles" loads, or the front page of the newspaper's own site.
   */
  LISTING,
  /** The archive's sign-up wall in place of an article. */
  MEMBERS_ONLY,
  /** A bot check of the hosting ("Just a moment..."), not a page of the site. */
  BOT_CHALLENGE,
  /** The "page not found" page of the site. */
  NOT_FOUND,
  /**
   * None of these: another page of the site, a page of another site, no HTML; or a page that has a
   * layout but has lost its title or its body, see {@link ParseResult#isBroken()}.
   */
  UNKNOWN
}
