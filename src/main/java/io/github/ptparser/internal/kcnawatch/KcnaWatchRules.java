package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.page.PictureAddress;
import io.github.ptparser.internal.role.Role;
import io.github.ptparser.internal.role.Rule;
import io.github.ptparser.internal.role.Rule.Ground;
import io.github.ptparser.internal.role.TextPictures;
import io.github.ptparser.internal.text.Text;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What KCNA Watch is known to put among its texts. */
final class KcnaWatchRules {

  private KcnaWatchRules() {}

  /**
   * The rules for one page, in their order.
   *
   * @param meta the lines of the meta line; none if the page has lost it
   */
  static List<Rule> of(PageFacts page, List<Line> meta) {
    Set<String> metaTexts = meta.stream().map(Line::text).collect(Collectors.toSet());
    return List.of(
        // "www.kcna.kp (Juche113.5.27.)" ends many texts, with or without a link.
        new Rule(
            Role.TEXT,
            "a source signs with its address",
            Ground.A,
            line -> line.text().startsWith("www.")),
        // The sister site has it twice, for wide and for narrow screens.
        new Rule(
            Role.LABEL,
            "it is the meta line once more",
            Ground.C,
            line -> MetaLine.hasLabel(line) && metaTexts.contains(line.text())),
        new Rule(
            Role.LABEL,
            "the site has it on its pages",
            Ground.A,
            line -> Labels.isLabel(line.text())),
        new Rule(
            Role.LABEL,
            "it is of the newsletter box of 2019",
            Ground.A,
            line -> Labels.isNewsletter(line.text())),
        new Rule(
            Role.UNKNOWN,
            "it leads to a further page of the text",
            Ground.C,
            line -> line.firstLink(link -> leadsToFurtherPage(link, page)) != null),
        new Rule(
            Role.GATE,
            "it asks to sign up in order to read on",
            Ground.A,
            line -> Labels.isGate(line.text())),
        new Rule(
            Role.LABEL,
            "the page was cut in a label of the site",
            Ground.A,
            line -> isCutLabel(line, page)));
  }

  private static boolean leadsToFurtherPage(Link link, PageFacts page) {
    URI target = KcnaWatch.isFurtherPage(link.href()) ? page.resolve(link.href()) : null;
    String id = target == null ? null : KcnaWatch.SITE.articleId(target);
    return id != null && id.equals(page.articleId());
  }

  private static boolean isCutLabel(Line line, PageFacts page) {
    return line.index() == page.outline().lines().size() - 1
        && Labels.isBeginningOfLabel(line.text())
        && page.isCut();
  }

  /**
   * What ties a link or picture to a text: it leads to the archive or to the source.
   *
   * @param original where the link to the original leads; null if there is none
   * @param meta the lines of the meta line
   */
  static TextPictures.Ties ties(@Nullable URI original, List<Line> meta) {
    Predicate<URI> mayLead =
        target ->
            (KcnaWatch.isArchive(target) && !KcnaWatch.isSignUp(target))
                || (original != null && WebAddress.haveSameHost(target, original));
    return new TextPictures.Ties(
        mayLead,
        mayLead.or(KcnaWatch::isPictureHost),
        picture ->
            Labels.isLabel(Text.fold(picture.element().attr("alt"))) || isIcon(picture, meta));
  }

  /** Whether a picture stands among the words of the meta line, and no other text beside it. */
  private static boolean isIcon(Picture picture, List<Line> meta) {
    Block block = picture.block();
    return meta.stream().anyMatch(line -> line.block() == block)
        && block.firstLine() >= meta.get(0).index()
        && block.endLine() <= meta.get(meta.size() - 1).index() + 1;
  }

  /** A: the thumbnails of entries are the archive's own, and lead to its articles. */
  static boolean isOfOther(Picture thumbnail, PageFacts page) {
    Found<URI> address = PictureAddress.of(thumbnail, page);
    URI target = address == null ? null : address.value();
    boolean isElsewhere =
        target != null && !KcnaWatch.isArchive(target) && !KcnaWatch.isPictureHost(target);
    return isElsewhere
        || (thumbnail.link() != null && KcnaWatch.article(thumbnail.link(), page) == null);
  }
}
