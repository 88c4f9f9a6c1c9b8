package io.github.ptparser.internal.scrub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** The HTML of a page and the edits to it. What is not edited stays as it is. */
final class ScrubbedHtml {

  /** A letter of a text and where it stands in the HTML, perhaps as a character reference. */
  record Letter(char c, int start, int end) {}

  private record Edit(int start, int end, String replacement) {}

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);?");

  private final String html;
  private final List<Edit> edits = new ArrayList<>();

  ScrubbedHtml(String html) {
    this.html = html;
  }

  /** The letters of a text or attribute, with character references decoded. */
  List<Letter> letters(Range range, boolean isAttribute) {
    List<Letter> letters = new ArrayList<>();
    int end = range.isTracked() ? range.endPos() : 0;
    int i = range.isTracked() ? range.startPos() : 0;
    Matcher reference = REFERENCE.matcher(html);
    while (i < end) {
      boolean isReference = html.charAt(i) == '&' && reference.region(i, end).lookingAt();
      Letter letter =
          isReference
              ? reference(reference.group(), i, isAttribute)
              : new Letter(html.charAt(i), i, i + 1);
      letters.add(letter);
      i = letter.end();
    }
    return letters;
  }

  // "&amp;", or in "&copyright" only "&copy": the rest is text.
  private static Letter reference(String text, int start, boolean isAttribute) {
    String decoded = Parser.unescapeEntities(text, isAttribute);
    boolean hasRest = decoded.length() > 1 && text.endsWith(decoded.substring(1));
    int length = hasRest ? text.length() - decoded.length() + 1 : text.length();
    return new Letter(decoded.charAt(0), start, start + (decoded.equals(text) ? 1 : length));
  }

  /** Replaces letters by others of the same number. */
  void replace(List<Letter> letters, UnaryOperator<String> scrub) {
    String text =
        letters.stream().map(letter -> String.valueOf(letter.c())).collect(Collectors.joining());
    String other = scrub.apply(text);
    for (int i = 0; i < text.length(); i++) {
      Letter letter = letters.get(i);
      char c = other.charAt(i);
      if (c != letter.c()) {
        boolean isReference = letter.end() - letter.start() > 1;
        String replacement = isReference ? "&#" + (int) c + ";" : String.valueOf(c);
        edits.add(new Edit(letter.start(), letter.end(), replacement));
      }
    }
  }

  /** Empties a part of the HTML except for its line ends, so that lines keep their numbers. */
  void empty(Range range, String kept) {
    int start = range.startPos();
    edits.add(new Edit(start, range.endPos(), kept + lineEnds(range)));
  }

  /** Empties an attribute, with quotes if it has none. */
  void emptyAttribute(Range range, String kept) {
    boolean isQuoted = "'\"".indexOf(html.charAt(range.startPos() - 1)) >= 0;
    String left = kept + lineEnds(range);
    edits.add(new Edit(range.startPos(), range.endPos(), isQuoted ? left : '"' + left + '"'));
  }

  private String lineEnds(Range range) {
    return html.substring(range.startPos(), range.endPos()).replaceAll("[^\r\n]", "");
  }

  @Override
  public String toString() {
    edits.sort(Comparator.comparingInt(Edit::start));
    StringBuilder scrubbed = new StringBuilder(html.length());
    int done = 0;
    for (Edit edit : edits) {
      if (edit.start() >= done) {
        scrubbed.append(html, done, edit.start()).append(edit.replacement());
        done = edit.end();
      }
    }
    return scrubbed.append(html, done, html.length()).toString();
  }
}
