package io.github.ptparser.internal.outline;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page in reading order: its lines of text, links and pictures, the blocks they stand in, and the
 * elements that carry a name which a layout knows. Scripts, styles and hidden text are not in it,
 * nor what the Wayback Machine puts into a capture: it is the page as a reader sees it. It never
 * changes.
 *
 * <p>Each thing has a place, a number that grows along the page, so "between the meta line and the
 * heading" is a comparison of two numbers, whatever the markup.
 */
public final class Outline {

  private final Document document;
  private final Head head;
  private final Places<Line> lines;
  private final Places<Link> links;
  private final Places<Picture> pictures;
  private final Places<Block> forms;
  private final Places<Block> articles;
  private final Places<Element> exhibits;
  private final Map<String, Places<Mark>> marks;

  Outline(Document document, OutlineWalk walk) {
    this.document = document;
    this.head = walk.head.head();
    this.lines = walk.lines;
    this.links = walk.links;
    this.pictures = walk.pictures;
    this.forms = walk.forms;
    this.articles = walk.articles;
    this.exhibits = walk.exhibits;
    this.marks = walk.marks;
  }

  /**
   * Walks over a document once. The document is only read.
   *
   * @param known the classes and ids that become marks
   */
  public static Outline of(Document document, List<Mark.Name> known) {
    OutlineWalk walk = new OutlineWalk(known);
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

  /** Films, tables and the like, which may have a caption as a picture has. */
  public Places<Element> exhibits() {
    return exhibits;
  }

  /** What a problem at the end of the page points at. */
  public Node lastNode() {
    return lines.size() == 0 ? document : lines.get(lines.size() - 1).node();
  }

  public List<Line> linesIn(Range range) {
    return lines.in(range);
  }

  /** The lines in captions. */
  public List<Line> captionsIn(Range range) {
    return lines.in(range).stream().filter(Line::isCaption).toList();
  }

  public List<Link> linksIn(Range range) {
    return links.in(range);
  }

  public List<Picture> picturesIn(Range range) {
    return pictures.in(range);
  }

  /** The {@code article} elements in a range that a reader sees nothing of. */
  public List<Block> emptyArticlesIn(Range range) {
    return articles.in(range).stream()
        .filter(article -> !article.isHidden() && article.firstLine() == article.endLine())
        .toList();
  }

  /** The elements with a class or id that begin in a range. */
  public List<Mark> marksIn(Range range, String name) {
    Places<Mark> named = marks.get(name);
    return named == null ? List.of() : named.in(range);
  }
}
