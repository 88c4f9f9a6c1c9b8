package io.github.ptparser.internal;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.internal.Outline.Block;
import io.github.ptparser.internal.Outline.Chrome;
import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Link;
import io.github.ptparser.internal.Outline.Mark;
import io.github.ptparser.internal.Outline.Range;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A run of entries with the link to more of them: on a listing page, or below "More From". */
final class TeaserBlock implements Field.Scope {

  /** What the fields of a block are found by. */
  static final Field<TeaserBlock, Integer> COUNT =
      Field.<TeaserBlock, Integer>expectedIf(
              block -> block.heading != null, "teasers", KcnaWatch.TEASERS)
          .by("links to /newstream/", TeaserBlock::count)
          .by("." + KcnaWatch.ENTRY, TeaserBlock::countByClass);

  static final Field<TeaserBlock, URI> MORE_URL =
      Field.<TeaserBlock, URI>expectedIf(TeaserBlock::leadsToMore, "moreUrl", KcnaWatch.ADDRESS)
          .by("a." + KcnaWatch.MORE_LINK, block -> block.more(KcnaWatch.MORE_LINK))
          .by("#" + KcnaWatch.MORE_RESULTS, block -> block.more(KcnaWatch.MORE_RESULTS))
          .by("the link \"" + KcnaWatch.MORE_ARTICLES + '"', TeaserBlock::moreByText);

  private record ArticleLink(Link link, String id) {}

  final SavedPage page;
  final @Nullable MoreHeading heading;
  final List<Entry> entries;
  private final Range section;
  private final List<Link> moreLinks;

  private TeaserBlock(
      SavedPage page, @Nullable MoreHeading heading, Range section, Range entryRange) {
    this.page = page;
    this.heading = heading;
    this.section = section;
    this.moreLinks = page.outline.linksIn(section).stream().filter(TeaserBlock::isMore).toList();
    this.entries = entries(entryRange);
  }

  /** The entries below a heading "More From LABEL", up to the next section of the page. */
  static TeaserBlock below(MoreHeading heading, SavedPage page) {
    Range below = Range.from(heading.last().place() + 1);
    Range section = new Range(below.start(), nextSection(heading, below, page));
    return new TeaserBlock(page, heading, section, section);
  }

  /** The entries in a part of a page, and the link to more of them in it or behind it. */
  static TeaserBlock in(Range entryRange, SavedPage page) {
    return new TeaserBlock(page, null, Range.from(entryRange.start()), entryRange);
  }

