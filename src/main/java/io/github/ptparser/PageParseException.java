package io.github.ptparser;

import java.util.List;

/**
 * Thrown by {@code parse} if a page does not have the value that was asked for: the page is a
 * sign-up wall, a page of another site, a listing in place of an article. The message says what was
 * expected and what was found, with the URL, kind and layout of the page.
 *
 * <pre>{@code
 * String line;
 * try {
 *   line = ArticleParser.create().parse(page).title();
 * } catch (PageParseException e) {
 *   line = e.result().kind() + ": " + e.getMessage();
 * }
 * }</pre>
 */
public final class PageParseException extends PageException {

  private static final long serialVersionUID = 1L;

  /** The result without a value. */
  private final ParseResult<?> result;

  PageParseException(ParseResult<?> result) {
    super(message(result), null);
    this.result = result;
  }

  private static String message(ParseResult<?> result) {
    String page = result.url() == null ? "a page without a URL" : result.url().toString();
    String layout = result.layout() == null ? "" : ", layout " + result.layout();
    List<Problem> problems = result.problems();
    // The reason stands last: behind a page that was cut, for example.
    String reason = problems.isEmpty() ? "" : ": " + problems.get(problems.size() - 1).message();
    return "no value in " + page + " (kind " + result.kind() + layout + ")" + reason;
  }

  /**
   * The result that has no value: the kind of the page, its layout, and its problems.
   *
   * @return the result; its value is null
   */
  public ParseResult<?> result() {
    return result;
  }
}
