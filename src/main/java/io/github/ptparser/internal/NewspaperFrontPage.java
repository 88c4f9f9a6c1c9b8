package io.github.ptparser.internal;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Range;
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

  private final SavedPage page;
  private final Outline outline;
  private final NewspaperLines lines;
  private final LatestNews top;
  private final Range news;
  private final List<PrintedDate> dates = new ArrayList<>();
  private final List<NewspaperStory> stories = new ArrayList<>();

  private NewspaperFrontPage(SavedPage page, LatestNews top) {
    this.page = page;
    this.outline = page.outline;
    this.lines = new NewspaperLines(page);
    this.top = top;
    int start = top.last().place() + 1;
    BodyText text = new BodyText(page, top.first().place(), new NewspaperHouse());
    Line footer = PyongyangTimes.footer(outline.linesIn(Range.from(start)));
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

  /** Takes a page apart if it is the front page; else null. */
  static @Nullable NewspaperFrontPage of(SavedPage page) {
    LatestNews top = LatestNews.find(page.outline.lines.all());
    return top == null ? null : new NewspaperFrontPage(page, top);
  }

  /**
   * Where a story begins: its title, and its date if it has one.
   *
   * @param heading the heading right above a title that is none; null if there is none
   */
  private record Start(
      @Nullable NewspaperTitle title,
      @Nullable NewspaperTitle heading,
      @Nullable PrintedDate date) {

    Line firstLine() {
      if (heading != null) {
        return heading.first();
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
      int above = text.endOfTextAbove(first, floor);
      boolean hasPicture =
          outline.picturesIn(new Range(above, first.place())).stream().anyMatch(text::isOwn);
      picturesLead |= i == 0 && hasPicture;
      places[i] = picturesLead && hasPicture ? above : text.startOfBlock(first, floor);
      floor = first.place() + 1;
    }
    places[starts.size()] = news.end();
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      Range range = new Range(places[i], places[i + 1]);
      boolean isCut = page.isCut() && i + 1 == starts.size();
      stories.add(
          new NewspaperStory(
              page, range, start.title(), start.heading(), start.date(), text, isCut));
    }
  }

  /** The title of a story is directly above its date; what is above the first title is the lead. */
  private List<Start> starts() {
    List<Start> starts = new ArrayList<>();
    int above = top.last().index();
    for (PrintedDate date : dates) {
      NewspaperTitle title = titleBetween(above, date.line().index());
      starts.add(new Start(title, headingBetween(above, title), date));
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

  /** The nearest line above a date and below another line; null if there is none. */
  private @Nullable NewspaperTitle titleBetween(int above, int date) {
    for (int i = date - 1; i > above; i--) {
      if (mayBeTitle(outline.lines.get(i))) {
        return lines.titleAt(outline.lines.get(i));
      }
    }
    return null;
  }

  /** What may be the title where a byline stands between it and the date. */
  private @Nullable NewspaperTitle headingBetween(int above, @Nullable NewspaperTitle title) {
    int next = title == null || title.first().isHeading() ? above : title.first().index() - 1;
    Line line = next > above ? outline.lines.get(next) : null;
    return line != null && line.isHeading() && mayBeTitle(line) ? lines.titleAt(line) : null;
  }

  /** Unlike on its own page, a title may be a link here. */
  private boolean mayBeTitle(Line line) {
    return lines.mayBeTitle(line) || (line.leadsToArticle() && !lines.isInChrome(line));
  }

  @Override
  public SavedPage page() {
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
    return Found.of(page.site.home, where());
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
    return Found.of(PyongyangTimes.LATEST_NEWS, top.last().node());
  }

  Found<String> source() {
    return Found.of(PyongyangTimes.SOURCE, where());
  }

  private @Nullable Found<Integer> count() {
    return stories.isEmpty() ? null : Found.of(stories.size(), stories.get(0).where());
  }

  private @Nullable Found<Integer> countByDates() {
    return dates.isEmpty() ? null : Found.of(dates.size() + 1, dates.get(0).line().node());
  }

  private @Nullable Found<Integer> countByClass() {
    Elements titles = outline.document.select(TITLE);
    return titles.isEmpty() ? null : Found.of(titles.size(), titles.get(0));
  }

  private Found<Integer> countOfLinkedHeadings() {
    Set<String> articles = new HashSet<>();
    for (Line line : outline.linesIn(news)) {
      if (line.isHeading() && line.isLinked()) {
        line.links().forEach(link -> articles.add(String.valueOf(link.articleId)));
      }
    }
    articles.remove("null");
    return Found.of(articles.size(), where());
  }
}
