package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Mark.Name;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.page.Site;
import io.github.ptparser.internal.text.Text;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newspaper's own site: what its addresses name, and how its pages and titles are known. */
public final class PyongyangTimes implements Site {

  public static final PyongyangTimes SITE = new PyongyangTimes();

  private static final String SEPARATORS = "|-–—·:«»";

  private static final URI HOME = URI.create("https://www.pyongyangtimes.com.kp/");

  private PyongyangTimes() {}

  @Override
  public URI home() {
    return HOME;
  }

  @Override
  public String articles() {
    return "https://www.pyongyangtimes.com.kp/blog?";
  }

  @Override
  public List<Name> names() {
    return List.of();
  }

  @Override
  public List<String> phrases() {
    return Labels.phrases();
  }

  @Override
  public boolean isAt(URI address) {
    return NewspaperAddresses.isNewspaper(address);
  }

  @Override
  public @Nullable String articleId(String link) {
    return NewspaperAddresses.articleId(link);
  }

  @Override
  public @Nullable String articleId(URI address) {
    return isAt(address) ? articleId(address.toString()) : null;
  }

  @Override
  public @Nullable Instant storedAt(String articleId) {
    return NewspaperAddresses.storedAt(articleId);
  }

  @Override
  public boolean isMarked(Outline outline) {
    List<Line> lines = outline.lines().all();
    return outline.links().all().stream().anyMatch(link -> namesArticle(link.href()))
        || Labels.footer(lines) != null
        || LatestNews.find(lines) != null;
  }

  private boolean namesArticle(String link) {
    URI target = link.contains("blogid=") ? WebAddress.resolve(HOME, link) : null;
    return target != null && articleId(target) != null;
  }

  @Override
  public boolean hasPage(Outline outline, @Nullable URI address) {
    return true;
  }

  @Override
  public boolean isSignUpWall(Outline outline, @Nullable URI address) {
    return false;
  }

  @Override
  public String titleOf(String text) {
    String title = Text.fold(text);
    for (String name : Labels.NAMES) {
      title = title.equalsIgnoreCase(name) ? "" : withoutName(title, name);
    }
    return title;
  }

  /** {@code "Title"} of {@code "Title | Name"}, the sister site's form. */
  private static String withoutName(String title, String name) {
    int end = title.length() - name.length();
    if (title.regionMatches(true, end, name, 0, name.length())) {
      String rest = Text.fold(title.substring(0, end));
      if (!rest.isEmpty() && isSeparator(rest.charAt(rest.length() - 1))) {
        return Text.fold(rest.substring(0, rest.length() - 1));
      }
    }
    return title;
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }
}
