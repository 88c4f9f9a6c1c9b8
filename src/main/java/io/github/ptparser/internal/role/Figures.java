package io.github.ptparser.internal.role;

import io.github.ptparser.ArticleImage;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.page.PictureAddress;
import io.github.ptparser.internal.text.Text;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The rules for pictures: which is that of an entry, and what stands under one. */
public final class Figures {

  /** Longer than this no caption is that is not marked up as one. */
  private static final int MOST_LINES = 2;

  private Figures() {}

  /**
   * The picture of an entry. A: its alt is the title, which an icon's is not, and it stands in the
   * element with the known class; else it leads nowhere else. Of equal ones the first that has an
   * address.
   *
   * @param title the title of the entry; null if it has none
   * @param known the element with the known class
   * @param isOfOther whether a picture is from elsewhere or leads to something else
   */
  public static @Nullable Picture ofEntry(
      List<Picture> pictures,
      @Nullable String title,
      Range known,
      Predicate<Picture> isOfOther,
      PageFacts page) {
    Picture best = null;
    int highest = 0;
    for (Picture each : pictures) {
      boolean isKnown = known.contains(each.place());
      String alt = Text.fold(each.element().attr("alt"));
      boolean isTitled = alt.equals(title);
      boolean isOther =
          !isKnown
              && ((each.link() == null && !alt.isEmpty() && !isTitled) || isOfOther.test(each));
      int rank = isOther ? 0 : 1 + (isKnown ? 1 : 0) + (isTitled ? 2 : 0);
      boolean isNext = best != null && rank == highest && PictureAddress.of(best, page) == null;
      if (rank > highest || isNext) {
        best = each;
        highest = rank;
      }
    }
    return best;
  }

  /**
   * The picture with its caption; null if it has no address on the web. That is a problem, unless
   * the picture itself stands in the page, as a tool has saved it.
   *
   * @param captions the nodes of the lines that are captions, those among them that only a rule of
   *     the site knows
   */
  public static @Nullable ArticleImage read(
      Picture picture, Set<Node> captions, PageFacts page, Findings findings) {
    Found<URI> address = PictureAddress.of(picture, page);
    if (address != null && address.value() != null) {
      String caption = caption(picture, page.outline());
      if (caption == null && around(picture.block()) == null) {
        caption = text(beside(picture, captions, page.outline()));
      }
      return new ArticleImage(address.value(), caption);
    }
    if (address == null && PictureAddress.isData(picture.element().attr("src"))) {
      return null;
    }
    String message =
        address == null
            ? "expected a picture's address, found none"
            : "expected a picture's address on the web, found "
                + Field.quote(String.valueOf(address.unreadable()));
    ProblemCode code = address == null ? ProblemCode.MISSING_ADDRESS : ProblemCode.INVALID_ADDRESS;
    findings.add(code, "images", message, picture.element());
    return null;
  }

  /**
   * What stands under the picture: in a figure its captions, or, where none is marked up, its
   * lines; without a figure a caption that follows directly.
   */
  private static @Nullable String caption(Picture picture, Outline outline) {
    Block figure = around(picture.block());
    if (figure == null) {
      List<Line> next = outline.linesIn(Range.from(picture.place()));
      return text(
          next.stream().takeWhile(line -> isDirectlyUnder(picture, line, outline)).toList());
    }
    for (Block block = figure; block != null; block = around(block.parent())) {
      List<Line> captions = outline.captionsIn(block.range());
      if (!captions.isEmpty()) {
        List<Line> own = outline.captionsIn(own(picture, block, outline));
        return text(own.isEmpty() ? captions.subList(0, 1) : own);
      }
    }
    return isCaptioned(figure, outline)
        ? text(outline.linesIn(own(picture, figure, outline)))
        : null;
  }

  /** The captions without markup in the innermost block around a picture with hardly more. */
  private static List<Line> beside(Picture picture, Set<Node> captions, Outline outline) {
    List<Line> beside = List.of();
    Block block = picture.block();
    while (block != null && beside.isEmpty() && block.endLine() - block.firstLine() <= MOST_LINES) {
      beside =
          outline.linesIn(block.range()).stream()
              .filter(line -> !line.isCaption() && captions.contains(line.node()))
              .toList();
      block = block.parent();
    }
    return beside;
  }

  /**
   * What belongs to a picture in its figure: all of it, or, of several pictures, up to the next.
   */
  private static Range own(Picture picture, Block figure, Outline outline) {
    List<Picture> from = outline.picturesIn(Range.from(picture.place()).meet(figure.range()));
    boolean isAlone = outline.picturesIn(figure.range()).size() == 1;
    int end = from.size() > 1 ? from.get(1).place() : figure.end();
    return isAlone ? figure.range() : new Range(picture.place(), end);
  }

  /**
   * Whether a figure has a picture and a line or two without a {@code figcaption} around them. A
   * figure without its end tag holds all that follows, which is more.
   */
  static boolean isCaptioned(Block figure, Outline outline) {
    return figure.endLine() - figure.firstLine() <= MOST_LINES
        && outline.captionsIn(figure.range()).isEmpty()
        && !outline.picturesIn(figure.range()).isEmpty();
  }

  private static boolean isDirectlyUnder(Picture picture, Line line, Outline outline) {
    Range between = new Range(picture.place(), line.place());
    List<Line> lines = outline.linesIn(between);
    return line.isCaption()
        && outline.picturesIn(between).size() == 1
        && (lines.isEmpty() || lines.get(0).block() == line.block());
  }

  /**
   * Whether a caption has a picture, or something else to show, such as a film or a table. One that
   * is not marked up is known by what it stands beside.
   */
  public static boolean hasSomethingAbove(Line caption, Outline outline) {
    if (!caption.isCaption()) {
      return true;
    }
    for (Block figure = around(caption.block()); figure != null; figure = around(figure.parent())) {
      if (!outline.picturesIn(figure.range()).isEmpty()
          || outline.exhibits().hasAnyIn(figure.range())) {
        return true;
      }
    }
    List<Picture> above = outline.picturesIn(Range.until(caption.place()));
    return !above.isEmpty() && isDirectlyUnder(above.get(above.size() - 1), caption, outline);
  }

  private static @Nullable String text(List<Line> lines) {
    return lines.isEmpty() ? null : lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  /** The innermost figure around a block, the block included; null if there is none. */
  public static @Nullable Block around(@Nullable Block inside) {
    for (Block block = inside; block != null; block = block.parent()) {
      // WordPress has written div.wp-caption in place of figure until HTML 5.
      if (block.element().nameIs("figure") || block.element().hasClass("wp-caption")) {
        return block;
      }
    }
    return null;
  }
}
