package io.github.ptparser.internal.outline;

import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a reader sees in an element, by its tag and style. */
public final class Tags {

  public enum Part {
    /** Without text for the reader: scripts, frames, controls. */
    SKIPPED,
    HEAD,
    /** An element of the head that is read. */
    HEAD_ENTRY,
    /** A block that is never hidden. */
    ROOT,
    BLOCK,
    LINE_BREAK,
    LINK,
    PICTURE,
    INLINE
  }

  /**
   * The kind of an element.
   *
   * @param isExhibit whether a figure may show it instead of a picture
   * @param level 1 to 6 for a heading, else 0
   */
  public record Kind(Part part, boolean isExhibit, Chrome chrome, int level) {

    private Kind(Part part) {
      this(part, false, Chrome.NONE, 0);
    }

    boolean isBlock() {
      return part == Part.BLOCK || part == Part.ROOT;
    }
  }

  private static final Kind INLINE = new Kind(Part.INLINE);
  private static final Kind SKIPPED_EXHIBIT = new Kind(Part.SKIPPED, true, Chrome.NONE, 0);
  private static final Kind BLOCK_EXHIBIT = new Kind(Part.BLOCK, true, Chrome.NONE, 0);

  private static final Kind BLOCK = new Kind(Part.BLOCK);

  private static final Pattern STYLE_OF_HIDDEN =
      Pattern.compile("(?:^|;)(?:display:none|visibility:hidden)");
  private static final Pattern STYLE_OF_BLOCKS =
      Pattern.compile("(?:^|;)display:(?:block|list-item|flex|grid|table)(?:[;!]|$)");
  private static final Pattern STYLE_OF_LINES =
      Pattern.compile("(?:^|;)white-space:(?:pre|break-spaces)");

  /** Text for screen readers alone, in WordPress and in Bootstrap 4 and 5. */
  private static final List<String> UNSEEN =
      List.of("screen-reader-text", "sr-only", "visually-hidden");

  private static final Set<String> FORMATTING =
      Set.of("a", "b", "big", "cite", "em", "font", "i", "mark", "q", "s", "small", "strong", "u");

  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    put(new Kind(Part.SKIPPED), "script style noscript select textarea button datalist frameset");
    put(SKIPPED_EXHIBIT, "iframe object embed svg canvas video audio");
    put(new Kind(Part.HEAD), "head");
    put(new Kind(Part.HEAD_ENTRY), "title link meta base");
    put(new Kind(Part.ROOT), "html body");
    put(
        BLOCK,
        "address article aside blockquote caption center dd details dialog dir div dl dt fieldset"
            + " figure header hgroup hr legend li main menu ol p search section summary tbody td"
            + " template tfoot th thead tr ul");
    put(BLOCK_EXHIBIT, "table pre");
    put(new Kind(Part.BLOCK, false, Chrome.FORM, 0), "form");
    put(new Kind(Part.BLOCK, false, Chrome.NAVIGATION, 0), "nav footer");
    put(new Kind(Part.BLOCK, false, Chrome.CAPTION, 0), "figcaption");
    for (int level = 1; level <= 6; level++) {
      put(new Kind(Part.BLOCK, false, Chrome.NONE, level), "h" + level);
    }
    put(new Kind(Part.LINE_BREAK), "br");
    put(new Kind(Part.LINK), "a");
    put(new Kind(Part.PICTURE), "img");
  }

  /** How much longer a text may be than what it is when it is folded. */
  private static final int LONGEST_FOLDED = 8;

  private Tags() {}

  private static void put(Kind kind, String tags) {
    for (String tag : List.of(tags.split(" ", -1))) {
      KINDS.put(tag, kind);
    }
  }

  public static Kind kindOf(Element element) {
    Kind kind = KINDS.getOrDefault(element.normalName(), INLINE);
    return kind.part() == Part.INLINE
            && element.hasAttr("style")
            && STYLE_OF_BLOCKS.matcher(style(element)).find()
        ? BLOCK
        : kind;
  }

  /**
   * HTML: the footer of a quotation names who said it, and a form that nothing can be entered in is
   * none.
   */
  static boolean isChrome(Element element) {
    return switch (element.normalName()) {
      case "footer" -> element.parents().stream().noneMatch(around -> around.nameIs("blockquote"));
      case "form" ->
          element.selectFirst("input:not([type=hidden]), select, textarea, button") != null;
      default -> true;
    };
  }

  /** Whether an element only says how words look. */
  static boolean isFormatting(Element element) {
    return FORMATTING.contains(element.normalName());
  }

  /** Whether a page shows an element to nobody, or not yet. */
  public static boolean isHidden(Element element) {
    if (element.nameIs("template") || element.hasAttr("hidden")) {
      return true;
    }
    if (element.hasAttr("style") && STYLE_OF_HIDDEN.matcher(style(element)).find()) {
      return true;
    }
    // By a loop: a stream for each element was a twentieth of all that a page allocates.
    for (String name : UNSEEN) {
      if (element.hasClass(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an image is a tracking pixel. */
  static boolean isPixel(Element image) {
    String size = image.attr("width") + ' ' + image.attr("height");
    return size.equals("1 1") || size.equals("1 ") || size.equals(" 1");
  }

  /** Whether each line feed in an element ends a line. */
  static boolean keepsLineFeeds(Element element) {
    return element.nameIs("pre")
        || (element.hasAttr("style") && STYLE_OF_LINES.matcher(style(element)).find());
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }

  /**
   * Whether an image is a character: WordPress writes {@code <img class="emoji" alt="🙂">}, and
   * {@code wp-smiley} where no script runs.
   */
  static boolean isCharacter(Element image) {
    return image.hasClass("emoji") || image.hasClass("wp-smiley");
  }

  /** The folded text of an element, with a blank for each block and {@code <br>} in it. */
  public static String text(Element element) {
    if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
      return Text.fold(only.getWholeText());
    }
    return text(element, Integer.MAX_VALUE);
  }

  /** Whether the text of an element begins with another; no more of it is read than that takes. */
  static boolean beginsWith(Element element, String beginning) {
    return text(element, beginning.length()).startsWith(beginning);
  }

  private static String text(Element element, int most) {
    Text.Folder folder = new Text.Folder();
    element.filter(
        (node, depth) -> {
          if (folder.length() >= most) {
            return NodeFilter.FilterResult.STOP;
          }
          if (node instanceof TextNode piece) {
            String text = piece.getWholeText();
            boolean isLong = text.length() / LONGEST_FOLDED > most;
            folder.append(isLong ? text.substring(0, most * LONGEST_FOLDED) : text);
          } else if (node instanceof Element inner) {
            Kind kind = kindOf(inner);
            if (kind.part() == Part.SKIPPED) {
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (kind.part() == Part.PICTURE && isCharacter(inner)) {
              folder.append(inner.attr("alt"));
            }
            if (kind.isBlock() || kind.part() == Part.LINE_BREAK) {
              folder.append(" ");
            }
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return folder.toString();
  }
}
