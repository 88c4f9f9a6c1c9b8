package io.github.ptparser.internal.outline;

import io.github.ptparser.internal.outline.Block.Chrome;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees as one line: the text between two ends of a block or {@code <br>}s; folded,
 * never empty.
 *
 * @param isLinked whether all its words are in links
 * @param isDate whether it is a date in words and nothing else, even an impossible one
 * @param links the links that its words are in
 */
public record Line(
    int index,
    int place,
    String text,
    boolean isLinked,
    boolean isDate,
    List<Link> links,
    Block block,
    Node node) {

  /** Whether some of its words are in a link. */
  public boolean isIn(@Nullable Link link) {
    return link != null && links.contains(link);
  }

  /** The first of its links that is sought; null if none is. Most lines have no link at all. */
  public @Nullable Link firstLink(Predicate<Link> isSought) {
    for (int i = 0; i < links.size(); i++) {
      if (isSought.test(links.get(i))) {
        return links.get(i);
      }
    }
    return null;
  }

  public boolean isHeading() {
    return block.level() > 0;
  }

  /** Whether it stands under a picture. */
  public boolean isCaption() {
    return block.outermostChrome() == Chrome.CAPTION;
  }

  public boolean is(@Nullable Line other) {
    return other != null && index == other.index;
  }
}
