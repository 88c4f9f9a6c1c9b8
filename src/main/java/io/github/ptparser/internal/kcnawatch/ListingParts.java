package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.ListingTable;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A listing of KCNA Watch taken apart: a source's, search results, or the bare fragment of further
 * entries. Its methods are evidence for the fields.
 */
final class ListingParts implements ListingTable.Parts, PageTop.Parts {

  private final PageFacts page;
  private final PageTop top;
  private final TeaserBlock block;
  private final boolean isSearch;

  private ListingParts(PageFacts page, @Nullable Mark wrapper) {
    this.page = page;
    this.block = TeaserBlock.in(wrapper == null ? Range.ALL : wrapper.range(), page);
    int start =
        block.entries.isEmpty()
            ? wrapper == null ? Integer.MAX_VALUE : wrapper.start()
            : block.entries.get(0).range.start();
    this.top = PageTop.ofListing(page.outline().linesIn(Range.until(start)), page.titlesInHead());
    this.isSearch =
        (wrapper != null && wrapper.name().equals(Labels.SEARCH))
            || (page.address() != null
                && KcnaWatch.isListing(page.address())
                && !KcnaWatch.isSourceListing(page.address()));
  }

  /** Takes a page without a meta line apart if it has the marks of a listing; else null. */
  static @Nullable ListingParts of(PageFacts page) {
    boolean isOther =
        page.address() != null
            && (KcnaWatch.isHome(page.address())
                || KcnaWatch.isSignUp(page.address())
                || page.articleId() != null);
    if (isOther) {
      return null;
    }
    Mark wrapper =
        Labels.WRAPPERS.stream()
            .flatMap(name -> page.outline().marksIn(Range.ALL, name).stream())
            .findFirst()
            .orElse(null);
    ListingParts parts = new ListingParts(page, wrapper);
    boolean isNamed =
        wrapper != null || (page.address() != null && KcnaWatch.isListing(page.address()));
    return isNamed || parts.isListingByShape() ? parts : null;
  }

  /**
   * Whether a page of unknown address is a list of dated entries and no more, by the heading above
   * them, which says what the page's title says. On the home page and on a static page it does not.
   */
  private boolean isListingByShape() {
    boolean isElsewhere = page.address() != null && KcnaWatch.isArchive(page.address());
    Set<String> titles = page.titlesInHead();
    boolean isTitled =
        top.heading != null && titles.contains(top.heading.text()) && top.isHeadingNearest();
    return !isElsewhere
        && block.entries.stream().anyMatch(entry -> entry.published() != null)
        && (isTitled || !isPage())
        && !hasMoreFrom()
        && !hasProse()
        && Labels.SIGN_UP_FORMS.stream()
            .flatMap(name -> page.outline().marksIn(Range.ALL, name).stream())
            .allMatch(mark -> mark.isHidden());
  }

  /** A: "More From LABEL" stands below an article, so its entries are no listing page. */
  private boolean hasMoreFrom() {
    MoreHeading more = MoreHeading.find(page.outline().lines().all(), null, page);
    return isPage()
        && more != null
        && !more.first().is(top.heading)
        && more.first().place() < block.entries.get(0).range.start();
  }

  private boolean hasProse() {
    int before = 0;
    for (Entry entry : block.entries) {
      if (hasProse(new Range(before, entry.range.start()))) {
        return true;
      }
      before = entry.range.end();
    }
    return hasProse(Range.from(before));
  }

  private boolean hasProse(Range gap) {
    return page.outline().linesIn(gap).stream()
        .filter(line -> !line.isLinked() && line.text().length() > Labels.LONGEST_LABEL)
        .anyMatch(line -> line.block().outermostChrome() == Chrome.NONE);
  }

  @Override
  public PageFacts page() {
    return page;
  }

  @Override
  public PageTop top() {
    return top;
  }

  @Override
  public Node where() {
    return top.heading == null ? page.outline().document() : top.heading.node();
  }

  @Override
  public List<ArticleTeaser> teasers(Findings findings) {
    return block.teasers(findings);
  }

  @Override
  public @Nullable URI moreUrl(Findings findings) {
    return TeaserBlock.MORE_URL.read(block, findings);
  }

  @Override
  public boolean isPage() {
    return page.outline().head().isDocument();
  }

  /** Whether it is one source's listing, which has the source's label. */
  boolean isOfOneSource() {
    return isPage() && !isSearch;
  }

  // Evidence

  /** B: a fragment is entries alone. */
  @Nullable Found<String> heading() {
    return isPage() ? top.title() : null;
  }

  /** The label in a heading "More From LABEL". */
  @Nullable Found<String> labelInHeading() {
    MoreHeading more =
        heading() == null || top.heading == null
            ? null
            : MoreHeading.at(0, List.of(top.heading), page);
    return more == null ? null : Found.of(more.label(), more.first().node());
  }

  @Nullable Found<String> breadcrumb() {
    return isSearch ? null : top.breadcrumb();
  }

  /** The heading of a source's listing is the source's label. */
  @Nullable Found<String> headingAsLabel() {
    return isSearch || labelInHeading() != null ? null : heading();
  }

  @Nullable Found<LocalDate> newestTeaser() {
    return block.newest();
  }
}
