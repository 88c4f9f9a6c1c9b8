package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.ArticleTable;
import io.github.ptparser.internal.layout.ArticleTable.Doubt;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Places;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Body;
import io.github.ptparser.internal.role.BodyText;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * An article page of the newspaper's own site taken apart by the order of its text, which is all
 * that is certain: title, date, paragraphs, footer. Its methods are evidence for the fields.
 */
final class NewspaperArticleParts implements ArticleTable.Parts {

  private final PageFacts page;
  private final Outline outline;
  private final NewspaperLines lines;
  private final @Nullable PrintedDate date;
  private final @Nullable NewspaperTitle title;

  /** Whether nothing but its place says that the title is one: it is the first line of the text. */
  private final boolean isFirstLine;

  private final BodyText text;

  /** The block that holds title and text; null if that is the whole page. */
  private final @Nullable Block block;

  /** Where the text stands, with what is none of it. */
  private final Range place;

  private final OtherArticles others;
  private final boolean hasEnd;
  private final @Nullable Found<Body> bodyByPlace;
  private final @Nullable Found<Body> bodyByBlock;

  private NewspaperArticleParts(
      PageFacts page,
      NewspaperLines lines,
      @Nullable PrintedDate date,
      @Nullable NewspaperTitle title) {
    this.page = page;
    this.outline = page.outline();
    this.lines = lines;
    this.date = date;
    boolean isUntitled = date == null && title == null && page.titlesInHead().isEmpty();
    this.title = isUntitled ? firstLine() : title;
    this.isFirstLine = isUntitled;
    int start = start();
    this.text = new BodyText(page, anchor(), new NewspaperHouse());
    Line footer = Labels.footer(outline.linesIn(Range.from(start)));
    Range below = new Range(start, footer == null ? end() : text.startOfBlock(footer, start));
    boolean isGlued = date != null && !date.rest().isEmpty();
    Line first = isGlued ? Objects.requireNonNull(date).line() : text.firstLine(below);
    this.others = OtherArticles.in(below, first, text, outline, lines);
    Range untilOthers = new Range(start, others.endOfText());
    this.block = block(untilOthers);
    this.place =
        page.isCut() && footer == null && block != null
            ? untilOthers.meet(block.range())
            : untilOthers;
    Found<String> rest = date == null ? null : date.paragraph();
    Range aboveDate =
        date == null || title == null
            ? Range.NONE
            : new Range(title.last().place(), date.line().place());
    this.bodyByPlace = text.in(List.of(place), rest, aboveDate);
    this.bodyByBlock =
        block == null ? null : text.in(List.of(place.meet(block.range())), rest, aboveDate);
    this.hasEnd = footer != null || place.end() < below.end() || (date == null && block != null);
  }

  /**
   * Takes a page apart that has a date below its title; else null. Where the head of the page says
   * what the title is, it is the date below that, which a page that was cut may have lost.
   */
  static @Nullable NewspaperArticleParts dated(PageFacts page) {
    NewspaperLines lines = new NewspaperLines(page);
    Set<String> titles = page.titlesInHead();
    PrintedDate first = null;
    NewspaperTitle firstTitle = null;
    for (Line line : lines.all()) {
      PrintedDate date = lines.dateIn(line);
      NewspaperTitle title = date == null ? null : lines.titleAbove(line);
      if (title != null && titles.contains(title.text())) {
        return new NewspaperArticleParts(page, lines, date, title);
      }
      if (date != null && (first == null || firstTitle == null)) {
        first = title == null && first != null ? first : date;
        firstTitle = title;
      }
    }
    if (first == null) {
      return null;
    }
    List<Line> text = page.outline().linesIn(Range.from(first.line().place()));
    boolean isLost = page.isCut() && !titles.isEmpty() && text.stream().noneMatch(lines::isProse);
    return isLost ? null : new NewspaperArticleParts(page, lines, first, firstTitle);
  }

  /**
   * Takes a page apart without looking for a date; null if it was cut before its title, as then
   * whatever stands above that would be taken for the text.
   */
  static @Nullable NewspaperArticleParts undated(PageFacts page) {
    NewspaperLines lines = new NewspaperLines(page);
    NewspaperTitle title = headingAboveText(lines, page.titlesInHead());
    return title == null && page.isCut()
        ? null
        : new NewspaperArticleParts(page, lines, null, title);
  }

