package io.github.ptparser.internal.role;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.role.Body.Doubt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Captions without {@code figure}: what stands below a picture in a block with nothing else, and is
 * made in another way than the text, such as {@code <div><img><p>The pier.</p></div>} among
 * paragraphs that are no such blocks.
 *
 * @param longest the longest line of the text; null if there is none
 * @param isSentence whether a line that is made as the text is of it
 */
public record Captions(Outline outline, @Nullable Line longest, Predicate<Line> isSentence) {

  /** Longer lines are rather paragraphs, or adverts. */
  private static final int LONGEST = 80;

  public boolean hold(Line line) {
    Block around = around(line);
    boolean isAlike = longest == null || line.block().isMadeAs(longest.block());
    return around != null
        && line.text().length() <= LONGEST
        && (!isAlike || (around == line.block() && !isText(line)));
  }

  private boolean isText(Line line) {
    return isSentence.test(line) || isBold(line);
  }

  /** Whether the whole line is bold, as sub-headings are that are not marked up. */
  public static boolean isBold(Line line) {
    return line.around(element -> element.is("b,strong")) != null;
  }

  private static boolean mayBeCaption(Line line) {
    return line.links().isEmpty() && !line.isHeading() && !line.isDate();
  }

  /** The innermost block with a picture and below it a line alone; null if there is none. */
  private @Nullable Block around(Line line) {
    Block block = mayBeCaption(line) ? line.block() : null;
    while (block != null && !outline.pictures().hasAnyIn(new Range(block.start(), line.place()))) {
      block = block.parent();
    }
    return block == null || block.endLine() - block.firstLine() > 1 ? null : block;
  }

  /**
   * A text with the pictures whose captions stand among its paragraphs: they are no doubt. Several
   * in a block of their own, such as a gallery or a row of stars, stay one.
   */
  public @Nullable Found<Body> withPictures(@Nullable Found<Body> found, BodyFinder finder) {
    Body body = found == null ? null : found.value();
    if (found == null || body == null) {
      return found;
    }
    int[] text = body.lines().stream().mapToInt(Line::place).toArray();
    Map<Node, Picture> captioned = new HashMap<>();
    for (Line caption : body.captions()) {
      Block around = hold(caption) ? around(caption) : null;
      if (around != null && isAmong(around, body.lines())) {
        List<Picture> pictures = outline.picturesIn(apartFrom(text, around).range());
        if (pictures.size() == 1 && finder.isOwn(pictures.get(0))) {
          captioned.put(pictures.get(0).element(), pictures.get(0));
        }
      }
    }
    List<Picture> pictures = new ArrayList<>(body.pictures());
    List<Doubt> doubts = new ArrayList<>();
    for (Doubt doubt : body.doubts()) {
      Picture picture = captioned.get(doubt.where());
      if (picture == null) {
        doubts.add(doubt);
      } else {
        pictures.add(picture);
      }
    }
    pictures.sort(Comparator.comparingInt(Picture::place));
    return Found.of(new Body(body.lines(), pictures, body.captions(), doubts), found.where());
  }

  /** The widest block around another without a line of the text: that of a gallery, or the same. */
  private static Block apartFrom(int[] text, Block inside) {
    Block widest = inside;
    for (Block block = inside.parent(); block != null; block = block.parent()) {
      int found = Arrays.binarySearch(text, block.start());
      int next = found < 0 ? -found - 1 : found;
      if (next < text.length && text[next] < block.end()) {
        break;
      }
      widest = block;
    }
    return widest;
  }

  private static boolean isAmong(Block block, List<Line> text) {
    Line first = text.get(0);
    return new Range(first.place(), text.get(text.size() - 1).place()).contains(block.start())
        || block.parent() == first.block()
        || block.parent() == first.block().parent();
  }
}
