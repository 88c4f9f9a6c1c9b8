package io.github.ptparser.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A page in reading order: its lines of text, links and pictures, the blocks they stand in, and the
 * elements that carry a name which a layout knows. Scripts, styles and hidden text are not in it,
 * nor what the Wayback Machine puts into a capture: it is the page as a reader sees it.
 *
 * <p>Each thing has a place, a number that grows along the page, so "between the meta line and the
 * heading" is a comparison of two numbers, whatever the markup.
 */
final class Outline {

  /** From a place, inclusive, to a place, exclusive. */
  record Range(int start, int end) {
    Range {
      end = Math.max(start, end);
    }

    static final Range ALL = new Range(0, Integer.MAX_VALUE);
    static final Range NONE = new Range(0, 0);

    static Range from(int start) {
      return new Range(start, Integer.MAX_VALUE);
    }

    static Range until(int end) {
      return new Range(0, end);
    }

    boolean isEmpty() {
      return start == end;
    }

    boolean contains(int place) {
      return start <= place && place < end;
    }

    boolean contains(Range other) {
      return start <= other.start && other.end <= end;
    }

    /** What both have; perhaps nothing. */
    Range meet(Range other) {
      return new Range(Math.max(start, other.start), Math.min(end, other.end));
    }
  }

  /** Why the text of a block is not the page's own text. */
  enum Chrome {
    /** It is. */
    NONE,
    FORM,
    SIGN_UP_FORM,
    NAVIGATION,
    CAPTION
  }

  /** An element that stands for itself: a paragraph, a heading, a division. */
  static final class Block {
    final Element element;
    final @Nullable Block parent;

    /** Why the text in it is not the page's own, for what is in this block itself. */
    private Chrome chrome = Chrome.NONE;

    /** The same for what is in this block or in one around it; the outermost of them. */
    private Chrome outermostChrome;

    /** 1 to 6 in a heading, else 0. */
    final int level;

    final boolean isHidden;
    final int start;
    final int firstLine;
    int end = Integer.MAX_VALUE;
    int endLine = Integer.MAX_VALUE;

    Block(
        Element element,
        @Nullable Block parent,
        int level,
        boolean isHidden,
        int start,
        int firstLine) {
      this.element = element;
      this.parent = parent;
      this.level = level;
      this.isHidden = isHidden;
      this.start = start;
      this.firstLine = firstLine;
      this.outermostChrome = parent == null ? Chrome.NONE : parent.outermostChrome;
    }

    void setChrome(Chrome own) {
      chrome = own;
      outermostChrome = outermostChrome == Chrome.NONE ? own : outermostChrome;
    }

    /** The outermost chrome around a place in this block. */
    Chrome outermostChrome() {
      return outermostChrome;
    }

    Range range() {
      return new Range(start, end);
    }

    /**
     * Where the widest block around a place in this one begins that does not begin above a limit;
     * the place itself if there is none.
     */
    int widestStart(int place, int limit) {
      int widest = place;
      for (Block block = this; block != null && block.start >= limit; block = block.parent) {
        widest = block.start;
      }
      return widest;
    }

    /** The innermost block with this tag around a place in this one, this one included. */
    @Nullable Block enclosing(String tag) {
      for (Block block = this; block != null; block = block.parent) {
        if (block.element.nameIs(tag)) {
          return block;
        }
      }
      return null;
    }

    /**
     * The outermost chrome around a place in this block that is not also around the other place.
     */
    Chrome chromeApartFrom(int other) {
      if (outermostChrome == Chrome.NONE) {
        return Chrome.NONE;
      }
      Chrome found = Chrome.NONE;
      for (Block block = this; block != null; block = block.parent) {
        if (block.chrome != Chrome.NONE && !block.range().contains(other)) {
          found = block.chrome;
        }
      }
      return found;
    }
  }

  /**
   * What a reader sees as one line: the text between two ends of a block or {@code <br>}s; folded,
   * never empty.
   *
   * @param isLinked whether all its words are in links
   * @param isDate whether it is a date in words and nothing else, be it an impossible one
   * @param links the links that its words are in
   */
  record Line(
      int index,
      int place,
      String text,
      boolean isLinked,
      boolean isDate,
      List<Link> links,
      Block block,
      Node node) {

    /** Whether some of its words are in a link. */
    boolean isIn(@Nullable Link link) {
      return link != null && links.contains(link);
    }

    /** Whether a link in it leads to an article. */
    boolean leadsToArticle() {
      return firstLink(link -> link.articleId != null) != null;
    }

    /** The first of its links that is sought; null if none is. Most lines have no link at all. */
    @Nullable Link firstLink(Predicate<Link> isSought) {
      for (int i = 0; i < links.size(); i++) {
        if (isSought.test(links.get(i))) {
          return links.get(i);
        }
      }
      return null;
    }

    boolean isHeading() {
      return block.level > 0;
    }

    /** Whether it stands under a picture. */
    boolean isCaption() {
      return block.outermostChrome() == Chrome.CAPTION;
    }

    boolean is(@Nullable Line other) {
      return other != null && index == other.index;
    }
  }

