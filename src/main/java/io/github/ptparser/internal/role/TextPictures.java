package io.github.ptparser.internal.role;

import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.page.PictureAddress;
import io.github.ptparser.internal.role.Body.Doubt;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells the pictures of a text from others, and from those that may be either. */
public final class TextPictures {

  /**
   * What ties a link or picture to the text of a site.
   *
   * @param mayLead whether a paragraph that is one link may lead to there
   * @param mayShow whether a picture of the text may be, or lead to, there
   * @param isAdvert whether a picture is known to be the site's own advert
   */
  public record Ties(Predicate<URI> mayLead, Predicate<URI> mayShow, Predicate<Picture> isAdvert) {}

  private final PageFacts page;
  private final int anchor;
  private final Ties ties;

  /**
   * Tells the pictures of one page.
   *
   * @param anchor a place in the article
   */
  TextPictures(PageFacts page, int anchor, Ties ties) {
    this.page = page;
    this.anchor = anchor;
    this.ties = ties;
  }

  /**
   * Adds a picture to those of the text, or to the doubts, or to both.
   *
   * @param make how the text is made
   * @param span from the first line of the text to the last
   */
  void sort(Picture picture, Make make, Range span, List<Picture> own, List<Doubt> doubts) {
    if (picture.block().chromeApartFrom(anchor) != Chrome.NONE || ties.isAdvert().test(picture)) {
      return;
    }
    Block figure = Figures.around(picture.block());
    boolean isAlike =
        make.holdsPictureIn(figure == null ? picture.block() : figure.parent())
            || isBetweenParagraphs(picture, make, span);
    boolean leadsAway = leadsAway(picture);
    if (isAlike && !leadsAway) {
      own.add(picture);
      if (isElsewhere(picture)) {
        String what =
            "a picture of another site, " + Field.quote(String.valueOf(addressOf(picture)));
        doubts.add(new Doubt("images", what, picture.element()));
      }
    } else if (isAlike || !leadsAway) {
      String why = isAlike ? "leads away" : "is made in another way than those of the text";
      String what = "a picture that " + why + ": " + make.describe(picture.block());
      doubts.add(new Doubt("images", what, picture.element()));
    }
  }

  /** A picture without a link, alone in a block between two paragraphs. */
  private static boolean isBetweenParagraphs(Picture picture, Make make, Range span) {
    Block block = picture.block();
    return picture.link() == null
        && span.contains(picture.place())
        && block.firstLine() == block.endLine()
        && make.holds(block.parent());
  }

  /** Whether a picture is on the host of neither the page nor what it is tied to. */
  boolean isElsewhere(Picture picture) {
    URI address = addressOf(picture);
    URI own = page.address();
    return address != null
        && !ties.mayShow().test(address)
        && !page.site().isAt(address)
        && (own == null || !WebAddress.haveSameHost(address, own));
  }

  private @Nullable URI addressOf(Picture picture) {
    Found<URI> found = PictureAddress.of(picture, page);
    return found == null ? null : found.value();
  }

  /** Whether a picture is neither in a menu or form nor leads away. */
  boolean isOwn(Picture picture) {
    return picture.block().chromeApartFrom(anchor) == Chrome.NONE && !leadsAway(picture);
  }

  private boolean leadsAway(Picture picture) {
    Link link = picture.link();
    return link != null && !mayShow(page.resolve(link.href()));
  }

  private boolean mayShow(@Nullable URI target) {
    return target != null && (ties.mayShow().test(target) || WebAddress.isPicture(target));
  }
}
