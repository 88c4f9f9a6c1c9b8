package io.github.ptparser.internal.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the charset of a page as browsers do, where jsoup chooses another. */
final class Charsets {

  /**
   * Charsets that browsers read as a larger one: a page that names {@code iso-8859-1} means the
   * typographic quotes of windows-1252.
   */
  private static final Map<String, String> READ_AS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "EUC-KR", "x-windows-949",
          "GB2312", "GBK",
          "Shift_JIS", "windows-31j");

  /** How the names of single-byte charsets begin. */
  private static final List<String> SINGLE_BYTE = List.of("windows-125", "ISO-8859-", "KOI8-");

  private static final List<String> BYTE_ORDER_MARKS =
      List.of("\u00EF\u00BB\u00BF", "\u00FE\u00FF", "\u00FF\u00FE", "\u0000\u0000\u00FE\u00FF");

  private Charsets() {}

  /**
   * The charset of a page.
   *
   * @param found what jsoup read it in; UTF-8 if Java can decode the charset but not encode it
   * @param told the caller's charset
   * @param html the bytes, one char for each
   */
  static Charset right(Charset found, @Nullable String told, String html) {
    if (hasByteOrderMark(html)) {
      return found;
    }
    return told == null ? readAsInMeta(found) : Charset.forName(told);
  }

  /** Whether a byte means the same wherever a character begins with it. */
  static boolean isStateless(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || SINGLE_BYTE.stream().anyMatch(charset.name()::startsWith);
  }

  /** The charset that browsers use for pages that name this one. */
  static Charset readAs(Charset charset) {
    String name = READ_AS.getOrDefault(charset.name(), charset.name());
    return Charset.isSupported(name) ? Charset.forName(name) : charset;
  }

  /** A page whose {@code meta} could be read as ASCII is not UTF-16, whatever it says. */
  private static Charset readAsInMeta(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
        ? StandardCharsets.UTF_8
        : readAs(charset);
  }

  /**
   * The charset to append something in. Java's UTF-16 would write a byte order mark and big-endian
   * letters. Where Java cannot encode a charset, ASCII is right for tags.
   */
  static Charset withoutMark(Charset charset, String html) {
    if (!charset.canEncode()) {
      return StandardCharsets.US_ASCII;
    }
    if (!charset.equals(StandardCharsets.UTF_16)) {
      return charset;
    }
    return html.startsWith("\u00FF\u00FE") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  static boolean hasByteOrderMark(String html) {
    return BYTE_ORDER_MARKS.stream().anyMatch(html::startsWith);
  }
}
