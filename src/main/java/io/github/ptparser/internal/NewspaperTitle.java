package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Chrome;
import io.github.ptparser.internal.Outline.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A title of the newspaper, as the text of a page has it. A heading may stand on several lines.
 *
 * @param first the line that it begins with
 * @param last the line that it ends with
 */
record NewspaperTitle(Line first, Line last, String text) {

  /**
   * No title has more lines, above or below another of it, and no more are between it and a date.
   */
  private static final int FARTHEST = 50;

  /** The title that a line is of. */
  static NewspaperTitle at(Line line, List<Line> lines) {
    if (!line.isHeading()) {
      return new NewspaperTitle(line, line, line.text());
    }
    int start = line.index();
    int end = line.index() + 1;
    while (start > 0
        && line.index() - start < FARTHEST
        && lines.get(start - 1).block() == line.block()) {
      start--;
    }
    while (end < lines.size()
        && end - line.index() < FARTHEST
        && lines.get(end).block() == line.block()) {
      end++;
    }
    List<Line> heading = lines.subList(start, end);
    return new NewspaperTitle(
        lines.get(start),
        lines.get(end - 1),
        heading.stream().map(Line::text).collect(Collectors.joining(" ")));
  }

  /** The title that may begin with a line; null if none does. */
  static @Nullable NewspaperTitle from(Line line, List<Line> lines) {
    boolean isWithin =
        line.isHeading() && line.index() > 0 && lines.get(line.index() - 1).block() == line.block();
    return isWithin || !mayBeAt(line) ? null : at(line, lines);
  }

  /** The nearest line above another that may be its title; null if there is none. */
  static @Nullable NewspaperTitle above(Line line, List<Line> lines) {
    int highest = Math.max(0, line.index() - FARTHEST);
    for (int i = line.index() - 1; i >= highest && !lines.get(i).isDate(); i--) {
      if (mayBeAt(lines.get(i))) {
        return at(lines.get(i), lines);
      }
    }
    return null;
  }

  /** Whether a line may be of a title: it is of no menu or form, and is not the site's name. */
  static boolean mayBeAt(Line line) {
    return (line.isHeading() || !line.isLinked())
        && line.block().outermostChrome() == Chrome.NONE
        && !PyongyangTimes.isSiteName(line.text());
  }

  Found<String> found() {
    return Found.of(text, first.node());
  }
}
