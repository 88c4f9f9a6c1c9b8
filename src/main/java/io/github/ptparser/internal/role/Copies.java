package io.github.ptparser.internal.role;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Tags;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A site prints a text once for wide screens and once for narrow ones (A): it is one text. */
public final class Copies {

  private Copies() {}

  /** The lines of two places whose text stands there more than once, in order, without copies. */
  public static List<Line> of(List<Line> first, List<Line> second) {
    List<Line> all = new ArrayList<>(first);
    all.addAll(second);
    Set<String> seen = new HashSet<>();
    Set<String> copied = new HashSet<>();
    all.forEach(line -> copied.add(seen.add(line.text()) ? "" : line.text()));
    return without(all.stream().filter(line -> copied.contains(line.text())).toList());
  }

  /** A text without its second run, where the whole of it stands twice. */
  static List<Line> withoutSecondRun(List<Line> lines) {
    List<String> texts = lines.stream().map(Line::text).toList();
    int half = texts.size() / 2;
    boolean isTwice =
        half > 0
            && texts.size() % 2 == 0
            && (half == 1 || areApart(lines, half))
            && texts.subList(0, half).equals(texts.subList(half, texts.size()));
    return isTwice ? lines.subList(0, half) : lines;
  }

  /** Whether the lines before the middle have a block around them without the rest. */
  private static boolean areApart(List<Line> lines, int middle) {
    Block around = lines.get(0).block().around(lines.get(middle - 1).place());
    return !around.range().contains(lines.get(middle).place());
  }

  /** The text of an element; if it is that of each of its children, once. */
  public static String once(Element element) {
    Element first = element.firstElementChild();
    String text = first == null ? "" : Tags.text(first);
    boolean isTwice =
        element.childrenSize() > 1
            && element.ownText().isBlank()
            && element.children().stream().allMatch(child -> Tags.text(child).equals(text));
    return isTwice ? text : Tags.text(element);
  }

  /** Lines without the copies of those before them. */
  public static List<Line> without(List<Line> lines) {
    Set<String> seen = new HashSet<>();
    return lines.stream().filter(line -> seen.add(line.text())).toList();
  }
}
