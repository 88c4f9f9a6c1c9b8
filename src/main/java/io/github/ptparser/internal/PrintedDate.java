package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Line;
import java.time.LocalDate;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The day below a title of the newspaper: alone on its line, or with the first paragraph behind it
 * in an element of its own, from which often not even a blank parts it: {@code "January 8, 2025The
 * workers ..."}. A sentence that begins with a date is none.
 *
 * @param date the day; null if no calendar has it
 * @param text the day as it is printed
 * @param rest the paragraph on the same line; empty if it is alone
 */
record PrintedDate(Line line, @Nullable LocalDate date, String text, String rest) {

  private static final String OPENING = "\"'“‘(《«[";

  /** The date that a line begins with; null if it is no printed day. */
  static @Nullable PrintedDate in(Line line) {
    String own = line.node() instanceof TextNode node ? Text.fold(node.getWholeText()) : "";
    boolean isApart = Dates.isInWords(own);
    Dates.InWords date = Dates.at(0, isApart ? own : line.text());
    if (date == null) {
      return null;
    }
    String rest = line.text().substring(date.end());
    boolean isPrinted =
        rest.isEmpty() || ((isApart || rest.charAt(0) != ' ') && beginsParagraph(Text.fold(rest)));
    return isPrinted
        ? new PrintedDate(line, date.date(), line.text().substring(0, date.end()), Text.fold(rest))
        : null;
  }

  private static boolean beginsParagraph(String rest) {
    int first = rest.codePointAt(0);
    return OPENING.indexOf(first) >= 0
        || (Character.isLetterOrDigit(first) && !Character.isLowerCase(first));
  }

  Found<LocalDate> found() {
    return Found.of(date, text, line.node());
  }
}
