package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Chrome;
import io.github.ptparser.internal.Outline.Line;
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
   * No title has more lines, above or below another of it, and no more are between it and a date.
   */
  private static final int FARTHEST = 50;

  private final List<Line> all;

  /** A place in the text. */
  private final int anchor;

  /** The identity of the article whose page it is; null if it is none, or not known. */
  private final @Nullable String articleId;

  NewspaperLines(SavedPage page) {
    this.all = page.outline.lines.all();
    this.articleId = page.articleId();
    Line longest = null;
    for (Line line : all) {
      boolean isLonger = longest == null || line.text().length() > longest.text().length();
      longest = isLonger && !line.isLinked() ? line : longest;
    }
    this.anchor = longest == null ? 0 : longest.place();
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

  /** The title that a line is of. */
  NewspaperTitle titleAt(Line line) {
    if (!line.isHeading()) {
      return new NewspaperTitle(line, line, line.text());
    }
    int start = line.index();
    int end = line.index() + 1;
    while (start > 0
        && line.index() - start < FARTHEST
        && all.get(start - 1).block() == line.block()) {
      start--;
    }
    while (end < all.size()
        && end - line.index() < FARTHEST
        && all.get(end).block() == line.block()) {
      end++;
    }
    List<Line> heading = all.subList(start, end);
    return new NewspaperTitle(
        all.get(start),
        all.get(end - 1),
        heading.stream().map(Line::text).collect(Collectors.joining(" ")));
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
   * button to share, and if it is a link and no heading, leads to the page itself.
   */
  boolean mayBeTitle(Line line) {
    return (line.isHeading() || !line.isLinked() || leadsToItself(line))
        && !isInChrome(line)
        && !PyongyangTimes.isSiteName(line.text())
        && !PyongyangTimes.isShareLabel(line.text(), !line.links().isEmpty());
  }

  private boolean leadsToItself(Line line) {
    return articleId != null && line.firstLink(link -> articleId.equals(link.articleId)) != null;
  }
}
