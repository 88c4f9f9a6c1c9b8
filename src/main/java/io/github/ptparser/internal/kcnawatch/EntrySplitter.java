package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Places;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one entry of a list ends and the next begins, in any markup: each in a block of its
 * own, or flat, one behind the other. What is certain of an entry is its links to one article.
 */
final class EntrySplitter {

  /** Links to one article that follow each other: of its picture, of its title. */
  private record Run(List<Link> links) {
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

  /** The lines that are a date and nothing else. */
  private final Places<Line> dates = new Places<>();

  /** Whether each entry has its date above its title. */
  private final boolean datesLead;

  private EntrySplitter(PageFacts page, Range region) {
    this.page = page;
    this.outline = page.outline();
    this.region = region;
    for (Line line : outline.linesIn(region)) {
      if (line.isDate()) {
        dates.add(line.place(), line);
      }
    }
    this.datesLead = datesLead(page.articleLinksIn(region));
  }

  /** The entries in a part of a page, in order. */
  static List<Entry> split(PageFacts page, Range region) {
    EntrySplitter splitter = new EntrySplitter(page, region);
    List<Range> ranges = splitter.ranges(splitter.runs());
    splitter.addEntriesWithoutLink(ranges);
    List<Entry> entries = new ArrayList<>(ranges.size());
    for (Range range : ranges) {
      entries.add(new Entry(page, range));
    }
    return entries;
  }

  // Runs of links

  private List<Run> runs() {
    List<Link> links = new ArrayList<>();
    for (Link link : page.articleLinksIn(region)) {
      if (!link.isHidden() && !isBeside(link)) {
        links.add(link);
      }
    }
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < links.size()) {
      int end = start + 1;
      while (end < links.size() && areAlike(links.get(start), links.get(end))) {
        end++;
      }
      part(
          links.subList(start, end),
          end == links.size() ? region.end() : links.get(end).place(),
          runs);
      start = end;
    }
    return runs;
  }

  private boolean areAlike(Link link, Link other) {
    return Objects.equals(page.articleId(link), page.articleId(other));
  }

  /** Whether a link is in a form or menu, or in a box beside the list. */
  private boolean isBeside(Link link) {
    Block aside = link.block().enclosing("aside");
    return link.block().chromeApartFrom(region.start()) != Chrome.NONE
        || (aside != null && !aside.range().contains(region.start()));
  }

  /** A list may have the same article twice in a row. */
  private void part(List<Link> links, int end, List<Run> runs) {
    int start = 0;
    for (int i = 1; i < links.size(); i++) {
      if (areApart(links.get(start), links.get(i), end)) {
        runs.add(new Run(links.subList(start, i)));
        start = i;
      }
    }
    runs.add(new Run(links.subList(start, links.size())));
  }

  private boolean areApart(Link first, Link next, int end) {
    Block article = outermostArticle(first);
    Block nextArticle = outermostArticle(next);
    if (article != null && nextArticle != null) {
      return article.start() != nextArticle.start();
    }
    boolean startsAnew = next.textEnd() == 0 || next.text().equals(first.text());
    return startsAnew
        && hasDate(new Range(first.place(), next.place()))
        && hasDate(new Range(next.place(), end));
  }

  private @Nullable Block outermostArticle(Link link) {
    Block outermost = null;
    for (Block block = link.block(); block != null; block = block.parent()) {
      if (block.element().nameIs("article") && region.contains(block.range())) {
        outermost = block;
      }
    }
    return outermost;
  }

  // Ranges

  private List<Range> ranges(List<Run> runs) {
    List<Range> blocks = new ArrayList<>(runs.size());
    int[] starts = new int[runs.size() + 1];
    for (int i = 0; i < runs.size(); i++) {
      int after = i == 0 ? region.start() : runs.get(i - 1).last().place() + 1;
      int before = i + 1 == runs.size() ? region.end() : runs.get(i + 1).first().place();
      Range block = widestBlock(runs.get(i), new Range(after, before));
      blocks.add(block);
      starts[i] = start(block);
    }
    starts[runs.size()] = region.end();
    List<Range> ranges = new ArrayList<>(runs.size());
    for (int i = 0; i < runs.size(); i++) {
      Range block = blocks.get(i);
      Range flat = new Range(starts[i], starts[i + 1]);
      boolean isWhole =
          block.contains(runs.get(i).last().place()) && (hasDate(block) || !hasDate(flat));
      ranges.add(isWhole ? block : flat);
    }
    return ranges;
  }

  /**
   * The widest block around a run's first link that has nothing of another entry, and nothing
   * before that link but a date, a picture without a link, and links elsewhere, which are adverts.
   * Without such a block it is the link alone.
   */
  private Range widestBlock(Run run, Range free) {
    Block block = run.first().block();
    if (!free.contains(block.range())) {
      return new Range(run.first().place(), run.first().place());
    }
    while (block.parent() != null
        && free.contains(block.parent().range())
        && startsWith(run, block.parent())) {
      block = block.parent();
    }
    return block.range();
  }

  private boolean startsWith(Run run, Block block) {
    Range before = new Range(block.start(), run.first().place());
    for (Line line : outline.linesIn(before)) {
      if (!isAdvert(line) && !line.isDate()) {
        return false;
      }
    }
    for (Picture picture : outline.picturesIn(before)) {
      if (!isOfEntry(picture.link())) {
        return false;
      }
    }
    return true;
  }

  /** The logo, which leads to the site, is above all entries; an advert can be in one. */
  private boolean isOfEntry(@Nullable Link link) {
    URI target = link == null ? null : page.resolve(link.href());
    return target == null || !ArchiveAddresses.isArchive(target);
  }

  private static boolean isAdvert(Line line) {
    return line.isLinked() && !line.isHeading();
  }

  /** An entry starts with its block, or where dates stand above titles with its date. */
  private int start(Range block) {
    Line date = datesLead ? dateAbove(block.start()) : null;
    return date == null ? block.start() : date.place();
  }

  /**
   * A date above the first title alone can be the day the page was served: the last has none below.
   */
  private boolean datesLead(List<Link> articles) {
    return !articles.isEmpty()
        && dateAbove(articles.get(0).place()) != null
        && !hasDate(new Range(articles.get(articles.size() - 1).place(), region.end()));
  }

  /** The line directly above a place, if it is a date of the list. */
  private @Nullable Line dateAbove(int place) {
    List<Line> above = outline.linesIn(new Range(region.start(), place));
    Line last = above.isEmpty() ? null : above.get(above.size() - 1);
    return last != null && last.isDate() ? last : null;
  }

  private boolean hasDate(Range part) {
    return dates.hasAnyIn(part);
  }

  /** An entry whose link leads to no article is known by its class alone. */
  private void addEntriesWithoutLink(List<Range> ranges) {
    int next = 0;
    List<Range> linked = List.copyOf(ranges);
    for (Mark mark : outline.marksIn(region, Labels.ENTRY)) {
      while (next < linked.size() && linked.get(next).end() <= mark.start()) {
        next++;
      }
      if (next == linked.size() || linked.get(next).meet(mark.range()).isEmpty()) {
        Block article = mark.around().enclosing("article");
        ranges.add(article == null ? mark.range() : article.range());
      }
    }
    ranges.sort(Comparator.comparingInt(Range::start));
  }
}
