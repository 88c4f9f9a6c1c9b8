package io.github.ptparser;

import io.github.ptparser.internal.SavedPage;
import io.github.ptparser.internal.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A saved page, read and decoded once. It knows its address and what it is; {@link ArticleParser}
 * and {@link ListingParser} turn it into a model.
 *
 * <p>A page is read from a file, a stream, bytes, text, or a jsoup document. Bytes may be
 * compressed with gzip, which is seen by their content. Their charset is found as a browser finds
 * it: byte order mark, then the caller's word, then {@code meta}, then UTF-8. A capture of the
 * Wayback Machine is read as the page that was captured: without the toolbar, with the links that
 * it had.
 *
 * <p>The address is the caller's, else the canonical link, {@code og:url}, or the comment that
 * browsers write into a saved page. It says which site the page is of, the archive or the
 * newspaper's own; without an address the marks of the page say so. Relative links resolve against
 * it, and against the first page of the site where nothing is known.
 *
 * <p>A page never changes and may be shared between threads. Nothing here touches the network.
 *
 * <pre>{@code
 * Page page = Page.read(file);
 * List<ArticleTeaser> teasers = List.of();
 * if (page.kind() == PageKind.LISTING) {
 *   teasers = ListingParser.create().parse(page).teasers();
 * }
 * }</pre>
 */
public final class Page {

  private final SavedPage saved;

  private Page(Source source, PageOptions options) {
    this.saved = new SavedPage(source, options.url());
  }

  /**
   * Reads a page from a file.
   *
   * <pre>{@code
   * Page page = Page.read(file);
   * }</pre>
   *
   * @param file the file, perhaps compressed with gzip
   * @return the page
   * @throws IOException if the file cannot be read
   * @throws PageParseException if it is larger than the limit of the options
   */
  public static Page read(Path file) throws IOException {
    return read(file, PageOptions.defaults());
  }

