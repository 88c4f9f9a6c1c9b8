package io.github.ptparser.internal;

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
 * tree, so a node is found again by its way down from the root.
 */
final class Positions {

  /** Line and column, both from 1. */
  record Position(int line, int column) {}

  private final Map<Node, Position> positions = new HashMap<>();

  private Positions() {}

  static Positions of(List<Node> nodes, Source source) {
    Positions positions = new Positions();
    if (!nodes.isEmpty()) {
      Document tracked = source.parseWithPositions();
      for (Node node : nodes) {
        Range range = counterpart(node, tracked).sourceRange();
        if (range.isTracked()) {
          Range.Position start = range.start();
          positions.positions.put(node, new Position(start.lineNumber(), start.columnNumber()));
        }
      }
    }
    return positions;
  }

  @Nullable Position of(@Nullable Node node) {
    return node == null ? null : positions.get(node);
  }

  private static Node counterpart(Node node, Document tracked) {
    Deque<Integer> way = new ArrayDeque<>();
    Node step = node;
    while (!(step instanceof Document) && step.parentNode() != null) {
      way.push(step.siblingIndex());
      step = step.parentNode();
    }
    Node found = tracked;
    for (int index : way) {
      found = found.childNode(index);
    }
    return found;
  }
}
