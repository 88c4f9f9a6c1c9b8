package io.github.ptparser.internal;

import io.github.ptparser.ArticleImage;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.Outline.Picture;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The rules for pictures: where one is, and what stands under it. */
final class Pictures {

  /**
   * A page that loads pictures late has a placeholder in {@code src}, and the address in one of
   * these.
   */
  private static final List<String> ADDRESSES =
      List.of("data-src", "data-lazy-src", "data-original", "src");

  private Pictures() {}

  /** Where the picture is; null if the element names none. */
  static @Nullable Found<URI> address(Picture picture, SavedPage page) {
    Element element = picture.element();
    for (String attribute : ADDRESSES) {
      String address = element.attr(attribute);
      if (!address.isBlank()) {
        return Found.of(page.resolve(address), address, element);
      }
    }
    return null;
  }

  /**
   * The picture with its caption; null, with a problem, if it has no address that can be followed.
   */
  static @Nullable ArticleImage read(Picture picture, SavedPage page, Findings findings) {
    Found<URI> address = address(picture, page);
    if (address != null && address.value() != null) {
      return new ArticleImage(address.value(), caption(picture, page.outline));
    }
    String message =
        address == null
            ? "expected a picture's address, found none"
            : "expected a picture's address on the web, found " + Field.quote(orEmpty(address));
    ProblemCode code = address == null ? ProblemCode.MISSING_ADDRESS : ProblemCode.INVALID_ADDRESS;
    findings.add(code, "url", message, picture.element());
    return null;
  }

  private static String orEmpty(Found<URI> address) {
    return address.unreadable() == null ? "" : address.unreadable();
  }

  /** The first line of the caption in the figure around the picture; a figure has one. */
  private static @Nullable String caption(Picture picture, Outline outline) {
    for (Outline.Block block = picture.block(); block != null; block = block.parent) {
      if (block.element.nameIs("figure") || block.element.hasClass("wp-caption")) {
        List<Outline.Line> lines = outline.captionsIn(block.range());
        return lines.isEmpty() ? null : lines.get(0).text();
      }
    }
    return null;
  }
}
