package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.text.Dates;
import io.github.ptparser.internal.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text or the entries of a page: the day it was served, the breadcrumb
 * ("KCNA", then the source's label), and the heading.
 */
final class PageTop {

  /**
   * The breadcrumb is right above the heading; further up a menu may list "KCNA" among the sources.
   */
  private static final int BREADCRUMB_LINES = 4;

  /** A page of the archive taken apart. */
  interface Parts extends PageFields.Parts {
    PageTop top();
  }

  private final List<Line> above;
  final @Nullable Line heading;
  private final @Nullable Found<LocalDate> servedOn;
  private final @Nullable Found<LocalDate> servedOnInShort;

  private PageTop(List<Line> above, @Nullable Line heading) {
    this.above = above;
    this.heading = heading;
    Line day = servedLine();
    Dates.InWords date = day == null ? null : Dates.at(0, day.text());
    this.servedOn = day == null || date == null ? null : found(date, day);
    this.servedOnInShort = day == null || date == null ? null : shortForm(day, date);
  }

  /**
   * The top of an article. The title stands right above the meta line (A), mostly as a heading; a
   * theme may put lines between the two, and a box with a heading of its own above both. So two
   * lines may be the title: the highest heading, and the nearest line. It is the heading, unless
   * the head of the page has the other one.
   *
   * @param lines the lines above the meta line
   */
  static PageTop ofArticle(List<Line> lines, Set<String> titles) {
    List<Line> candidates = titleCandidates(lines, Set.of());
    Line heading = highest(candidates);
    Line nearest = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
    boolean isNearest =
        heading == null
            || (nearest != null
                && titles.contains(nearest.text())
                && !titles.contains(heading.text()));
    return new PageTop(lines, isNearest ? nearest : heading);
  }

  /** The lines below the served day and the breadcrumb that are not links alone. */
  private static List<Line> titleCandidates(List<Line> lines, Set<String> titles) {
    int start = 0;
    for (Line line : lines) {
      if (!titles.contains(line.text()) && (isDate(line) || isRoot(line))) {
        start = line.index() + 1;
      }
    }
    List<Line> candidates = new ArrayList<>();
    for (Line line : lines.subList(start, lines.size())) {
      if ((line.isHeading() || !line.isLinked()) && !line.text().equals(Labels.SITE_NAME)) {
        candidates.add(line);
      }
    }
    return candidates;
  }

  private static @Nullable Line highest(List<Line> lines) {
    Line highest = null;
    for (Line line : lines) {
      if (line.isHeading() && (highest == null || line.block().level() < highest.block().level())) {
        highest = line;
      }
    }
    return highest;
  }

  /**
   * The top of a listing: its heading says what the head of the page says, or is the nearest above.
   */
  static PageTop ofListing(List<Line> lines, Set<String> titles) {
    Line heading = null;
    boolean isTitled = false;
    for (Line line : titleCandidates(lines, titles)) {
      boolean isTitle = titles.contains(line.text());
      if (isTitle || (line.isHeading() && !isTitled)) {
        heading = line;
        isTitled = isTitle;
      }
    }
    return new PageTop(lines, heading);
  }

  /** A: the first line that is a day, alone or with its short form. */
  private @Nullable Line servedLine() {
    return above.stream()
        .filter(line -> !line.is(heading) && isDate(line))
        .findFirst()
        .orElse(null);
  }

  /** Whether a line is a date, or one with its short form. */
  private static boolean isDate(Line line) {
    Dates.InWords date = Dates.at(0, line.text());
    return date != null && isEndOrDate(line.text(), date.end());
  }

  private static boolean isEndOrDate(String text, int end) {
    return end == text.length() || Dates.isInWords(Text.fold(text.substring(end)));
  }

  private @Nullable Found<LocalDate> shortForm(Line line, Dates.InWords date) {
    String rest = Text.fold(line.text().substring(date.end()));
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

  /** Whether no other heading stands between this one and what is below. */
  boolean isHeadingNearest() {
    return heading != null
        && above.stream().noneMatch(line -> line.isHeading() && line.index() > heading.index());
  }

  /** The heading's text. */
  @Nullable Found<String> title() {
    return heading == null ? null : Found.of(heading.text(), heading.node());
  }

  /** The label behind "KCNA", in the same line or in one of the next. */
  @Nullable Found<String> breadcrumb() {
    int end = heading == null ? above.size() : heading.index();
    for (int i = end - 1; i >= Math.max(0, end - BREADCRUMB_LINES); i--) {
      if (!isRoot(above.get(i))) {
        continue;
      }
      Found<String> label = label(above.get(i), Labels.BREADCRUMB_ROOT.length());
      for (int next = i + 1; label == null && next < end; next++) {
        label = isBeside(above.get(i), above.get(next)) ? label(above.get(next), 0) : null;
      }
      return label;
    }
    return null;
  }

  /** Whether two lines are steps of one breadcrumb: items of one list, blocks in one block. */
  private static boolean isBeside(Line step, Line next) {
    return next.block().parent() == step.block().parent() && !isDate(next);
  }

  /** The second step of a breadcrumb: the next link, or all text where it is no link. */
  private static @Nullable Found<String> label(Line line, int start) {
    int link = start > 0 ? 1 : 0;
    String text =
        line.links().size() > link
            ? line.links().get(link).text()
            : withoutSeparator(line.text().substring(start));
    return text.isEmpty() ? null : Found.of(text, line.node());
  }

  /** Whether a line begins with the breadcrumb's first step. */
  private static boolean isRoot(Line line) {
    if (line.isHeading()
        || !line.text().startsWith(Labels.BREADCRUMB_ROOT)
        || line.text().startsWith(Labels.SITE_NAME)) {
      return false;
    }
    boolean isLinkAlone =
        !line.links().isEmpty() && line.links().get(0).text().equals(Labels.BREADCRUMB_ROOT);
    boolean isWord = line.links().isEmpty() && line.text().startsWith(Labels.BREADCRUMB_ROOT + " ");
    return isLinkAlone || isWord;
  }

  /** A label begins with a letter, or is {@code (En)}. */
  private static String withoutSeparator(String label) {
    int start = 0;
    while (start < label.length()
        && label.charAt(start) != '('
        && !Character.isLetterOrDigit(label.codePointAt(start))) {
      start++;
    }
    return label.substring(start);
  }
}
