package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.text.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date below a title (grade A), alone on its line but for links. A paragraph that is glued to
 * it is a line of its own. {@code "May 9, 1948 was"} begins a sentence.
 *
 * @param date the day; null if no calendar has it
 * @param text the day as it is printed
 */
record PrintedDate(Line line, @Nullable LocalDate date, String text) {

  /** The date that a line is; null if it is none. */
  static @Nullable PrintedDate in(Line line) {
    Dates.InWords date = Dates.at(0, line.text());
    return date == null || !Link.hold(line.text().substring(date.end()), line.links())
        ? null
        : new PrintedDate(line, date.date(), line.text().substring(0, date.end()));
  }

  Found<LocalDate> found() {
    return Found.of(date, text, line.node());
  }
}
