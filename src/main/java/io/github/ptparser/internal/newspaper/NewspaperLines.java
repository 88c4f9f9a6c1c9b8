package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.page.PageFacts;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page of the newspaper's own site, and which of them may be a title, a date or
 * prose. What stands in a menu or a form is none of these, unless the longest line of the page does
 * so too: a form may be around all of a page.
 */
final class NewspaperLines {

  /** Longer lines outside links are prose. */
  private static final int LONGEST_LABEL = 80;

  /**
   * No title has more lines, above or below another of it, and on an article's page no more are
   * between it and its date.
   */
  private static final int FARTHEST = 50;

  /** How a title may end as well as a sentence. */
  private static final String OPEN_ENDS = "!?\"”";

  private final List<Line> all;

  /** A place in the text. */
  private final int anchor;

  private final PageFacts page;

  /** The identity of the article whose page it is; null if it is none, or not known. */
  private final @Nullable String articleId;

  NewspaperLines(PageFacts page) {
    this.all = page.outline().lines().all();
    this.page = page;
    this.articleId = page.articleId();
    Line longest = null;
    for (Line line : all) {
      boolean isLonger = longest == null || line.text().length() > longest.text().length();
      longest = isLonger && mayBeText(line) ? line : longest;
    }
    this.anchor = longest == null ? 0 : longest.place();
  }

  /** A form may be around a text, a menu or a foot of the page may not. */
  private static boolean mayBeText(Line line) {
    Chrome chrome = line.block().outermostChrome();
    return !line.isLinked() && (chrome == Chrome.NONE || chrome == Chrome.FORM);
  }

  List<Line> all() {
    return all;
  }

  /** Whether a line is of a menu, a form or a caption. */
  boolean isInChrome(Line line) {
    return line.block().chromeApartFrom(anchor) != Chrome.NONE;
  }

  boolean isProse(Line line) {
    return !line.isLinked() && isLong(line.text()) && !isInChrome(line);
  }

  /** Whether a text is too long for a title. */
  static boolean isLong(String text) {
    return text.length() > LONGEST_LABEL;
  }

  /** The date that a line begins with; null if it is no printed day. */
  @Nullable PrintedDate dateIn(Line line) {
    return isInChrome(line) ? null : PrintedDate.in(line);
  }

  /** Whether a text is a sentence, or too long for anything else: no title, no label. */
  static boolean isSentence(String text) {
    return isLong(text) || text.endsWith(".");
  }

