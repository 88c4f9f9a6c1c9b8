package io.github.ptparser;

import org.jspecify.annotations.Nullable;

/**
 * The supertype of this library's exceptions. Catch it where it does not matter why a page gave no
 * value.
 *
 * <pre>{@code
 * List<String> failures = new ArrayList<>();
 * try {
 *   ArticleParser.create().parse(Page.of(html));
 * } catch (PageException e) {
 *   failures.add(e.getMessage());
 * }
 * }</pre>
 */
public abstract sealed class PageException extends RuntimeException
    permits PageReadException, PageParseException {

  private static final long serialVersionUID = 1L;

  PageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
