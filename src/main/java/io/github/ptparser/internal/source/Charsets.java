package io.github.ptparser.internal.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which charset a page is read in: as browsers choose it, where jsoup chooses another. */
final class Charsets {

  /**
   * What browsers read under another name: a page that says {@code iso-8859-1} has typographic
   * quotes where only windows-1252 has any.
   */
  private static final Map<String, String> READ_AS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "EUC-KR", "x-windows-949",
          "GB2312", "GBK",
          "Shift_JIS", "windows-31j");

  /** How the names of charsets begin in which a letter is one byte. */
  private static final List<String> STATELESS = List.of("windows-125", "ISO-8859-", "KOI8-");

  private Charsets() {}

  /** jsoup says UTF-8 in place of a charset that Java reads and cannot write. */
  static Charset right(Charset found, @Nullable String told, byte[] html) {
    if (hasByteOrderMark(html)) {
      return found;
    }
    return told == null ? readAsInMeta(found) : Charset.forName(told);
  }

  /** Whether what a byte means depends on nothing before it but the beginning of its letter. */
  static boolean isStateless(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || STATELESS.stream().anyMatch(charset.name()::startsWith);
  }

  static Charset readAs(Charset charset) {
    String name = READ_AS.getOrDefault(charset.name(), charset.name());
    return Charset.isSupported(name) ? Charset.forName(name) : charset;
  }

  /** A page whose {@code meta} could be read is not UTF-16, whatever it says. */
  private static Charset readAsInMeta(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
        ? StandardCharsets.UTF_8
        : readAs(charset);
  }

  /**
   * In which charset something is put behind a source. Java writes UTF-16 with a mark of its own,
   * and big end first; a charset that it cannot write has the letters of ASCII.
   */
  static Charset withoutMark(Charset charset, byte[] html) {
    if (!charset.canEncode()) {
      return StandardCharsets.US_ASCII;
    }
    if (!charset.equals(StandardCharsets.UTF_16)) {
      return charset;
    }
    return startsWith(html, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  static boolean hasByteOrderMark(byte[] html) {
    return startsWith(html, 0xEF, 0xBB, 0xBF)
        || startsWith(html, 0xFE, 0xFF)
        || startsWith(html, 0xFF, 0xFE)
        || startsWith(html, 0, 0, 0xFE, 0xFF);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
