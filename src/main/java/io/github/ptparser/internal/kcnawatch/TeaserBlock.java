package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** A run of entries with the link to more of them: on a listing page, or below "More From". */
final class TeaserBlock implements Field.Scope {

  private static final Evaluator MORE_BUTTON =
      QueryParser.parse("button#" + Labels.MORE_RESULTS + ", button." + Labels.MORE_LINK);

  /** Of fewer entries none may have a picture. */
  private static final int FEW = 5;

  /** What the fields of a block are found by. */
  static final Field<TeaserBlock, Integer> COUNT =
      Field.<TeaserBlock, Integer>expectedIf(
              TeaserBlock::mustHaveEntries, "teasers", PageFields.TEASERS)
          .by("links to /newstream/", TeaserBlock::count)
          .by("." + Labels.ENTRY, TeaserBlock::countByClass)
          .bounded(
              "as many as there are ." + Labels.ENTRY_DATE,
              TeaserBlock::countOfDates,
              (entries, dates) -> entries >= dates);

  /** A: of 193 entries all but one had a picture. */
  private static final Field<TeaserBlock, Element> PICTURES =
      Field.<TeaserBlock, Element>expectedIf(
              block -> block.entries.size() >= FEW, "teasers", PageFields.ADDRESS)
          .by("an entry with a picture", TeaserBlock::firstPicture);

  static final Field<TeaserBlock, URI> MORE_URL =
      Field.<TeaserBlock, URI>expectedIf(TeaserBlock::leadsToMore, "moreUrl", PageFields.ADDRESS)
          .by("a." + Labels.MORE_LINK, block -> block.more(Labels.MORE_LINK))
          .by("#" + Labels.MORE_RESULTS, block -> block.more(Labels.MORE_RESULTS))
          .by("the link \"" + Labels.MORE_ARTICLES + '"', TeaserBlock::moreByText);

  final PageFacts page;
  final @Nullable MoreHeading heading;
  final List<Entry> entries;
  private final Range section;
  private final Range entryRange;
  private final List<Link> moreLinks;

  private TeaserBlock(
      PageFacts page, @Nullable MoreHeading heading, Range section, Range entryRange) {
    this.page = page;
    this.heading = heading;
    this.section = section;
    this.moreLinks = moreLinks(page.outline().linksIn(section));
    this.entryRange = new Range(entryRange.start(), end(entryRange));
    this.entries = EntrySplitter.split(page, this.entryRange);
  }

  /** The entries below a heading "More From LABEL", up to the next section of the page. */
  static TeaserBlock below(MoreHeading heading, PageFacts page) {
    Range section = heading.section(page);
    return new TeaserBlock(page, heading, section, section);
  }

  /** The entries in a part of a page, and the link to more of them in it or behind it. */
  static TeaserBlock in(Range entryRange, PageFacts page) {
    return new TeaserBlock(page, null, Range.from(entryRange.start()), entryRange);
  }

  /**
   * A listing may be empty, but then its wrapper is there, or the link to more is hidden, and no
   * element of an entry is left; "More From" is never empty.
   */
  private boolean mustHaveEntries() {
    return heading != null
        || (moreLinks.stream().noneMatch(link -> link.isHidden())
            && Labels.WRAPPERS.stream()
                .allMatch(name -> page.outline().marksIn(Range.ALL, name).isEmpty()));
  }

  private static int firstArticle(Range range, PageFacts page) {
    List<Link> articles = page.articleLinksIn(range);
    return articles.isEmpty() ? range.start() : articles.get(0).place();
  }

  private List<Link> moreLinks(List<Link> links) {
    List<Link> more = new ArrayList<>();
    for (Link link : links) {
      if (isMore(link)) {
        more.add(link);
      }
    }
    return more;
  }

  private boolean isMore(Link link) {
    return page.articleId(link) == null
        && (link.element().hasClass(Labels.MORE_LINK)
            || link.element().id().equals(Labels.MORE_RESULTS)
            || link.text().equals(Labels.MORE_ARTICLES));
  }