  /**
   * The line that says what the head of the page says; else, above the first line of prose, the
   * last of the headings of the highest rank.
   */
  private static @Nullable NewspaperTitle headingAboveText(
      NewspaperLines lines, Set<String> titles) {
    Line highest = null;
    boolean isAboveText = true;
    for (Line line : lines.all()) {
      NewspaperTitle title = lines.titleFrom(line);
      if (title != null) {
        if (titles.contains(title.text())) {
          return title;
        }
        boolean isHigher =
            line.isHeading()
                && (highest == null || line.block().level() <= highest.block().level());
        highest = isHigher && isAboveText ? line : highest;
        isAboveText &= !lines.isProse(line);
      }
    }
    return highest == null ? null : lines.titleAt(highest);
  }

  /**
   * The first line of the block that holds most of the page's text; if that is a sentence, the line
   * above it; null if there is none.
   */
  private @Nullable NewspaperTitle firstLine() {
    Found<Body> body = new BodyText(page, 0, new NewspaperHouse()).inLargestBlock(Range.ALL);
    List<Line> text = body == null || body.value() == null ? List.of() : body.value().lines();
    if (text.isEmpty()) {
      return null;
    }
    Line first = text.get(0);
    return NewspaperLines.isSentence(first.text()) ? lines.titleAbove(first) : lines.titleAt(first);
  }

  /** The last line above the text; null if there is none. */
  private @Nullable Line topLine() {
    if (date != null) {
      return date.line();
    }
    return title == null ? null : title.last();
  }

  private int anchor() {
    if (date != null) {
      return date.line().place();
    }
    return title == null ? 0 : title.first().place();
  }

  private int start() {
    if (date != null) {
      return date.line().place() + 1;
    }
    return title == null ? 0 : title.last().place() + 1;
  }

  /**
   * Of a page that was cut, the end of its last line: what is below may be the beginning of else.
   */
  private int end() {
    int end = -1;
    for (Line line : page.isCut() ? outline.lines().all() : List.<Line>of()) {
      end = text.isText(line) ? line.place() + 1 : end;
    }
    return end < 0 ? Integer.MAX_VALUE : end;
  }

  /**
   * The narrowest block that holds title and date and most of the text, as a sub-heading or a part
   * of the text may have a block of its own; null if that is the whole page.
   */
  private @Nullable Block block(Range place) {
    Line top = topLine();
    Places<Line> texts = new Places<>();
    for (Line line : outline.linesIn(place)) {
      if (text.isText(line)) {
        texts.add(line.place(), line);
      }
    }
    Block block = top == null ? null : top.block();
    while (block != null && texts.in(block.range()).size() * 2 <= texts.size()) {
      block = block.parent();
    }
    return block == null || block.parent() == null || block.element().nameIs("body") ? null : block;
  }

  @Override
  public PageFacts page() {
    return page;
  }

  @Override
  public Node where() {
    if (date != null) {
      return date.line().node();
    }
    return title == null ? outline.document() : title.first().node();
  }

  @Override
  public @Nullable String unbounded() {
    if (date == null && title == null) {
      return "expected the title above the text, found it in the head of the page alone: the text may"
          + " hold what stands above it";
    }
    return hasEnd
        ? null
        : "expected \"2023 © All rights reserved.\" or a list of other articles to end the text, found"
            + " none: it may hold what stands below it";
  }

  /** Why no address names the article; null if there is nothing to say but that. */
  @Nullable String withoutId() {
    URI address = page.address();
    String blogId = address == null ? null : NewspaperAddresses.blogId(address.toString());
    if (blogId != null) {
      return "expected a blogid of 24 hexadecimal digits, found " + Field.quote(blogId);
    }
    return address != null && NewspaperAddresses.isSection(address)
        ? "expected an address that names the article, found that of its section, which shows"
            + " whatever is its newest"
        : null;
  }

  // Evidence, in the order of the fields

  @Nullable Found<String> title() {
    return title == null || isFirstLine ? null : title.found();
  }

  /**
   * Another line that may be the title; null where the head of the page has the title too. A title
   * without a date below it may have that in it.
   */
  @Nullable Found<String> otherTitle() {
    if (title == null) {
      NewspaperTitle first = date == null ? firstLine() : null;
      return first == null || NewspaperLines.isSentence(first.text()) ? null : first.found();
    }
    if (page.titlesInHead().contains(title.text())) {
      return null;
    }
    NewspaperTitle other = titleOfOtherDate();
    if (other != null) {
      return other.found();
    }
    Found<String> found = lines.otherTitle(title, date == null ? 0 : date.line().index());
    return found != null || date != null ? found : otherUndatedTitle(title);
  }

  /** The title above another date in the text: this one may be of something else. */
  private @Nullable NewspaperTitle titleOfOtherDate() {
    PrintedDate other = otherDate();
    NewspaperTitle above = other == null ? null : lines.titleAbove(other.line());
    return above == null || date == null || above.first().index() <= date.line().index()
        ? null
        : above;
  }

