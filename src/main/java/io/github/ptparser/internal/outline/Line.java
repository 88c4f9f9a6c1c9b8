package io.github.ptparser.internal.outline;

import io.github.ptparser.internal.outline.Block.Chrome;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A line of text as a reader sees it: it ends where a block begins or ends and at {@code <br>}.
 *
 * @param index its number among the lines of the page
 * @param text folded, never empty
 * @param isLinked whether all its words are in links
 * @param isDate whether it is only a date in words, possible or not
 * @param isJoined whether it may be several lines that only a style parts: {@code
 *     <span>One.</span><span>Two.</span>}
 * @param links the links in it
 * @param block the innermost block around it
 * @param node its first piece of text
 */
public record Line(
    int index,
    int place,
    String text,
    boolean isLinked,
    boolean isDate,
    boolean isJoined,
    List<Link> links,
    Block block,
    Node node) {

  /** Whether it has words of a link. */
  public boolean isIn(@Nullable Link link) {
    return link != null && links.contains(link);
  }

  /** Its first link of a kind; null if there is none. */
  public @Nullable Link firstLink(Predicate<Link> isOfKind) {
    for (int i = 0; i < links.size(); i++) {
      if (isOfKind.test(links.get(i))) {
        return links.get(i);
      }
    }
    return null;
  }

  /** The innermost element of a kind within its block that begins with all of it; or null. */
  public @Nullable Element around(Predicate<Element> isOfKind) {
    for (Node inner = node;
        inner != null && !inner.equals(block.element());
        inner = inner.parent()) {
      if (inner instanceof Element element
          && isOfKind.test(element)
          && Tags.beginsWith(element, text)) {
        return element;
      }
    }
    return null;
  }

  public boolean isHeading() {
    return block.level() > 0;
  }

  /** Whether it is in a {@code figcaption} or the like. */
  public boolean isCaption() {
    return block.outermostChrome() == Chrome.CAPTION;
  }

  /** Whether another is the same line of the page. */
  public boolean is(@Nullable Line other) {
    return other != null && index == other.index;
  }
}
