package io.github.ptparser;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a page: its URL, its charset, how it was kept, and how large it may
 * be. Immutable; the {@code with} methods return a copy.
 *
 * <pre>{@code
 * PageOptions options =
 *     PageOptions.defaults()
 *         .withUrl(URI.create("https://kcnawatch.org/newstream/1681290867-418220573/"))
 *         .withCharset(StandardCharsets.UTF_8)
 *         .withMaxBytes(1024 * 1024);
 * Page page = Page.read(file, options);
 * }</pre>
 */
public final class PageOptions {

  private static final int DEFAULT_MAX_BYTES = 5 * 1024 * 1024;
  private static final PageOptions DEFAULTS = new PageOptions(null, null, null, DEFAULT_MAX_BYTES);

  private final @Nullable URI url;
  private final @Nullable Charset charset;
  private final @Nullable Capture capture;
  private final int maxBytes;

  private PageOptions(
      @Nullable URI url, @Nullable Charset charset, @Nullable Capture capture, int maxBytes) {
    this.url = url;
    this.charset = charset;
    this.capture = capture;
    this.maxBytes = maxBytes;
  }

  /**
   * The default options: no URL, no charset, no capture, at most 5 MiB.
   *
   * @return the options
   */
  public static PageOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Sets the URL that the page was loaded from, such as the target URI of a WARC record. It takes
   * precedence over the URLs in the page, unless it is of another site; if they name another
   * article, parsing reports a problem. If it is a capture of the Wayback Machine, the URL of the
   * captured page is used.
   *
   * @param url an absolute URL; if its scheme is not http or https, parsing reports a problem
   * @return a copy with this URL
   */
  public PageOptions withUrl(URI url) {
    return new PageOptions(Objects.requireNonNull(url, "url"), charset, capture, maxBytes);
  }

  /**
   * Sets the charset of the page's bytes, such as the one in the {@code Content-Type} header. Only
   * a byte order mark takes precedence over it.
   *
   * @param charset the charset
   * @return a copy with this charset
   */
  public PageOptions withCharset(Charset charset) {
    return new PageOptions(url, Objects.requireNonNull(charset, "charset"), capture, maxBytes);
  }

  /**
   * Sets how the page was kept, such as the date of its record in a web archive. What it leaves out
   * is read from the page, see {@link Page#capture()}.
   *
   * @param capture the capture
   * @return a copy with this capture
   */
  public PageOptions withCapture(Capture capture) {
    return new PageOptions(url, charset, Objects.requireNonNull(capture, "capture"), maxBytes);
  }

  /**
   * Sets how large a page may be. A larger page is refused with a {@link PageReadException}.
   *
   * @param maxBytes the limit in bytes, after decompression; for text in chars; at least 1
   * @return a copy with this limit
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public PageOptions withMaxBytes(int maxBytes) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1, was " + maxBytes);
    }
    return new PageOptions(url, charset, capture, maxBytes);
  }

  @Nullable URI url() {
    return url;
  }

  @Nullable Charset charset() {
    return charset;
  }

  @Nullable Capture capture() {
    return capture;
  }

  int maxBytes() {
    return maxBytes;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "PageOptions[url=%s, charset=%s, capture=%s, maxBytes=%d]",
        url,
        charset,
        capture,
        maxBytes);
  }
}
