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
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** The rules for pictures: where one is, and what stands under it. */
public final class Figures {

  /** A page that loads pictures late has a placeholder in {@code src}, and the address in these. */
  private static final List<String> ADDRESSES =
      List.of("data-src", "data-lazy-src", "data-original", "src");

  /** What stands in {@code src} meanwhile: WordPress has the first, its plugins the others. */
  private static final List<String> PLACEHOLDERS =
      List.of("blank.gif", "placeholder.gif", "1x1.trans.gif");

  private static final Evaluator IMAGE = new Evaluator.Tag("img");

  /** Longer than this no caption is that is not marked up as one. */
  private static final int MOST_LINES = 2;

  private Figures() {}

  /** Where the picture is; null if the page does not say. */
  public static @Nullable Found<URI> address(Picture picture, PageFacts page) {
    Element element = picture.element();
    String address = address(element, page);
    Element copy = address == null ? copyForNoScript(element) : null;
    address = copy == null ? address : address(copy, page);
    // jsoup changes an element without attributes when it is asked for them.
    boolean hasOthers = address == null && element.attributesSize() > 0;
    address = hasOthers ? addressForScript(element, page) : address;
    return address == null ? null : Found.of(page.resolve(address), address, element);
  }

  private static @Nullable String address(Element element, PageFacts page) {
    for (String attribute : ADDRESSES) {
      String address = element.attr(attribute);
      if (mayLead(address, page)) {
        return address;
      }
    }
    return null;
  }

  private static boolean mayLead(String address, PageFacts page) {
    for (String placeholder : PLACEHOLDERS) {
      if (address.contains(placeholder)) {
        return false;
      }
    }
    return !address.isBlank() && !isData(address) && !page.isSavedFile(address);
  }

  private static boolean isData(String address) {
    return address.regionMatches(true, 0, "data:", 0, "data:".length());
  }

  /** C: a copy of a late picture stands right behind it, for readers without scripts. */
  private static @Nullable Element copyForNoScript(Element late) {
    Element next = late.nextElementSibling();
    return next != null && next.nameIs("noscript") ? next.selectFirst(IMAGE) : null;
  }

  /**
   * HTML: {@code data-*} is for scripts, and in {@code srcset} are addresses, each with its width.
   * WordPress begins the latter with the one that {@code src} has.
   */
  private static @Nullable String addressForScript(Element element, PageFacts page) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().startsWith("data-") || attribute.getKey().equals("srcset")) {
        String address = attribute.getValue().strip().split(",?\\s", 2)[0];
        boolean mayLead = address.contains("/") && mayLead(address, page);
        URI target = mayLead ? page.resolve(address) : null;
        if (target != null && WebAddress.isPicture(target)) {
          return address;
        }
      }
    }
    return null;
  }

  /**
   * The picture with its caption; null if it has no address on the web. That is a problem, unless
   * the picture itself stands in the page, as a tool has saved it.
   */
  public static @Nullable ArticleImage read(Picture picture, PageFacts page, Findings findings) {
    Found<URI> address = address(picture, page);
    if (address != null && address.value() != null) {
      return new ArticleImage(address.value(), caption(picture, page.outline()));
    }
    if (address == null && isData(picture.element().attr("src"))) {
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

  /** Whether a caption has a picture, or something else to show, such as a film or a table. */
  public static boolean hasSomethingAbove(Line caption, Outline outline) {
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
