package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Block;
import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links to other articles on an article's page of the newspaper's own site, each alone on its
 * line. A list of them is below all prose, and ends the text.
 *
 * @param start where the list begins, with its heading; the end of the text if there is none
 * @param inText the first of them that has text below it, and so may stand in the text; null if
 *     there is none
 */
record OtherArticles(int start, @Nullable Line inText) {

  /**
   * Finds the links.
   *
   * @param below what follows the title and its date
   * @param first the first line of the text; null if there is none
   */
  static OtherArticles in(
      Range below, @Nullable Line first, BodyText text, Outline outline, NewspaperLines lines) {
    return first == null
        ? new OtherArticles(below.end(), null)
        : new Search(below, first, text, outline, lines).result();
  }

  private record Search(
      Range below, Line first, BodyText text, Outline outline, NewspaperLines lines) {

    OtherArticles result() {
      Line lastProse = first;
      List<Line> links = new ArrayList<>();
      for (Line line : outline.linesIn(below)) {
        lastProse = lines.isProse(line) ? line : lastProse;
        boolean isBelow = line.index() > first.index();
        if (isBelow && line.isLinked() && line.leadsToArticle() && !text.isInChrome(line)) {
          links.add(line);
        }
      }
      int prose = lastProse.index();
      List<Line> list = links.stream().filter(link -> link.index() > prose).toList();
      Line above = links.size() > list.size() ? links.get(0) : null;
      if (list.isEmpty()) {
        return new OtherArticles(below.end(), above);
      }
      Line top = list.get(0);
      Line inText = above == null && hasTextAmong(list) ? top : above;
      return new OtherArticles(startOfBox(top), inText);
    }

    /**
     * Whether below the first of some links is more text than a list of articles has: an excerpt to
     * each of several, and nothing below the block that holds the last.
     */
    private boolean hasTextAmong(List<Line> list) {
      Line last = list.get(list.size() - 1);
      Block lastBox = box(last);
      int end = lastBox == null ? last.place() + 1 : lastBox.end;
      int excerpts = list.size() == 1 ? 0 : list.size();
      for (Line line : outline.linesIn(Range.from(list.get(0).place()).meet(below))) {
        if (text.isText(line) && !line.isDate()) {
          excerpts--;
          if (line.place() > end || excerpts < 0) {
            return true;
          }
        }
      }
      return false;
    }

    /**
     * Where the widest block around a line begins that has nothing of the text, or a heading above
     * it.
     */
    private int startOfBox(Line line) {
      Block box = box(line);
      Line above = outline.lines.get((box == null ? line.index() : box.firstLine) - 1);
      if (above.isHeading() && above.index() > first.index()) {
        return above.place();
      }
      return box == null ? line.place() : box.start;
    }

    /** The widest block around a line that has nothing of the text; null if there is none. */
    private @Nullable Block box(Line line) {
      Block box = null;
      for (Block block = line.block();
          block != null && below.contains(block.start) && !block.range().contains(first.place());
          block = block.parent) {
        box = block;
      }
      return box;
    }
  }
}
