package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.House;
import io.github.ptparser.internal.text.Text;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What KCNA Watch puts among its texts: the share button, adverts of the house, the newsletter's
 * box, and invitations to sign up.
 */
final class KcnaWatchHouse implements House {

  private final @Nullable URI original;

  /**
   * Whether the share button may be glued to the text, as on pages of 2019 that do not part the
   * two.
   */
  private final boolean mayHoldShareButton;

  /**
   * What stands among the text of one page.
   *
   * @param original where the link to the original leads; null if there is none
   */
  KcnaWatchHouse(PageFacts page, @Nullable URI original, boolean isOf2019) {
    this.original = original;
    this.mayHoldShareButton =
        isOf2019
            && page.outline().lines().all().stream()
                .noneMatch(line -> line.text().equals(Labels.SHARE_BUTTON));
  }

  @Override
  public boolean isLabel(Line line) {
    return Labels.isLabel(line.text());
  }

  @Override
  public boolean isBeginningOfLabel(Line line) {
    return Labels.isBeginningOfLabel(line.text());
  }

  @Override
  public boolean isNewsletter(String line) {
    return Labels.isNewsletter(line);
  }

  @Override
  public boolean isWall(String line) {
    return Labels.isWall(line);
  }

  @Override
  public String textOf(String line) {
    return Labels.withoutNewsletter(line);
  }

  /**
   * The share button stands above the text; without a tag between them it is glued to it: {@code
   * "Share ButtonPyongyang, March 17"}.
   */
  @Override
  public String beginning(String text) {
    String rest =
        text.startsWith(Labels.SHARE_BUTTON) && mayHoldShareButton
            ? Text.fold(text.substring(Labels.SHARE_BUTTON.length()))
            : "";
    boolean isSentence =
        !rest.isEmpty()
            && Character.isLetterOrDigit(rest.codePointAt(0))
            && !Character.isLowerCase(rest.codePointAt(0));
    return isSentence ? rest : text;
  }

  /** What is left of a meta line whose link has gone: a bar, or the words of the link. */
  @Override
  public boolean isLeftOver(String line) {
    return Text.fold(line.replace("|", "")).isEmpty()
        || (original == null && line.equals(Labels.READ_ORIGINAL));
  }

  @Override
  public boolean mayBeLinks() {
    return true;
  }

  @Override
  public boolean mayLeadTo(URI target) {
    return !ArchiveAddresses.isSignUp(target)
        && (ArchiveAddresses.isArchive(target)
            || (original != null && WebAddress.haveSameHost(target, original)));
  }

  @Override
  public boolean mayShow(URI target) {
    return mayLeadTo(target) || ArchiveAddresses.isPictureHost(target);
  }

  @Override
  public boolean isOfText(Element element) {
    return element.hasClass(Labels.CONTENT);
  }
}