  /** Whether a text has neither the length nor the end of a sentence. */
  static boolean isLabel(String text) {
    return !isSentence(text) && OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** The title that a line is of. */
  NewspaperTitle titleAt(Line line) {
    int start = line.index();
    int end = line.index() + 1;
    while (start > 0 && line.index() - start < FARTHEST && areOneTitle(all.get(start - 1), line)) {
      start--;
    }
    while (end < all.size() && end - line.index() < FARTHEST && areOneTitle(all.get(end), line)) {
      end++;
    }
    List<Line> title = all.subList(start, end);
    return new NewspaperTitle(
        all.get(start),
        all.get(end - 1),
        title.stream().map(Line::text).collect(Collectors.joining(" ")));
  }

  /** Whether a line is of the same heading or link as another, and no date. */
  private static boolean areOneTitle(Line line, Line other) {
    boolean isOneLink =
        line.isLinked() && other.isLinked() && line.links().get(0) == other.links().get(0);
    return !line.isDate() && line.block() == other.block() && (other.isHeading() || isOneLink);
  }

  /** The title that may begin with a line; null if none does. */
  @Nullable NewspaperTitle titleFrom(Line line) {
    boolean isWithin =
        line.isHeading() && line.index() > 0 && all.get(line.index() - 1).block() == line.block();
    return isWithin || !mayBeTitle(line) ? null : titleAt(line);
  }

  /** The nearest line above another that may be its title; null if there is none. */
  @Nullable NewspaperTitle titleAbove(Line line) {
    int highest = Math.max(0, line.index() - FARTHEST);
    for (int i = line.index() - 1; i >= highest && !all.get(i).isDate(); i--) {
      if (mayBeTitle(all.get(i))) {
        return titleAt(all.get(i));
      }
    }
    return null;
  }

  /**
   * Whether a line may be of a title: it is of no menu or form, neither the site's name nor a
   * button to share, and if it is a link, leads to the page itself, or is a heading and leads to no
   * section.
   */
  boolean mayBeTitle(Line line) {
    boolean isUnlinked = !line.isLinked() || (line.isHeading() && !leadsToSection(line));
    return (isUnlinked || leadsToItself(line))
        && !isInChrome(line)
        && !Labels.isSiteName(line.text())
        && !isShareLabel(line);
  }

  /**
   * Another line near a title that may be one: a link between it and its date, a heading above it,
   * or the line right above it. If it is a heading itself, a link to its section says nothing, nor
   * does a label above.
   *
   * @param end the index of the date
   */
  @Nullable Found<String> otherTitle(NewspaperTitle title, int end) {
    Line link = linkBelow(title, end);
    if (link != null) {
      return Found.of(link.text(), link.node());
    }
    Line above = lineAbove(title);
    boolean isTitle =
        above != null && !above.isDate() && !above.text().endsWith(".") && mayBeOther(above);
    if (above != null && isTitle && above.block() == title.first().block()) {
      return Found.of(above.text() + ' ' + title.text(), above.node());
    }
    NewspaperTitle heading = headingAbove(title);
    if (heading != null) {
      return heading.found();
    }
    return above == null || !isTitle || title.first().isHeading() ? null : titleAt(above).found();
  }

  /**
   * A link between a title and what is below it that may be the title; null if there is none.
   * Several are a menu, unless they lead to articles.
   */
  @Nullable Line linkBelow(NewspaperTitle title, int end) {
    int start = title.last().index() + 1;
    Line only = null;
    int links = title.first().isHeading() ? 1 : 0;
    for (Line line : all.subList(start, Math.max(start, end))) {
      if (line.isLinked() && !isInChrome(line) && !isShareLabel(line)) {
        if (page.leadsToArticle(line)) {
          return line;
        }
        only = leadsAway(line) ? only : line;
        links += line.links().size();
      }
    }
    return links == 1 ? only : null;
  }

  private boolean leadsAway(Line line) {
    URI target = page.resolve(line.links().get(0).href());
    return target != null && !NewspaperAddresses.isNewspaper(target);
  }

  /** The line right above a title; null if it is the first of the page. */
  @Nullable Line lineAbove(NewspaperTitle title) {
    int first = title.first().index();
    return first == 0 ? null : all.get(first - 1);
  }

  private boolean mayBeOther(Line line) {
    boolean mayLead = leadsToItself(line) || (articleId == null && page.leadsToArticle(line));
    return mayBeTitle(line) && (!line.isLinked() || mayLead);
  }

  /**
   * The nearest heading above a title with no sentence or date between, which may be the title; of
   * a heading it is the one right above. Null if there is none.
   */
  @Nullable NewspaperTitle headingAbove(NewspaperTitle title) {
    int first = title.first().index();
    int highest = title.first().isHeading() ? first - 1 : first - FARTHEST;
    for (int i = first - 1; i >= Math.max(0, highest); i--) {
      Line line = all.get(i);
      if (line.isDate() || (isSentence(line.text()) && !line.isHeading())) {
        return null;
      }
      if (line.isHeading() && mayBeOther(line)) {
        return titleAt(line);
      }
    }
    return null;
  }

  private static boolean isShareLabel(Line line) {
    return Labels.isShareLabel(line.text(), line.links());
  }

  private boolean leadsToSection(Line line) {
    URI target = page.resolve(line.links().get(0).href());
    return target != null && NewspaperAddresses.isSection(target);
  }

  boolean leadsToArticle(Line line) {
    return page.leadsToArticle(line);
  }

  boolean leadsToItself(Line line) {
    return articleId != null
        && line.firstLink(link -> articleId.equals(page.articleId(link))) != null;
  }
}
