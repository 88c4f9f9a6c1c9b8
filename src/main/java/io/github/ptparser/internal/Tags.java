package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Chrome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the elements of HTML are to a reader of a page, told by their tags. */
final class Tags {

  /** What a reader makes of an element. */
  enum Part {
    /** Not seen as text, or made only of buttons. */
    SKIPPED,
    HEAD,
    /** What the page says of itself outside its text. */
    HEAD_ENTRY,
    /** A block that is always there and never hidden. */
    ROOT,
    /** Stands for itself: a paragraph, a heading, a division. */
    BLOCK,
    LINE_BREAK,
    LINK,
    PICTURE,
    INLINE
  }

  /**
   * What an element is.
   *
   * @param isExhibit whether a figure may show it instead of a picture
   * @param chrome why its text is not the page's own
   * @param level 1 to 6 of a heading, else 0
   */
  record Role(Part part, boolean isExhibit, Chrome chrome, int level) {

    private Role(Part part) {
      this(part, false, Chrome.NONE, 0);
    }

    boolean isBlock() {
      return part == Part.BLOCK || part == Part.ROOT;
    }
  }

  private static final Role INLINE = new Role(Part.INLINE);
  private static final Role SKIPPED_EXHIBIT = new Role(Part.SKIPPED, true, Chrome.NONE, 0);
  private static final Role BLOCK_EXHIBIT = new Role(Part.BLOCK, true, Chrome.NONE, 0);

  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    put(
        new Role(Part.SKIPPED),
        "script style noscript template math select textarea button datalist frameset");
    put(SKIPPED_EXHIBIT, "iframe object embed svg canvas video audio");
    put(new Role(Part.HEAD), "head");
    put(new Role(Part.HEAD_ENTRY), "title link meta base");
    put(new Role(Part.ROOT), "html body");
    put(
        new Role(Part.BLOCK),
        "address article aside blockquote caption center dd details dialog dir div dl dt fieldset"
            + " figure header hgroup hr legend li main menu ol p search section summary tbody td"
            + " tfoot th thead tr ul");
    put(BLOCK_EXHIBIT, "table pre");
    put(new Role(Part.BLOCK, false, Chrome.FORM, 0), "form");
    put(new Role(Part.BLOCK, false, Chrome.NAVIGATION, 0), "nav footer");
    put(new Role(Part.BLOCK, false, Chrome.CAPTION, 0), "figcaption");
    for (int level = 1; level <= 6; level++) {
      put(new Role(Part.BLOCK, false, Chrome.NONE, level), "h" + level);
    }
    put(new Role(Part.LINE_BREAK), "br");
    put(new Role(Part.LINK), "a");
    put(new Role(Part.PICTURE), "img");
  }

  private Tags() {}

  private static void put(Role role, String tags) {
    for (String tag : List.of(tags.split(" ", -1))) {
      ROLES.put(tag, role);
    }
  }

  static Role role(Element element) {
    return ROLES.getOrDefault(element.normalName(), INLINE);
  }
}
