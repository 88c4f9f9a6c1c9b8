package io.github.ptparser.internal.newspaper;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.ListingTable;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.BodyText;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The front page of the newspaper's own site taken apart: below "Latest News" the lead story
 * without a date, then title, date and paragraphs of each further one. Its methods are evidence for
 * the fields.
 */
final class NewspaperFrontPage implements ListingTable.Parts {

  private static final String TITLES = "div.d-flex h3.title";

  private static final Evaluator TITLE = QueryParser.parse(TITLES);

  private static final Field<NewspaperFrontPage, Integer> COUNT =
      Field.<NewspaperFrontPage, Integer>expected("teasers", PageFields.TEASERS)
          .by("the stories below \"Latest News\"", NewspaperFrontPage::count)
          .by("the dates below it and one story without", NewspaperFrontPage::countByDates)
          .by(TITLES, NewspaperFrontPage::countByClass)
          .bounded(
              "as many as there are headings that are links to articles",
              NewspaperFrontPage::countOfLinkedHeadings,
              (stories, headings) -> stories >= headings);

  private final PageFacts page;
  private final Outline outline;
  private final NewspaperLines lines;
  private final LatestNews top;
  private final Range news;
  private final List<PrintedDate> dates = new ArrayList<>();
  private final List<NewspaperStory> stories = new ArrayList<>();

  NewspaperFrontPage(PageFacts page, LatestNews top) {
    this.page = page;
    this.outline = page.outline();
    this.lines = new NewspaperLines(page);
    this.top = top;
    int start = endOfTop();
    BodyText text = new BodyText(page, top.first().place(), new NewspaperHouse());
    Line footer = Labels.footer(outline.linesIn(Range.from(start)));
    this.news =
        new Range(start, footer == null ? Integer.MAX_VALUE : text.startOfBlock(footer, start));
    for (Line line : outline.linesIn(news)) {
      PrintedDate date = lines.dateIn(line);
      if (date != null) {
        dates.add(date);
      }
    }
    addStories(text);
  }

  /** Where the block of "Latest News" ends, if it has no other line. */
  private int endOfTop() {
    Block block = top.last().block();
    boolean isAlone = block.parent() != null && block.endLine() == top.last().index() + 1;
    return isAlone ? block.end() : top.last().place() + 1;
  }

  /**
   * Where a story begins: its title, and its date if it has one.
   *
   * @param above a heading or link above what may be no title, which may be; null if there is none
   */
  private record Start(
      @Nullable NewspaperTitle title, @Nullable Line above, @Nullable PrintedDate date) {

    Line firstLine() {
      if (above != null) {
        return above;
      }
      return title == null ? Objects.requireNonNull(date).line() : title.first();
    }
  }

