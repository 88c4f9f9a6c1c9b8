package io.github.ptparser.internal.role;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How the text of an article is made. The make of a line is the path of elements and classes from
 * the root down to it, such as {@code div.page > div.entry > p}. Text is what is alike: the lines
 * of the make that most of the text has, and those in plain text elements beside them, such as
 * {@code div.page > div.entry > blockquote > p} or {@code > h3}. What is made in another way, such
 * as {@code div.entry > div.promo > p}, is not known to be text.
 */
final class Make {

  /** Elements that text is written with; with a class they may be anything. */
  private static final Set<String> PLAIN =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "figure",
          "center",
          "pre");

  /** Classes of WordPress's editor for plain text elements: they say how a text looks. */
  private static final Pattern LOOKS =
      Pattern.compile(
          "(?:^|\\s+)(?:wp-block-(?:paragraph|heading|list|quote|table|image|preformatted)"
              + "|(?:has|is)-[\\w-]+|align\\w+|wp-image-[0-9]+|size-[\\w-]+)(?=\\s|$)");

  /** All classes but the first; the dot alone where there is none. */
  private static final Pattern BEHIND_FIRST = Pattern.compile("(?:\\s.*|^\\.)$");

  /** One step of a path: an element with its classes in what is around it. */
  private record Step(int around, String tag, String classes) {
    boolean isPlain() {
      return classes.isEmpty() && PLAIN.contains(tag);
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final Map<Step, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<Block, Integer> paths = new IdentityHashMap<>();

  /** The path of most of the text. */
  private final int most;

  /** The path of the block that holds the text. */
  private final int holder;

  /**
   * Finds the make of a text.
   *
   * @param lines what may be text, at least one line
   */
  Make(List<Line> lines) {
    Map<Integer, Integer> lengths = new HashMap<>();
    Map<Integer, Block> firsts = new HashMap<>();
    Set<Integer> several = new HashSet<>();
    int longest = -1;
    for (Line line : lines) {
      int path = pathOf(line.block());
      int length = lengths.merge(path, line.text().length(), Integer::sum);
      Block first = firsts.putIfAbsent(path, line.block());
      if (first != null && first != line.block()) {
        several.add(path);
      }
      if (longest < 0 || length > lengths.getOrDefault(longest, 0)) {
        longest = path;
      }
    }
    this.most = longest;
    // HTML: a paragraph holds no blocks, so of a text of one paragraph too the block is around it.
    boolean isWithin = several.contains(most) || (most >= 0 && steps.get(most).tag().equals("p"));
    int around = isWithin ? steps.get(most).around() : most;
    while (around >= 0 && steps.get(around).isPlain()) {
      around = steps.get(around).around();
    }
    this.holder = around;
  }

  /** The number of a block's path. Without a recursion, as blocks may be nested deeply. */
  private int pathOf(Block block) {
    List<Block> unknown = new ArrayList<>();
    Block outer = block;
    while (outer != null && !paths.containsKey(outer)) {
      unknown.add(outer);
      outer = outer.parent();
    }
    int path = outer == null ? -1 : paths.getOrDefault(outer, -1);
    for (int i = unknown.size() - 1; i >= 0; i--) {
      Element element = unknown.get(i).element();
      Step step = new Step(path, element.normalName(), classesOf(element));
      Integer number = numbers.putIfAbsent(step, steps.size());
      if (number == null) {
        number = steps.size();
        steps.add(step);
      }
      path = number;
      paths.put(unknown.get(i), path);
    }
    return path;
  }

  private static String classesOf(Element element) {
    String classes = element.className();
    return classes.isEmpty() ? "" : LOOKS.matcher(classes).replaceAll("").strip();
  }

  /** Whether what stands in a block is made as the text is. */
  boolean holds(@Nullable Block block) {
    int path = block == null ? -1 : pathOf(block);
    if (path == most) {
      return true;
    }
    while (path >= 0 && path != holder && steps.get(path).isPlain()) {
      path = steps.get(path).around();
    }
    return path == holder;
  }

  /** Whether a block is the same element as those of most of the text, however classed. */
  boolean hasTagOfText(Block block) {
    return most >= 0 && block.element().nameIs(steps.get(most).tag());
  }

  /** Whether a picture in a block may be of the text: there it may stand in plain divisions. */
  boolean holdsPictureIn(@Nullable Block block) {
    Block around = block;
    while (around != null
        && around.element().nameIs("div")
        && classesOf(around.element()).isEmpty()
        && !holds(around)) {
      around = around.parent();
    }
    return holds(around);
  }

  /** The last steps of a block's path below the text's, for a message: {@code div.promo > p}. */
  String describe(Block block) {
    StringBuilder text = new StringBuilder();
    int path = pathOf(block);
    for (int i = 0; i < 3 && path >= 0 && path != holder; i++) {
      Step step = steps.get(path);
      String name = step.tag() + BEHIND_FIRST.matcher('.' + step.classes()).replaceFirst("");
      text.insert(0, text.isEmpty() ? name : name + " > ");
      path = step.around();
    }
    return text.toString();
  }
}
