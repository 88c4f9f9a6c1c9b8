package io.github.ptparser;

import io.github.ptparser.internal.source.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link Source} of a page from what the caller has. It checks the arguments, enforces
 * the limit, decompresses gzip, and copies bytes that the caller may change.
 */
final class PageSource {

  private PageSource() {}

  static Source of(InputStream stream, PageOptions options) throws IOException {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(options, "options");
    return ofOwn(readAtMost(stream, options), options);
  }

  static Source of(byte[] bytes, PageOptions options) {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(options, "options");
    requireAtMost(options, bytes.length, "bytes");
    return ofOwn(bytes.clone(), options);
  }

  static Source of(String html, PageOptions options) {
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(options, "options");
    requireAtMost(options, html.length(), "chars");
    try {
      return Source.of(html);
    } catch (Source.RefusedException e) {
      throw refused(e);
    }
  }

  /** From bytes that nobody else can change. */
  private static Source ofOwn(byte[] bytes, PageOptions options) {
    try {
      byte[] html = isGzip(bytes) ? decompressed(bytes, options) : bytes;
      return Source.of(html, options.charset());
    } catch (Source.RefusedException e) {
      throw refused(e);
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  private static byte[] decompressed(byte[] bytes, PageOptions options) {
    try {
      return readAtMost(new GZIPInputStream(new ByteArrayInputStream(bytes)), options);
    } catch (IOException e) {
      // Of data that ends in the header the JDK says nothing.
      String cause = Objects.requireNonNullElse(e.getMessage(), "it ends in its header");
      throw new PageReadException("the gzip data of the page is broken: " + cause, e);
    }
  }

  private static byte[] readAtMost(InputStream stream, PageOptions options) throws IOException {
    // FileInputStream.readNBytes asks for its position, which fails on a pipe.
    InputStream buffered = new BufferedInputStream(stream);
    byte[] bytes = buffered.readNBytes(options.maxBytes());
    if (bytes.length == options.maxBytes() && buffered.read() >= 0) {
      throw tooLarge(options, "bytes");
    }
    return bytes;
  }

  private static void requireAtMost(PageOptions options, int size, String unit) {
    if (size > options.maxBytes()) {
      throw tooLarge(options, unit);
    }
  }

  private static PageReadException tooLarge(PageOptions options, String unit) {
    return new PageReadException(
        String.format(
            Locale.ROOT,
            "the page is larger than %d %s; PageOptions.withMaxBytes sets the limit",
            options.maxBytes(),
            unit),
        null);
  }

  private static PageReadException refused(Source.RefusedException e) {
    return new PageReadException(String.valueOf(e.getMessage()), e);
  }

  /** The base URI of a document, which may be any text; null if it is no web address. */
  static @Nullable URI location(Document document) {
    String location = document.location();
    try {
      return location.regionMatches(true, 0, "http", 0, 4) ? new URI(location) : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
