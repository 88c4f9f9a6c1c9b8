package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where one entry of a list ends and the next begins. An entry is known by its links to one
 * article, of its picture and of its title (A), and is the widest block around them that holds
 * nothing of another entry, so its class need not be known.
 */
final class EntrySplitter {

  /** Links to one article that follow each other. */
  private record Run(String article, List<Link> links) {
    Link first() {
      return links.get(0);
    }

    Link last() {
      return links.get(links.size() - 1);
    }
  }

  private final PageFacts page;
  private final Outline outline;
  private final Range region;

  private EntrySplitter(PageFacts page, Range region) {
    this.page = page;
    this.outline = page.outline();
    this.region = region;
  }

  /** The entries in a part of a page, in order. */
  static List<Entry> split(PageFacts page, Range region) {
    EntrySplitter splitter = new EntrySplitter(page, region);
    List<Range> ranges = splitter.ranges(splitter.runs());
    splitter.addEntriesOfOtherLinks(ranges);
    List<Entry> entries = new ArrayList<>(ranges.size());
    for (Range range : ranges) {
      entries.add(new Entry(page, range));
    }
    return entries;
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (Link link : outline.linksIn(region)) {
      String article = link.isHidden() ? null : KcnaWatch.article(link, page);
      if (article != null) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || !last.article().equals(article)) {
          last = new Run(article, new ArrayList<>());
          runs.add(last);
        }
        last.links().add(link);
      }
    }
    return runs;
  }

  /**
   * C: each entry has a date. Where a block has none but the place up to the next entry does, the
   * block is too narrow.
   */
  private List<Range> ranges(List<Run> runs) {
    List<Range> blocks = new ArrayList<>(runs.size());
    for (int i = 0; i < runs.size(); i++) {
      int above = i == 0 ? region.start() : runs.get(i - 1).last().place() + 1;
      int below = i + 1 == runs.size() ? region.end() : runs.get(i + 1).first().place();
      blocks.add(widestBlock(runs.get(i), new Range(above, below)));
    }
    List<Range> ranges = new ArrayList<>(runs.size());
    for (int i = 0; i < runs.size(); i++) {
      Range block = blocks.get(i);
      int next = i + 1 == runs.size() ? region.end() : blocks.get(i + 1).start();
      Range flat = new Range(block.start(), nextNamed(runs.get(i).last(), next));
      boolean isWhole =
          block.contains(runs.get(i).last().place()) && (hasDate(block) || !hasDate(flat));
      ranges.add(isWhole ? block : flat);
    }
    return ranges;
  }

  private boolean hasDate(Range part) {
    return outline.linesIn(part).stream().anyMatch(Line::isDate);
  }

  /**
   * The widest block that begins with a run's first link, or has the known class (B), and is free
   * of other entries; without any the place of that link.
   */
  private Range widestBlock(Run run, Range free) {
    Block block = run.first().block();
    if (!free.contains(block.range())) {
      return new Range(run.first().place(), run.first().place());
    }
    while (block.parent() != null
        && free.contains(block.parent().range())
        && (beginsWith(run, block.parent()) || block.parent().element().hasClass(Labels.ENTRY))) {
      block = block.parent();
    }
    return block.range();
  }

  private boolean beginsWith(Run run, Block block) {
    return outline.linesIn(new Range(block.start(), run.first().place())).isEmpty();
  }

  /** B: an entry whose links lead to no article is still known by its class. */
  private void addEntriesOfOtherLinks(List<Range> ranges) {
    int next = 0;
    List<Range> linked = List.copyOf(ranges);
    for (Mark mark : outline.marksIn(region, Labels.ENTRY)) {
      while (next < linked.size() && linked.get(next).end() <= mark.start()) {
        next++;
      }
      if (next == linked.size() || linked.get(next).meet(mark.range()).isEmpty()) {
        ranges.add(whole(mark));
      }
    }
    ranges.sort(Comparator.comparingInt(Range::start));
  }

  /** Where the next entry with the known class begins (B), but not behind a limit. */
  private int nextNamed(Link last, int limit) {
    for (Mark mark : outline.marksIn(new Range(last.place(), limit), Labels.ENTRY)) {
      int start = whole(mark).start();
      if (start > last.place() && !mark.element().parents().contains(last.element())) {
        return start;
      }
    }
    return limit;
  }

  private static Range whole(Mark mark) {
    Block article = mark.around().enclosing("article");
    return article == null ? mark.range() : article.range();
  }
}
