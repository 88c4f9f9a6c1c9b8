package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Captions;
import io.github.ptparser.internal.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a page of the newspaper's own site: which may be a title, a date or prose. */
final class NewspaperLines {

  /**
   * A title, as the text of a page has it. A heading may stand on several lines.
   *
   * @param first the line that it begins with
   * @param last the line that it ends with
   */
  record Title(Line first, Line last, String text) {

    Found<String> found() {
      return Found.of(text, first.node());
    }
  }

  /**
   * The date below a title (grade A), alone on its line but for links. A paragraph that is glued to
   * it is a line of its own. {@code "May 9, 1948 was"} begins a sentence.
   *
   * @param date the day; null if no calendar has it
   * @param text the day as it is printed
   */
  record PrintedDate(Line line, @Nullable LocalDate date, String text) {

    Found<LocalDate> found() {
      return Found.of(date, text, line.node());
    }
  }

  /**
   * Title and date of a story of the front page; it has at least one of the three.
   *
   * @param title a heading, a link to an article, or a line above date or text
   * @param other another line there that may be the title; null if there is none
   * @param date null for the lead story
   */
  record Top(@Nullable Title title, @Nullable Title other, @Nullable PrintedDate date) {

    Line first() {
      if (title == null) {
        return Objects.requireNonNull(date).line();
      }
      boolean isOtherAbove = other != null && other.first().index() < title.first().index();
      return isOtherAbove ? Objects.requireNonNull(other).first() : title.first();
    }

    /** The last line of title and date. */
    Line last() {
      return date == null ? Objects.requireNonNull(title).last() : date.line();
    }
  }

  /** Longer lines outside links are prose. */
  private static final int LONGEST_LABEL = 80;

  /** A title has no more lines, and is at most as many lines above its date. */
  private static final int FARTHEST = 50;

  private final List<Line> all;
  private final Sections sections;
  private final OtherArticles others;

  private final Captions captions;

  /** A place in the text: a form around it, and so around the whole page, is no chrome. */
  private final int anchor;

  NewspaperLines(PageFacts page, OtherArticles others) {
    this.all = page.outline().lines().all();
    this.sections = new Sections(page);
    this.others = others;
    Line longest = others.longestLine();
    this.captions = new Captions(page.outline(), longest, line -> isSentence(line.text()));
    this.anchor = longest == null ? 0 : longest.place();
  }

  List<Line> all() {
    return all;
  }

  /** Whether a line is in a menu, a form or a caption, or of another article. */
  boolean isInChrome(Line line) {
    return line.block().chromeApartFrom(anchor) != Chrome.NONE || others.hold(line);
  }

  Captions captions() {
    return captions;
  }

  private static boolean isLong(String text) {
    return text.length() > LONGEST_LABEL;
  }

  /** Whether a text is a sentence, or too long for a title. */
  static boolean isSentence(String text) {
    return isLong(text) || text.endsWith(".");
  }

  /** The date that a line is; null if it is none. */
  @Nullable PrintedDate dateIn(Line line) {
    String text = line.text();
    Dates.InWords date = isInChrome(line) ? null : Dates.at(0, text);
    return date == null || !Link.hold(text.substring(date.end()), line.links())
        ? null
        : new PrintedDate(line, date.date(), text.substring(0, date.end()));
  }

  /**
   * The first line below another, if that is a heading; null if it is none.
   *
   * @param mayBeBold whether a bold line is one, too
   */
  @Nullable Line headingBelow(@Nullable Line top, boolean mayBeBold) {
    return all.subList(top == null ? 0 : top.index() + 1, all.size()).stream()
        .filter(line -> !line.isLinked() && !line.isDate() && !isInChrome(line))
        .findFirst()
        .filter(line -> line.isHeading() || (mayBeBold && Captions.isBold(line)))
        .orElse(null);
  }

  /** The title that a line belongs to: a heading may have several lines. */
  Title titleAt(Line line) {
    int start = line.index();
    int end = line.index() + 1;
    while (start > 0 && line.index() - start < FARTHEST && areOneTitle(all.get(start - 1), line)) {
      start--;
    }
    while (end < all.size() && end - line.index() < FARTHEST && areOneTitle(all.get(end), line)) {
      end++;
    }
    List<Line> title = all.subList(start, end);
    return new Title(
        all.get(start),
        all.get(end - 1),
        title.stream().map(Line::text).collect(Collectors.joining(" ")));
  }

  private static boolean areOneTitle(Line line, Line other) {
    return !line.isDate() && line.block() == other.block() && other.isHeading();
  }

  /** The nearest line above another that may be its title; null if there is none. */
  @Nullable Title titleAbove(Line line) {
    int highest = Math.max(0, line.index() - FARTHEST);
    for (int i = line.index() - 1; i >= highest && !all.get(i).isDate(); i--) {
      if (mayBeTitle(all.get(i))) {
        return titleAt(all.get(i));
      }
    }
    return null;
  }

  /** The title on the line right above another; null if that may be none. */
  @Nullable Title rightAbove(Title title) {
    int above = title.first().index() - 1;
    return above < 0 || !mayBeTitle(all.get(above)) || isSentence(all.get(above).text())
        ? null
        : titleAt(all.get(above));
  }

  /**
   * The first line of a text, from its first sentence upwards: what stands in the same block is of
   * it, and what is made alike, if the line above that is not and may be a title.
   */
  Line firstOfText(Line sentence) {
    int alike = sentence.index();
    int inBlock = alike;
    while (alike > 0 && all.get(alike - 1).block().isMadeAs(sentence.block())) {
      alike--;
      inBlock = all.get(alike).block() == sentence.block() ? alike : inBlock;
    }
    return all.get(alike > 0 && mayBeTitle(all.get(alike - 1)) ? alike : inBlock);
  }

  /** The first line with one of these texts that may be a title; null if there is none. */
  @Nullable Title titleWith(Set<String> texts) {
    return all.stream()
        .filter(line -> texts.contains(line.text()) && mayBeTitle(line))
        .findFirst()
        .map(this::titleAt)
        .orElse(null);
  }

  /** The last heading of the highest rank, of those above a line if there is one; null if none. */
  @Nullable Title headingAbove(@Nullable Line end) {
    Line highest = null;
    for (Line line : all.subList(0, end == null ? all.size() : end.index())) {
      boolean isHigher =
          line.isHeading()
              && (highest == null || line.block().level() <= highest.block().level())
              && mayBeTitle(line);
      highest = isHigher ? line : highest;
    }
    return highest == null ? null : titleAt(highest);
  }

  /**
   * Whether a line may be a title: it is not chrome and not the name of the site or of a section. A
   * link may be one if it leads to the page itself or is a heading, but not if it leads to a
   * section.
   */
  boolean mayBeTitle(Line line) {
    boolean isUnlinked =
        !line.isLinked() || (line.isHeading() && line.firstLink(sections::isLedToBy) == null);
    return (isUnlinked || others.leadsToItself(line))
        && !line.isDate()
        && !isInChrome(line)
        && !Labels.isSiteName(line.text())
        && !isSection(line.text());
  }

  boolean isSection(String text) {
    return sections.haveName(text);
  }

  /** A title of the head that is not the name of a section; null if there is none. */
  @Nullable Found<String> unlessSection(@Nullable Found<String> title) {
    return title == null || title.value() == null || isSection(title.value()) ? null : title;
  }

  /** Whether a line is a sentence of the page's own text, or its signature. */
  boolean isOfText(Line line) {
    boolean isSentence = isSentence(line.text()) && !line.isLinked();
    return (isSentence || Labels.isSignature(line.text())) && !isInChrome(line);
  }
}
