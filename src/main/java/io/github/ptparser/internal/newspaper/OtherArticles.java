package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.text.Dates;
import io.github.ptparser.internal.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an article page shows of other articles. An entry is a line that is a link to one, which its
 * address tells (grade A). A card is the block of one entry, such as {@code <div><img><a>Cup is
 * won</a><p>It is silver.</p></div>}, if others beside it are made alike; what is in it is of that
 * article.
 */
final class OtherArticles {

  /**
   * Fewer may be "Previous" and "Next" beside a title or a text: then the cards alone are lists.
   */
  private static final int FEWEST = 3;

  /** Stands for an identity where there are several. */
  private static final String SEVERAL = "";

  private final PageFacts page;
  private final List<Range> lists = new ArrayList<>();

  /** The indexes of the lines in them. */
  private final BitSet held = new BitSet();

  private OtherArticles(PageFacts page) {
    this.page = page;
  }

  /** For the front page: its stories are its own. */
  static OtherArticles none(PageFacts page) {
    return new OtherArticles(page);
  }

  static OtherArticles on(PageFacts page) {
    OtherArticles others = new OtherArticles(page);
    List<List<Block>> rows = others.rows();
    rows.forEach(row -> row.forEach(card -> others.add(card.range())));
    Line text = others.longestLine();
    for (List<Block> row : rows) {
      Block around = row.get(0).parent();
      if (row.size() >= FEWEST
          && around != null
          && (text == null || !around.range().contains(text.place()))
          && others.datesOutside(around.range()) != 1) {
        others.add(others.withHeading(around, row.get(row.size() - 1).end()));
      }
    }
    return others;
  }

  /** Cards that stand beside each other and are the same element with the same classes. */
  private List<List<Block>> rows() {
    Map<Block, String> ids = new LinkedHashMap<>();
    for (Line line : page.outline().lines().all()) {
      if (isEntry(line)) {
        note(line, ids);
      }
    }
    Map<Block, Map<String, List<Block>>> rows = new LinkedHashMap<>();
    ids.forEach(
        (block, id) -> {
          Block around = block.parent();
          if (around != null && !id.equals(SEVERAL) && SEVERAL.equals(ids.get(around))) {
            String make = block.element().normalName() + '.' + block.element().className();
            rows.computeIfAbsent(around, key -> new LinkedHashMap<>())
                .computeIfAbsent(make, key -> new ArrayList<>())
                .add(block);
          }
        });
    return rows.values().stream()
        .flatMap(row -> row.values().stream())
        .filter(row -> row.size() > 1)
        .toList();
  }

  /** Notes the identity at each block around an entry, as far as it is not known there. */
  private void note(Line entry, Map<Block, String> ids) {
    Link link = linkIn(entry);
    String id = link == null ? SEVERAL : String.valueOf(page.articleId(link));
    for (Block block = entry.block(); block != null; block = block.parent()) {
      String known = ids.get(block);
      if (SEVERAL.equals(known) || id.equals(known)) {
        return;
      }
      ids.put(block, known == null ? id : SEVERAL);
      id = known == null ? id : SEVERAL;
    }
  }

  /** The longest line of what may be the page's own text; null if there is none. */
  @Nullable Line longestLine() {
    Line longest = null;
    for (Line line : page.outline().lines().all()) {
      Chrome chrome = line.block().outermostChrome();
      boolean mayBeText =
          !line.isLinked() && (chrome == Chrome.NONE || chrome == Chrome.FORM) && !hold(line);
      boolean isLonger = longest == null || line.text().length() > longest.text().length();
      longest = mayBeText && isLonger ? line : longest;
    }
    return longest;
  }

  private long datesOutside(Range list) {
    return page.outline().linesIn(list).stream()
        .filter(line -> line.isDate() && !hold(line))
        .count();
  }

  /** A list with a heading right above it, as far as below its last card an excerpt may stand. */
  private Range withHeading(Block list, int endOfCards) {
    Line above = list.firstLine() == 0 ? null : page.outline().lines().get(list.firstLine() - 1);
    int start =
        above != null && above.isHeading() && above.block().parent() == list.parent()
            ? above.place()
            : list.start();
    boolean isWhole =
        page.outline().linesIn(new Range(endOfCards, list.end())).stream()
            .allMatch(line -> line.isLinked() || line.isDate() || line.text().endsWith("."));
    return new Range(start, isWhole ? list.end() : endOfCards);
  }

  private void add(Range list) {
    lists.add(list);
    page.outline().linesIn(list).forEach(line -> held.set(line.index()));
  }

  /** Whether a line is in a list of other articles. */
  boolean hold(Line line) {
    return held.get(line.index());
  }

  /** A part of the page without the lists of other articles. */
  List<Range> without(Range range) {
    List<Range> rest = new ArrayList<>();
    int start = range.start();
    lists.sort(Comparator.comparingInt(Range::start));
    for (Range list : lists) {
      rest.add(range.meet(new Range(start, list.start())));
      start = Math.max(start, list.end());
    }
    rest.add(range.meet(Range.from(start)));
    rest.removeIf(Range::isEmpty);
    return rest;
  }

  /**
   * Where the links to other articles below the last sentence begin, with their block and heading;
   * they end the text. Such a link is known by its address (grade A).
   *
   * @param below what follows title and date
   * @param isOfText whether a line is a sentence of the article
   * @return the end of the range if there are none
   */
  int startBelow(Range below, Predicate<Line> isOfText) {
    int lastOfText = below.start() - 1;
    Line first = null;
    for (Line line : page.outline().linesIn(below)) {
      if (isEntry(line) || hold(line)) {
        first = first == null ? line : first;
      } else if (isOfText.test(line)) {
        lastOfText = line.place();
        first = null;
      }
    }
    return first == null ? below.end() : start(first, lastOfText);
  }

  private int start(Line first, int lastOfText) {
    int start = first.block().widestStart(first.place(), lastOfText + 1);
    Block block = first.block();
    while (block.start() > start && block.parent() != null) {
      block = block.parent();
    }
    int index = block.start() == start ? block.firstLine() : first.index();
    Line above = index == 0 ? first : page.outline().lines().get(index - 1);
    return above.isHeading() && above.place() > lastOfText ? above.place() : start;
  }

  /** Whether a line is a link to another article, perhaps with a date, a number or a label. */
  boolean isEntry(Line line) {
    Link link = linkIn(line);
    String rest = link == null ? "" : Text.fold(Link.without(line.links(), line.text()));
    return link != null
        && !leadsToItself(line)
        && (rest.length() < line.text().length() - rest.length() || Dates.isInWords(rest))
        && !rest.endsWith(".");
  }

  private @Nullable Link linkIn(Line line) {
    return line.firstLink(link -> page.articleId(link) != null);
  }

  boolean leadsToItself(Line line) {
    String id = page.articleId();
    return id != null && line.firstLink(link -> id.equals(page.articleId(link))) != null;
  }
}
