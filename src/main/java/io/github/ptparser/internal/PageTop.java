package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Line;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text or the entries of a page: the day it was served, the breadcrumb
 * ("KCNA", then the source's label), and the heading.
 */
final class PageTop {

  /**
   * The breadcrumb is right above the heading; further up a menu may list "KCNA" among the sources.
   */
  private static final int BREADCRUMB_LINES = 3;

  private static final String BREADCRUMB_ROOT = "KCNA";

  private final List<Line> above;
  final @Nullable Line heading;
  private final @Nullable Found<LocalDate> servedOn;
  private final @Nullable Found<LocalDate> servedOnInShort;

  private PageTop(List<Line> lines, @Nullable Line heading) {
    this.heading = heading;
    this.above = heading == null ? lines : lines.subList(0, heading.index());
    Line day = servedLine();
    Dates.InWords date = day == null ? null : dateIn(day);
    this.servedOn = day == null || date == null ? null : found(date, day);
    this.servedOnInShort = day == null || date == null ? null : shortForm(day, date);
  }

  /**
   * The top of an article: its title is the nearest heading above the meta line, or the nearest
   * line.
   */
  static PageTop ofArticle(List<Line> lines) {
    Line nearestLine = null;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.text().equals(KcnaWatch.SITE_NAME)) {
        continue;
      }
      if (line.isHeading()) {
        return new PageTop(lines, line);
      }
      if (nearestLine == null && !line.isLinked() && Dates.at(0, line.text()) == null) {
        nearestLine = line;
      }
    }
    return new PageTop(lines, nearestLine);
  }

  /** The top of a listing: its heading is the first of the highest rank. */
  static PageTop ofListing(List<Line> lines) {
    Line highest = null;
    for (Line line : lines) {
      boolean isHeading = line.isHeading() && !line.text().equals(KcnaWatch.SITE_NAME);
      if (isHeading && (highest == null || line.block().level < highest.block().level)) {
        highest = line;
      }
    }
    return new PageTop(lines, highest);
  }

  private @Nullable Line servedLine() {
    Line glued = null;
    for (Line line : above) {
      Dates.InWords date = Dates.at(0, line.text());
      if (date != null && isEndOrDate(line.text(), date.end())) {
        return line;
      }
      if (glued == null && dateIn(line) != null) {
        glued = line;
      }
    }
    return glued;
  }

  private static boolean isEndOrDate(String text, int end) {
    return end == text.length() || Dates.isInWords(text.substring(end).strip());
  }

  /**
   * The first date in a line, which is the whole line but where the markup glues "Browse" to it.
   */
  private static Dates.@Nullable InWords dateIn(Line line) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      Dates.InWords date = Character.isUpperCase(text.charAt(i)) ? Dates.at(i, text) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable Found<LocalDate> shortForm(Line line, Dates.InWords date) {
    String rest = line.text().substring(date.end()).strip();
    int next = line.index() + 1;
    if (!rest.isEmpty()) {
      return shortForm(rest, line);
    }
    return next < above.size() ? shortForm(above.get(next).text(), above.get(next)) : null;
  }

  private static @Nullable Found<LocalDate> shortForm(String text, Line line) {
    Dates.InWords date = Dates.isInWords(text) ? Dates.at(0, text) : null;
    return date == null ? null : found(date, line);
  }

  private static Found<LocalDate> found(Dates.InWords date, Line line) {
    return Found.of(date.date(), line.text(), line.node());
  }

  @Nullable Found<LocalDate> servedOn() {
    return servedOn;
  }

  @Nullable Found<LocalDate> servedOnInShort() {
    return servedOnInShort;
  }

  /** The heading's text. */
  @Nullable Found<String> title() {
    return heading == null ? null : Found.of(heading.text(), heading.node());
  }

  /** The label behind "KCNA", in the same line or in the next. */
  @Nullable Found<String> breadcrumb() {
    for (int i = above.size() - 1; i >= Math.max(0, above.size() - BREADCRUMB_LINES); i--) {
      Line line = above.get(i);
      int end = rootEnd(line);
      if (end < 0) {
        continue;
      }
      String label = withoutSeparator(line.text().substring(end));
      if (!label.isEmpty()) {
        return Found.of(label, line.node());
      }
      if (i + 1 < above.size()) {
        Line next = above.get(i + 1);
        return Found.of(withoutSeparator(next.text()), next.node());
      }
    }
    return null;
  }

  /** Where the breadcrumb's first step ends in a line; -1 if it is none. */
  private static int rootEnd(Line line) {
    if (!line.text().startsWith(BREADCRUMB_ROOT)) {
      return -1;
    }
    boolean isLinkAlone =
        !line.links().isEmpty() && line.links().get(0).text().equals(BREADCRUMB_ROOT);
    boolean isWord = line.links().isEmpty() && line.text().startsWith(BREADCRUMB_ROOT + " ");
    return isLinkAlone || isWord ? BREADCRUMB_ROOT.length() : -1;
  }

  private static String withoutSeparator(String label) {
    int start = 0;
    while (start < label.length() && " ›»>/|".indexOf(label.charAt(start)) >= 0) {
      start++;
    }
    return label.substring(start);
  }
}
