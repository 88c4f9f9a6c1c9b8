package io.github.ptparser.internal;

import io.github.ptparser.internal.BodyText.Body;
import io.github.ptparser.internal.Outline.Block;
import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Range;
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

  private static final String SENTENCE_ENDS = ".!?\"”";

  private final SavedPage page;
  private final Outline outline;
  private final NewspaperLines lines;
  private final @Nullable PrintedDate date;
  private final @Nullable NewspaperTitle title;

  /** Whether nothing but its place says that the title is one: it is the first line of the text. */
  private final boolean isFirstLine;

  private final OtherArticles others;
  private final boolean hasEnd;
  private final @Nullable Found<Body> bodyByPlace;
  private final @Nullable Found<Body> bodyByBlock;

  private NewspaperArticleParts(
      SavedPage page,
      NewspaperLines lines,
      @Nullable PrintedDate date,
      @Nullable NewspaperTitle title) {
    this.page = page;
    this.outline = page.outline;
    this.lines = lines;
    this.date = date;
    boolean isUntitled = title == null && page.titlesInHead().isEmpty();
    this.title = isUntitled ? firstLine() : title;
    this.isFirstLine = isUntitled;
    int start = start();
    BodyText text = new BodyText(page, anchor(), new NewspaperHouse());
    Line footer = PyongyangTimes.footer(outline.linesIn(Range.from(start)));
    Range below = new Range(start, footer == null ? end(text) : text.startOfBlock(footer, start));
    boolean isGlued = date != null && !date.rest().isEmpty();
    Line first = isGlued ? Objects.requireNonNull(date).line() : text.firstLine(below);
    this.others = OtherArticles.in(below, first, text, outline, lines);
    Range place = new Range(start, others.start());
    Block block = block(text, place);
    if (page.isCut() && footer == null && block != null) {
      place = place.meet(block.range());
    }
    Found<String> rest = date == null ? null : date.paragraph();
    this.bodyByPlace = text.in(List.of(place), rest);
    this.bodyByBlock = block == null ? null : text.in(List.of(place.meet(block.range())), rest);
    this.hasEnd = footer != null || place.end() < below.end() || (date == null && block != null);
  }

  /**
   * Takes a page apart that has a date below its title; else null. Where the head of the page says
   * what the title is, it is the date below that, which a page that was cut may have lost.
   */
  static @Nullable NewspaperArticleParts dated(SavedPage page) {
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
    List<Line> text = page.outline.linesIn(Range.from(first.line().place()));
    boolean isLost = page.isCut() && !titles.isEmpty() && text.stream().noneMatch(lines::isProse);
    return isLost ? null : new NewspaperArticleParts(page, lines, first, firstTitle);
  }

  /**
   * Takes a page apart without looking for a date; null if it was cut before its title, as then
   * whatever stands above that would be taken for the text.
   */
  static @Nullable NewspaperArticleParts undated(SavedPage page) {
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
            line.isHeading() && (highest == null || line.block().level <= highest.block().level);
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
    return isSentence(first.text()) ? lines.titleAbove(first) : lines.titleAt(first);
  }

  private static boolean isSentence(String text) {
    return NewspaperLines.isLong(text)
        || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
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
  private int end(BodyText text) {
    int end = -1;
    for (Line line : page.isCut() ? outline.lines.all() : List.<Line>of()) {
      end = text.isText(line) ? line.place() + 1 : end;
    }
    return end < 0 ? Integer.MAX_VALUE : end;
  }

  /**
   * The narrowest block that holds title and date and most of the text, as a sub-heading or a part
   * of the text may have a block of its own; null if that is the whole page.
   */
  private @Nullable Block block(BodyText text, Range place) {
    Line top = date != null ? date.line() : title == null ? null : title.last();
    Places<Line> texts = new Places<>();
    for (Line line : outline.linesIn(place)) {
      if (text.isText(line)) {
        texts.add(line.place(), line);
      }
    }
    Block block = top == null ? null : top.block();
    while (block != null && texts.in(block.range()).size() * 2 <= texts.size()) {
      block = block.parent;
    }
    return block == null || block.parent == null || block.element.nameIs("body") ? null : block;
  }

  @Override
  public SavedPage page() {
    return page;
  }

  @Override
  public Node where() {
    if (date != null) {
      return date.line().node();
    }
    return title == null ? outline.document : title.first().node();
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
    URI address = page.address;
    String blogId = address == null ? null : Addresses.blogId(address.toString());
    if (blogId != null) {
      return "expected a blogid of 24 hexadecimal digits, found " + Field.quote(blogId);
    }
    return address != null && Addresses.isSection(address)
        ? "expected an address that names the article, found that of its section, which shows"
            + " whatever is its newest"
        : null;
  }

  // Evidence, in the order of the fields

  @Nullable Found<String> title() {
    return title == null || isFirstLine ? null : title.found();
  }

  /** What may be the title where a byline stands between it and the date. */
  @Nullable Found<String> headingAboveTitle() {
    Line above = aboveUncertainTitle();
    return above != null && above.isHeading() && !above.isLinked()
        ? lines.titleAt(above).found()
        : null;
  }

  /** The whole of a title on two lines of a block that is no heading. */
  @Nullable Found<String> titleWithLineAbove() {
    Line above = aboveUncertainTitle();
    return above != null
            && !above.isHeading()
            && title != null
            && above.block() == title.first().block()
        ? Found.of(above.text() + ' ' + title.text(), above.node())
        : null;
  }

  /**
   * The line right above the title that may be one as well; null where the head of the page has the
   * title too, or a heading says what it is.
   */
  private @Nullable Line aboveUncertainTitle() {
    if (title == null
        || title.first().isHeading()
        || title.first().index() == 0
        || page.titlesInHead().contains(title.text())) {
      return null;
    }
    Line above = outline.lines.get(title.first().index() - 1);
    return lines.mayBeTitle(above) ? above : null;
  }

  /** A link to another article between title and date, whose the date may be. */
  @Nullable Found<String> linkBelowTitle() {
    int last = date == null ? 0 : date.line().index();
    for (int i = title == null ? last : title.last().index() + 1; i < last; i++) {
      Line line = outline.lines.get(i);
      if (line.isLinked() && line.leadsToArticle() && !lines.isInChrome(line)) {
        return Found.of(line.text(), line.node());
      }
    }
    return null;
  }

  @Nullable Found<String> firstLineAsTitle() {
    return title == null || !isFirstLine ? null : title.found();
  }

  @Nullable Found<LocalDate> printedDate() {
    return date == null ? null : date.found();
  }

  /** A date alone on a line of the text: it, or what is above it, may be of another article. */
  @Nullable Found<LocalDate> dateInText() {
    if (date == null || bodyByPlace == null || bodyByPlace.value() == null) {
      return null;
    }
    for (Line line : bodyByPlace.value().lines()) {
      PrintedDate printed = line.isDate() ? lines.dateIn(line) : null;
      if (printed != null) {
        return printed.found();
      }
    }
    return null;
  }

  @Override
  public List<Found<String>> foreign() {
    List<Found<String>> foreign = new ArrayList<>();
    if (others.inText() != null) {
      foreign.add(Found.of("a link to another article", others.inText().node()));
    }
    Found<LocalDate> otherDate = dateInText();
    if (otherDate != null) {
      foreign.add(Found.of("the date of what may be another article", otherDate.where()));
    }
    return foreign;
  }

  /** The day on which the article was stored, as its identity says. */
  @Nullable Found<LocalDate> storedDay() {
    String id = page.articleId();
    Instant stored = id == null ? null : page.site.storedAt(id);
    return stored == null ? null : Found.of(stored.atZone(ZoneOffset.UTC).toLocalDate(), where());
  }

  Found<String> source() {
    return Found.of(PyongyangTimes.SOURCE, where());
  }

  @Nullable Found<Body> bodyByPlace() {
    return bodyByPlace;
  }

  @Nullable Found<Body> bodyByBlock() {
    return bodyByBlock;
  }
}
