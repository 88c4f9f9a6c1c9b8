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
 * The line and column of nodes in the source of a page.
 *
 * <p>Noting every position takes jsoup half as long again, so a page is parsed with positions only
 * when a problem has a node to point at. The same source gives the same tree, so a node is found in
 * it by its path from the root. A node has no position if jsoup does not tell: so with a charset
 * that the page itself names and Java cannot encode.
 */
public final class Positions {

  /** Line and column, both from 1. */
  public record Position(int line, int column) {}

  private final Map<Node, Position> positions = new HashMap<>();

  /** Looks up nodes, if there are any. */
  public Positions(List<Node> nodes, Source source) {
    Document tracked = nodes.isEmpty() ? null : source.withPositions();
    for (Node node : nodes) {
      Node counterpart = tracked == null ? null : counterpart(node, tracked);
      Range range = counterpart == null ? null : counterpart.sourceRange();
      if (range != null && range.isTracked()) {
        Range.Position start = range.start();
        positions.put(node, new Position(start.lineNumber(), start.columnNumber()));
      }
    }
  }

  /** The position of a node that was looked up; null if unknown. */
  public @Nullable Position of(@Nullable Node node) {
    return node == null ? null : positions.get(node);
  }

  private static @Nullable Node counterpart(Node node, Document tracked) {
    Deque<Integer> path = new ArrayDeque<>();
    Node step = node;
    while (!(step instanceof Document) && step.parentNode() != null) {
      path.push(step.siblingIndex());
      step = step.parentNode();
    }
    Node found = tracked;
    for (int index : path) {
      if (index >= found.childNodeSize()) {
        return null;
      }
      found = found.childNode(index);
    }
    return found;
  }
}
