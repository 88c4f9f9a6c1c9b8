package io.github.ptparser.internal.kcnawatch;

import static io.github.ptparser.internal.kcnawatch.Labels.READ_ORIGINAL;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.role.Body.Doubt;
import io.github.ptparser.internal.text.Dates;
import io.github.ptparser.internal.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line below the title: {@code Date: 17/03/2023 | Source: Pyongyang Times | Read original
 * version at source}. Its text is certain, its markup is not: it can be one node or several, one
 * line or several.
 *
 * @param first the line that it begins with
 * @param last the line that it ends with
 * @param rest what the last line has behind it: text of the body that no tag parts from it; null if
 *     there is none
 * @param links the links in it
 * @param original the link to the original, by its words
 */
record MetaLine(
    Line first,
    Line last,
    @Nullable Found<LocalDate> date,
    @Nullable Found<String> source,
    List<Link> links,
    @Nullable Link original,
    @Nullable Found<String> rest) {

  private static final String DATE = "Date:";
  private static final String SOURCE = "Source:";

  /** What a day looks like, however wrong. */
  private static final Pattern DAY = Pattern.compile("[0-9]+[/.-][0-9]");

  /**
   * Date, source and link, perhaps a line each, their labels too, and a menu or advert between
   * them.
   */
  private static final int MOST_LINES = 12;

  /**
   * Finds the meta line.
   *
   * @param leadsToArticle whether a line has a link to an article, as those of entries have
   */
  static @Nullable MetaLine find(List<Line> lines, Predicate<Line> leadsToArticle) {
    Line withoutLink = null;
    Line linkAlone = null;
    boolean isAmongEntries = false;
    for (Line line : lines) {
      isAmongEntries |= leadsToArticle.test(line);
      if (line.text().startsWith(DATE)) {
        if (hasNear(line, lines, near -> originalLinkIn(near) != null)) {
          return from(lastOfSuch(line, lines), lines);
        }
        // An entry's excerpt may look like it, but for the link.
        if (withoutLink == null
            && !isAmongEntries
            && hasDay(line, lines)
            && hasNear(line, lines, near -> near.text().contains(SOURCE))) {
          withoutLink = line;
        }
      }
      if (linkAlone == null && originalLinkIn(line) != null) {
        linkAlone = line;
      }
    }
    Line first = withoutLink == null ? linkAlone : withoutLink;
    return first == null ? null : from(first, lines);
  }

  /** Another one below this, of another article on the same page; null if there is none. */
  @Nullable MetaLine next(List<Line> lines) {
    for (Line line : lines.subList(last.index() + 1, lines.size())) {
      if (line.text().startsWith(DATE)
          && hasNear(line, lines, near -> originalLinkIn(near) != null)) {
        return from(line, lines);
      }
    }
    return null;
  }

  private static boolean hasNear(Line line, List<Line> lines, Predicate<Line> isSought) {
    return near(line, lines).stream().anyMatch(isSought);
  }

  private static List<Line> near(Line line, List<Line> lines) {
    return lines.subList(line.index(), Math.min(lines.size(), line.index() + MOST_LINES));
  }

  private static boolean hasDay(Line line, List<Line> lines) {
    return near(line, lines).stream().limit(2).anyMatch(near -> DAY.matcher(near.text()).find());
  }

  /**
   * A: the link ends the meta line, so of two lines with "Date:" the one nearer to it begins it.
   */
  private static Line lastOfSuch(Line first, List<Line> lines) {
    Line last = first;
    for (Line line : near(first, lines)) {
      last = line.text().startsWith(DATE) ? line : last;
      if (originalLinkIn(line) != null) {
        break;
      }
    }
    return last;
  }

  private static MetaLine from(Line first, List<Line> lines) {
    Line last = first;
    Link original = null;
    for (int i = first.index(); i < Math.min(lines.size(), first.index() + MOST_LINES); i++) {
      Line line = lines.get(i);
      original = originalLinkIn(line);
      boolean isBar = last.index() == i - 1 && line.text().equals("|");
      if (original != null || isBar || line.text().startsWith(SOURCE)) {
        last = line;
      }
      if (original != null) {
        last = lastOf(original, line, lines);
        break;
      }
    }
    StringBuilder text = new StringBuilder();
    List<Link> links = new ArrayList<>();
    for (Line line : lines.subList(first.index(), last.index() + 1)) {
      boolean isLabel = text.toString().endsWith(SOURCE + ' ');
      if (line.is(last) || isLabel || !line.isLinked()) {
        text.append(line.text()).append(' ');
        links.addAll(line.links());
      }
    }
    Found<String> rest = original == null ? null : rest(original, last);
    if (original != null) {
      links.subList(links.indexOf(original) + 1, links.size()).clear();
    }
    String meta = text.substring(0, endOfLabel(text, last, links));
    return new MetaLine(first, last, date(meta, first), source(meta, first), links, original, rest);
  }

  /** A link may go over several lines. */
  private static Line lastOf(Link link, Line line, List<Line> lines) {
    Line last = line;
    while (last.index() + 1 < lines.size() && lines.get(last.index() + 1).isIn(link)) {
      last = lines.get(last.index() + 1);
    }
    return last;
  }

  /**
   * Where the label ends: at the link to the original, in whatever words, if a bar stands before
   * it.
   */
  private static int endOfLabel(StringBuilder text, Line last, List<Link> links) {
    int words = text.indexOf(READ_ORIGINAL);
    int end = words < 0 ? text.length() : words;
    Link link = links.isEmpty() ? null : links.get(links.size() - 1);
    if (link != null && last.isIn(link)) {
      int lastLine = text.length() - 1 - last.text().length();
      int start = Math.max(0, lastLine + link.textEnd() - link.text().length());
      int bar = text.lastIndexOf("|", start);
      if (isOriginal(link) || bar > text.indexOf(SOURCE)) {
        return Math.min(start, end);
      }
    }
    return end;
  }

  /** What follows the link in its line; nothing if that is but further links, such as "Print". */
  private static @Nullable Found<String> rest(Link original, Line line) {
    String rest = line.text().substring(original.textEnd());
    int behind = line.links().indexOf(original) + 1;
    return Link.hold(rest, line.links().subList(behind, line.links().size()))
        ? null
        : Found.of(Text.fold(rest), line.node());
  }

  /** The link that it ends with; the label before it may be a link as well. */
  @Nullable Link lastLink() {
    return links.isEmpty() ? null : links.get(links.size() - 1);
  }

  List<Line> lines(Outline outline) {
    return outline.lines().all().subList(first.index(), last.index() + 1);
  }

  /** That text stands on its last line; null if there is none. */
  @Nullable Doubt doubt() {
    return rest == null
        ? null
        : new Doubt("paragraphs", "text on the line of the meta line", rest.where());
  }

  /** Whether a line begins with one of the labels of a meta line. */
  static boolean hasLabel(Line line) {
    return line.text().startsWith(DATE) || line.text().startsWith(SOURCE);
  }

  private static boolean isOriginal(Link link) {
    return link.text().equalsIgnoreCase(READ_ORIGINAL);
  }

  private static @Nullable Link originalLinkIn(Line line) {
    return line.firstLink(MetaLine::isOriginal);
  }

  private static @Nullable Found<LocalDate> date(String meta, Line line) {
    int start = meta.indexOf(DATE);
    if (start < 0) {
      return null;
    }
    int end = meta.indexOf(SOURCE, start);
    String text = strip(meta.substring(start + DATE.length(), end < 0 ? meta.length() : end));
    return text.isEmpty() ? null : Found.of(Dates.dayFirst(text), text, line.node());
  }

  private static @Nullable Found<String> source(String meta, Line line) {
    int start = meta.indexOf(SOURCE);
    String label = start < 0 ? "" : strip(meta.substring(start + SOURCE.length()));
    return label.isEmpty() ? null : Found.of(label, line.node());
  }

  /** Takes off the bars and blanks between the parts. */
  private static String strip(String part) {
    int start = 0;
    int end = part.length();
    while (start < end && isBetween(part.charAt(start))) {
      start++;
    }
    while (end > start && isBetween(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(start, end);
  }

  private static boolean isBetween(char c) {
    return c == '|' || c == ' ';
  }
}
