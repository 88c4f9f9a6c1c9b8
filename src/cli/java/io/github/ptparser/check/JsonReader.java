package io.github.ptparser.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, {@code BigDecimal}s, booleans and null. A name
 * that an object has twice is an error, as half an edit of a file must not pass.
 */
final class JsonReader {

  /** The text is not JSON. */
  static final class SyntaxException extends IOException {

    private static final long serialVersionUID = 1L;

    SyntaxException(String message) {
      super(message);
    }
  }

  private static final int MAX_DEPTH = 100;

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,9})?");

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{4}");

  private final String text;
  private int position;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  static @Nullable Object read(byte[] utf8) throws SyntaxException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw new SyntaxException("expected UTF-8");
    }
    return new JsonReader(text.startsWith("\uFEFF") ? text.substring(1) : text).document();
  }

  private @Nullable Object document() throws SyntaxException {
    @Nullable Object value = value();
    skipWhiteSpace();
    if (position < text.length()) {
      throw expected("the end");
    }
    return value;
  }

  private @Nullable Object value() throws SyntaxException {
    skipWhiteSpace();
    if (position == text.length()) {
      throw expected("a value");
    }
    return switch (text.charAt(position)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object() throws SyntaxException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    open();
    while (more('}', members.isEmpty())) {
      skipWhiteSpace();
      int start = position;
      String name = string();
      if (members.containsKey(name)) {
        position = start;
        throw error("the name " + JsonTree.shown(name) + " stands here a second time");
      }
      skipWhiteSpace();
      if (!take(':')) {
        throw expected("':'");
      }
      members.put(name, value());
    }
    return members;
  }

  private List<@Nullable Object> array() throws SyntaxException {
    List<@Nullable Object> elements = new ArrayList<>();
    open();
    while (more(']', elements.isEmpty())) {
      elements.add(value());
    }
    return elements;
  }

  private void open() throws SyntaxException {
    if (++depth > MAX_DEPTH) {
      throw error("is nested more than " + MAX_DEPTH + " deep");
    }
    position++;
  }

  /** Whether another member follows; goes behind the comma before it, or behind the end. */
  private boolean more(char end, boolean isFirst) throws SyntaxException {
    skipWhiteSpace();
    if (take(end)) {
      depth--;
      return false;
    }
    if (!isFirst && !take(',')) {
      throw expected("',' or '" + end + "'");
    }
    return true;
  }

  private String string() throws SyntaxException {
    if (!take('"')) {
      throw expected("'\"'");
    }
    StringBuilder string = new StringBuilder();
    while (!take('"')) {
      if (position == text.length() || text.charAt(position) < ' ') {
        throw expected("the end of the string");
      }
      string.append(take('\\') ? escaped() : text.charAt(position++));
    }
    return string.toString();
  }

  private char escaped() throws SyntaxException {
    char c = position < text.length() ? text.charAt(position) : ' ';
    int kind = "\"\\/bfnrtu".indexOf(c);
    if (kind < 0) {
      throw expected("an escape such as \\n");
    }
    position++;
    return c == 'u' ? escapedCodeUnit() : "\"\\/\b\f\n\r\t".charAt(kind);
  }

  private char escapedCodeUnit() throws SyntaxException {
    Matcher hex = HEX.matcher(text).region(position, text.length());
    if (!hex.lookingAt()) {
      throw expected("four hexadecimal digits");
    }
    position = hex.end();
    return (char) Integer.parseInt(hex.group(), 16);
  }

  private @Nullable Object literal(String word, @Nullable Object value) throws SyntaxException {
    if (!text.startsWith(word, position)) {
      throw expected("a value");
    }
    position += word.length();
    return value;
  }

  private BigDecimal number() throws SyntaxException {
    Matcher number = NUMBER.matcher(text).region(position, text.length());
    if (!number.lookingAt()) {
      throw expected("a value");
    }
    position = number.end();
    return new BigDecimal(number.group());
  }

  private boolean take(char c) {
    boolean isThere = position < text.length() && text.charAt(position) == c;
    position += isThere ? 1 : 0;
    return isThere;
  }

  private void skipWhiteSpace() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  private SyntaxException expected(String expected) {
    String found =
        position == text.length()
            ? "the end"
            : JsonTree.shown(Character.toString(text.codePointAt(position)));
    return error("expected " + expected + ", found " + found);
  }

  private SyntaxException error(String message) {
    String before = text.substring(0, position);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    int column = position - before.lastIndexOf('\n');
    return new SyntaxException("line " + line + ", column " + column + ": " + message);
  }
}
