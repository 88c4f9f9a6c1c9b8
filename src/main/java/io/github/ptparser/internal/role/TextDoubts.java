package io.github.ptparser.internal.role;

import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.role.Body.Doubt;
import io.github.ptparser.internal.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What casts doubt on a text whose lines are all made alike: its form says that a line may be
 * something else, or that something may be missing. Nothing here knows any words.
 */
final class TextDoubts {

  /** Longer is what stands before a link only in a sentence. */
  private static final int LONGEST_LABEL = 20;

  /** {@code Views: 1,204}, {@code 3 min read}, {@code 조회수 952}. */
  private static final Pattern COUNT =
      Pattern.compile(
          "\\p{L}[\\p{L} ]{1,30}: ?[0-9][0-9,.]*( \\p{L}+)?|[0-9][0-9,.]* \\p{Ll}+( \\p{Ll}+)?"
              + "|[\\p{IsHan}\\p{IsHangul}]{2,8} ?[0-9][0-9,.]*");

  /** How a text ends that goes on elsewhere; a line behind it may say where. */
  private static final Pattern CUT = Pattern.compile("(?:\\.\\.\\.|…)]?$");

  /** What a reader fills in or clicks makes a dialog of what is hidden. */
  private static final String CONTROLS =
      "input, select, button, textarea, form, dialog, [role=dialog]";

  private TextDoubts() {}

  /**
   * Finds what is doubtful.
   *
   * @param isKnown whether a rule knows a line to be text
   */
  static List<Doubt> in(List<Line> text, Predicate<Line> isKnown) {
    List<Doubt> doubts = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Line line = text.get(i);
      String why = isKnown.test(line) ? null : doubtOn(line, i, text);
      if (why != null) {
        doubts.add(new Doubt("paragraphs", Field.quote(line.text()) + ", " + why, line.node()));
      }
    }
    return doubts;
  }

  private static @Nullable String doubtOn(Line line, int index, List<Line> text) {
    boolean isLast = index == text.size() - 1;
    if (line.isJoined() || (text.size() == 1 && hasLineFeeds(line))) {
      return "which may be several lines that a style parts";
    }
    if (isLabelWithLink(line)) {
      return "a link with a label";
    }
    if ((index == 0 || isLast) && COUNT.matcher(line.text()).matches()) {
      return "a count";
    }
    return index >= text.size() - 2 && CUT.matcher(line.text()).find()
        ? "where the text may be cut"
        : null;
  }

  /** Whether each line feed in a line stands behind a sentence. */
  private static boolean hasLineFeeds(Line line) {
    List<String> parts = line.block().element().wholeText().lines().map(String::strip).toList();
    List<String> lines = parts.stream().filter(part -> !part.isEmpty()).toList();
    return lines.size() > 1
        && lines.subList(0, lines.size() - 1).stream().allMatch(TextDoubts::endsSentence);
  }

  private static boolean endsSentence(String text) {
    return Text.isEnd(text.charAt(text.length() - 1));
  }

  private static boolean isLabelWithLink(Line line) {
    if (line.links().isEmpty() || line.isLinked()) {
      return false;
    }
    String label = Text.fold(Link.without(line.links(), line.text()));
    return label.length() <= LONGEST_LABEL && label.endsWith(":");
  }

  /** The first hidden line that may be of the text; null if there is none. */
  static @Nullable Doubt hidden(Outline outline, Range range, int anchor, List<Line> text) {
    List<Line> hidden = outline.hiddenLinesIn(range);
    if (hidden.isEmpty()) {
      return null;
    }
    Set<String> seen = new HashSet<>();
    text.forEach(line -> seen.add(line.text()));
    IdentityHashMap<Block, Boolean> dialogs = new IdentityHashMap<>();
    for (Line line : hidden) {
      Block outermost = line.block().outermostHidden(); // null if it is hidden within a line
      if (outermost != null
          && isSentence(line)
          && !seen.contains(line.text())
          && line.block().chromeApartFrom(anchor) == Chrome.NONE
          && !dialogs.computeIfAbsent(outermost, TextDoubts::isDialog)) {
        return new Doubt("paragraphs", "hidden text, " + Field.quote(line.text()), line.node());
      }
    }
    return null;
  }

  /** Whether a line is a sentence outside links. */
  static boolean isSentence(Line line) {
    return !line.isLinked() && line.text().length() > LONGEST_LABEL && endsSentence(line.text());
  }

  /** Whether something can be entered in a hidden block. */
  private static boolean isDialog(Block block) {
    return block.element().is(CONTROLS) || block.element().selectFirst(CONTROLS) != null;
  }
}
