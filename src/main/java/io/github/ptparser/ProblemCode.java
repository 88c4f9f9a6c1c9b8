package io.github.ptparser;

/**
 * The kinds of problems. {@code .github/EVIDENCE.md} tells how each is found. {@code ADDRESS}
 * stands for a URL.
 *
 * <pre>{@code
 * Set<ProblemCode> harmless = EnumSet.of(ProblemCode.CONFLICTING_TITLE);
 * boolean isGood =
 *     result.problems().stream().allMatch(problem -> harmless.contains(problem.code()));
 * }</pre>
 */
public enum ProblemCode {
  /** The source is empty or only white space. */
  EMPTY_PAGE,
  /** The source is no HTML: a picture, a PDF, plain text. */
  NOT_HTML,
  /** The page is not of a known site: a bot check, a page of another site. */
  NOT_A_PAGE_OF_THE_SITE,
  /**
   * A page of a known site that is neither an article nor a listing: a sign-up wall, a static page.
   */
  NO_ARTICLE_OR_LISTING,
  /** {@link ArticleParser} was given a listing, or {@link ListingParser} an article. */
  WRONG_PARSER,
  /** The page has no {@code </html>}: it was cut, and its end may be missing. */
  TRUNCATED_PAGE,
  /** There are bytes that are no text in the charset of the page; they were read as U+FFFD. */
  MALFORMED_TEXT,
  /** There is a sign-up form in the text, so the text may be cut. */
  SIGN_UP_FORM,

  /** There is no title. */
  MISSING_TITLE,
  /** There is no paragraph. */
  MISSING_BODY,
  /** There is no date. */
  MISSING_DATE,
  /** There is no label of a source. */
  MISSING_SOURCE,
  /** There is no URL. */
  MISSING_ADDRESS,
  /** There is no URL that identifies an article. */
  MISSING_ID,
  /** There is no heading. */
  MISSING_HEADING,
  /** There is no excerpt. */
  MISSING_EXCERPT,
  /** There are no entries where some are expected. */
  MISSING_TEASERS,
  /** There is no "More From" block. */
  MISSING_MORE,

  /** The text in place of a date is not a date, or no such day exists. */
  INVALID_DATE,
  /** A URL is not http or https, or cannot be made absolute. */
  INVALID_ADDRESS,

  /**
   * Two places give different titles: heading and head of the page, a link and its picture; or
   * another line may be the title.
   */
  CONFLICTING_TITLE,
  /**
   * Two ways to find the text give different paragraphs, part of the text may not belong to it, or
   * a picture beside it may.
   */
  CONFLICTING_BODY,
  /** Nothing marks the end of the text: it may contain what follows it. */
  UNBOUNDED_BODY,
  /** Two places give different days, or the day is impossible. */
  CONFLICTING_DATE,
  /** The meta line, the breadcrumb and "More From" give different sources. */
  CONFLICTING_SOURCE,
  /** Two places give different URLs, or the URL does not belong to what the page shows. */
  CONFLICTING_ADDRESS,
  /** Two URLs of a page or of an entry identify different articles. */
  CONFLICTING_ID,
  /** The two copies of an excerpt differ. */
  CONFLICTING_EXCERPT,
  /** Two ways to count the entries give different numbers. */
  CONFLICTING_TEASERS,

  /** There are more problems than are listed. */
  MORE_PROBLEMS
}
