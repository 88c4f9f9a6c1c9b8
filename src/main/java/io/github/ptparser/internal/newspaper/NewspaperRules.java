package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Captions;
import io.github.ptparser.internal.role.Role;
import io.github.ptparser.internal.role.Rule;
import io.github.ptparser.internal.role.Rule.Ground;
import io.github.ptparser.internal.role.TextPictures;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the newspaper's own site is known to put among its texts. */
final class NewspaperRules {

  /** No paragraph of the site is one link; its pictures lead nowhere or to the site itself. */
  static final TextPictures.Ties TIES =
      new TextPictures.Ties(target -> false, NewspaperAddresses::isNewspaper, picture -> false);

  /** The same for an article: a picture that leads to another article is that article's. */
  static TextPictures.Ties ties(PageFacts page) {
    Predicate<URI> isOfAnother =
        target -> {
          String id = PyongyangTimes.SITE.articleId(target);
          return id != null && !id.equals(page.articleId());
        };
    return new TextPictures.Ties(
        TIES.mayLead(), TIES.mayShow().and(isOfAnother.negate()), TIES.isAdvert());
  }

  private NewspaperRules() {}

  /**
   * The rules for one page, in their order.
   *
   * @param date the line of the date; null on pages until 2022
   * @param subHeading the first line below the date or title, if that is a heading; else null
   */
  static List<Rule> of(
      PageFacts page, @Nullable Line date, @Nullable Line subHeading, Captions captions) {
    return List.of(
        new Rule(
            Role.TEXT,
            "a sub-heading may stand below the date",
            Ground.A,
            line -> line.is(subHeading)),
        // In captures of 2025 date and first paragraph are adjacent elements without a blank.
        new Rule(
            Role.TEXT,
            "the first paragraph may be glued to the date",
            Ground.A,
            line -> date != null && line.index() == date.index() + 1 && areGlued(date, line)),
        // "KCNA-THE PYONGYANG TIMES", at times marked up as a heading.
        new Rule(
            Role.TEXT,
            "the newspaper signs with it",
            Ground.A,
            line -> Labels.isSignature(line.text())),
        new Rule(
            Role.LABEL,
            "it is the day once more",
            Ground.A,
            line -> date != null && line.isDate() && line.index() == date.index() + 1),
        new Rule(
            Role.UNKNOWN,
            "a second date, perhaps of another article",
            Ground.A,
            line -> date != null && line.isDate()),
        new Rule(
            Role.LABEL,
            "the page was cut in its footer",
            Ground.A,
            line -> isCutFooter(line, page)),
        new Rule(
            Role.CAPTION,
            "it stands beside a picture in a block with nothing else",
            Ground.HTML,
            captions::hold));
  }

  private static boolean areGlued(Line date, Line line) {
    return line.block() == date.block() && line.place() == date.place() + 1 && !line.isDate();
  }

  private static boolean isCutFooter(Line line, PageFacts page) {
    return line.index() == page.outline().lines().size() - 1
        && (line.isHeading() || Labels.isBeginningOfFooter(line.text()))
        && page.isCut();
  }
}
