package io.github.ptparser.internal.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page was read from: bytes, text, or a document that the caller parsed. Parsing it again
 * gives the same tree.
 *
 * <p>Bytes are kept as text of one char each (ISO-8859-1), so one set of rules serves both. They
 * are decoded when they are parsed.
 */
public final class Source {

  /** Says why a source is refused; {@code Page} turns it into its own exception. */
  public static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  private interface Decoder {
    Document parse(char[] html, Parser parser);
  }

  /**
   * HTML that can be parsed again.
   *
   * @param end {@link #END} in the charset of the HTML
   */
  private record Html(String text, String end, Decoder decoder) {
    Document whole() {
      return parse(text.toCharArray());
    }

    Document parse(char[] other) {
      return decoder.parse(other, Parser.htmlParser());
    }
  }

  private static final String END_ID = "ptparser-end";
  private static final String END = "<div id=" + END_ID + "></div>";

  /** jsoup needs quadratic time for a tag name, which takes seconds from here on. */
  private static final int LONGEST_NAME = 64 * 1024;

  /** Shorter pages are not searched for long tag names. */
  private static final int HARMLESS = 256 * 1024;

  private final Document document;
  private final @Nullable Html html;
  private final Ends ends;
  private final @Nullable Malformed malformed;

  private Source(Document document, @Nullable Html html, Ends ends, @Nullable Malformed malformed) {
    this.document = document;
    this.html = html;
    this.ends = ends;
    this.malformed = malformed;
  }

  /** A page as text, perhaps with a byte order mark. */
  public static Source of(String page) throws RefusedException {
    String kept =
        withoutCutTag(FirstDocument.of(page.startsWith("\uFEFF") ? page.substring(1) : page));
    // jsoup takes U+FFFF for the end. To look for it is much faster than to replace it.
    String text = kept.indexOf('\uFFFF') < 0 ? kept : kept.replace('\uFFFF', '\uFFFD');
    refuseEndlessTag(text);
    return ofText(text);
  }

  private static Source ofText(String text) {
    Html html =
        new Html(text, END, (some, parser) -> parser.parseInput(new CharArrayReader(some), ""));
    Scripts scripts = Scripts.in(text);
    return of(html, scripts, html.parse(scripts.rest()), null);
  }

  /**
   * A page as bytes. The charset is found as browsers do: byte order mark, then {@code charset},
   * then the page's {@code meta}, then UTF-8.
   */
  public static Source of(byte[] bytes, @Nullable Charset charset) throws RefusedException {
    // jsoup takes U+FFFF for the end, in UTF-8 EF BF BF; U+FFFD is EF BF BD.
    String text =
        withoutCutTag(FirstDocument.of(new String(bytes, ISO_8859_1)))
            .replace("\u00EF\u00BF\u00BF", "\u00EF\u00BF\u00BD");
    refuseEndlessTag(text);
    String told = charset == null ? null : Charsets.readAs(charset).name();
    Scripts scripts = Scripts.in(text);
    Document document = parse(scripts.rest(), told, Parser.htmlParser());
    Charset right = Charsets.right(document.charset(), told, text);
    String end = new String(END.getBytes(Charsets.withoutMark(right, text)), ISO_8859_1);
    Html html = new Html(text, end, (some, parser) -> parse(some, right.name(), parser));
    Malformed malformed = Malformed.in(bytes, right);
    if (scripts.count() > 0 && !Charsets.isStateless(right)) {
      // What looks like "<script" may be the second bytes of letters.
      return new Source(html.whole(), html, Ends.of(text), malformed);
    }
    return right.equals(document.charset())
        ? of(html, scripts, document, malformed)
        : of(html, scripts, html.parse(scripts.rest()), malformed);
  }

  /** Takes a tree without scripts if they were left out rightly, else parses the whole page. */
  private static Source of(
      Html html, Scripts scripts, Document document, @Nullable Malformed malformed) {
    boolean isRight = scripts.count() == 0 || Scripts.countIn(document) == scripts.count();
    return new Source(isRight ? document : html.whole(), html, Ends.of(html.text()), malformed);
  }

