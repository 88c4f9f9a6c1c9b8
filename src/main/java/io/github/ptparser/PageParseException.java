package io.github.ptparser;

import java.util.List;

/**
 * Says that a page has no value of the kind that was asked for, or cannot be read at all. The
 * message names what the page is, what was tried, and what is missing.
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
public final class PageParseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What the page is. */
  private final PageKind kind;

  /** Why there is no value. */
  private final List<Problem> problems;

  PageParseException(String message) {
    super(message);
    this.kind = PageKind.UNKNOWN;
    this.problems = List.of();
  }

  PageParseException(String message, ParseResult<?> result) {
    super(message);
    this.kind = result.kind();
    this.problems = result.problems();
  }

  /**
   * What the page is.
   *
   * @return the kind; {@link PageKind#UNKNOWN} if it could not be read
   */
  public PageKind kind() {
    return kind;
  }

  /**
   * Why there is no value.
   *
   * @return the problems; empty if the page could not be read
   */
  public List<Problem> problems() {
    return problems;
  }
}
