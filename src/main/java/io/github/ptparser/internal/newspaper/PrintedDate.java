package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.text.Dates;
import io.github.ptparser.internal.text.Text;
import java.time.LocalDate;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The date below a title (grade A): alone on its line but for links, or glued to the first
 * paragraph, as the two are adjacent elements without white space: {@code "January 8, 2025The
 * workers ..."}. {@code "May 9, 1948 was"} begins a sentence.
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
    Node parent = line.node().parent();
    boolean isApart = parent != null && parent.childNodeSize() == 1 && Dates.isInWords(own);
    Dates.InWords date = Dates.at(0, isApart ? own : line.text());
    if (date == null) {
      return null;
    }
    String text = line.text().substring(0, date.end());
    String rest = line.text().substring(date.end());
    String paragraph = Text.fold(rest);
    if (Link.hold(paragraph, line.links())) {
      return new PrintedDate(line, date.date(), text, "");
    }
    boolean isPrinted = (isApart || rest.charAt(0) != ' ') && beginsParagraph(paragraph);
    return isPrinted ? new PrintedDate(line, date.date(), text, paragraph) : null;
  }

  private static boolean beginsParagraph(String rest) {
    int first = rest.codePointAt(0);
    return OPENING.indexOf(first) >= 0
        || (Character.isLetterOrDigit(first) && !Character.isLowerCase(first));
  }

  /** The paragraph on the same line; null if there is none. */
  @Nullable Found<String> paragraph() {
    return rest.isEmpty() ? null : Found.of(rest, line.node());
  }

  Found<LocalDate> found() {
    return Found.of(date, text, line.node());
  }
}
