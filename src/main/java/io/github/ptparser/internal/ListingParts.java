package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Mark;
import io.github.ptparser.internal.Outline.Range;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A listing of KCNA Watch taken apart: a source's, search results, or the bare fragment of further
 * entries. Its methods are evidence for the fields.
 */
final class ListingParts implements PageFields.Parts {

  private final SavedPage page;
  private final PageTop top;
  private final TeaserBlock block;
  private final boolean isSearch;

  private ListingParts(SavedPage page, @Nullable Mark wrapper) {
    this.page = page;
    this.block = TeaserBlock.in(wrapper == null ? Range.ALL : wrapper.range(), page);
    int start =
        block.entries.isEmpty()
            ? wrapper == null ? Integer.MAX_VALUE : wrapper.start
            : block.entries.get(0).range.start();
    this.top = PageTop.ofListing(page.outline.linesIn(new Range(0, start)));
    this.isSearch =
        (wrapper != null && wrapper.name.equals(KcnaWatch.SEARCH))
            || (page.address != null
                && Addresses.isListing(page.address)
                && !Addresses.isSourceListing(page.address));
  }

  /** Takes a page apart if it has the marks of a listing; else null. */
  static @Nullable ListingParts of(SavedPage page) {
    boolean isOther =
        page.address != null
            && (Addresses.isHome(page.address) || Addresses.isSignUp(page.address));
    if (isOther || MetaLine.find(page.outline.lines) != null) {
      return null;
    }
    Mark wrapper =
        Stream.of(KcnaWatch.LATEST, KcnaWatch.SEARCH)
            .flatMap(name -> page.outline.marksIn(Range.ALL, name).stream())
            .findFirst()
            .orElse(null);
    ListingParts parts = new ListingParts(page, wrapper);
    boolean isNamed =
        wrapper != null || (page.address != null && Addresses.isListing(page.address));
    return isNamed || parts.isListingByShape() ? parts : null;
  }

  /**
   * Whether the page is nothing but one list of dated entries. The home page has several, each with
   * its heading; an article or a static page has prose beside its list.
   */
  private boolean isListingByShape() {
    return block.entries.stream().anyMatch(Entry::isDated)
        && headedGroups() <= 1
        && !hasProse()
        && KcnaWatch.SIGN_UP_FORMS.stream()
            .allMatch(name -> page.outline.marksIn(Range.ALL, name).isEmpty());
  }

  private int headedGroups() {
    int groups = 0;
    int before = 0;
    for (Entry entry : block.entries) {
      Range gap = new Range(before, Math.max(before, entry.range.start()));
      groups += page.outline.linesIn(gap).stream().anyMatch(Line::isHeading) ? 1 : 0;
      before = entry.range.end();
    }
    return groups;
  }

  private boolean hasProse() {
    int before = 0;
    for (Entry entry : block.entries) {
      if (hasProse(new Range(before, Math.max(before, entry.range.start())))) {
        return true;
      }
      before = entry.range.end();
    }
    return hasProse(Range.from(before));
  }

  private boolean hasProse(Range gap) {
    return page.outline.linesIn(gap).stream()
        .filter(line -> !line.isLinked() && line.text().length() > KcnaWatch.LONGEST_LABEL)
        .anyMatch(line -> line.block().chromeApartFrom(-1) == Outline.Chrome.NONE);
  }

  @Override
  public SavedPage page() {
    return page;
  }

  @Override
  public PageTop top() {
    return top;
  }

  @Override
  public Node where() {
    return top.heading == null ? page.outline.document : top.heading.node();
  }

  TeaserBlock block() {
    return block;
  }

  /** Whether it is a page, and not the bare fragment that "More Articles" loads. */
  boolean isPage() {
    return page.outline.head.isDocument;
  }

  /** Whether it is one source's listing, which has the source's label. */
  boolean isOfOneSource() {
    return isPage() && !isSearch;
  }

  // Evidence

  @Nullable Found<String> heading() {
    return top.title();
  }

  /** The label in a heading "More From LABEL". */
  @Nullable Found<String> labelInHeading() {
    Found<String> heading = heading();
    return heading == null
            || heading.value() == null
            || !heading.value().startsWith(KcnaWatch.MORE_FROM)
        ? null
        : Found.of(heading.value().substring(KcnaWatch.MORE_FROM.length()), heading.where());
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
