package io.github.ptparser.internal.role;

import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Field.Difference;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The text found in some part of a page.
 *
 * @param lines its lines, a paragraph each
 * @param pictures the pictures in it
 * @param captions the lines under pictures
 * @param doubts what stands in its place and is not known to be text or anything else
 */
public record Body(
    List<Line> lines, List<Picture> pictures, List<Line> captions, List<Doubt> doubts) {

  /**
   * Something that may or may not belong to a text.
   *
   * @param field the field that would be wrong
   * @param what what it is, in the words of a message
   */
  public record Doubt(String field, String what, Node where) {}

  /** A text with the doubts about what stands around it, as another way to find it has them. */
  public static @Nullable Found<Body> withDoubtsAround(
      @Nullable Found<Body> found, @Nullable Found<Body> other) {
    Body body = found == null ? null : found.value();
    Body wider = other == null ? null : other.value();
    if (found == null || body == null || wider == null) {
      return found;
    }
    Set<Node> known = new HashSet<>();
    body.lines.forEach(line -> known.add(line.node()));
    body.pictures.forEach(picture -> known.add(picture.element()));
    body.doubts.forEach(doubt -> known.add(doubt.where()));
    List<Doubt> all = new ArrayList<>(body.doubts);
    wider.doubts.stream().filter(doubt -> !known.contains(doubt.where())).forEach(all::add);
    return Found.of(new Body(body.lines, body.pictures, body.captions, all), found.where());
  }

  /** The same text with one more doubt; none if it is null. */
  public static @Nullable Found<Body> withDoubt(
      @Nullable Found<Body> found, @Nullable Doubt doubt) {
    Body body = found == null ? null : found.value();
    if (found == null || body == null || doubt == null) {
      return found;
    }
    List<Doubt> all = new ArrayList<>(body.doubts);
    all.add(0, doubt);
    return Found.of(new Body(body.lines, body.pictures, body.captions, all), found.where());
  }

  public List<String> paragraphs() {
    return lines.stream().map(Line::text).toList();
  }

  /** Notes where each paragraph stands. */
  public void notePlaces(Findings findings) {
    for (int i = 0; i < lines.size(); i++) {
      findings.found("paragraphs", i, lines.get(i).node());
    }
  }

  /** Says what is in doubt: one problem for the text, and one for the pictures. */
  public void reportDoubts(Findings findings) {
    for (String field : List.of("paragraphs", "images")) {
      List<Doubt> own = new ArrayList<>(doubts);
      own.removeIf(doubt -> !doubt.field().equals(field));
      if (!own.isEmpty()) {
        Doubt first = own.get(0);
        String more =
            own.size() == 1 ? "" : String.format(Locale.ROOT, ", and %d more", own.size() - 1);
        String message = "expected the text alone, found " + first.what() + more;
        findings.add(ProblemCode.CONFLICTING_BODY, field, message, first.where());
      }
    }
  }

  /** Where the paragraphs of two texts part; null if they are the same. */
  public @Nullable Difference differenceTo(Body other) {
    int most = Math.max(lines.size(), other.lines.size());
    for (int i = 0; i < most; i++) {
      if (!paragraph(i).equals(other.paragraph(i))) {
        return new Difference(describe(i), other.describe(i));
      }
    }
    return null;
  }

  private String paragraph(int i) {
    return i < lines.size() ? lines.get(i).text() : "";
  }

  private String describe(int i) {
    String count = String.format(Locale.ROOT, " (paragraph %d of %d)", i + 1, lines.size());
    return i < lines.size() ? Field.quote(paragraph(i)) + count : "no more paragraphs" + count;
  }
}
