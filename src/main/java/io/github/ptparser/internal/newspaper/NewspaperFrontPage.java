package io.github.ptparser.internal.newspaper;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.ListingTable;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.newspaper.NewspaperLines.PrintedDate;
import io.github.ptparser.internal.newspaper.NewspaperLines.Title;
import io.github.ptparser.internal.newspaper.NewspaperLines.Top;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.BodyFinder;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The front page, split into its stories by the order of its text (grade A): "Latest News", the
 * lead story without a date, then title, date and paragraphs of each further story.
 */
final class NewspaperFrontPage implements ListingTable.Parts {

  /** Grade C: one author selects the titles by this. */
  private static final String TITLES = "div.d-flex h3.title";

  private static final Evaluator TITLE = QueryParser.parse(TITLES);

  private static final Field<NewspaperFrontPage, Integer> COUNT =
      Field.<NewspaperFrontPage, Integer>expected("teasers", PageFields.TEASERS)
          .by("the stories below \"Latest News\"", NewspaperFrontPage::count)
          .by(TITLES, NewspaperFrontPage::countByClass);

  /** The lead story alone is known by no date (grade A), so nothing else counts it. */
  private static final Field<NewspaperFrontPage, String> LEAD =
      Field.<NewspaperFrontPage, String>expectedIf(
              page -> !page.stories.isEmpty(), "teasers", PageFields.TEASERS)
          .by("a lead story without a date above the others", NewspaperFrontPage::lead);

  private final PageFacts page;
  private final Outline outline;
  private final NewspaperLines lines;
  private final LatestNews top;
  private final List<PrintedDate> dates;
  private final @Nullable Top lead;
  private final List<NewspaperStory> stories = new ArrayList<>();

  NewspaperFrontPage(PageFacts page, LatestNews top) {
    this.page = page;
    this.outline = page.outline();
    this.lines = new NewspaperLines(page, OtherArticles.none(page));
    this.top = top;
    BodyFinder finder =
        new BodyFinder(
            page,
            top.first().place(),
            NewspaperRules.of(page, top.first(), null, lines.captions()),
            NewspaperRules.TIES);
    int start = top.last().place() + 1;
    Line footer = Labels.footer(outline.linesIn(Range.from(start)));
    Range news =
        new Range(start, footer == null ? Integer.MAX_VALUE : finder.startOfBlock(footer, start));
    this.dates =
        outline.linesIn(news).stream().map(lines::dateIn).filter(Objects::nonNull).toList();
    List<Top> tops = dated();
    int end = tops.isEmpty() ? news.end() : tops.get(0).first().place();
    this.lead = lead(outline.linesIn(new Range(news.start(), end)));
    if (lead != null) {
      tops.add(0, lead);
    }
    for (int i = 0; i < tops.size(); i++) {
      int above = i == 0 ? top.last().place() : tops.get(i - 1).first().place();
      int below = i + 1 == tops.size() ? news.end() : tops.get(i + 1).first().place();
      stories.add(
          new NewspaperStory(
              page,
              tops.get(i),
              new Range(above, below),
              finder,
              line -> lines.isSection(line.text())));
    }
  }

  private List<Top> dated() {
    List<Top> tops = new ArrayList<>();
    int above = top.last().index();
    for (PrintedDate date : dates) {
      tops.add(dated(date, above));
      above = date.line().index();
    }
    return tops;
  }

  /** Looks for the title from the date upwards, as far as the last paragraph of the story above. */
  private Top dated(PrintedDate date, int above) {
    Title nearest = null;
    Title second = null;
    for (int i = date.line().index() - 1; i > above; i--) {
      Line line = outline.lines().get(i);
      if (isMarked(line)) {
        return new Top(lines.titleAt(line), nearest, date);
      }
      boolean isParagraph =
          nearest == null ? line.text().endsWith(".") : NewspaperLines.isSentence(line.text());
      if (isParagraph && !lines.isInChrome(line)) {
        break;
      }
      if (nearest == null) {
        nearest = lines.mayBeTitle(line) ? lines.titleAt(line) : null;
      } else if (second == null && lines.mayBeTitle(line)) {
        Block block = date.line().block().around(nearest.first().place());
        second = block.range().contains(line.place()) ? lines.titleAt(line) : null;
      }
    }
    return new Top(nearest, second, date);
  }

  /**
   * The title of the lead story is above its first paragraph, and a heading if there is one; null
   * if there is no lead story.
   */
  private @Nullable Top lead(List<Line> above) {
    Title first = null;
    Title second = null;
    boolean isInText = false;
    for (Line line : above) {
      if (isMarked(line) && (!isInText || line.isHeading())) {
        Title other = first == null ? otherHeading(line, above) : first;
        return new Top(lines.titleAt(line), other, null);
      }
      isInText |= first != null && NewspaperLines.isSentence(line.text());
      boolean mayBeTitle = lines.mayBeTitle(line) && !line.text().endsWith(".");
      if (mayBeTitle && first == null) {
        first = lines.titleAt(line);
      } else if (mayBeTitle && second == null && !isInText) {
        second = lines.titleAt(line);
      }
    }
    return first == null ? null : new Top(first, second, null);
  }

  /** A heading below that of the lead story, which may be that of a box; null if there is none. */
  private @Nullable Title otherHeading(Line title, List<Line> lead) {
    return lead.stream()
        .filter(line -> line.isHeading() && line.block() != title.block() && isMarked(line))
        .filter(line -> line.index() > title.index() && !lines.isSection(line.text()))
        .findFirst()
        .map(lines::titleAt)
        .orElse(null);
  }

  /** Whether a line is marked up as a title: a heading, or a link to an article. */
  private boolean isMarked(Line line) {
    return (line.isHeading() || page.leadsToArticle(line)) && !lines.isInChrome(line);
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
    LEAD.read(this, findings);
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
    return dates.stream()
        .map(PrintedDate::found)
        .filter(found -> found.value() != null)
        .max(Comparator.comparing(found -> Objects.requireNonNull(found.value())))
        .orElse(null);
  }

  Found<String> heading() {
    return Found.of(Labels.LATEST_NEWS, top.last().node());
  }

  Found<String> source() {
    return Found.of(Labels.SOURCE, where());
  }

  private @Nullable Found<Integer> count() {
    return stories.isEmpty() && countByClass() == null ? null : Found.of(stories.size(), where());
  }

  private @Nullable Found<String> lead() {
    Title title = lead == null ? null : lead.title();
    return title == null ? null : title.found();
  }

  private @Nullable Found<Integer> countByClass() {
    Elements titles = outline.document().select(TITLE);
    return titles.isEmpty() ? null : Found.of(titles.size(), titles.get(0));
  }
}
