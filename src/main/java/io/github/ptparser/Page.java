package io.github.ptparser;

import io.github.ptparser.internal.Reading;
import io.github.ptparser.internal.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A saved page, decoded and analysed. {@link PageParser}, {@link ArticleParser} and {@link
 * ListingParser} turn it into a model.
 *
 * <pre>{@code
 * Page page = Page.read(file);
 * Article article = ArticleParser.create().parse(page);
 * }</pre>
 *
 * <p>{@code read} and {@code of} do the work: they decode the bytes, parse the HTML, and find out
 * the URL, the kind and the layout. A parser only reads the values of its model from the page.
 * Parsing is slower if it has problems to report: the HTML is then parsed a second time, for their
 * line and column.
 *
 * <p>The source is a file, a stream, bytes, text, or a jsoup document. Bytes are decompressed if
 * they begin as gzip does. Their charset is found as a browser finds it: byte order mark, {@link
 * PageOptions#withCharset}, {@code <meta>}, then UTF-8. A capture of the Wayback Machine is read as
 * the page that was captured, without the toolbar and with the original links.
 *
 * <p>The URL of a page is the first of: {@link PageOptions#withUrl}, the canonical link, {@code
 * og:url}, the "saved from" comment of a browser. It tells the archive from the newspaper's own
 * site; without it, marks in the page do. Relative links are resolved against it.
 *
 * <p>A page is immutable and may be shared between threads. Nothing accesses the network.
 */
public final class Page {

  private final Reading saved;
  private final @Nullable Capture capture;

  private Page(Source source, @Nullable URI url, PageOptions options) {
    this.saved = new Reading(source, url);
    this.capture = options.capture();
  }

  /**
   * {@return the page in a file}
   *
   * @param file the file; may be gzip
   * @throws IOException if the file cannot be read
   * @throws PageReadException if the page is refused
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
   * @param file the file; may be gzip
   * @param options the URL, the charset, the limit
   * @return the page
   * @throws IOException if the file cannot be read
   * @throws PageReadException if the page is refused
   */
  public static Page read(Path file, PageOptions options) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(options, "options");
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, options);
    }
  }

  /**
   * {@return the page in a stream, which is read to its end and left open}
   *
   * @param stream the bytes of the page; may be gzip
   * @throws IOException if the stream cannot be read
   * @throws PageReadException if the page is refused
   */
  public static Page read(InputStream stream) throws IOException {
    return read(stream, PageOptions.defaults());
  }

  /**
   * Reads a page from a stream. The stream is read to its end and left open.
   *
   * @param stream the bytes of the page; may be gzip
   * @param options the URL, the charset, the limit
   * @return the page
   * @throws IOException if the stream cannot be read
   * @throws PageReadException if the page is refused
   */
  public static Page read(InputStream stream, PageOptions options) throws IOException {
    return new Page(PageSource.of(stream, options), options.url(), options);
  }

  /**
   * {@return the page in bytes}
   *
   * @param bytes the bytes of the page; may be gzip; copied
   * @throws PageReadException if the page is refused
   */
  public static Page of(byte[] bytes) {
    return of(bytes, PageOptions.defaults());
  }

  /**
   * Reads a page from bytes.
   *
   * @param bytes the bytes of the page; may be gzip; copied
   * @param options the URL, the charset, the limit
   * @return the page
   * @throws PageReadException if the page is refused
   */
  public static Page of(byte[] bytes, PageOptions options) {
    return new Page(PageSource.of(bytes, options), options.url(), options);
  }

  /**
   * {@return the page in a text}
   *
   * @param html the page; a byte order mark at its start is ignored
   * @throws PageReadException if the page is refused
   */
  public static Page of(String html) {
    return of(html, PageOptions.defaults());
  }

  /**
   * Reads a page from text.
   *
   * <pre>{@code
   * Page page = Page.of(html, URI.create("https://kcnawatch.org/newstream/1681290867-418220573/"));
   * String id = ArticleParser.create().parse(page).id(); // "1681290867-418220573"
   * }</pre>
   *
   * @param html the page; a byte order mark at its start is ignored
   * @param url the URL it was loaded from, as in {@link PageOptions#withUrl}
   * @return the page
   * @throws PageReadException if the page is refused
   */
  public static Page of(String html, URI url) {
    return of(html, PageOptions.defaults().withUrl(url));
  }

  /**
   * Reads a page from text.
   *
   * @param html the page; a byte order mark at its start is ignored
   * @param options the URL and the limit; the charset is not used
   * @return the page
   * @throws PageReadException if the page is refused
   */
  public static Page of(String html, PageOptions options) {
    return new Page(PageSource.of(html, options), options.url(), options);
  }

  /**
   * {@return the page in a jsoup document, as {@link #of(Document, PageOptions)} takes it}
   *
   * @param document the page; its base URI is the URL of the page; must not change afterwards
   */
  public static Page of(Document document) {
    return of(document, PageOptions.defaults());
  }

  /**
   * Takes a page from a jsoup document. The document is not copied and must not be changed
   * afterwards. Problems have a line and column if it was parsed with {@code
   * Parser.setTrackPosition(true)}.
   *
   * <pre>{@code
   * Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
   * Page page = Page.of(document, PageOptions.defaults().withUrl(url));
   * }</pre>
   *
   * @param document the page; its base URI is the URL of the page if the options have none
   * @param options the URL; charset and limit are not used
   * @return the page
   */
  public static Page of(Document document, PageOptions options) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(options, "options");
    URI url = options.url() == null ? PageSource.location(document) : options.url();
    return new Page(Source.of(document), url, options);
  }

  /** {@return the kind of the page} */
  public PageKind kind() {
    return saved.kind();
  }

  /**
   * The name of the layout that fits the page, such as {@code KCNA_WATCH_2023}. A page of kind
   * {@link PageKind#UNKNOWN} that has a layout is broken: see {@link ParseResult#isBroken()}.
   *
   * @return the name; null if no layout fits
   */
  public @Nullable String layout() {
    return saved.layout();
  }

  /**
   * The URL of the page, without the prefix of a Wayback capture.
   *
   * <pre>{@code
   * URI capture = URI.create("https://web.archive.org/web/2025/https://kcnawatch.org/article/163/");
   * URI url = Page.of(html, capture).url(); // https://kcnawatch.org/article/163/
   * }</pre>
   *
   * @return an absolute http or https URL; null if neither the caller nor the page says one
   */
  public @Nullable URI url() {
    return saved.address();
  }

  /**
   * How the page was kept, as {@link PageOptions#withCapture} says.
   *
   * @return the capture; null if nothing is known of it
   */
  public @Nullable Capture capture() {
    return capture;
  }

  /**
   * Finds the line on which the value of a field begins, for a message about the value. The HTML is
   * parsed again for each call, which takes about twice as long as the first time.
   *
   * @param field the path of a field of {@link Article} or {@link Listing}, as in {@link
   *     Problem#field()}; if the page does not have this field, the line of the field that contains
   *     it is found
   * @return the line, from 1; null if the field is not on the page, or the page is a document that
   *     was parsed without positions
   */
  public @Nullable Integer lineOf(String field) {
    return saved.lineOf(Objects.requireNonNull(field, "field"));
  }

  /** The URL, the kind and the layout, for logs and debuggers. */
  @Override
  public String toString() {
    return "Page[url=" + url() + ", kind=" + kind() + ", layout=" + layout() + "]";
  }

  Reading saved() {
    return saved;
  }
}
