package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.internal.outline.Mark.Name;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.Site;
import io.github.ptparser.internal.text.Text;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The archive KCNA Watch: what its addresses name, and how its pages and titles are known. */
public final class KcnaWatch implements Site {

  public static final KcnaWatch SITE = new KcnaWatch();

  private static final URI HOME = URI.create("https://kcnawatch.org/");

  private KcnaWatch() {}

  @Override
  public URI home() {
    return HOME;
  }

  @Override
  public String articles() {
    return "https://kcnawatch.org/newstream/";
  }

  @Override
  public List<Name> names() {
    return Labels.NAMES;
  }

  @Override
  public boolean isAt(URI address) {
    return ArchiveAddresses.isArchive(address);
  }

  @Override
  public @Nullable String articleId(String link) {
    return ArchiveAddresses.articleId(link);
  }

  @Override
  public @Nullable String articleId(URI address) {
    return ArchiveAddresses.articleId(address);
  }

  @Override
  public Instant storedAt(String articleId) {
    return ArchiveAddresses.storedAt(articleId);
  }

  @Override
  public boolean isMarked(Outline outline) {
    return isTitled(outline)
        || outline.links().all().stream().anyMatch(link -> articleId(link.href()) != null)
        || MetaLine.find(outline.lines().all(), line -> false) != null;
  }

  private static boolean isTitled(Outline outline) {
    Element title = outline.head().title();
    return title != null && Text.fold(title.wholeText()).endsWith(Labels.SITE_NAME);
  }

  @Override
  public boolean hasPage(Outline outline, @Nullable URI address) {
    return (address != null && isAt(address))
        || isTitled(outline)
        || outline.pictures().all().stream()
            .anyMatch(picture -> picture.element().attr("alt").equals(Labels.LOGO));
  }

  @Override
  public boolean isSignUpWall(Outline outline, @Nullable URI address) {
    return (address != null && ArchiveAddresses.isSignUp(address))
        || Labels.SIGN_UP_FORMS.stream()
            .flatMap(name -> outline.marksIn(Range.ALL, name).stream())
            .anyMatch(mark -> !mark.isHidden());
  }

  @Override
  public List<String> phrases() {
    return Labels.phrases();
  }

  @Override
  public List<String> phrasesWithin() {
    return List.of();
  }

  @Override
  public String titleOf(String text) {
    String title = Text.fold(text);
    if (title.endsWith(Labels.SITE_NAME)) {
      title = Text.fold(title.substring(0, title.length() - Labels.SITE_NAME.length()));
      if (!title.isEmpty() && "|-–—·:«".indexOf(title.charAt(title.length() - 1)) >= 0) {
        title = Text.fold(title.substring(0, title.length() - 1));
      }
    }
    return title;
  }
}