  /**
   * Reads a page from a file.
   *
   * <pre>{@code
   * URI url = URI.create("https://kcnawatch.org/newstream/1681290867-418220573/pruning-ends/");
   * Page page = Page.read(file, PageOptions.defaults().withUrl(url));
   * }</pre>
   *
   * @param file the file, perhaps compressed with gzip
   * @param options what the caller knows of the page
   * @return the page
   * @throws IOException if the file cannot be read
   * @throws PageParseException if it is larger than the limit of the options
   */
  public static Page read(Path file, PageOptions options) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, options);
    }
  }

  /**
   * Reads a page from a stream, which is read to its end and not closed.
   *
   * <pre>{@code
   * Page page;
   * try (InputStream stream = Files.newInputStream(file)) {
   *   page = Page.read(stream);
   * }
   * }</pre>
   *
   * @param stream the bytes of the page, perhaps compressed with gzip
   * @return the page
   * @throws IOException if the stream cannot be read
   * @throws PageParseException if it is larger than the limit of the options
   */
  public static Page read(InputStream stream) throws IOException {
    return read(stream, PageOptions.defaults());
  }

  /**
   * Reads a page from a stream, which is read to its end and not closed.
   *
   * <pre>{@code
   * PageOptions options = PageOptions.defaults().withCharset(StandardCharsets.UTF_8);
   * Page page;
   * try (InputStream stream = Files.newInputStream(file)) {
   *   page = Page.read(stream, options);
   * }
   * }</pre>
   *
   * @param stream the bytes of the page, perhaps compressed with gzip
   * @param options what the caller knows of the page
   * @return the page
   * @throws IOException if the stream cannot be read
   * @throws PageParseException if it is larger than the limit of the options
   */
  public static Page read(InputStream stream, PageOptions options) throws IOException {
    return ofPerhapsGzip(readAtMost(stream, options), options);
  }

  private static Page ofPerhapsGzip(byte[] bytes, PageOptions options) throws IOException {
    byte[] html =
        isGzip(bytes)
            ? readAtMost(new GZIPInputStream(new ByteArrayInputStream(bytes)), options)
            : bytes;
    try {
      return new Page(Source.of(html, options.charset()), options);
    } catch (Source.RefusedException e) {
      throw new PageParseException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A page as bytes.
   *
   * <pre>{@code
   * byte[] bytes = Files.readAllBytes(file);
   * Page page = Page.of(bytes);
   * }</pre>
   *
   * @param bytes the bytes of the page, perhaps compressed with gzip; they must not change
   *     afterwards
   * @return the page
   * @throws PageParseException if it is larger than the limit of the options, or broken gzip
   */
  public static Page of(byte[] bytes) {
    return of(bytes, PageOptions.defaults());
  }

  /**
   * A page as bytes.
   *
   * <pre>{@code
   * Page page = Page.of(bytes, PageOptions.defaults().withMaxBytes(20 * 1024 * 1024));
   * }</pre>
   *
   * @param bytes the bytes of the page, perhaps compressed with gzip; they must not change
   *     afterwards
   * @param options what the caller knows of the page
   * @return the page
   * @throws PageParseException if it is larger than the limit of the options, or broken gzip
   */
  public static Page of(byte[] bytes, PageOptions options) {
    requireAtMost(bytes.length, options);
    try {
      return ofPerhapsGzip(bytes, options);
    } catch (IOException e) {
      throw new PageParseException("the page is no whole gzip: " + e.getMessage());
    }
  }

  /**
   * A page as text.
   *
   * <pre>{@code
   * Page page = Page.of(html);
   * }</pre>
   *
   * @param html the page; a byte order mark left in front is passed over
   * @return the page
   * @throws PageParseException if it is larger than the limit of the options
   */
  public static Page of(String html) {
    return of(html, PageOptions.defaults());
  }

  /**
   * A page as text, loaded from an address.
   *
   * <pre>{@code
   * Page page = Page.of(html, URI.create("https://kcnawatch.org/newstream/1681290867-418220573/"));
   * String id = ArticleParser.create().parse(page).id(); // "1681290867-418220573"
   * }</pre>
   *
   * @param html the page
   * @param url where it was loaded from, absolute
   * @return the page
   * @throws PageParseException if it is larger than the limit of the options
   */
  public static Page of(String html, URI url) {
    return of(html, PageOptions.defaults().withUrl(url));
  }

  /**
   * A page as text.
   *
   * <pre>{@code
   * URI url = URI.create("https://web.archive.org/web/2025/https://kcnawatch.org/article/163/");
   * Page page = Page.of(html, PageOptions.defaults().withUrl(url));
   * URI captured = page.url(); // https://kcnawatch.org/article/163/
   * }</pre>
   *
   * @param html the page; a byte order mark left in front is passed over
   * @param options what the caller knows of the page; the charset is not used
   * @return the page
   * @throws PageParseException if it is larger than the limit of the options
   */
  public static Page of(String html, PageOptions options) {
    requireAtMost(html.length(), options);
    try {
      return new Page(Source.of(html), options);
    } catch (Source.RefusedException e) {
      throw new PageParseException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A page that is parsed already. The document is only read, and must not be changed from now on.
   * Problems have a line and column if it was parsed with {@code Parser.setTrackPosition(true)}.
   *
   * <pre>{@code
   * Document document = Jsoup.parse(html, "https://kcnawatch.org/");
   * Page page = Page.of(document);
   * }</pre>
   *
   * @param document the page; the base URI that it was parsed with is its address if the options
   *     have none
   * @return the page
   */
  public static Page of(Document document) {
    return of(document, PageOptions.defaults());
  }

  /**
   * A page that is parsed already. The document is only read, and must not be changed from now on.
   * Problems have a line and column if it was parsed with {@code Parser.setTrackPosition(true)}.
   *
   * <pre>{@code
   * Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
   * Page page = Page.of(document, PageOptions.defaults().withUrl(url));
   * }</pre>
   *
   * @param document the page; the base URI that it was parsed with is its address if the options
   *     have none
   * @param options what the caller knows of the page; only the address is used
   * @return the page
   */
  public static Page of(Document document, PageOptions options) {
    Objects.requireNonNull(document, "document");
    PageOptions known = options.url() == null ? withLocation(document, options) : options;
    return new Page(Source.of(document), known);
  }

  /** A document may have been parsed with any text for its address. */
  private static PageOptions withLocation(Document document, PageOptions options) {
    String location = document.location();
    try {
      return location.regionMatches(true, 0, "http", 0, 4)
          ? options.withUrl(new URI(location))
          : options;
    } catch (URISyntaxException e) {
      return options;
    }
  }

  private static byte[] readAtMost(InputStream stream, PageOptions options) throws IOException {
    // FileInputStream.readNBytes asks for a position, which a pipe has not.
    InputStream buffered = new BufferedInputStream(stream);
    byte[] bytes = buffered.readNBytes(options.maxBytes());
    if (bytes.length == options.maxBytes() && buffered.read() >= 0) {
      requireAtMost(Integer.MAX_VALUE, options);
    }
    return bytes;
  }

  private static void requireAtMost(int size, PageOptions options) {
    if (size > options.maxBytes()) {
      throw new PageParseException(
          String.format(
              Locale.ROOT,
              "the page is larger than %d bytes; PageOptions.withMaxBytes sets the limit",
              options.maxBytes()));
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  /**
   * What the page is.
   *
   * @return the kind, told by looking at the page
   */
  public PageKind kind() {
    return saved.kind();
  }

  /**
   * The address of the page.
   *
   * @return an absolute http or https address, without the prefix of a capture; empty if neither
   *     the caller nor the page says any
   */
  public @Nullable URI url() {
    return saved.address();
  }

  /**
   * The line of the page on which the value of a field begins, for a message about the value. The
   * page is parsed once more to find it, which costs twice as much as parsing it did.
   *
   * <pre>{@code
   * Integer line = page.lineOf("title");
   * }</pre>
   *
   * @param field the path of a field of {@link Article} or {@link Listing}, whichever the page
   *     gives, as in {@link Problem#field()}; of a field that the page does not have it is the line
   *     of what the field is a part of
   * @return the line, from 1; empty where nothing of the page gives the field, or its document was
   *     parsed without positions
   */
  public @Nullable Integer lineOf(String field) {
    return saved.lineOf(field);
  }

  SavedPage saved() {
    return saved;
  }
}
