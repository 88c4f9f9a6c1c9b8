package io.github.ptparser.internal.role;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Line;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an article in an entry of a list. It stands above the date for wide screens, and
 * below it for narrow ones (A). So it is all text between title and date; where some of that stands
 * below as well, the rest is something else.
 */
public final class Excerpt {

  private final List<Line> above;
  private final List<Line> below;

  /** What stands in both places, once; empty if nothing does. */
  private final List<Line> copied;

  public Excerpt(List<Line> above, List<Line> below) {
    this.above = above;
    this.below = below;
    this.copied = Copies.of(above, below);
  }

  /** Whether something stands in both places. */
  public boolean isTwice() {
    return !copied.isEmpty();
  }

  /** The text above the date, or what stands there and below it. */
  public @Nullable Found<String> aboveDate() {
    return text(isTwice() ? copied : above);
  }

  /** The text below the date, where the two have nothing in common. */
  public @Nullable Found<String> belowDate() {
    return isTwice() ? null : text(below);
  }

  /**
   * A line that casts doubt on the excerpt, which is one line on real pages (A): a further line of
   * it, one that is made as it is but has no copy, or one that a site knows to be more. Null if
   * there is none.
   */
  public @Nullable Found<String> doubtfulLine(Predicate<Line> isMore) {
    List<Line> place = above.isEmpty() ? below : above;
    List<Line> excerpt = isTwice() ? copied : place;
    Line longest = null;
    for (Line line : excerpt) {
      longest = longest == null || line.text().length() > longest.text().length() ? line : longest;
    }
    for (Line line : excerpt) {
      if (isMore.test(line) || !line.text().equals(Objects.requireNonNull(longest).text())) {
        return Found.of(line.text(), line.node());
      }
    }
    for (Line line : place) {
      if (longest != null
          && !line.text().equals(longest.text())
          && line.block().isMadeAs(longest.block())) {
        return Found.of(line.text(), line.node());
      }
    }
    return null;
  }

  private static @Nullable Found<String> text(List<Line> lines) {
    return lines.isEmpty()
        ? null
        : Found.of(
            lines.stream().map(Line::text).collect(Collectors.joining("\n")), lines.get(0).node());
  }
}