  /** What may be the title of a page where no date tells. */
  private @Nullable Found<String> otherUndatedTitle(NewspaperTitle title) {
    int last = title.last().index();
    Line below = last + 1 < outline.lines().size() ? outline.lines().get(last + 1) : null;
    if (below != null && lines.mayBeTitle(below) && !NewspaperLines.isSentence(below.text())) {
      return lines.titleAt(below).found();
    }
    Line above = lines.lineAbove(title);
    boolean isUncertain = title.first().isHeading() || !NewspaperLines.isLabel(title.text());
    return above != null && isUncertain && lines.mayBeTitle(above) && !above.isLinked()
        ? lines.titleAt(above).found()
        : null;
  }

  @Nullable Found<String> firstLineAsTitle() {
    return title == null || !isFirstLine ? null : title.found();
  }

  @Nullable Found<LocalDate> printedDate() {
    return date == null ? null : date.found();
  }

  /** A date in the text: it, or what is above it, may be of another article. */
  private @Nullable PrintedDate otherDate() {
    if (date == null || bodyByPlace == null || bodyByPlace.value() == null) {
      return null;
    }
    for (Line line : bodyByPlace.value().lines()) {
      PrintedDate printed = lines.dateIn(line);
      if (printed != null) {
        return printed;
      }
    }
    return null;
  }

  @Nullable Found<LocalDate> dateInText() {
    PrintedDate other = otherDate();
    return other == null ? null : other.found();
  }

  @Override
  public List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>();
    addDoubt("a link to another article", others.inText(), doubts);
    PrintedDate other = otherDate();
    addDoubt(
        "the date of what may be another article", other == null ? null : other.line(), doubts);
    boolean isGlued = date != null && !date.rest().isEmpty() && NewspaperLines.isLabel(date.rest());
    addDoubt("words beside the date that are no sentence", isGlued ? topLine() : null, doubts);
    addDoubt("a paragraph that is a link", linkedParagraph(), doubts);
    addDoubt("a heading above nothing but links", headingOfLinks(), doubts);
    addDoubtsOfPictures(doubts);
    return doubts;
  }

  private static void addDoubt(String found, @Nullable Line where, List<Doubt> doubts) {
    if (where != null) {
      doubts.add(Doubt.inText(found, where.node()));
    }
  }

  /**
   * Says which pictures may be of the text, and are not taken for that, or may be of something
   * else.
   */
  private void addDoubtsOfPictures(List<Doubt> doubts) {
    if (block == null) {
      return;
    }
    for (Picture picture : text.ownPicturesIn(place)) {
      if (!block.range().contains(picture.place())) {
        doubts.add(Doubt.ofPicture("outside the block of the text", picture.element()));
      }
    }
    for (Picture picture : text.ownPicturesIn(Range.from(place.end()).meet(block.range()))) {
      if (!others.hold(picture, page)) {
        doubts.add(Doubt.ofPicture("in the block of the text below it", picture.element()));
      }
    }
    for (Picture picture : text.ownPicturesIn(rightAboveTitle().meet(block.range()))) {
      if (picture.link() == null) {
        doubts.add(Doubt.ofPicture("right above the title", picture.element()));
      }
    }
  }

  /** What stands between the title and the line above it. */
  private Range rightAboveTitle() {
    if (title == null) {
      return Range.NONE;
    }
    Line above = lines.lineAbove(title);
    return new Range(above == null ? 0 : above.place(), title.first().place());
  }

  /** What is left out of the text as a link, and reads like a paragraph of it. */
  private @Nullable Line linkedParagraph() {
    for (Line line : outline.linesIn(place)) {
      boolean isLink = line.isLinked() && !lines.isInChrome(line);
      boolean isOther = page.leadsToArticle(line) && !lines.leadsToItself(line);
      if (isLink
          && !(isOther && NewspaperLines.isLong(line.text()))
          && !NewspaperLines.isLabel(line.text())) {
        return line;
      }
    }
    return null;
  }

  /** The last line of the text, if that is a heading and links alone are below it. */
  private @Nullable Line headingOfLinks() {
    List<Line> text =
        bodyByPlace == null || bodyByPlace.value() == null
            ? List.of()
            : bodyByPlace.value().lines();
    Line last = text.isEmpty() ? null : text.get(text.size() - 1);
    if (last == null || !last.isHeading() || Labels.isSignature(last.text())) {
      return null;
    }
    Range rest = new Range(last.place() + 1, place.end());
    return outline.linesIn(rest).stream().anyMatch(Line::isLinked) ? last : null;
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

  @Nullable Found<Body> bodyByBlock() {
    return bodyByBlock;
  }
}
