package io.github.ptparser.internal.source;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a page that are no text in its charset, as when a page of windows-1252 says
 * that it is UTF-8. All such bytes are read as U+FFFD.
 *
 * @param first the first of these bytes
 * @param line its line, from 1
 * @param column its column, from 1
 */
public record Malformed(Charset charset, int first, int line, int column) {

  /** Of the same kind as U+FFFD, a symbol, so that a page has the same lines with either. */
  private static final String OTHER_REPLACEMENT = "\uFFFC";

  private static final int CHARS_AT_A_TIME = 8 * 1024;

  /** Decodes a page, piece by piece; gives null if all of it is text. */
  static @Nullable Malformed in(byte[] page, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(page);
    CharBuffer chars = CharBuffer.allocate(CHARS_AT_A_TIME);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(bytes, chars.clear(), true);
    }
    if (!result.isError()) {
      return null;
    }
    int start = bytes.position();
    String before = new String(page, 0, start, charset);
    String text = before.startsWith("\uFEFF") ? before.substring(1) : before;
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Malformed(charset, page[start] & 0xFF, line, text.length() - text.lastIndexOf('\n'));
  }

  /** Decodes the page with another character in place of what is no text. */
  String replaceIn(byte[] page) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .replaceWith(OTHER_REPLACEMENT)
          .decode(ByteBuffer.wrap(page))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
