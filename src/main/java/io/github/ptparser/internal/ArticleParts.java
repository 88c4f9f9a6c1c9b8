package io.github.ptparser.internal;

import static io.github.ptparser.internal.KcnaWatch.MORE_FROM;

import io.github.ptparser.internal.BodyText.Body;
import io.github.ptparser.internal.Outline.Block;
import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Link;
import io.github.ptparser.internal.Outline.Mark;
import io.github.ptparser.internal.Outline.Range;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * An article page of KCNA Watch taken apart: its text in the order that is certain (title, meta
 * line, body, "More From"), and the elements that have a known class. Its methods are evidence for
 * the fields.
 */
final class ArticleParts implements PageFields.Parts {

  private final SavedPage page;
  private final PageTop top;
  private final @Nullable MetaLine meta;
  private final @Nullable TeaserBlock more;
  private final @Nullable Mark signUpForm;
  private final @Nullable Found<Body> bodyByClass;
  private final @Nullable Found<Body> bodyByPlace;

  private ArticleParts(SavedPage page, @Nullable MetaLine meta, List<Mark> contents) {
    Outline outline = page.outline;
    this.page = page;
    this.meta = meta;
    int afterMeta = meta == null ? 0 : meta.last().place() + 1;
    Line moreHeading = moreHeading(outline.linesIn(Range.from(afterMeta)), meta);
    this.more = moreHeading == null ? null : TeaserBlock.below(moreHeading, page);
    int textStart =
        Stream.of(
                meta == null ? null : Integer.valueOf(meta.first().place()),
                contents.isEmpty() ? null : Integer.valueOf(contents.get(0).start),
                moreHeading == null ? null : Integer.valueOf(moreHeading.place()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(0);
    this.top = PageTop.ofArticle(outline.linesIn(new Range(0, textStart)));
    BodyText text = new BodyText(page, textStart, originalUrl());
    int start = meta == null ? textStart : afterMeta;
    int end = moreHeading == null ? endOfText(text, start) : moreHeading.place();
    Range place = new Range(start, Math.max(start, end));
    this.signUpForm = signUpForm(place);
    String rest = meta == null ? "" : meta.rest();
    this.bodyByClass =
        text.in(contents.stream().map(mark -> mark.range().meet(place)).toList(), "");
    this.bodyByPlace = text.in(List.of(place), rest);
  }

  /** Takes a page apart if it has the marks of an article; else null. */
  static @Nullable ArticleParts of(SavedPage page) {
    MetaLine meta = MetaLine.find(page.outline.lines);
    List<Mark> contents = outermost(page.outline.marksIn(Range.ALL, KcnaWatch.CONTENT));
    boolean hasAddress = Addresses.articleId(page.address) != null;
    return meta == null && (contents.isEmpty() || !hasAddress)
        ? null
        : new ArticleParts(page, meta, contents);
  }

  private static List<Mark> outermost(List<Mark> marks) {
    List<Mark> outermost = new ArrayList<>();
    int end = -1;
    for (Mark mark : marks) {
      if (mark.start > end) {
        outermost.add(mark);
        end = mark.end;
      }
    }
    return outermost;
  }

  /**
   * The heading "More From LABEL". A paragraph may begin with these words: the heading is the line
   * that has the label of the meta line, else one that is marked up as a heading, else the first.
   */
  private static @Nullable Line moreHeading(List<Line> lines, @Nullable MetaLine meta) {
    List<Line> candidates =
        lines.stream()
            .filter(line -> line.text().startsWith(MORE_FROM) && !line.isLinked())
            .toList();
    String label = meta == null || meta.source() == null ? null : meta.source().value();
    List<Predicate<Line>> signs =
        List.of(line -> line.text().equals(MORE_FROM + label), Line::isHeading, line -> true);
    return signs.stream()
        .flatMap(sign -> candidates.stream().filter(sign).limit(1))
        .findFirst()
        .orElse(null);
  }

  /**
   * Without "More From", the text ends at the newsletter box, or else with the block it began in.
   */
  private int endOfText(BodyText text, int start) {
    for (Line line : page.outline.linesIn(Range.from(start))) {
      if (KcnaWatch.isNewsletter(line.text())) {
        return line.place();
      }
    }
    Block block = meta == null ? null : meta.last().block();
    while (block != null && text.in(List.of(block.range().meet(Range.from(start))), "") == null) {
      block = block.parent;
    }
    return block == null ? Integer.MAX_VALUE : block.end;
  }

  private @Nullable Mark signUpForm(Range place) {
    return KcnaWatch.SIGN_UP_FORMS.stream()
        .flatMap(name -> page.outline.marksIn(place, name).stream())
        .filter(mark -> !mark.isHidden)
        .findFirst()
        .orElse(null);
  }

  private @Nullable URI originalUrl() {
    Link link = meta == null ? null : meta.original();
    return link == null ? null : page.resolve(link.href);
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
    return meta == null ? page.outline.document : meta.first().node();
  }

  /** The "More From" block; null if there is none. */
  @Nullable TeaserBlock more() {
    return more;
  }

  /** A sign-up form that a reader sees in the place of the text; null if there is none. */
  @Nullable Mark signUpForm() {
    return signUpForm;
  }

  /**
   * Whether it has none of the marks that later pages have, and one of those that only 2019 has.
   */
  boolean isOf2019() {
    boolean isLater = more != null || top.servedOn() != null || top.breadcrumb() != null;
    return !isLater
        && page.outline.lines.stream()
            .anyMatch(
                line ->
                    line.text().equals(KcnaWatch.SHARE_BUTTON)
                        || KcnaWatch.isNewsletter(line.text()));
  }

  // Evidence, in the order of the fields

  @Nullable Found<LocalDate> metaDate() {
    return meta == null ? null : meta.date();
  }

  @Nullable Found<String> metaSource() {
    return meta == null ? null : meta.source();
  }

  @Nullable Found<String> moreSource() {
    return more == null ? null : more.label();
  }

  @Nullable Found<URI> originalByText() {
    return meta == null ? null : address(meta.original());
  }

  /** The link that the meta line ends with; the label before it may be a link as well. */
  @Nullable Found<URI> originalInMetaLine() {
    return meta == null || meta.links().isEmpty()
        ? null
        : address(meta.links().get(meta.links().size() - 1));
  }

  private @Nullable Found<URI> address(@Nullable Link link) {
    return link == null ? null : Found.of(page.resolve(link.href), link.href, link.element);
  }

  /** The day after the archive stored the article: it was published no later, wherever on earth. */
  @Nullable Found<LocalDate> dayAfterStored() {
    String id = Addresses.articleId(page.address);
    return id == null ? null : Found.of(Addresses.storedDay(id).plusDays(1), where());
  }

  @Nullable Found<LocalDate> newestTeaser() {
    return more == null ? null : more.newest();
  }

  @Nullable Found<Body> bodyByClass() {
    return bodyByClass;
  }

  @Nullable Found<Body> bodyByPlace() {
    return bodyByPlace;
  }
}
