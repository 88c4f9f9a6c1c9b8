package io.github.ptparser.internal.page;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Where a picture is, which a page that loads pictures late says in several places. */
public final class PictureAddress {

  /** A page that loads pictures late has a placeholder in {@code src}, and the address in these. */
  private static final List<String> ADDRESSES =
      List.of("data-src", "data-lazy-src", "data-original", "src");

  /** What stands in {@code src} meanwhile: WordPress has the first, its plugins the others. */
  private static final List<String> PLACEHOLDERS =
      List.of("blank.gif", "placeholder.gif", "1x1.trans.gif");

  private static final Evaluator IMAGE = new Evaluator.Tag("img");

  private PictureAddress() {}

  /** Where a picture is; null if there is none, or the page does not say. */
  public static @Nullable Found<URI> of(@Nullable Picture picture, PageFacts page) {
    if (picture == null) {
      return null;
    }
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

  /** Whether the picture itself stands in place of its address. */
  public static boolean isData(String address) {
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
}