  private void addStories(BodyText text) {
    List<Start> starts = starts();
    int[] places = new int[starts.size() + 1];
    boolean picturesLead = false;
    int floor = news.start();
    for (int i = 0; i < starts.size(); i++) {
      Line first = starts.get(i).firstLine();
      Line before = i == 0 ? null : starts.get(i - 1).firstLine();
      int above = text.endOfTextAbove(first, floor);
      Picture picture =
          text.ownPicturesIn(new Range(above, first.place())).stream()
              .filter(each -> !isBeside(before, each.block(), first))
              .findFirst()
              .orElse(null);
      picturesLead |= i == 0 && picture != null;
      places[i] =
          picturesLead && picture != null
              ? startOf(picture, floor)
              : text.startOfBlock(first, floor);
      floor = first.place() + 1;
    }
    places[starts.size()] = news.end();
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      Range range = new Range(places[i], Math.min(places[i + 1], endOfBlock(i, starts, text)));
      boolean isCut = page.isCut() && i + 1 == starts.size();
      stories.add(
          new NewspaperStory(
              page, range, start.title(), otherTitle(start), start.date(), text, isCut));
    }
  }

  /** Where the widest block begins around a picture that has no line above it. */
  private int startOf(Picture picture, int floor) {
    List<Line> above = outline.linesIn(new Range(floor, picture.place()));
    int limit = above.isEmpty() ? floor : above.get(above.size() - 1).place() + 1;
    return picture.block().widestStart(picture.place(), limit);
  }

  /** Whether a block above a story is in one with the story before. */
  private static boolean isBeside(@Nullable Line before, Block inside, Line first) {
    for (Block block = inside;
        block != null && !block.range().contains(first.place());
        block = block.parent()) {
      if (before != null && block.range().contains(before.place())) {
        return true;
      }
    }
    return false;
  }

  /** Where the widest block ends that holds one story and its date alone; often there is none. */
  private int endOfBlock(int index, List<Start> starts, BodyText text) {
    Start start = starts.get(index);
    Line certain = certainLine(start, text);
    // A block with nothing below the date is that of the date, unless a paragraph is glued to it.
    boolean hasText =
        start.date() == null ? !certain.is(start.firstLine()) : !start.date().rest().isEmpty();
    int last = certain.index() + (hasText ? 0 : 1);
    int before = index == 0 ? top.last().place() : starts.get(index - 1).firstLine().place();
    int next = index + 1 == starts.size() ? -1 : starts.get(index + 1).firstLine().place();
    Block widest = null;
    for (Block block = start.firstLine().block(); block != null; block = block.parent()) {
      Range range = block.range();
      if (range.contains(before) || range.contains(next) || !news.contains(block.start())) {
        break;
      }
      boolean isStory = range.contains(certain.place()) && block.endLine() > last;
      widest = isStory ? block : widest;
    }
    return widest == null ? Integer.MAX_VALUE : widest.end();
  }

  /** A line below the title that is certainly of a story: the date, of the lead a paragraph. */
  private Line certainLine(Start start, BodyText text) {
    if (start.date() != null) {
      return start.date().line();
    }
    Line first = start.firstLine();
    Line paragraph = text.firstLine(Range.from(first.place() + 1).meet(news));
    return paragraph == null ? first : paragraph;
  }

  /** The title of a story is directly above its date; what is above the first title is the lead. */
  private List<Start> starts() {
    List<Start> starts = new ArrayList<>();
    int above = top.last().index();
    for (PrintedDate date : dates) {
      NewspaperTitle title = titleBetween(above, date.line().index());
      Line before = starts.isEmpty() ? null : starts.get(starts.size() - 1).firstLine();
      starts.add(new Start(title, lineAbove(title, above, before), date));
      above = date.line().index();
    }
    int end = starts.isEmpty() ? Integer.MAX_VALUE : starts.get(0).firstLine().index();
    for (Line line : outline.linesIn(news)) {
      if (line.index() < end && mayBeTitle(line)) {
        starts.add(0, new Start(lines.titleAt(line), null, null));
        break;
      }
    }
    return starts;
  }

  /**
   * The heading above what may be a byline, or the nearest link to an article above it, below
   * another line, with no sentence between, and not in a block with the story before.
   */
  private @Nullable Line lineAbove(
      @Nullable NewspaperTitle title, int above, @Nullable Line before) {
    if (title == null || title.first().isHeading() || page.leadsToArticle(title.first())) {
      return null;
    }
    NewspaperTitle heading = lines.headingAbove(title);
    if (heading != null) {
      return heading.first();
    }
    Line first = title.first();
    for (int i = first.index() - 1; i > above; i--) {
      Line line = outline.lines().get(i);
      if (NewspaperLines.isSentence(line.text())) {
        return null;
      }
      if (line.isLinked() && page.leadsToArticle(line)) {
        return isBeside(before, line.block(), first) ? null : line;
      }
    }
    return null;
  }

  /**
   * The nearest line above a date and below another line, with no paragraph between; null if there
   * is none.
   */
  private @Nullable NewspaperTitle titleBetween(int above, int date) {
    for (int i = date - 1; i > above; i--) {
      Line line = outline.lines().get(i);
      if (mayBeTitle(line)) {
        return lines.titleAt(line);
      }
      if (isParagraph(line)) {
        return null;
      }
    }
    return null;
  }

  /**
   * What may be the title of a story instead: a heading above a byline, a link above the date, or,
   * below the first line of the lead story, which may be a label, a heading or a link.
   */
  private @Nullable Found<String> otherTitle(Start start) {
    NewspaperTitle title = start.title();
    if (title == null) {
      return null;
    }
    if (start.above() != null) {
      return lines.titleAt(start.above()).found();
    }
    if (start.date() != null) {
      Line link = lines.linkBelow(title, start.date().line().index());
      return link == null ? null : Found.of(link.text(), link.node());
    }
    int end = title.last().index() + 1;
    Line next = end < outline.lines().size() ? outline.lines().get(end) : null;
    boolean isTitle =
        next != null
            && !page.leadsToArticle(title.first())
            && news.contains(next.place())
            && mayBeTitle(next)
            && (next.isHeading() || (next.isLinked() && page.leadsToArticle(next)));
    return next != null && isTitle ? lines.titleAt(next).found() : null;
  }

  /** Unlike on its own page, a title may be a link here. */
  private boolean mayBeTitle(Line line) {
    return !isParagraph(line)
        && (lines.mayBeTitle(line) || (hasMark(line) && !lines.isInChrome(line)));
  }

  /** What ends with a dot is the last paragraph of the story above a title. */
  private boolean isParagraph(Line line) {
    return !hasMark(line) && line.text().endsWith(".") && !lines.isInChrome(line);
  }

  private boolean hasMark(Line line) {
    return line.isHeading() || page.leadsToArticle(line);
  }

  @Override
  public PageFacts page() {
    return page;
  }

  @Override
  public Node where() {
    return top.first().node();
  }

  @Override
  public boolean isPage() {
    return true;
  }

  @Override
  public List<ArticleTeaser> teasers(Findings findings) {
    COUNT.read(this, findings);
    List<ArticleTeaser> teasers = new ArrayList<>();
    for (NewspaperStory story : stories) {
      findings.found("teasers", teasers.size(), story.where());
      teasers.add(story.read(findings.below("teasers", teasers.size())));
    }
    return teasers;
  }

  @Override
  public @Nullable URI moreUrl(Findings findings) {
    return null;
  }

  // Evidence

  /** What the address of the page should be, if it is that of an article. */
  Found<URI> home() {
    return Found.of(page.site().home(), where());
  }

  Found<LocalDate> day() {
    return top.day();
  }

  @Nullable Found<LocalDate> dayOfWeekday() {
    return top.dayOfWeekday();
  }

  @Nullable Found<LocalDate> newest() {
    Found<LocalDate> newest = null;
    for (PrintedDate date : dates) {
      if (date.date() != null
          && (newest == null || newest.value() == null || date.date().isAfter(newest.value()))) {
        newest = date.found();
      }
    }
    return newest;
  }

  Found<String> heading() {
    return Found.of(Labels.LATEST_NEWS, top.last().node());
  }

  Found<String> source() {
    return Found.of(Labels.SOURCE, where());
  }

  private @Nullable Found<Integer> count() {
    return stories.isEmpty() ? null : Found.of(stories.size(), stories.get(0).where());
  }

  private @Nullable Found<Integer> countByDates() {
    return dates.isEmpty() ? null : Found.of(dates.size() + 1, dates.get(0).line().node());
  }

  private @Nullable Found<Integer> countByClass() {
    Elements titles = outline.document().select(TITLE);
    return titles.isEmpty() ? null : Found.of(titles.size(), titles.get(0));
  }

  private Found<Integer> countOfLinkedHeadings() {
    Set<String> articles = new HashSet<>();
    for (Line line : outline.linesIn(news)) {
      if (line.isHeading() && line.isLinked()) {
        line.links().forEach(link -> articles.add(String.valueOf(page.articleId(link))));
      }
    }
    articles.remove("null");
    return Found.of(articles.size(), where());
  }
}
