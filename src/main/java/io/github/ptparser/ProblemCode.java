package io.github.ptparser;

/**
 * What can be wrong with a page. The README says by what each is noticed.
 *
 * <pre>{@code
 * Set<ProblemCode> harmless = EnumSet.of(ProblemCode.CONFLICTING_TITLE);
 * boolean isGood =
 *     result.problems().stream().allMatch(problem -> harmless.contains(problem.code()));
 * }</pre>
 */
public enum ProblemCode {
  /** There is nothing but white space. */
  EMPTY_PAGE,
  /** It is no HTML at all: a picture, a PDF, plain text. */
  NOT_HTML,
  /** It is not a page of a site that is known: a check for bots, or a page of another site. */
  NOT_A_PAGE_OF_THE_SITE,
  /** A page of the site that is neither an article nor a listing: a sign-up wall, a static page. */
  NO_ARTICLE_OR_LISTING,
  /** An article was given to the parser of listings, or the other way round. */
  WRONG_PARSER,
  /** The page has no {@code </html>}: it was cut, and its end may be missing. */
  TRUNCATED_PAGE,
  /** A sign-up form stands in the text, so the text may be cut. */
  SIGN_UP_FORM,

  /** There is no title. */
  MISSING_TITLE,
  /** There is no paragraph of text. */
  MISSING_BODY,
  /** There is no date. */
  MISSING_DATE,
  /** There is no label of a source. */
  MISSING_SOURCE,
  /** There is no address. */
  MISSING_ADDRESS,
  /** There is no address that names an article, but none at all or that of a section. */
  MISSING_ID,
  /** There is no heading. */
  MISSING_HEADING,
  /** There is no excerpt. */
  MISSING_EXCERPT,
  /** There are no entries where there should be some. */
  MISSING_TEASERS,
  /** There is no "More From" block. */
  MISSING_MORE,

  /** What stands in the place of a date is none, or no calendar has that day. */
  INVALID_DATE,
  /** An address leads nowhere on the web: it is not http or https, or cannot be made absolute. */
  INVALID_ADDRESS,

  /**
   * The heading and the head of the page, or a link and its picture, give different titles, or
   * another line may be the title as well.
   */
  CONFLICTING_TITLE,
  /**
   * The element for the text and the place for the text hold different paragraphs, or something in
   * the text may be of something else, or a picture beside it of the text.
   */
  CONFLICTING_BODY,
  /** Nothing says where the text ends: it may hold what stands below it. */
  UNBOUNDED_BODY,
  /** Two places give different days, or a day that cannot be. */
  CONFLICTING_DATE,
  /** The meta line, the breadcrumb and "More From" name different sources. */
  CONFLICTING_SOURCE,
  /** Two places give different addresses, or the address is not that of what the page shows. */
  CONFLICTING_ADDRESS,
  /** Two addresses of one page or one entry name different articles. */
  CONFLICTING_ID,
  /** The two copies of an excerpt differ. */
  CONFLICTING_EXCERPT,
  /** Entries counted in two ways give different numbers. */
  CONFLICTING_TEASERS,

  /** There are more problems than are listed. */
  MORE_PROBLEMS
}
