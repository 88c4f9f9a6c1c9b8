package io.github.ptparser;

import java.util.List;

/**
 * Says that a page has no value of the kind that was asked for. The message names what the page is,
 * what was tried, and what is missing.
 *
 * <pre>{@code
 * String line;
 * try {
 *   line = ArticleParser.create().parse(page).title();
 * } catch (PageParseException e) {
 *   line = e.kind() + ": " + e.getMessage();
 * }
 * }</pre>
 */
public final class PageParseException extends PageException {

  private static final long serialVersionUID = 1L;

  /** What the page is. */
  private final PageKind kind;

  /** Why there is no value. */
  private final List<Problem> problems;

  PageParseException(String message, ParseResult<?> result) {
    super(message, null);
    this.kind = result.kind();
    this.problems = result.problems();
  }

  /**
   * What the page is.
   *
   * @return the kind
   */
  public PageKind kind() {
    return kind;
  }

  /**
   * Why there is no value.
   *
   * @return the problems
   */
  public List<Problem> problems() {
    return problems;
  }
}
