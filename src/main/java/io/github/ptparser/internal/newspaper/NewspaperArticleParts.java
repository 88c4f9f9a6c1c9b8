package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.ArticleTable;
import io.github.ptparser.internal.newspaper.NewspaperLines.PrintedDate;
import io.github.ptparser.internal.newspaper.NewspaperLines.Title;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Body;
import io.github.ptparser.internal.role.BodyFinder;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * An article page split by the order of its text (grade A): title, date, paragraphs, footer; until
 * 2022 title and paragraphs alone.
 */
final class NewspaperArticleParts implements ArticleTable.Parts {

  private final PageFacts page;
  private final Outline outline;
  private final OtherArticles others;
  private final NewspaperLines lines;
  private final @Nullable PrintedDate date;

  /** The title as a heading; null if there is none. */
  private final @Nullable Title heading;

  /**
   * The title by its place: above the date; without a date the line that the head gives as title,
   * which says where the text begins and proves no title, else the line above the text.
   */
  private final @Nullable Title line;

  /** A line beside it that may be the title, where nothing else tells; null if there is none. */
  private final @Nullable Title otherLine;

  /** Where title and date end; null if there is neither. */
  private final @Nullable Line lastOfTop;

  private final @Nullable PrintedDate otherDate;
  private final boolean hasEnd;
  private final @Nullable Found<Body> bodyByPlace;

  private NewspaperArticleParts(
      PageFacts page, OtherArticles others, NewspaperLines lines, @Nullable PrintedDate date) {
    this.page = page;
    this.outline = page.outline();
    this.lines = lines;
    this.date = date;
    this.others = others;
    Line sentence = date == null ? firstSentence() : null;
    this.heading = lines.headingAbove(date == null ? sentence : date.line());
    Set<String> inHead = page.titlesInHead();
    inHead.removeIf(lines::isSection);
    Title nearest = null;
    Title other = null;
    if (date != null) {
      nearest = lines.titleAbove(date.line());
      if (nearest != null && heading == null && inHead.isEmpty()) {
        Title above = lines.rightAbove(nearest);
        Range around = date.line().block().around(nearest.first().place()).range();
        other = above != null && around.contains(above.first().place()) ? above : null;
      }
    } else if (heading == null && !inHead.isEmpty()) {
      nearest = lines.titleWith(inHead);
    } else if (heading == null && sentence != null) {
      nearest = lines.titleAbove(lines.firstOfText(sentence));
      Title above = nearest == null ? null : lines.rightAbove(nearest);
      other = above == null ? null : nearest;
      nearest = above == null ? nearest : above;
    }
    this.line = nearest;
    this.otherLine = other;
    Line below = date == null ? null : lines.headingBelow(date.line(), true);
    boolean isTitleBelow =
        below != null && nearest == null && heading == null && inHead.contains(below.text());
    this.lastOfTop = isTitleBelow ? below : lastAboveText();
    Line top = lastOfTop;
    BodyFinder finder =
        new BodyFinder(
            page,
            top == null ? 0 : top.place(),
            NewspaperRules.of(
                page,
                date == null ? null : top,
                lines.headingBelow(top, date != null),
                lines.captions()),
            NewspaperRules.ties(page));
    int start = top == null ? 0 : top.place() + 1;
    Line footer = Labels.footer(outline.linesIn(Range.from(start)));
    Range all =
        new Range(start, footer == null ? Integer.MAX_VALUE : finder.startOfBlock(footer, start));
    Range place = new Range(start, others.startBelow(all, lines::isOfText));
    this.otherDate = otherDate(place);
    this.bodyByPlace = lines.captions().withPictures(finder.in(others.without(place)), finder);
    this.hasEnd = date == null || footer != null || place.end() < all.end();
  }