  /** A document that the caller parsed. Its problems have places if the parser noted them. */
  public static Source of(Document document) {
    return new Source(document, null, new Ends(false, true, false, false), null);
  }

  /** The charset that a browser would read bytes in. */
  public static Charset charsetOf(byte[] bytes) {
    String html = new String(bytes, ISO_8859_1);
    Document document = parse(Scripts.in(html).rest(), null, Parser.htmlParser());
    Charset right = Charsets.right(document.charset(), null, html);
    return Charsets.hasByteOrderMark(html) ? Charsets.withoutMark(right, html) : right;
  }

  private static Document parse(char[] letters, @Nullable String charset, Parser parser) {
    byte[] bytes = new byte[letters.length];
    for (int i = 0; i < letters.length; i++) {
      bytes[i] = (byte) letters[i];
    }
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drops a last tag that was cut behind {@code <} or {@code </}: jsoup would read it as text. */
  private static String withoutCutTag(String html) {
    int end = html.endsWith("/") ? html.length() - 1 : html.length();
    return html.startsWith("<", end - 1) ? html.substring(0, end - 1) : html;
  }

  private static void refuseEndlessTag(String html) throws RefusedException {
    if (html.length() > HARMLESS && hasEndlessTag(html)) {
      throw new RefusedException(
          String.format(
              Locale.ROOT,
              "expected tag names of at most %d characters, found a longer one",
              LONGEST_NAME));
    }
  }

  private static boolean hasEndlessTag(String html) {
    int tag = html.indexOf('<');
    while (tag >= 0) {
      int start = tag + 1;
      while (html.startsWith("/", start)) {
        start++;
      }
      int end = start;
      while (end < html.length() && isOfName(html.charAt(end), end == start)) {
        end++;
      }
      if (end - start > LONGEST_NAME) {
        return true;
      }
      tag = html.indexOf('<', end);
    }
    return false;
  }

  private static boolean isOfName(char c, boolean isFirst) {
    return isFirst ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : c > ' ' && c != '/' && c != '>';
  }

  public Document document() {
    return document;
  }

  /** The tree with the content of its scripts and styles, which {@link #document} may lack. */
  public Document withScripts() {
    return html == null || Scripts.countIn(document) == 0 ? document : html.whole();
  }

  /** The same tree with the place of each node; for a document, only if its parser noted them. */
  Document withPositions() {
    return html == null
        ? document
        : html.decoder()
            .parse(html.text().toCharArray(), Parser.htmlParser().setTrackPosition(true));
  }

  /** Whether an element is still open at the end, so that something appended lands in it. */
  public boolean endsInsideAnElement() {
    if (html == null) {
      return false;
    }
    Element end = html.parse((html.text() + html.end()).toCharArray()).getElementById(END_ID);
    return end == null || end.parent() == null || !end.parent().nameIs("body");
  }

  /** Where its bytes are no text first; null if all of them are. */
  public @Nullable Malformed malformed() {
    return malformed;
  }

  /**
   * The same page with another character for bytes that are no text. What reads differently holds
   * such a character; a U+FFFD that the page itself prints reads the same.
   */
  public Source withOtherReplacement() {
    return html == null || malformed == null
        ? this
        : ofText(malformed.replaceIn(html.text().getBytes(ISO_8859_1)));
  }

  /** Whether it is only white space. */
  public boolean isEmpty() {
    return ends.isEmpty();
  }

  /** Whether it begins with a tag. */
  public boolean isMarkup() {
    return ends.isMarkup();
  }

  /** Whether it begins as JSON does. */
  public boolean isJson() {
    return ends.isJson();
  }

  /** Whether {@code </html>} is missing. */
  public boolean isCut() {
    return ends.isCut();
  }
}
