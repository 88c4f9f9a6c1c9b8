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
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The rules for pictures: where one is, and what stands under it. */
public final class Pictures {

  /**
   * A page that loads pictures late has a placeholder in {@code src}, and the address in one of
   * these.
   */
  private static final List<String> ADDRESSES =
      List.of("data-src", "data-lazy-src", "data-original", "src");

  /** Longer than this no caption is that is not marked up as one. */
  private static final int MOST_LINES = 2;

  private Pictures() {}

  /** Where the picture is; null if the element names none. */
  public static @Nullable Found<URI> address(Picture picture, PageFacts page) {
    Element element = picture.element();
    for (String attribute : ADDRESSES) {
      String address = element.attr(attribute);
      if (!address.isBlank() && !page.isSavedFile(address)) {
        return Found.of(page.resolve(address), address, element);
      }
    }
    return null;
  }

  /**
   * The picture with its caption; null, with a problem, if it has no address that can be followed.
   */
  public static @Nullable ArticleImage read(Picture picture, PageFacts page, Findings findings) {
    Found<URI> address = address(picture, page);
    if (address != null && address.value() != null) {
      return new ArticleImage(address.value(), caption(picture, page.outline()));
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
   * What stands under the picture: in a figure around it the captions, or where there is none what
   * else it has; of a figure with several pictures its own up to the next, else the first of all.
   * Without a figure it is a caption that follows.
   */
  private static @Nullable String caption(Picture picture, Outline outline) {
    Block figure = figureAround(picture.block());
    if (figure == null) {
      List<Line> next = outline.linesIn(Range.from(picture.place()));
      return text(
          next.stream().takeWhile(line -> isDirectlyUnder(picture, line, outline)).toList());
    }
    for (Block block = figure; block != null; block = figureAround(block.parent())) {
      List<Line> captions = outline.captionsIn(block.range());
      if (!captions.isEmpty()) {
        List<Line> own = outline.captionsIn(own(picture, block, outline));
        return text(own.isEmpty() ? captions.subList(0, 1) : own);
      }
    }
    return hasCaptionAlone(figure, outline)
        ? text(outline.linesIn(own(picture, figure, outline)))
        : null;
  }

  /** What belongs to a picture in its figure. */
  private static Range own(Picture picture, Block figure, Outline outline) {
    List<Picture> from = outline.picturesIn(Range.from(picture.place()).meet(figure.range()));
    boolean isAlone = outline.picturesIn(figure.range()).size() == 1;
    int end = from.size() > 1 ? from.get(1).place() : figure.end();
    return isAlone ? figure.range() : new Range(picture.place(), end);
  }

  /**
   * Whether a figure has a picture and, not marked up as a caption, a line or two that can be
   * nothing else. Without its end tag a figure holds all that follows, which is more.
   */
  public static boolean hasCaptionAlone(Block figure, Outline outline) {
    return hasLinesOfCaption(figure)
        && outline.captionsIn(figure.range()).isEmpty()
        && outline.linesIn(figure.range()).stream().noneMatch(Line::isLinked)
        && !outline.picturesIn(figure.range()).isEmpty();
  }

  /** Whether a block has no more lines than a caption that is not marked up as one. */
  public static boolean hasLinesOfCaption(Block block) {
    return block.endLine() - block.firstLine() <= MOST_LINES;
  }

  /** The lines of the first block behind a picture, if that is a caption. */
  private static boolean isDirectlyUnder(Picture picture, Line line, Outline outline) {
    Range between = new Range(picture.place(), line.place());
    List<Line> lines = outline.linesIn(between);
    return line.isCaption()
        && outline.picturesIn(between).size() == 1
        && (lines.isEmpty() || lines.get(0).block() == line.block());
  }

  /** Whether a caption has a picture, or something else to show that is none. */
  public static boolean hasSomethingAbove(Line caption, Outline outline) {
    for (Block figure = figureAround(caption.block());
        figure != null;
        figure = figureAround(figure.parent())) {
      if (!outline.picturesIn(figure.range()).isEmpty()
          || outline.exhibits().hasAnyIn(figure.range())) {
        return true;
      }
    }
    List<Picture> above = outline.picturesIn(Range.until(caption.place()));
    return !above.isEmpty() && isDirectlyUnder(above.get(above.size() - 1), caption, outline);
  }

  /** A caption of several lines is one text. */
  private static @Nullable String text(List<Line> lines) {
    return lines.isEmpty() ? null : lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  /**
   * The element that holds a picture with its caption, in any block of it; null if there is none.
   */
  public static @Nullable Block figureAround(@Nullable Block inside) {
    for (Block block = inside; block != null; block = block.parent()) {
      if (isFigure(block)) {
        return block;
      }
    }
    return null;
  }

  public static boolean isFigure(Block block) {
    return block.element().nameIs("figure") || block.element().hasClass("wp-caption");
  }
}
