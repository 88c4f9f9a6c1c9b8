package io.github.ptparser;

/** What a saved page is, told by looking at it. */
public enum PageKind {
  /** An article, with its title and body. */
  ARTICLE,
  /** A list of articles: a source's, search results, or the bare fragment of further entries. */
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
