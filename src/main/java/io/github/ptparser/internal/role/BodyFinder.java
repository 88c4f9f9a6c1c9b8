package io.github.ptparser.internal.role;

import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Body.Doubt;
import io.github.ptparser.internal.role.TextPictures.Ties;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of an article in a part of its page. The rules say what is known; of the rest the
 * lines are text that are alike, and whatever else stands there is a doubt.
 */
public final class BodyFinder {

  private final PageFacts page;
  private final Outline outline;
  private final int anchor;
  private final Roles roles;
  private final Ties ties;
  private final TextPictures pictures;

  /**
   * Finds texts in one page.
   *
   * @param anchor a place in the article
   */
  public BodyFinder(PageFacts page, int anchor, List<Rule> rules, Ties ties) {
    this.page = page;
    this.outline = page.outline();
    this.anchor = anchor;
    this.roles = new Roles(outline, anchor, rules);
    this.ties = ties;
    this.pictures = new TextPictures(page, anchor, ties);
  }

  public Roles roles() {
    return roles;
  }

  /**
   * The text in some ranges, which do not overlap.
   *
   * @return null if there is no text
   */
  public @Nullable Found<Body> in(List<Range> ranges) {
    List<Line> candidates = new ArrayList<>();
    List<Line> linked = new ArrayList<>();
    List<Line> known = new ArrayList<>();
    for (Range range : ranges) {
      for (Line line : outline.linesIn(range)) {
        Rule rule = roles.ruleFor(line);
        if (rule == null) {
          (line.isLinked() ? linked : candidates).add(line);
        } else if (rule.role() == Role.TEXT) {
          known.add(line);
        }
      }
    }
    Make make = new Make(candidates.isEmpty() ? linked : candidates, known);
    List<Line> text = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Range range : ranges) {
      for (Line line : outline.linesIn(range)) {
        boolean isText = roleOf(line, make) == Role.TEXT;
        // A line that a rule knows stands in a copy that is made in another way, too.
        if (isText && (texts.add(line.text()) || make.holds(line.block()))) {
          text.add(line);
        }
      }
    }
    if (text.isEmpty()) {
      return null;
    }
    text = Copies.withoutSecondRun(text);
    Range span = new Range(text.get(0).place(), text.get(text.size() - 1).place());
    List<Line> captions = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    List<Doubt> doubts = TextDoubts.in(text, line -> roles.ruleFor(line) != null);
    for (Range range : ranges) {
      Doubt hidden = TextDoubts.hidden(outline, range, anchor, text);
      if (hidden != null) {
        doubts.add(hidden);
      }
      for (Line line : outline.linesIn(range)) {
        Role role = roleOf(line, make);
        if (role == Role.CAPTION) {
          captions.add(line);
        } else if (!texts.contains(line.text()) && isInDoubt(line, role, make, span)) {
          doubts.add(doubt(line, roles.ruleFor(line), make));
        }
      }
    }
    for (Range range : ranges) {
      for (Picture picture : outline.picturesIn(range)) {
        this.pictures.sort(picture, make, span, pictures, doubts);
      }
    }
    return Found.of(new Body(text, pictures, captions, doubts), text.get(0).node());
  }

  /**
   * What a rule knows a line as; else its make tells. Links that are not made as the text is are a
   * menu, or buttons to share.
   */
  private Role roleOf(Line line, Make make) {
    Rule rule = roles.ruleFor(line);
    if (rule != null) {
      return rule.role();
    }
    boolean isAlike = make.holds(line.block());
    if (line.isLinked() && !isAlike) {
      return Role.MENU;
    }
    if (make.isBare(line)) {
      return Role.UNKNOWN;
    }
    boolean isParagraph = line.isHeading() || make.hasTagOfText(line.block());
    return isAlike && (!line.isLinked() || (isParagraph && leadsAsTextDoes(line)))
        ? Role.TEXT
        : Role.UNKNOWN;
  }

  /** What is said of: all but what rules know, and what links alone tell. */
  private boolean isInDoubt(Line line, Role role, Make make, Range span) {
    return role == Role.UNKNOWN
        || isParagraphOfOneLink(line, make, span)
        || (role == Role.MENU && TextDoubts.isSentence(line) && make.surrounds(line.block()));
  }

  /** Between two paragraphs what leads as text does may be one, even with a class of its own. */
  private boolean isParagraphOfOneLink(Line line, Make make, Range span) {
    return line.isLinked()
        && roles.ruleFor(line) == null
        && !make.holds(line.block())
        && make.hasTagOfText(line.block())
        && span.contains(line.place())
        && leadsAsTextDoes(line);
  }

  /** A paragraph may be one link to the archive or to the source; a list of links is none. */
  private boolean leadsAsTextDoes(Line line) {
    return line.block().enclosing("li") == null
        && line.links().size() == 1
        && leadsTo(line.links().get(0));
  }

  private boolean leadsTo(Link link) {
    URI target = page.resolve(link.href());
    return target != null && ties.mayLead().test(target);
  }

  private static Doubt doubt(Line line, @Nullable Rule rule, Make make) {
    String why;
    if (rule != null) {
      why = rule.because();
    } else if (line.isLinked()) {
      why = "nothing but links";
    } else if (make.isBare(line)) {
      why = "in no block of its own as the text is";
    } else {
      why = "made in another way than the text: " + make.describe(line.block());
    }
    return new Doubt("paragraphs", Field.quote(line.text()) + ", " + why, line.node());
  }

  /** Tells lines that are made as most of these are. */
  public Predicate<Line> alike(List<Line> lines) {
    Make make = lines.isEmpty() ? null : new Make(lines, List.of());
    return line -> make != null && make.holds(line.block()) && !make.isBare(line);
  }

  /** Whether a line may be text, as far as the rules know; a line of links is none. */
  public boolean mayBeText(Line line) {
    return roles.mayBeText(line) && !line.isLinked();
  }

  /** Whether a picture is neither in a menu or form nor leads away. */
  public boolean isOwn(Picture picture) {
    return pictures.isOwn(picture);
  }

  /** Whether a picture is on the host of neither the page nor what is tied to it. */
  public boolean isElsewhere(Picture picture) {
    return pictures.isElsewhere(picture);
  }

  /** The first line in a range that may be text. */
  public @Nullable Line firstLine(Range range) {
    for (Line line : outline.linesIn(range)) {
      if (roles.mayBeText(line)) {
        return line;
      }
    }
    return null;
  }

  /**
   * Where the widest block around a line begins that has no text above the line.
   *
   * @param floor where it begins at the earliest
   */
  public int startOfBlock(Line line, int floor) {
    int limit = floor;
    for (Line above : outline.linesIn(new Range(floor, line.place()))) {
      limit = mayBeText(above) ? above.place() + 1 : limit;
    }
    return line.block().widestStart(line.place(), limit);
  }
}
