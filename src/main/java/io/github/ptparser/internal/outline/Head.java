package io.github.ptparser.internal.outline;

import io.github.ptparser.internal.text.Text;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the head that are read; null if missing.
 *
 * @param canonical the canonical link
 * @param savedFrom the comment of a browser that saved the page
 * @param isDocument whether the page is a whole document, not a fragment
 */
public record Head(
    @Nullable Element title,
    @Nullable Element ogTitle,
    @Nullable Element canonical,
    @Nullable Element ogUrl,
    @Nullable Element base,
    @Nullable Comment savedFrom,
    boolean isDocument) {

  /** How the comment of a browser begins. */
  public static final String SAVED_FROM = "saved from url=";

  /** Collects the first element of each kind. */
  static final class Maker {

    private @Nullable Element title;
    private @Nullable Element ogTitle;
    private @Nullable Element canonical;
    private @Nullable Element ogUrl;
    private @Nullable Element base;
    private @Nullable Comment savedFrom;
    private boolean isDocument;

    Head head() {
      return new Head(title, ogTitle, canonical, ogUrl, base, savedFrom, isDocument);
    }

    void setDocument() {
      isDocument = true;
    }

    void read(Comment comment) {
      if (savedFrom == null && comment.getData().contains(SAVED_FROM)) {
        savedFrom = comment;
      }
    }

    private static boolean hasToken(String tokens, String sought) {
      String folded = ' ' + Text.fold(tokens).toLowerCase(Locale.ROOT) + ' ';
      return folded.contains(' ' + sought + ' ');
    }

    void read(Element element) {
      switch (element.normalName()) {
        case "title" -> {
          isDocument = true;
          title = title == null ? element : title;
        }
        case "base" -> base = base == null && element.hasAttr("href") ? element : base;
        case "link" -> {
          boolean isCanonical = hasToken(element.attr("rel"), "canonical");
          canonical = canonical == null && isCanonical ? element : canonical;
        }
        case "meta" -> {
          String property = element.attr("property");
          ogUrl = ogUrl == null && property.equalsIgnoreCase("og:url") ? element : ogUrl;
          ogTitle = ogTitle == null && property.equalsIgnoreCase("og:title") ? element : ogTitle;
        }
        default -> throw new AssertionError(element.normalName());
      }
    }
  }
}