  /** The entries end with their known wrapper, or at the link to more, which may be hidden. */
  private int end(Range within) {
    int firstArticle = firstArticle(within, page);
    int end = within.end();
    for (Mark wrapper : page.outline().marksIn(within, Labels.LATEST)) {
      if (wrapper.range().contains(firstArticle)) {
        end = Math.min(end, wrapper.end());
      }
    }
    for (Link link : moreLinks) {
      if (link.place() > firstArticle) {
        end = Math.min(end, link.place());
      }
    }
    return end;
  }

  // The evidence

  @Override
  public Node where() {
    return heading == null ? page.outline().document() : heading.first().node();
  }

  /** The label of a heading "More From LABEL". */
  @Nullable Found<String> label() {
    return heading == null || heading.label().isEmpty()
        ? null
        : Found.of(heading.label(), heading.first().node());
  }

  private @Nullable Found<Integer> count() {
    return entries.isEmpty() ? null : Found.of(entries.size(), entries.get(0).where());
  }

  private @Nullable Found<Integer> countByClass() {
    List<Mark> marks = page.outline().marksIn(section, Labels.ENTRY);
    return marks.isEmpty() ? null : Found.of(marks.size(), marks.get(0).element());
  }

  private @Nullable Found<Integer> countOfDates() {
    List<Mark> marks = page.outline().marksIn(section, Labels.ENTRY_DATE);
    return marks.isEmpty() ? null : Found.of(marks.size(), marks.get(0).element());
  }

  private @Nullable Found<Element> firstPicture() {
    return entries.stream()
        .map(entry -> entry.picture)
        .filter(Objects::nonNull)
        .findFirst()
        .map(picture -> Found.of(picture.element(), picture.element()))
        .orElse(null);
  }

  private @Nullable Found<URI> more(String name) {
    return moreLinks.stream()
        .filter(link -> link.element().hasClass(name) || link.element().id().equals(name))
        .findFirst()
        .map(this::address)
        .orElse(null);
  }

  private @Nullable Found<URI> moreByText() {
    return moreLinks.stream()
        .filter(link -> link.text().equals(Labels.MORE_ARTICLES))
        .findFirst()
        .map(this::address)
        .orElse(null);
  }

  /** When there are no more, the link stays in the page, hidden. */
  private @Nullable Found<URI> address(Link link) {
    return link.isHidden() ? null : page.targetOf(link);
  }

  /** A button of a script, in place of the link, has no address. */
  private boolean leadsToMore() {
    return (mustHaveEntries() || !entries.isEmpty())
        && page.outline().head().isDocument()
        && moreLinks.stream().noneMatch(link -> link.isHidden())
        && page.outline().document().selectFirst(MORE_BUTTON) == null;
  }

  /** The newest day among the entries. */
  @Nullable Found<LocalDate> newest() {
    Found<LocalDate> newest = null;
    for (Entry entry : entries) {
      Found<LocalDate> date = entry.published();
      if (date != null
          && date.value() != null
          && (newest == null || date.value().isAfter(newest.value()))) {
        newest = date;
      }
    }
    return newest;
  }

  /** Reads the block below a heading. */
  Listing read(Findings findings) {
    Found<String> label = label();
    return new Listing(
        null,
        null,
        heading == null ? null : heading.text(),
        label == null ? null : label.value(),
        teasers(findings),
        MORE_URL.read(this, findings));
  }

  List<ArticleTeaser> teasers(Findings findings) {
    PICTURES.read(this, findings);
    COUNT.read(this, findings);
    List<ArticleTeaser> teasers = new ArrayList<>();
    for (Entry entry : entries) {
      findings.found("teasers", teasers.size(), entry.where());
      teasers.add(entry.read(findings.below("teasers", teasers.size())));
    }
    return teasers;
  }
}
