package io.github.ptparser.internal.role;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
          ("p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure center pre"
                  + " table caption thead tbody tfoot tr th td")
              .split(" "));

  /** Elements that mark up words within a text. */
  private static final Set<String> MARKUP =
      Set.of("b", "strong", "i", "em", "u", "s", "small", "big", "font", "q", "cite", "mark");

  /** Elements that a page may be laid out with: text fills one of them, or several. */
  private static final Set<String> CELLS = Set.of("td", "th", "li", "dd");

  /** Classes of WordPress's editor for plain text elements: they say how a text looks. */
  private static final Pattern LOOKS =
      Pattern.compile(
          "wp-block-(?:paragraph|heading|list|quote|table|image|preformatted)"
              + "|(?:has|is)-[\\w-]+|align\\w+|wp-image-[0-9]+|size-[\\w-]+");

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

  /** The block with all that is made as most of the text, and what rules know to be text. */
  private final @Nullable Block scope;

  /**
   * Finds the make of a text. A single line is alike to nothing: then the known paragraphs count
   * too.
   *
   * @param unknown what may be text
   * @param known what is text by a rule
   */
  Make(List<Line> unknown, List<Line> known) {
    List<Line> all = new ArrayList<>(unknown);
    all.addAll(known);
    int path = longest(unknown);
    if (madeAs(path, unknown).size() <= 1) {
      List<Line> paragraphs = all.stream().filter(line -> !line.isHeading()).toList();
      path = longest(paragraphs.isEmpty() ? all : paragraphs);
    }
    this.most = path;
    List<Line> text = madeAs(most, all);
    boolean isInOne = text.stream().allMatch(line -> line.block() == text.get(0).block());
    // HTML: a paragraph holds no blocks, so of a text of one paragraph too the block is around it.
    boolean isParagraph = most >= 0 && steps.get(most).tag().equals("p");
    int around = isInOne && !isParagraph ? most : steps.get(most).around();
    while (around >= 0 && steps.get(around).isPlain()) {
      around = steps.get(around).around();
    }
    this.holder = around;
    text.addAll(known);
    Block inner = null;
    for (Line line : text) {
      inner = inner == null ? line.block() : inner.around(line.place());
    }
    if (inner != null && inner.element().nameIs("p")) {
      inner = inner.parent();
    }
    while (inner != null && isPlain(inner) && !CELLS.contains(inner.element().normalName())) {
      inner = inner.parent();
    }
    this.scope = inner;
  }

  /** The path of the make that most of some lines have; below zero if there are none. */
  private int longest(List<Line> lines) {
    Map<Integer, Integer> lengths = new HashMap<>();
    int longest = -1;
    for (Line line : lines) {
      int path = pathOf(line.block());
      int length = lengths.merge(path, line.text().length(), Integer::sum);
      longest = length > lengths.getOrDefault(longest, 0) ? path : longest;
    }
    return longest;
  }

  private List<Line> madeAs(int path, List<Line> lines) {
    List<Line> alike = new ArrayList<>(lines);
    alike.removeIf(line -> pathOf(line.block()) != path);
    return alike;
  }

  private boolean isPlain(Block block) {
    return steps.get(pathOf(block)).isPlain();
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
    if (classes.indexOf(' ') < 0) {
      return classes.isEmpty() || LOOKS.matcher(classes).matches() ? "" : classes;
    }
    return element.classNames().stream()
        .filter(name -> !LOOKS.matcher(name).matches())
        .collect(Collectors.joining(" "));
  }

  /** Whether what stands in a block is made as the text is. */
  boolean holds(@Nullable Block block) {
    if (block == null || (scope != null && !scope.range().contains(block.range()))) {
      return false;
    }
    int path = pathOf(block);
    if (path == most) {
      return true;
    }
    String outermost = "";
    while (path >= 0 && path != holder && steps.get(path).isPlain()) {
      outermost = steps.get(path).tag();
      path = steps.get(path).around();
    }
    return path == holder || (isAroundRows(path) && !outermost.isEmpty() && !outermost.equals("p"));
  }

  /**
   * Whether a path is that of the block around paragraphs that have a block each, such as {@code
   * div.entry > div.row > p}: a list or heading may stand beside such blocks.
   */
  private boolean isAroundRows(int path) {
    return path >= 0 && scope != null && path == pathOf(scope);
  }

  /**
   * Whether a line among paragraphs has no block of its own but an element that is no markup of
   * text, such as {@code <p>One.</p><span>851 views</span><p>Two.</p>}.
   */
  boolean isBare(Line line) {
    return most != holder
        && pathOf(line.block()) == holder
        && line.around(element -> !MARKUP.contains(element.normalName())) != null;
  }

  /** Whether a block stands in the one that holds the text. */
  boolean surrounds(Block block) {
    return scope != null && scope.parent() != null && scope.range().contains(block.range());
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
      String first = step.classes().split(" ", 2)[0];
      String name = first.isEmpty() ? step.tag() : step.tag() + '.' + first;
      text.insert(0, text.isEmpty() ? name : name + " > ");
      path = step.around();
    }
    return text.toString();
  }
}
