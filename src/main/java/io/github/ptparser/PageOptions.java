package io.github.ptparser;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of a page that the page itself may not say, and how much of it to take. Never
 * changes; {@code with} methods give a copy.
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
  private static final PageOptions DEFAULTS = new PageOptions(null, null, DEFAULT_MAX_BYTES);

  private final @Nullable URI url;
  private final @Nullable Charset charset;
  private final int maxBytes;

  private PageOptions(@Nullable URI url, @Nullable Charset charset, int maxBytes) {
    this.url = url;
    this.charset = charset;
    this.maxBytes = maxBytes;
  }

  /**
   * The options without a caller's word: no url, no charset, at most 5 MiB.
   *
   * @return the options
   */
  public static PageOptions defaults() {
    return DEFAULTS;
  }

  /**
   * The url that the page was loaded from, such as the target url of a WARC record. It goes before
   * what the page says of itself. Of a capture by the Wayback Machine the prefix is taken off.
   *
   * @param url an absolute url; one that is not http or https becomes a problem
   * @return a copy with this url
   */
  public PageOptions withUrl(URI url) {
    return new PageOptions(Objects.requireNonNull(url, "url"), charset, maxBytes);
  }

  /**
   * The charset of a page's bytes, such as that of the {@code Content-Type} header. Only a byte
   * order mark goes before it.
   *
   * @param pageCharset the charset
   * @return a copy with this charset
   */
  public PageOptions withCharset(Charset pageCharset) {
    return new PageOptions(url, Objects.requireNonNull(pageCharset, "pageCharset"), maxBytes);
  }

  /**
   * How many bytes a page has at the most, after decompression; of a text, how many chars. A larger
   * one is refused with a {@link PageParseException}.
   *
   * @param limit at least 1
   * @return a copy with this limit
   */
  public PageOptions withMaxBytes(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, was " + limit);
    }
    return new PageOptions(url, charset, limit);
  }

  @Nullable URI url() {
    return url;
  }

  @Nullable Charset charset() {
    return charset;
  }

  int maxBytes() {
    return maxBytes;
  }
}
