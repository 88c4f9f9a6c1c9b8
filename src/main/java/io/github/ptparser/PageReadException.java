package io.github.ptparser;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@link Page} if the source of a page is refused: it is larger than the limit, its gzip
 * data is broken, or it has a tag name of more than 65,536 characters, which takes jsoup too long.
 * The message says which. Nothing is known about the content of such a page.
 *
 * <pre>{@code
 * String line;
 * try {
 *   line = Page.of(html, PageOptions.defaults().withMaxBytes(1024)).kind().name();
 * } catch (PageReadException e) {
 *   line = e.getMessage();
 * }
 * }</pre>
 */
public final class PageReadException extends PageException {

  private static final long serialVersionUID = 1L;

  PageReadException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
