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
 * The day below a title of the newspaper: alone on its line, or with the first paragraph behind it
 * in an element of its own, from which often not even a blank parts it: {@code "January 8, 2025The
 * workers ..."}. Links and a button to share may stand beside it. {@code May 9, 1948 was} and
 * {@code May 9, 1948 <b>The</b>} begin a sentence.
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
    if (isNoText(paragraph, line)) {
      return new PrintedDate(line, date.date(), text, "");
    }
    boolean isPrinted = (isApart || rest.charAt(0) != ' ') && beginsParagraph(paragraph);
    return isPrinted ? new PrintedDate(line, date.date(), text, paragraph) : null;
  }

  /** Nothing, the day once more, a button to share, or links such as one to the section. */
  private static boolean isNoText(String rest, Line line) {
    return rest.isEmpty()
        || Dates.isInWords(rest)
        || Labels.isShareLabel(rest, line.links())
        || (!line.isLinked() && Link.hold(rest, line.links()));
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
