package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Places;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.BodyText;
import io.github.ptparser.internal.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The links to other articles on an article's page of the newspaper's own site, each on a line with
 * nothing but a label, a number or a date beside it. A list of them is below all prose, and ends
 * the text.
 *
 * @param endOfText where the list begins, with its heading; else where the text ends without one
 * @param inText the first of them that has text below it, and so may stand in the text; null if
 *     there is none
 * @param boxes the blocks that have links of the list and nothing of the text
 */
record OtherArticles(int endOfText, @Nullable Line inText, Places<Range> boxes) {

  /** Longer is what stands beside a link only in a text. */
  private static final int LONGEST_LABEL = 20;

  /** Whether a picture is beside one of the links: it leads there, or stands in its block. */
  boolean hold(Picture picture, PageFacts page) {
    Link link = picture.link();
    return (link != null && page.articleId(link) != null) || isInBox(picture.place());
  }

  private boolean isInBox(int place) {
    List<Range> above = boxes.in(Range.until(place + 1));
    return !above.isEmpty() && above.get(above.size() - 1).contains(place);
  }

  /**
   * Finds the links.
   *
   * @param below what follows the title and its date
   * @param first the first line of the text; null if there is none
   */
  static OtherArticles in(
      Range below, @Nullable Line first, BodyText text, Outline outline, NewspaperLines lines) {
    return first == null
        ? new OtherArticles(below.end(), null, new Places<>())
        : new Search(below, first, text, outline, lines).result();
  }

  private record Search(
      Range below, Line first, BodyText text, Outline outline, NewspaperLines lines) {

    OtherArticles result() {
      Line lastProse = first;
      Places<Line> links = new Places<>();
      for (Line line : outline.linesIn(below)) {
        lastProse = lines.isProse(line) ? line : lastProse;
        if (line.index() > first.index() && isEntry(line)) {
          links.add(line.place(), line);
        }
      }
      Places<Line> list = new Places<>();
      links.in(Range.from(lastProse.place())).forEach(link -> list.add(link.place(), link));
      Line above = links.size() > list.size() ? links.get(0) : null;
      if (list.size() == 0) {
        return new OtherArticles(below.end(), above, new Places<>());
      }
      Line top = list.get(0);
      Line stray = textAmong(list);
      Block box = box(top);
      boolean isInText = stray != null && box != null && box.range().contains(stray.place());
      return new OtherArticles(
          isInText ? top.place() : startOfBox(top),
          above == null && stray != null ? top : above,
          boxes(list));
    }

    private Places<Range> boxes(Places<Line> list) {
      Places<Range> boxes = new Places<>();
      int end = 0;
      for (Line line : list.all()) {
        Block box = line.place() < end ? null : box(line);
        if (box != null) {
          boxes.add(box.start(), box.range());
          end = box.end();
        }
      }
      return boxes;
    }

    /** A link to an article, perhaps with a date, a number or a label beside it. */
    private boolean isEntry(Line line) {
      return lines.leadsToArticle(line)
          && !lines.leadsToItself(line)
          && !text.isInChrome(line)
          && (line.isLinked()
              || (!NewspaperLines.isSentence(line.text())
                  && Text.fold(Link.without(line.links(), line.text())).length() <= LONGEST_LABEL));
    }

    /**
     * The first line beside some links or below them that is more than lists of articles have: a
     * heading, and where several are in a block, a label and an excerpt to each; null if there is
     * none.
     */
    private @Nullable Line textAmong(Places<Line> list) {
      Map<Integer, Integer> rest = new HashMap<>();
      Range place = Range.from(startOfBox(list.get(0))).meet(below);
      for (Line line : outline.linesIn(place)) {
        boolean isHeading = line.isHeading() && line.place() == place.start();
        if (!isHeading && text.isText(line) && !line.isDate() && !isEntry(line)) {
          Block box = box(line);
          List<Line> entries = box == null ? List.of() : list.in(box.range());
          boolean isLabel =
              !entries.isEmpty()
                  && line.place() < entries.get(0).place()
                  && (line.isHeading() || entries.size() > 1)
                  && !Labels.isSignature(line.text())
                  && !NewspaperLines.isSentence(line.text());
          int excerpts = entries.size() > 1 ? entries.size() : 0;
          int others = isLabel ? excerpts : excerpts - 1;
          if (box == null || rest.merge(box.start(), others, (left, first) -> left - 1) < 0) {
            return line;
          }
        }
      }
      return null;
    }

    /**
     * Where the widest block around a line begins that has nothing of the text, or a heading above
     * it.
     */
    private int startOfBox(Line line) {
      Block box = box(line);
      Line above = outline.lines().get((box == null ? line.index() : box.firstLine()) - 1);
      boolean isHeading = above.isHeading() && !Labels.isSignature(above.text());
      if (isHeading && above.index() > first.index()) {
        return above.place();
      }
      return box == null ? line.place() : box.start();
    }

    /** The widest block around a line that has nothing of the text; null if there is none. */
    private @Nullable Block box(Line line) {
      Block box = null;
      for (Block block = line.block();
          block != null && below.contains(block.start()) && !block.range().contains(first.place());
          block = block.parent()) {
        box = block;
      }
      return box;
    }
  }
}
