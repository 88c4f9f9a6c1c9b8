package io.github.ptparser.internal.outline;

import io.github.ptparser.internal.capture.WaybackToolbar;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Mark.Name;
import io.github.ptparser.internal.outline.Outline.Shown;
import io.github.ptparser.internal.outline.Tags.Kind;
import io.github.ptparser.internal.outline.Tags.Part;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The walk that makes an {@link Outline}. */
final class OutlineWalk {

  final Places<Line> lines = new Places<>();
  final Places<Line> hiddenLines = new Places<>();
  final Places<Link> links = new Places<>();
  final Places<Picture> pictures = new Places<>();
  final Places<Block> forms = new Places<>();
  final Places<Element> exhibits = new Places<>();
  final Map<String, Places<Mark>> marks = new HashMap<>();
  final Head.Maker head = new Head.Maker();

  private final List<Name> known;
  private final @Nullable Shown shown;
  private final LineMaker line = new LineMaker(lines, true);
  private final LineMaker hiddenLine = new LineMaker(hiddenLines, false);
  private final Deque<Mark> openMarks = new ArrayDeque<>();
  private @Nullable Block block;
  private @Nullable Link link;
  private @Nullable Element hidden;

  /** The element whose line feeds end lines. */
  private @Nullable Element preformatted;

  private @Nullable Node toolbarEnd;

  /** Whether a toolbar without an end was met; searching again would take quadratic time. */
  private boolean isToolbarOpen;

  private int place;

  OutlineWalk(List<Name> known, @Nullable Shown shown) {
    this.known = known;
    this.shown = shown;
  }

  /**
   * Walks a document. Recursion would overflow the stack on deep pages, and jsoup's own traversal
   * takes more than twice as long.
   */
  void over(Document document) {
    Node[] open = new Node[64];
    int[] next = new int[64];
    int depth = 0;
    open[0] = document;
    while (depth >= 0) {
      Node parent = open[depth];
      if (next[depth] < parent.childNodeSize()) {
        Node child = parent.childNode(next[depth]++);
        if (enter(child)) {
          depth++;
          if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            next = Arrays.copyOf(next, 2 * depth);
          }
          open[depth] = child;
          next[depth] = 0;
        }
      } else {
        if (parent instanceof Element element) {
          close(element);
        }
        depth--;
      }
    }
  }

  /** Reads a node; gives whether to read its children. */
  private boolean enter(Node node) {
    if (toolbarEnd != null) {
      toolbarEnd = toolbarEnd.equals(node) ? null : toolbarEnd;
      return false;
    }
    if (node instanceof Element element) {
      return open(element);
    }
    if (node instanceof TextNode textNode) {
      readText(textNode, textNode.getWholeText());
    } else if (node instanceof Comment comment) {
      readComment(comment);
    } else if (node instanceof DocumentType) {
      head.setDocument();
    }
    return false;
  }

  private void readText(Node node, String text) {
    if (block != null) {
      LineMaker maker = hidden == null ? line : hiddenLine;
      place = maker.read(node, text, link, block, preformatted != null, place);
    }
  }

  private boolean open(Element element) {
    Kind kind = Tags.kindOf(element);
    if (kind.isExhibit()) {
      exhibits.add(place++, element);
    }
    boolean isPlain = element.attributesSize() == 0;
    String id = isPlain ? "" : element.id();
    boolean isLeftOut = shown != null && element.equals(shown.copy());
    if (kind.part() == Part.SKIPPED || WaybackToolbar.holds(id) || isLeftOut) {
      return false;
    }
    switch (kind.part()) {
      case HEAD -> {
        return true;
      }
      case HEAD_ENTRY -> {
        head.read(element);
        return false;
      }
      case LINE_BREAK -> endLine();
      default -> {}
    }
    if (hidden == null && kind.part() != Part.ROOT && isHidden(element, isPlain)) {
      hidden = element;
    }
    if (preformatted == null
        && (!isPlain || element.nameIs("pre"))
        && Tags.keepsLineFeeds(element)) {
      preformatted = element;
    }
    if (kind.isBlock()) {
      endLine();
      int level = kind.level() > 0 || block == null ? kind.level() : block.level();
      block = new Block(element, block, level, hidden != null, place++, lines.size());
    }
    if (block != null) {
      Chrome named = isPlain ? Chrome.NONE : mark(element, id, block);
      switch (kind.part()) {
        case ROOT, BLOCK -> openBlock(block, named == Chrome.NONE ? kind.chrome() : named, kind);
        case LINK -> openLink(element, block);
        case PICTURE -> addPicture(element, block);
        default -> {}
      }
    }
    return true;
  }

  private void openBlock(Block opened, Chrome chrome, Kind kind) {
    opened.setChrome(Tags.isChrome(opened.element()) ? chrome : Chrome.NONE);
    if (kind.chrome() == Chrome.FORM) {
      forms.add(opened.start(), opened);
    }
  }

  private void openLink(Element element, Block around) {
    String href = element.attr("href");
    if (!href.isEmpty() || element.hasAttr("href")) {
      link = new Link(element, href, links.size(), place++, hidden != null, around);
      links.add(link.place(), link);
    }
  }

  private void addPicture(Element element, Block around) {
    if (Tags.isCharacter(element)) {
      readText(element, element.attr("alt"));
    } else if (hidden == null && !Tags.isPixel(element)) {
      Picture picture = new Picture(element, place++, link, around);
      pictures.add(picture.place(), picture);
    }
  }

  private void close(Element element) {
    if (link != null && link.element().equals(element)) {
      link = null;
    }
    while (!openMarks.isEmpty() && openMarks.element().element().equals(element)) {
      openMarks.pop().close(place++);
    }
    if (block != null && element.equals(hidden)) {
      hiddenLine.end(block);
    }
    if (block != null && block.element().equals(element)) {
      endLine();
      block.close(place++, lines.size());
      block = block.parent();
    }
    hidden = element.equals(hidden) ? null : hidden;
    preformatted = element.equals(preformatted) ? null : preformatted;
  }

  private void endLine() {
    if (block != null) {
      line.end(block);
      hiddenLine.end(block);
    }
  }

  /** Notes the known classes and id of an element; gives their chrome. */
  private Chrome mark(Element element, String id, Block around) {
    Chrome chrome = Chrome.NONE;
    for (Name name : known) {
      if (element.hasClass(name.text()) || id.equals(name.text())) {
        Mark mark = new Mark(name.text(), element, around, hidden != null, place++);
        marks.computeIfAbsent(mark.name(), text -> new Places<>()).add(mark.start(), mark);
        openMarks.push(mark);
        chrome = name.chrome() == Chrome.NONE ? chrome : name.chrome();
      }
    }
    return chrome;
  }

  private boolean isHidden(Element element, boolean isPlain) {
    boolean mayBe = !isPlain || element.nameIs("template");
    return mayBe && Tags.isHidden(element) && (shown == null || !element.equals(shown.whole()));
  }

  private void readComment(Comment comment) {
    if (WaybackToolbar.beginsAt(comment)) {
      toolbarEnd = isToolbarOpen ? null : WaybackToolbar.endOf(comment);
      isToolbarOpen |= toolbarEnd == null;
    } else if (block == null) {
      head.read(comment);
    }
  }
}
