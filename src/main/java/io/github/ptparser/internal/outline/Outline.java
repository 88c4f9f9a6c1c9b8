package io.github.ptparser.internal.outline;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A page as a reader sees it: its lines, links and pictures in reading order, the blocks around
 * them, and the elements with a known class or id. Hidden lines are kept apart. Scripts, styles and
 * the Wayback Machine's toolbar are left out. Immutable.
 *
 * <p>Each thing has a place, a number that grows along the page. "Between the meta line and the
 * heading" is a comparison of numbers, whatever the markup.
 */
public final class Outline {

  /** A hidden element that is read in place of a copy of its beginning. */
  public record Shown(Element whole, Element copy) {}

  private final Document document;
  private final Head head;
  private final Places<Line> lines;
  private final Places<Line> hiddenLines;
  private final Places<Line> captions = new Places<>();
  private final Places<Link> links;
  private final Places<Picture> pictures;
  private final Places<Block> forms;
  private final Places<Element> exhibits;
  private final Map<String, Places<Mark>> marks;

  Outline(Document document, OutlineWalk walk) {
    this.document = document;
    this.head = walk.head.head();
    this.lines = walk.lines;
    this.hiddenLines = walk.hiddenLines;
    lines.all().stream().filter(Line::isCaption).forEach(line -> captions.add(line.place(), line));
    this.links = walk.links;
    this.pictures = walk.pictures;
    this.forms = walk.forms;
    this.exhibits = walk.exhibits;
    this.marks = walk.marks;
  }

  /**
   * Walks a document once, without changing it.
   *
   * @param known the classes and ids that become marks
   */
  public static Outline of(Document document, List<Mark.Name> known) {
    return of(document, known, null);
  }

  /** The same with one hidden element shown. */
  public static Outline of(Document document, List<Mark.Name> known, @Nullable Shown shown) {
    OutlineWalk walk = new OutlineWalk(known, shown);
    walk.over(document);
    return new Outline(document, walk);
  }

  public Document document() {
    return document;
  }

  public Head head() {
    return head;
  }

  public Places<Line> lines() {
    return lines;
  }

  public Places<Link> links() {
    return links;
  }

  public Places<Picture> pictures() {
    return pictures;
  }

  public Places<Block> forms() {
    return forms;
  }

  /** Films, tables and the like, which may have a caption as pictures do. */
  public Places<Element> exhibits() {
    return exhibits;
  }

  /** The node that a problem at the end of the page is reported at. */
  public Node lastNode() {
    return lines.size() == 0 ? document : lines.get(lines.size() - 1).node();
  }

  public List<Line> linesIn(Range range) {
    return lines.in(range);
  }

  /** The lines that a reader does not see at first, in an order of their own. */
  public List<Line> hiddenLinesIn(Range range) {
    return hiddenLines.in(range);
  }

  /** The lines in captions. */
  public List<Line> captionsIn(Range range) {
    return captions.in(range);
  }

  public List<Link> linksIn(Range range) {
    return links.in(range);
  }

  public List<Picture> picturesIn(Range range) {
    return pictures.in(range);
  }

  /** The elements with this class or id that begin in a range. */
  public List<Mark> marksIn(Range range, String name) {
    Places<Mark> named = marks.get(name);
    return named == null ? List.of() : named.in(range);
  }
}
