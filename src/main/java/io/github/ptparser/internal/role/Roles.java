package io.github.ptparser.internal.role;

import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.role.Rule.Ground;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that give the lines of a page their roles: first those that the HTML standard gives,
 * then those of the site. A line that no rule knows may be text: its make tells, see {@link Make}.
 */
public final class Roles {

  private final List<Rule> rules = new ArrayList<>();
  private final @Nullable Rule[] known;
  private final boolean[] isKnown;

  /**
   * The rules for one page.
   *
   * @param anchor a place in the article: what is around this too, such as a form around the whole
   *     page, tells nothing
   * @param rulesOfSite the site's own rules, most certain first
   */
  public Roles(Outline outline, int anchor, List<Rule> rulesOfSite) {
    this.known = new @Nullable Rule[outline.lines().size()];
    this.isKnown = new boolean[known.length];
    rules.add(
        new Rule(
            Role.CAPTION,
            "it stands under a picture",
            Ground.HTML,
            line ->
                chrome(line, anchor) == Chrome.CAPTION
                    || isAloneWithPicture(line.block(), anchor, outline)));
    rules.add(
        new Rule(
            Role.MENU,
            "it stands in a menu or at the foot of the page",
            Ground.HTML,
            line -> chrome(line, anchor) == Chrome.NAVIGATION));
    rules.add(
        new Rule(
            Role.FORM,
            "it stands in a form",
            Ground.HTML,
            line -> chrome(line, anchor) != Chrome.NONE));
    rules.addAll(rulesOfSite);
    rules.add(
        new Rule(
            Role.UNKNOWN,
            "the heading of a form",
            Ground.HTML,
            line -> line.isHeading() && isAboveForm(line, outline)));
  }

  private static Chrome chrome(Line line, int anchor) {
    return line.block().chromeApartFrom(anchor);
  }

  /** A figure may have a picture and a line or two without a {@code figcaption} around them. */
  private static boolean isAloneWithPicture(Block inside, int anchor, Outline outline) {
    Block figure = Figures.around(inside);
    return figure != null
        && !figure.range().contains(anchor)
        && Figures.isCaptioned(figure, outline);
  }

  private static boolean isAboveForm(Line heading, Outline outline) {
    int next = heading.index() + 1;
    int end = next < outline.lines().size() ? outline.lines().get(next).place() : Integer.MAX_VALUE;
    return outline.forms().in(new Range(heading.place(), end)).stream()
        .anyMatch(form -> !form.isHidden());
  }

  /** The rule that gives a line its role; null if none does. */
  public @Nullable Rule ruleFor(Line line) {
    int index = line.index();
    if (!isKnown[index]) {
      for (Rule rule : rules) {
        if (rule.holds().test(line)) {
          known[index] = rule;
          break;
        }
      }
      isKnown[index] = true;
    }
    return known[index];
  }

  /** Whether a line may be text, as far as the rules know. */
  public boolean mayBeText(Line line) {
    Rule rule = ruleFor(line);
    return rule == null || rule.role() == Role.TEXT;
  }
}