  /** Where a heading of the same rank or another "More From" begins something else. */
  private static int nextSection(MoreHeading heading, Range below, SavedPage page) {
    List<Line> lines = page.outline.linesIn(Range.from(firstArticle(below, page)));
    int rank = heading.first().isHeading() ? heading.first().block().level : Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean isOfSameRank =
          line.isHeading() && line.links().isEmpty() && line.block().level <= rank;
      if (isOfSameRank || MoreHeading.at(i, lines) != null) {
        return line.place();
      }
    }
    return Integer.MAX_VALUE;
  }

  private static int firstArticle(Range range, SavedPage page) {
    return page.outline.linksIn(range).stream()
        .filter(link -> page.articleId(link) != null)
        .mapToInt(link -> link.place)
        .findFirst()
        .orElse(range.start());
  }

  private static boolean isMore(Link link) {
    return Addresses.articleId(link.href) == null
        && (link.element.hasClass(KcnaWatch.MORE_LINK)
            || link.element.id().equals(KcnaWatch.MORE_RESULTS)
            || link.text().equals(KcnaWatch.MORE_ARTICLES));
  }

  // Where one entry ends and the next begins

  private List<Entry> entries(Range within) {
    Range region = new Range(within.start(), end(within));
    List<List<ArticleLink>> groups = groups(region);
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<ArticleLink> group = groups.get(i);
      int before = i == 0 ? region.start() : last(groups.get(i - 1)).link().place + 1;
      int after = i + 1 == groups.size() ? region.end() : groups.get(i + 1).get(0).link().place;
      found.add(new Entry(page, range(group, new Range(before, after), region)));
    }
    for (Mark mark : page.outline.marksIn(region, KcnaWatch.ENTRY)) {
      if (found.stream().noneMatch(entry -> entry.range.contains(mark.start))) {
        Block article = mark.around.enclosing("article");
        found.add(new Entry(page, article == null ? mark.range() : article.range()));
      }
    }
    found.sort(Comparator.comparingInt(entry -> entry.range.start()));
    return found;
  }

  /** The entries end with their known wrapper, or at the link to more, which may be hidden. */
  private int end(Range within) {
    int firstArticle = firstArticle(within, page);
    int end = within.end();
    for (Mark wrapper : page.outline.marksIn(within, KcnaWatch.LATEST)) {
      if (wrapper.range().contains(firstArticle)) {
        end = Math.min(end, wrapper.end);
      }
    }
    for (Link link : moreLinks) {
      if (link.place > firstArticle) {
        end = Math.min(end, link.place);
      }
    }
    return end;
  }

  /** Links to one article that follow each other are one entry: its picture, its title. */
  private List<List<ArticleLink>> groups(Range region) {
    List<List<ArticleLink>> groups = new ArrayList<>();
    ArticleLink before = null;
    for (Link link : page.outline.linksIn(region)) {
      String id = link.isHidden ? null : page.articleId(link);
      if (id == null || isBeside(link, region)) {
        continue;
      }
      ArticleLink next = new ArticleLink(link, id);
      if (before == null || !id.equals(before.id()) || areApart(before.link(), link, region)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(next);
      before = next;
    }
    return groups;
  }

  /** Whether a link is in a form or menu, or in a box beside the list. */
  private static boolean isBeside(Link link, Range region) {
    Block aside = link.block.enclosing("aside");
    return link.block.chromeApartFrom(region.start()) != Chrome.NONE
        || (aside != null && !aside.range().contains(region.start()));
  }

  /** Whether two links to one article, one behind the other, are of two entries all the same. */
  private boolean areApart(Link a, Link b, Range region) {
    Block first = outermostArticle(a, region);
    Block second = outermostArticle(b, region);
    if (first != null && second != null) {
      return first.start != second.start;
    }
    boolean startsAnew = b.textEnd == 0 || b.text().equals(a.text());
    return startsAnew && hasDate(new Range(a.place, b.place));
  }

  private static @Nullable Block outermostArticle(Link link, Range region) {
    Block outermost = null;
    for (Block block = link.block; block != null; block = block.parent) {
      if (block.element.nameIs("article") && region.contains(block.range())) {
        outermost = block;
      }
    }
    return outermost;
  }

  /**
   * The widest block around an entry's links that has no other entry's, unless the entry has no
   * block of its own: then it reaches to the next entry.
   */
  private Range range(List<ArticleLink> group, Range free, Range region) {
    Range flat = flat(group, free, region);
    Block block = group.get(0).link().block;
    if (!free.contains(block.range())) {
      return flat;
    }
    while (block.parent != null
        && free.contains(block.parent.range())
        && region.contains(block.parent.range())) {
      block = block.parent;
    }
    boolean isWhole =
        block.range().contains(last(group).link().place)
            && (hasDate(block.range()) || !hasDate(flat));
    return isWhole ? block.range() : flat;
  }

  /**
   * From an entry's first link to that of the next; or from date to date where dates stand first.
   */
  private Range flat(List<ArticleLink> group, Range free, Range region) {
    int start = group.get(0).link().place;
    Line leading = lastDate(new Range(region.start(), firstArticle(region, page)));
    if (leading == null) {
      return new Range(start, free.end());
    }
    Line own = lastDate(new Range(free.start(), start));
    Line next = free.end() == region.end() ? null : lastDate(new Range(start, free.end()));
    return new Range(own == null ? start : own.place(), next == null ? free.end() : next.place());
  }

  private @Nullable Line lastDate(Range part) {
    Line last = null;
    for (Line line : page.outline.linesIn(part)) {
      last = Dates.isInWords(line.text()) ? line : last;
    }
    return last;
  }

  private static ArticleLink last(List<ArticleLink> group) {
    return group.get(group.size() - 1);
  }

  private boolean hasDate(Range part) {
    return page.outline.linesIn(part).stream().anyMatch(line -> Dates.isInWords(line.text()));
  }

  // The evidence

  @Override
  public Node where() {
    return heading == null ? page.outline.document : heading.first().node();
  }

  /** The label of a heading "More From LABEL". */
  @Nullable Found<String> label() {
    return heading == null ? null : Found.of(heading.label(), heading.first().node());
  }

  private @Nullable Found<Integer> count() {
    return entries.isEmpty() ? null : Found.of(entries.size(), entries.get(0).where());
  }

  private @Nullable Found<Integer> countByClass() {
    List<Mark> marks = page.outline.marksIn(section, KcnaWatch.ENTRY);
    return marks.isEmpty() ? null : Found.of(marks.size(), marks.get(0).element);
  }

  private @Nullable Found<URI> more(String name) {
    return moreLinks.stream()
        .filter(link -> link.element.hasClass(name) || link.element.id().equals(name))
        .findFirst()
        .map(this::address)
        .orElse(null);
  }

  private @Nullable Found<URI> moreByText() {
    return moreLinks.stream()
        .filter(link -> link.text().equals(KcnaWatch.MORE_ARTICLES))
        .findFirst()
        .map(this::address)
        .orElse(null);
  }

  /** When there are no more, the link stays in the page, hidden. */
  private @Nullable Found<URI> address(Link link) {
    return link.isHidden ? null : Found.of(page.resolve(link.href), link.href, link.element);
  }

  private boolean leadsToMore() {
    return !entries.isEmpty()
        && page.outline.head.isDocument
        && moreLinks.stream().noneMatch(link -> link.isHidden);
  }

  /** The newest day among the entries. */
  @Nullable Found<LocalDate> newest() {
    return entries.stream()
        .map(Entry::published)
        .filter(date -> date != null && date.value() != null)
        .max(Comparator.comparing(date -> date.value()))
        .orElse(null);
  }

  /** The heading's text; null on a listing page. */
  @Nullable String headingText() {
    return heading == null ? null : heading.text();
  }

  /** The heading's label; null on a listing page. */
  @Nullable String labelText() {
    Found<String> label = label();
    return label == null ? null : label.value();
  }

  List<ArticleTeaser> teasers(Findings findings) {
    COUNT.read(this, findings);
    List<ArticleTeaser> teasers = new ArrayList<>();
    for (Entry entry : entries) {
      teasers.add(entry.read(findings.below("teasers[" + teasers.size() + "].")));
    }
    return teasers;
  }
}