  /** A link; {@code href} is as it stands in the page. */
  static final class Link {
    /** "Print", "Share" and the like. */
    private static final int MOST_IN_A_LINE = 20;

    final Element element;
    final String href;
    final int place;
    final boolean isHidden;
    final Block block;

    /**
     * The identity of the article that it leads to; null if to none of the page's site. {@link
     * SavedPage} sets it, as soon as it knows what links resolve against.
     */
    @Nullable String articleId;

    private @Nullable String text;

    /** Where the link's text ends in the line that it ends in. */
    int textEnd;

    Link(Element element, String href, int place, boolean isHidden, Block block) {
      this.element = element;
      this.href = href;
      this.place = place;
      this.isHidden = isHidden;
      this.block = block;
    }

    /**
     * What is left of a text without that of some links, of which only the first few count: more
     * stand in a line only to keep a reader busy.
     */
    static String without(List<Link> links, String text) {
      String rest = text;
      for (Link link : links.subList(0, Math.min(links.size(), MOST_IN_A_LINE))) {
        rest = rest.replace(link.text(), "");
      }
      return rest;
    }

    /** Whether all words of a text are in some links. */
    static boolean hold(String text, List<Link> links) {
      return without(links, text).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    String text() {
      String known = text;
      if (known == null) {
        known = Outline.text(element);
        text = known;
      }
      return known;
    }
  }

  /** A picture, with the link that it is in. */
  record Picture(Element element, int place, @Nullable Link link, Block block) {}

  /** A class or id that a layout knows, with what a block that has it is. */
  record Name(String text, Chrome chrome) {}

  /** An element with a class or id that a layout knows. */
  static final class Mark {
    final String name;
    final Element element;
    final Block around;
    final boolean isHidden;
    final int start;
    int end = Integer.MAX_VALUE;

    Mark(String name, Element element, Block around, boolean isHidden, int start) {
      this.name = name;
      this.element = element;
      this.around = around;
      this.isHidden = isHidden;
      this.start = start;
    }

    Range range() {
      return new Range(start, end);
    }

    String text() {
      return Outline.text(element);
    }
  }

  /** What the page says of itself outside its text; each with the element that says it. */
  static final class Head {
    @Nullable Element title;
    @Nullable Element canonical;
    @Nullable Element ogUrl;
    @Nullable Element ogTitle;
    @Nullable Element base;
    @Nullable Comment savedFrom;

    /** Whether it is a document, and not the bare fragment of one. */
    boolean isDocument;
  }

  final Document document;
  final Head head = new Head();
  final Places<Line> lines = new Places<>();

  /** Those of the lines that are in a caption. */
  private final Places<Line> captions = new Places<>();

  final Places<Link> links = new Places<>();
  final Places<Picture> pictures = new Places<>();
  final Places<Block> forms = new Places<>();
  final Places<Block> articles = new Places<>();

  /** Films, tables and the like, which may have a caption as a picture has. */
  final Places<Element> exhibits = new Places<>();

  private final Map<String, Places<Mark>> marks = new HashMap<>();

  /** How many scripts and styles are left out of the document. */
  int leftOut;

  private Outline(Document document) {
    this.document = document;
  }

  /**
   * Walks over a document once. The document is only read.
   *
   * @param known the classes and ids that become marks
   */
  static Outline of(Document document, List<Name> known) {
    Outline outline = new Outline(document);
    new OutlineWalk(outline, known).over(document);
    return outline;
  }

  /** The text of an element, folded; a block or {@code <br>} in it is a blank. */
  static String text(Element element) {
    return OutlineWalk.text(element);
  }

  /** What a problem at the end of the page points at. */
  Node lastNode() {
    return lines.size() == 0 ? document : lines.get(lines.size() - 1).node();
  }

  /** Adds the next line of the page. */
  void add(Line line) {
    lines.add(line.place(), line);
    if (line.isCaption()) {
      captions.add(line.place(), line);
    }
  }

  /** Adds the next element of the page that has a known name. */
  void add(Mark mark) {
    marks.computeIfAbsent(mark.name, name -> new Places<>()).add(mark.start, mark);
  }

  List<Line> linesIn(Range range) {
    return lines.in(range);
  }

  List<Line> captionsIn(Range range) {
    return captions.in(range);
  }

  List<Link> linksIn(Range range) {
    return links.in(range);
  }

  List<Picture> picturesIn(Range range) {
    return pictures.in(range);
  }

  /** The {@code article} elements in a range that a reader sees nothing of. */
  List<Block> emptyArticlesIn(Range range) {
    return articles.in(range).stream()
        .filter(article -> !article.isHidden && article.firstLine == article.endLine)
        .toList();
  }

  /** The elements with a class or id that begin in a range. */
  List<Mark> marksIn(Range range, String name) {
    Places<Mark> named = marks.get(name);
    return named == null ? List.of() : named.in(range);
  }
}
