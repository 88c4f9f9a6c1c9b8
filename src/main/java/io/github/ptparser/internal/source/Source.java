package io.github.ptparser.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page was read from: bytes, text, or a document that somebody else has parsed. It gives the
 * same tree each time.
 */
public final class Source {

  /** Parses the source once more, with something behind it. */
  private interface Reparser {
    Document parse(String end, Parser parser);
  }

  private static final String END = "<div id=ptparser-end></div>";

  /** A source of this length cannot have a tag name that matters. */
  private static final int HARMLESS = 256 * 1024;

  private static final int LONGEST_NAME = 64 * 1024;

  private final Document document;
  private final @Nullable Reparser again;
  private final Ends ends;

  /** How many scripts and styles are left out of the tree, if it is the right one. */
  private final int leftOut;

  private Source(Document document, @Nullable Reparser again, Ends ends, int leftOut) {
    this.document = document;
    this.again = again;
    this.ends = ends;
    this.leftOut = leftOut;
  }

  /** A page as text. A byte order mark that was left in front is no part of it. */
  public static Source of(String html) throws RefusedException {
    int start = html.startsWith("\uFEFF") ? 1 : 0;
    String text = withoutEndOfText(html.substring(start, endOf(html::charAt, html.length())));
    if (hasEndlessTag(text::charAt, text.length())) {
      throw endlessTag();
    }
    Scripts scripts = Scripts.in(text);
    return new Source(
        Parser.htmlParser().parseInput(scripts.leftOutOf(text), ""),
        (end, parser) -> Jsoup.parse(text + end, "", parser),
        Ends.of(text::charAt, text.length()),
        scripts.count());
  }

  /**
   * A page as bytes, which are only read, and must not change from now on. The charset is found as
   * a browser finds it: byte order mark, then {@code charset}, then what the page says in {@code
   * meta}, then UTF-8.
   */
  public static Source of(byte[] bytes, @Nullable Charset charset) throws RefusedException {
    int length = endOf(i -> bytes[i] & 0xFF, bytes.length);
    byte[] html = withoutEndOfText(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
    if (hasEndlessTag(i -> html[i] & 0xFF, html.length)) {
      throw endlessTag();
    }
    String told = charset == null ? null : Charsets.readAs(charset).name();
    Scripts scripts = Scripts.in(html);
    Document document = parse(scripts.leftOutOf(html), told, Parser.htmlParser());
    Charset found = document.charset();
    Charset right = Charsets.right(found, told, html);
    String name = right.name();
    Reparser again =
        (end, parser) ->
            parse(
                new ByteArrayInputStream(
                    concat(html, end.getBytes(Charsets.withoutMark(right, html)))),
                name,
                parser);
    if (!right.equals(found)) {
      document = parse(scripts.leftOutOf(html), name, Parser.htmlParser());
    }
    Source source =
        new Source(document, again, Ends.of(i -> html[i] & 0xFF, html.length), scripts.count());
    return Charsets.isStateless(right) ? source : source.whole();
  }

  /** The charset that a browser would find for a page as bytes. */
  public static Charset charsetOf(byte[] html) {
    InputStream read = Scripts.in(html).leftOutOf(html);
    Charset right = Charsets.right(parse(read, null, Parser.htmlParser()).charset(), null, html);
    return Charsets.hasByteOrderMark(html) ? Charsets.withoutMark(right, html) : right;
  }

  /** Says that a source is refused; {@code Page} turns it into its own exception. */
  public static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  private static RefusedException endlessTag() {
    return new RefusedException(
        String.format(
            Locale.ROOT, "the page has a tag name of more than %d characters", LONGEST_NAME));
  }

  /** A page that is parsed already. Its problems have places if the parser noted them. */
  public static Source of(Document document) {
    return new Source(document, null, new Ends(false, true, false), 0);
  }

  /**
   * Whether there is a tag name so long that jsoup is busy with it for seconds: its time grows with
   * the square of the length.
   */
  private static boolean hasEndlessTag(IntUnaryOperator source, int length) {
    int before = 0;
    int name = 0;
    for (int i = 0; i < length && length > HARMLESS; i++) {
      int c = source.applyAsInt(i);
      if (name > 0) {
        name = c <= ' ' || c == '>' || c == '/' ? 0 : name + 1;
      } else if (before == '<' && (c | ' ') >= 'a' && (c | ' ') <= 'z') {
        name = 1;
      }
      if (name > LONGEST_NAME) {
        return true;
      }
      before = c == '/' && before == '<' ? before : c;
    }
    return false;
  }

  private static Document parse(InputStream html, @Nullable String charset, Parser parser) {
    try {
      return Jsoup.parse(html, charset, "", parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] concat(byte[] start, byte[] end) {
    byte[] all = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, all, start.length, end.length);
    return all;
  }

  /**
   * Where a source ends, without the beginning of a tag that was cut behind {@code <} or {@code
   * </}.
   */
  private static int endOf(IntUnaryOperator source, int length) {
    int end = length;
    if (end > 0 && source.applyAsInt(end - 1) == '/') {
      end--;
    }
    return end > 0 && source.applyAsInt(end - 1) == '<' ? end - 1 : length;
  }

  /** For jsoup U+FFFF is the end of the text. To look for it is much faster than to replace it. */
  private static String withoutEndOfText(String text) {
    return text.indexOf('\uFFFF') < 0 ? text : text.replace('\uFFFF', '\uFFFD');
  }

  /** U+FFFF is EF BF BF in UTF-8, and U+FFFD, which stands for it, EF BF BD. */
  private static byte[] withoutEndOfText(byte[] bytes) {
    byte[] html = bytes;
    for (int i = Bytes.indexBeyondAscii(bytes, 2);
        i < bytes.length;
        i = Bytes.indexBeyondAscii(bytes, i + 1)) {
      boolean isEnd =
          bytes[i] == (byte) 0xBF && bytes[i - 1] == (byte) 0xBF && bytes[i - 2] == (byte) 0xEF;
      if (isEnd) {
        html = html == bytes ? bytes.clone() : html;
        html[i] = (byte) 0xBD;
      }
    }
    return html;
  }

  public Document document() {
    return document;
  }

  /**
   * How many scripts and styles are left out of the tree; if the tree has fewer of them, it is not
   * that of the page, but that of {@link #whole} is.
   */
  public int leftOut() {
    return leftOut;
  }

  /** The same source with a tree of which nothing is left out. */
  public Source whole() {
    return again == null || leftOut == 0
        ? this
        : new Source(again.parse("", Parser.htmlParser()), again, ends, 0);
  }

  /** The same tree with the place of each node noted, where that can be had. */
  public Document parseWithPositions() {
    return again == null ? document : again.parse("", Parser.htmlParser().setTrackPosition(true));
  }

  /** Whether something that is put behind the source lands in an element that is still open. */
  public boolean endsInsideAnElement() {
    if (again == null) {
      return false;
    }
    Element end = again.parse(END, Parser.htmlParser()).getElementById("ptparser-end");
    return end == null || end.parent() == null || !end.parent().nameIs("body");
  }

  /** Whether there is nothing but white space. */
  public boolean isEmpty() {
    return ends.isEmpty();
  }

  /** Whether it begins with a tag. */
  public boolean isMarkup() {
    return ends.isMarkup();
  }

  /** Whether there is no {@code </html>}. */
  public boolean isCut() {
    return ends.isCut();
  }
}
