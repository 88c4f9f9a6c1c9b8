package io.github.ptparser.internal.kcnawatch;

import static io.github.ptparser.internal.kcnawatch.Labels.MORE_ARTICLES;
import static io.github.ptparser.internal.kcnawatch.Labels.MORE_FROM;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The heading {@code More From LABEL} below an article. Its text is certain, its markup is not: it
 * may be a link, or stand on two lines.
 *
 * @param first the line that it begins with
 * @param last the line that it ends with
 * @param text the whole heading
 */
record MoreHeading(Line first, Line last, String text) {

  /** A paragraph that begins with these words is longer, but for the meta line's own label. */
  private static final int LONGEST = 120;

  /**
   * Finds the heading. A paragraph may begin with these words, so the heading is the line that has
   * the label of the meta line, or is marked up as a heading, and best both.
   *
   * @param label the label in the meta line; null if there is none
   */
  static @Nullable MoreHeading find(List<Line> lines, @Nullable String label, PageFacts page) {
    MoreHeading best = null;
    int most = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (most > 0 && page.leadsToArticle(lines.get(i))) {
        break; // among the entries
      }
      MoreHeading heading = at(i, lines, page);
      boolean hasLabel = heading != null && heading.label().equals(label);
      if (heading != null && (hasLabel || heading.text.length() <= LONGEST)) {
        int rank = (hasLabel ? 2 : 0) + (heading.first.isHeading() ? 1 : 0);
        // Of two lines alike that are no heading by their markup, the body is above.
        if (rank > most || (rank == most && hasLabel && !heading.first.isHeading())) {
          best = heading;
          most = rank;
        }
      }
    }
    return best;
  }

  static @Nullable MoreHeading at(int i, List<Line> lines, PageFacts page) {
    Line line = lines.get(i);
    if (!line.text().startsWith(MORE_FROM) || page.leadsToArticle(line)) {
      return null;
    }
    if (line.text().equals(MORE_FROM)) {
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      return next == null || page.leadsToArticle(next)
          ? new MoreHeading(line, line, MORE_FROM)
          : of(line, next, MORE_FROM + ' ' + next.text());
    }
    return line.text().charAt(MORE_FROM.length()) == ' ' ? of(line, line, line.text()) : null;
  }

  /** The link "More Articles" may stand on the heading's line. */
  private static @Nullable MoreHeading of(Line first, Line last, String text) {
    String heading =
        text.endsWith(MORE_ARTICLES)
            ? Text.fold(text.substring(0, text.length() - MORE_ARTICLES.length()))
            : text;
    return heading.equals(MORE_FROM) ? null : new MoreHeading(first, last, heading);
  }

  /** The label; empty where the source has no name. */
  String label() {
    return Text.fold(text.substring(MORE_FROM.length()));
  }

  /** What is below it, up to where a heading of the same rank begins something else. */
  Range section(PageFacts page) {
    Range below = Range.from(last.place() + 1);
    List<Link> articles = page.articleLinksIn(below);
    int start = articles.isEmpty() ? below.start() : articles.get(0).place();
    int rank = first.isHeading() ? first.block().level() : Integer.MAX_VALUE;
    for (Line line : page.outline().linesIn(Range.from(start))) {
      if (line.isHeading()
          && line.links().isEmpty()
          && line.block().level() <= rank
          && !line.isDate()
          && (articles.isEmpty() || !isAmongEntries(line, articles.get(0), page))) {
        return new Range(below.start(), line.place());
      }
    }
    return below;
  }

  /** An advert with a heading may stand between two entries, or in one. */
  private boolean isAmongEntries(Line line, Link firstArticle, PageFacts page) {
    Block box = line.block();
    while (box.parent() != null
        && !box.parent().range().contains(first.place())
        && !isAroundLinkTo(page.articleId(firstArticle), box.parent(), page)) {
      box = box.parent();
    }
    boolean isBetween =
        box != line.block()
            && page.articleLinksIn(box.range()).isEmpty()
            && !page.articleLinksIn(Range.from(box.end())).isEmpty();
    return isBetween || isMadeAsEntry(box, firstArticle.block());
  }

  /** Whether an article is the first that a block has a link to. */
  private static boolean isAroundLinkTo(@Nullable String article, Block block, PageFacts page) {
    List<Link> links = page.articleLinksIn(block.range());
    return !links.isEmpty() && Objects.equals(page.articleId(links.get(0)), article);
  }

  private boolean isMadeAsEntry(Block box, Block inFirst) {
    for (Block block = inFirst; block != null; block = block.parent()) {
      if (!block.range().contains(first.place()) && block.isMadeAs(box)) {
        return true;
      }
    }
    return false;
  }
}
