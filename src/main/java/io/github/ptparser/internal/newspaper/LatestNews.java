package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.text.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the front page is known by, whatever its address (grade A): {@code "Tuesday, September 17,
 * 2024Latest News"}, which is cut into two lines.
 *
 * @param first the line of the day
 * @param last the line of the words
 * @param date the day; null if no calendar has it
 * @param text the day as it is printed, without its weekday
 */
record LatestNews(Line first, Line last, DayOfWeek weekday, @Nullable LocalDate date, String text) {

  /** Finds the line; null if the page is no front page. */
  static @Nullable LatestNews find(List<Line> lines) {
    for (Line line : lines) {
      LatestNews found = at(line, lines);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable LatestNews at(Line line, List<Line> lines) {
    String text = line.text();
    int comma = text.indexOf(", ");
    int weekday = comma < 0 ? -1 : Labels.WEEKDAYS.indexOf(text.substring(0, comma));
    Dates.InWords date = weekday < 0 ? null : Dates.at(comma + 2, text);
    int next = line.index() + 1;
    return date != null
            && date.end() == text.length()
            && next < lines.size()
            && lines.get(next).text().equalsIgnoreCase(Labels.LATEST_NEWS)
        ? new LatestNews(
            line,
            lines.get(next),
            DayOfWeek.of(weekday + 1),
            date.date(),
            text.substring(date.start()))
        : null;
  }

  Found<LocalDate> day() {
    return Found.of(date, text, first.node());
  }

  /** The next day of that name: the day itself, if the two agree. */
  @Nullable Found<LocalDate> dayOfWeekday() {
    return date == null
        ? null
        : Found.of(date.with(TemporalAdjusters.nextOrSame(weekday)), first.node());
  }
}