  /** Splits a page at its first date below what may be a title; null if it has no date. */
  static @Nullable NewspaperArticleParts dated(PageFacts page) {
    OtherArticles others = OtherArticles.on(page);
    NewspaperLines lines = new NewspaperLines(page, others);
    PrintedDate first = null;
    for (Line line : lines.all()) {
      PrintedDate date = lines.dateIn(line);
      if (date != null && lines.titleAbove(line) != null) {
        return new NewspaperArticleParts(page, others, lines, date);
      }
      first = first == null ? date : first;
    }
    return first == null ? null : new NewspaperArticleParts(page, others, lines, first);
  }

  /** Splits a page without looking for a date; null if it was cut above its title. */
  static @Nullable NewspaperArticleParts undated(PageFacts page) {
    OtherArticles others = OtherArticles.on(page);
    NewspaperArticleParts parts =
        new NewspaperArticleParts(page, others, new NewspaperLines(page, others), null);
    return page.isCut() && parts.lastOfTop == null ? null : parts;
  }

  /** The first sentence of what most of the page's text is made as; null if there is none. */
  private @Nullable Line firstSentence() {
    Found<Body> body =
        new BodyFinder(
                page,
                0,
                NewspaperRules.of(page, null, null, lines.captions()),
                NewspaperRules.ties(page))
            .in(others.without(Range.ALL));
    List<Line> found = body == null || body.value() == null ? List.of() : body.value().lines();
    return found.stream()
        .filter(each -> NewspaperLines.isSentence(each.text()))
        .findFirst()
        .orElse(null);
  }

  /** The date, else the last line of the title; null if there is neither. */
  private @Nullable Line lastAboveText() {
    if (date != null) {
      return date.line();
    }
    Title title = heading == null ? line : heading;
    return title == null ? null : title.last();
  }

  @Override
  public PageFacts page() {
    return page;
  }

  @Override
  public Node where() {
    return lastOfTop == null ? outline.document() : lastOfTop.node();
  }

  @Override
  public @Nullable String unbounded() {
    if (lastOfTop == null) {
      return "expected the title above the text, found it in the head of the page alone: the text may"
          + " hold what stands above it";
    }
    return hasEnd
        ? null
        : "expected \"2023 © All rights reserved.\" or a list of other articles to end the text, found"
            + " none: it may hold what stands below it";
  }

  /** Why no address names the article; null if nothing is known. */
  @Nullable String withoutId() {
    URI address = page.address();
    return address != null && NewspaperAddresses.isSection(address)
        ? "expected an address that names the article, found that of its section, which shows"
            + " whatever is its newest"
        : null;
  }

  // Evidence, in the order of the fields

  @Nullable Found<String> heading() {
    return heading == null ? null : heading.found();
  }

  @Nullable Found<String> lineAboveDate() {
    return date == null || line == null ? null : line.found();
  }

  @Nullable Found<String> lineAboveText() {
    return date != null || line == null ? null : line.found();
  }

  @Nullable Found<String> lineBesideTitle() {
    return otherLine == null ? null : otherLine.found();
  }

  @Nullable Found<String> titleInHead() {
    return lines.unlessSection(page.titleInHead());
  }

  @Nullable Found<String> titleForSharing() {
    return lines.unlessSection(page.titleForSharing());
  }

  @Nullable Found<LocalDate> printedDate() {
    return date == null ? null : date.found();
  }

  /** A second date in the place of the text: an article has one, so the text may be of two. */
  private @Nullable PrintedDate otherDate(Range place) {
    return date == null
        ? null
        : outline.linesIn(place).stream()
            .map(lines::dateIn)
            .filter(other -> other != null && !Objects.equals(other.date(), date.date()))
            .findFirst()
            .orElse(null);
  }

  @Nullable Found<LocalDate> dateInText() {
    return otherDate == null ? null : otherDate.found();
  }

  /** The day on which the article was stored, as its identity says. */
  @Nullable Found<LocalDate> storedDay() {
    String id = page.articleId();
    Instant stored = id == null ? null : page.site().storedAt(id);
    return stored == null ? null : Found.of(stored.atZone(ZoneOffset.UTC).toLocalDate(), where());
  }

  Found<String> source() {
    return Found.of(Labels.SOURCE, where());
  }

  @Nullable Found<Body> bodyByPlace() {
    return bodyByPlace;
  }
}
