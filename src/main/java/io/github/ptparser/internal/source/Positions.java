package io.github.ptparser.internal.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * Where nodes of a page stand in its source.
 *
 * <p>jsoup takes half as long again when it notes the place of every node, so a page is parsed
 * without, and once more with it when there is a problem to place. The same source gives the same
 * tree, so a node is found again by its way down from the root. One that is not has no place: of a
 * charset that Java cannot write and the page itself names, jsoup does not tell.
 */
public final class Positions {

  /** Line and column, both from 1. */
  public record Position(int line, int column) {}

  private final Map<Node, Position> positions = new HashMap<>();

  private Positions() {}

  public static Positions of(List<Node> nodes, Source source) {
    Positions positions = new Positions();
    if (!nodes.isEmpty()) {
      Document tracked = source.parseWithPositions();
      for (Node node : nodes) {
        Node counterpart = counterpart(node, tracked);
        Range range = counterpart == null ? null : counterpart.sourceRange();
        if (range != null && range.isTracked()) {
          Range.Position start = range.start();
          positions.positions.put(node, new Position(start.lineNumber(), start.columnNumber()));
        }
      }
    }
    return positions;
  }

  public @Nullable Position of(@Nullable Node node) {
    return node == null ? null : positions.get(node);
  }

  private static @Nullable Node counterpart(Node node, Document tracked) {
    Deque<Integer> way = new ArrayDeque<>();
    Node step = node;
    while (!(step instanceof Document) && step.parentNode() != null) {
      way.push(step.siblingIndex());
      step = step.parentNode();
    }
    Node found = tracked;
    for (int index : way) {
      if (index >= found.childNodeSize()) {
        return null;
      }
      found = found.childNode(index);
    }
    return found;
  }
}
