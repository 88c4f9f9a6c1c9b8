package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Block;
import io.github.ptparser.internal.Outline.Chrome;
import io.github.ptparser.internal.Outline.Head;
import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Link;
import io.github.ptparser.internal.Outline.Mark;
import io.github.ptparser.internal.Outline.Picture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The walk that makes an {@link Outline}. */
final class OutlineWalk implements NodeFilter {

  /** Elements that a reader of the page's text does not see, or that only buttons are made of. */
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "video",
          "audio",
          "select",
          "textarea",
          "button",
          "datalist",
          "frameset");

  /** What a figure may show instead of a picture. */
  private static final Set<String> OTHERS =
      Set.of("iframe", "object", "embed", "svg", "canvas", "video", "audio", "table", "pre");

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final String TOOLBAR_BEGIN = "BEGIN WAYBACK TOOLBAR INSERT";
  private static final String TOOLBAR_END = "END WAYBACK TOOLBAR INSERT";
  private static final String SAVED_FROM = "saved from url=";

  private final Outline outline;
  private final Map<String, Chrome> names;
  private final Text.Folder text = new Text.Folder();
  private final Deque<Mark> openMarks = new ArrayDeque<>();
  private List<Link> lineLinks = new ArrayList<>();
  private @Nullable Node lineNode;
  private int linePlace;
  private boolean hasUnlinkedWords;
  private @Nullable Block block;
  private @Nullable Link link;
  private @Nullable Element hidden;
  private @Nullable Node toolbarEnd;

  /** Whether a toolbar has no end; then none is looked for again. */
  private boolean isToolbarOpen;

  private int place;

  OutlineWalk(Outline outline, Map<String, Chrome> names) {
    this.outline = outline;
    this.names = names;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (toolbarEnd != null) {
      if (toolbarEnd.equals(node)) {
        toolbarEnd = null;
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode textNode) {
      readText(textNode);
    } else if (node instanceof Element element) {
      return open(element);
    } else if (node instanceof Comment comment) {
      readComment(comment);
    } else if (node instanceof DocumentType) {
      outline.head.isDocument = true;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void readText(TextNode node) {
    if (hidden != null || block == null) {
      return;
    }
    String piece = node.getWholeText();
    if (!text.append(piece)) {
      return;
    }
    if (lineNode == null) {
      lineNode = node;
      linePlace = place++;
    }
    if (link == null) {
      hasUnlinkedWords = hasUnlinkedWords || hasWord(piece);
    } else {
      link.textEnd = text.length();
      if (lineLinks.isEmpty() || lineLinks.get(lineLinks.size() - 1) != link) {
        lineLinks.add(link);
      }
    }
  }

  /** Whether there is more than punctuation, which stands between links too. */
  private static boolean hasWord(String piece) {
    return piece
        .codePoints()
        .anyMatch(
            c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL);
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (OTHERS.contains(tag)) {
      outline.others.add(place++);
    }
    if (SKIPPED.contains(tag) || isToolbar(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (tag) {
      case "title", "link", "meta", "base" -> {
        readHead(element, tag);
        return FilterResult.SKIP_ENTIRELY;
      }
      case "head" -> {
        return FilterResult.CONTINUE;
      }
      case "br" -> endLine();
      default -> {}
    }
    if (hidden == null && isHidden(element) && !tag.equals("body") && !tag.equals("html")) {
      hidden = element;
    }
    if (BLOCKS.contains(tag)) {
      endLine();
      block = new Block(element, block, level(tag), hidden != null, place++, outline.lines.size());
      block.chrome = chrome(tag);
      if (block.chrome == Chrome.FORM) {
        outline.forms.add(block);
      }
      if (tag.equals("article")) {
        outline.articles.add(block);
      }
    }
    Chrome named = mark(element);
    if (block != null && block.element.equals(element)) {
      block.chrome = named == Chrome.NONE ? block.chrome : named;
    } else if (block != null && tag.equals("a") && element.hasAttr("href")) {
      link = new Link(element, place++, hidden != null, block);
      outline.links.add(link);
    } else if (block != null && tag.equals("img") && hidden == null && !isPixel(element)) {
      outline.pictures.add(new Picture(element, place++, link, block));
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    if (link != null && link.element.equals(element)) {
      link = null;
    }
    while (!openMarks.isEmpty() && openMarks.element().element.equals(element)) {
      openMarks.pop().end = place++;
    }
    if (block != null && block.element.equals(element)) {
      endLine();
      block.end = place++;
      block.endLine = outline.lines.size();
      block = block.parent;
    }
    if (element.equals(hidden)) {
      hidden = null;
    }
  }

  private void endLine() {
    if (lineNode != null && block != null) {
      boolean isLinked = !hasUnlinkedWords && !lineLinks.isEmpty();
      int index = outline.lines.size();
      Line line = new Line(index, linePlace, text.toString(), isLinked, lineLinks, block, lineNode);
      outline.lines.add(line);
      if (line.isCaption()) {
        outline.captions.add(line);
      }
      lineLinks = new ArrayList<>();
    }
    text.clear();
    lineNode = null;
    hasUnlinkedWords = false;
  }

  /** Notes the known names of an element, and says what a block with them is. */
  private Chrome mark(Element element) {
    Chrome chrome = Chrome.NONE;
    String classes = element.attr("class");
    int start = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i == classes.length() || Text.isWhiteSpace(classes.charAt(i))) {
        chrome = mark(element, classes.substring(start, i), chrome);
        start = i + 1;
      }
    }
    return mark(element, element.id(), chrome);
  }

  private Chrome mark(Element element, String name, Chrome before) {
    Chrome chrome = names.get(name);
    if (chrome == null || block == null) {
      return before;
    }
    Mark mark = new Mark(name, element, block, hidden != null, place++);
    outline.marks.add(mark);
    openMarks.push(mark);
    return chrome == Chrome.NONE ? before : chrome;
  }

  private static Chrome chrome(String tag) {
    return switch (tag) {
      case "form" -> Chrome.FORM;
      case "nav", "footer" -> Chrome.NAVIGATION;
      case "figcaption" -> Chrome.CAPTION;
      default -> Chrome.NONE;
    };
  }

  private int level(String tag) {
    boolean isHeading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) != 'r';
    return isHeading ? tag.charAt(1) - '0' : block == null ? 0 : block.level;
  }

  private static boolean isHidden(Element element) {
    if (!element.hasAttr("style")) {
      return element.hasAttr("hidden");
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** What counts readers is no picture. */
  private static boolean isPixel(Element image) {
    return image.attr("width").equals("1") || image.attr("height").equals("1");
  }

  private static boolean isToolbar(Element element) {
    String id = element.id();
    return id.startsWith("wm-ipp") || id.equals("donato");
  }

  private static @Nullable Node endOfToolbar(Comment begin) {
    for (Node next = begin.nextSibling(); next != null; next = next.nextSibling()) {
      if (next instanceof Comment end && end.getData().contains(TOOLBAR_END)) {
        return next;
      }
    }
    return null;
  }

  private void readComment(Comment comment) {
    String data = comment.getData();
    if (data.contains(TOOLBAR_BEGIN)) {
      toolbarEnd = isToolbarOpen ? null : endOfToolbar(comment);
      isToolbarOpen |= toolbarEnd == null;
    } else if (outline.head.savedFrom == null && block == null && data.contains(SAVED_FROM)) {
      outline.head.savedFrom = comment;
    }
  }

  private void readHead(Element element, String tag) {
    Head head = outline.head;
    switch (tag) {
      case "title" -> {
        head.isDocument = true;
        head.title = firstOf(head.title, element);
      }
      case "base" -> {
        if (element.hasAttr("href")) {
          head.base = firstOf(head.base, element);
        }
      }
      case "link" -> {
        if (element.attr("rel").equalsIgnoreCase("canonical")) {
          head.canonical = firstOf(head.canonical, element);
        }
      }
      case "meta" -> {
        String property = element.attr("property");
        if (property.equalsIgnoreCase("og:url")) {
          head.ogUrl = firstOf(head.ogUrl, element);
        } else if (property.equalsIgnoreCase("og:title")) {
          head.ogTitle = firstOf(head.ogTitle, element);
        }
      }
      default -> throw new AssertionError(tag);
    }
  }

  private static Element firstOf(@Nullable Element before, Element element) {
    return before == null ? element : before;
  }

  static String text(Element element) {
    Text.Folder folder = new Text.Folder();
    element.filter(
        (node, depth) -> {
          if (node instanceof TextNode piece) {
            folder.append(piece.getWholeText());
          } else if (node instanceof Element inner) {
            String tag = inner.normalName();
            if (SKIPPED.contains(tag)) {
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(tag) || tag.equals("br")) {
              folder.append(" ");
            }
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return folder.toString();
  }
}
