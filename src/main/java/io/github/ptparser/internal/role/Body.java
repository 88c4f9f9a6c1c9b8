package io.github.ptparser.internal.role;

import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Field.Difference;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Picture;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The text found in some part of a page.
 *
 * @param paragraphs one string a paragraph
 * @param rest where the first of them stands if it is on the line of something else; else null
 * @param lines where the others stand
 * @param pictures the pictures among them
 * @param captions the lines under pictures
 */
public record Body(
    List<String> paragraphs,
    @Nullable Node rest,
    List<Line> lines,
    List<Picture> pictures,
    List<Line> captions) {

  /** Notes where each paragraph stands. */
  public void notePlaces(Findings findings) {
    int first = rest == null ? 0 : 1;
    if (rest != null) {
      findings.found("paragraphs", 0, rest);
    }
    for (int i = 0; i < lines.size(); i++) {
      findings.found("paragraphs", first + i, lines.get(i).node());
    }
  }

  public @Nullable Difference differenceTo(Body other) {
    int most = Math.max(paragraphs.size(), other.paragraphs.size());
    for (int i = 0; i < most; i++) {
      if (!paragraph(i).equals(other.paragraph(i))) {
        return new Difference(describe(i), other.describe(i));
      }
    }
    return null;
  }

  private String paragraph(int i) {
    return i < paragraphs.size() ? paragraphs.get(i) : "";
  }

  private String describe(int i) {
    String count = String.format(Locale.ROOT, " (paragraph %d of %d)", i + 1, paragraphs.size());
    return i < paragraphs.size() ? Field.quote(paragraph(i)) + count : "no more paragraphs" + count;
  }
}
