package io.github.ptparser.internal.page;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Outline.Shown;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.outline.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that a page hides, beside a copy of its beginning that a reader sees. The sister site does
 * so (C): {@code <div id=excerptContent>The ferry sailed ...</div> <div id=fullContent
 * style="display: none"><p>The ferry sailed at eight.</p>...</div>}, and a button swaps the two.
 */
final class HiddenText {

  /** Shorter lines may be equal by chance. In letters, without white space. */
  private static final int LEAST = 40;

  private HiddenText() {}

  /** Finds the first such text; null if there is none. */
  static @Nullable Shown find(Outline outline) {
    List<Line> hidden = outline.hiddenLinesIn(Range.ALL);
    if (hidden.isEmpty()) {
      return null;
    }
    Map<Block, StringBuilder> texts = new LinkedHashMap<>();
    for (Line line : hidden) {
      Block outermost = line.block().outermostHidden();
      if (outermost != null && isOf(outermost, line)) {
        texts.computeIfAbsent(outermost, block -> new StringBuilder()).append(bare(line.text()));
      }
    }
    texts.values().removeIf(text -> text.length() <= LEAST);
    if (texts.isEmpty()) {
      return null;
    }
    List<Line> lines = outline.lines().all();
    List<String> letters = lines.stream().map(HiddenText::cut).toList();
    Map<String, Line> beginnings = new HashMap<>();
    for (Line line : lines) {
      String text = letters.get(line.index());
      if (text.length() >= LEAST) {
        beginnings.putIfAbsent(text.substring(0, LEAST), line);
      }
    }
    for (Map.Entry<Block, StringBuilder> each : texts.entrySet()) {
      String whole = each.getValue().toString();
      Line first = beginnings.get(whole.substring(0, LEAST));
      Block copy = first == null ? null : copy(first, whole, each.getKey(), lines, letters);
      if (copy != null) {
        return new Shown(each.getKey().element(), copy.element());
      }
    }
    return null;
  }

  /** Whether a line is seen once a block around it is shown, and no menu or form. */
  private static boolean isOf(Block hidden, Line line) {
    for (Block block = line.block(); block != hidden && block != null; block = block.parent()) {
      if (Tags.isHidden(block.element())) {
        return false;
      }
    }
    return !line.isLinked() && line.block().outermostChrome() == Chrome.NONE;
  }

  /** The block of the lines that are the beginning of a text, if not all of it is there. */
  private static @Nullable Block copy(
      Line first, String whole, Block hidden, List<Line> lines, List<String> letters) {
    List<Line> copied = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Line line : lines.subList(first.index(), lines.size())) {
      String more = letters.get(line.index());
      if (!whole.startsWith(more, text.length())) {
        break;
      }
      text.append(more);
      copied.add(line);
    }
    if (copied.isEmpty() || text.length() == whole.length()) {
      return null;
    }
    Block around = first.block();
    int last = copied.get(copied.size() - 1).place();
    while (around.parent() != null && !around.range().contains(last)) {
      around = around.parent();
    }
    boolean isApart = !around.range().contains(hidden.start());
    return isApart && around.endLine() - around.firstLine() <= copied.size() + 1 ? around : null;
  }

  /** The letters of a line without the dots and the link that a cut copy ends with. */
  private static String cut(Line line) {
    String text = line.text();
    if (!line.isLinked() && !line.links().isEmpty()) {
      String link = line.links().get(line.links().size() - 1).text();
      text = text.endsWith(link) ? text.substring(0, text.length() - link.length()) : text;
    }
    String bare = bare(text);
    int end = bare.length();
    while (end > 0 && ".…".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.endsWith("...") || bare.endsWith("…") ? bare.substring(0, end) : bare;
  }

  private static String bare(String text) {
    return text.replace(" ", "");
  }
}
