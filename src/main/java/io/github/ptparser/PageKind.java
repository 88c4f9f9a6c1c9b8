package io.github.ptparser;

/**
 * What a saved page is, told by looking at it.
 *
 * <pre>{@code
 * String next =
 *     switch (page.kind()) {
 *       case ARTICLE, LISTING -> "parse";
 *       case MEMBERS_ONLY, BOT_CHALLENGE -> "save the page anew";
 *       case NOT_FOUND, UNKNOWN -> "pass over";
 *     };
 * }</pre>
 */
public enum PageKind {
  /** An article, with its title and body. */
  ARTICLE,
  /**
   * A list of articles: a source's, search results, the bare fragment of further entries, or the
   * front page of the newspaper's own site.
   */
  LISTING,
  /** The archive's sign-up wall in place of a text. */
  MEMBERS_ONLY,
  /** The hosting's check for a human reader ("Just a moment..."), not a page of the site. */
  BOT_CHALLENGE,
  /** The site's page for an address that leads nowhere. */
  NOT_FOUND,
  /** None of these: another page of the site, a page of another site, or no page at all. */
  UNKNOWN
}
