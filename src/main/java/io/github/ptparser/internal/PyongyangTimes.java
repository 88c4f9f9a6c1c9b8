package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Link;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of the newspaper's own site have in common: its labels, its footer, and how its
 * titles end. Of its markup next to nothing is known, so all of it is text.
 */
final class PyongyangTimes {

  /** The label of the source, which the archive prints and the newspaper has no need to. */
  static final String SOURCE = "Pyongyang Times";

  static final String LATEST_NEWS = "Latest News";

  /** What the site calls itself; a name before one that it ends with. */
  private static final List<String> NAMES = List.of("The Pyongyang Times", SOURCE);

  private static final String RIGHTS = "All rights reserved";
  private static final String SIGNATURE = "KCNA-THE PYONGYANG TIMES";
  private static final String HOST = "www.pyongyangtimes.com.kp";
  private static final String SHARE = "Share";

  private static final String SEPARATORS = "|-–—·:«»";

  /** {@code 2023 © All rights reserved.}, perhaps with the name of the host. */
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?:HOST ?)?[0-9]{4} ?© ?RIGHTS[.,]?(?: ?HOST)?"
              .replace("HOST", Pattern.quote(HOST))
              .replace("RIGHTS", RIGHTS),
          Pattern.CASE_INSENSITIVE);

  private PyongyangTimes() {}

  /** The texts that a page of the site is known by. */
  static List<String> phrases() {
    return List.of(NAMES.get(0), LATEST_NEWS, RIGHTS, SIGNATURE, HOST, SHARE);
  }

  /** Whether a page says by its text or its links that it is one of the site. */
  static boolean isMarked(Outline outline) {
    List<Line> lines = outline.lines.all();
    return outline.links.all().stream().anyMatch(link -> namesArticle(link.href))
        || footer(lines) != null
        || LatestNews.find(lines) != null;
  }

  private static boolean namesArticle(String link) {
    Site site = Site.PYONGYANG_TIMES;
    URI target = link.contains("blogid=") ? Addresses.resolve(site.home, link) : null;
    return target != null && site.articleId(target) != null;
  }

  /** The line that the footer begins with; null if there is none. */
  static @Nullable Line footer(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      String withNext = i + 1 < lines.size() ? text + ' ' + lines.get(i + 1).text() : text;
      if (FOOTER.matcher(text).matches() || FOOTER.matcher(withNext).matches()) {
        boolean isHostAbove = i > 0 && lines.get(i - 1).text().equalsIgnoreCase(HOST);
        return lines.get(isHostAbove ? i - 1 : i);
      }
    }
    return null;
  }

  /** Whether a text is the footer, or the beginning of it. */
  static boolean isBeginningOfFooter(String text) {
    Matcher footer = FOOTER.matcher(text);
    return footer.matches() || footer.hitEnd();
  }

  static boolean isSiteName(String text) {
    return NAMES.stream().anyMatch(text::equalsIgnoreCase);
  }

  /** Whether a text is the line with which many articles end. */
  static boolean isSignature(String text) {
    return text.equalsIgnoreCase(SIGNATURE);
  }

  /**
   * Whether a text is the label of the buttons by which to share an article, with the buttons. In
   * {@code Shares of the works grew.} and in {@code Share prices rose.} are other words.
   */
  static boolean isShareLabel(String text, List<Link> links) {
    if (!text.startsWith(SHARE)) {
      return false;
    }
    String rest = text.substring(SHARE.length());
    return rest.isEmpty()
        || rest.startsWith(":")
        || (!Character.isLetterOrDigit(rest.charAt(0)) && Link.hold(rest, links));
  }

  /** A title without the name of the site; often nothing is left. */
  static String titleOf(String text) {
    String title = Text.fold(text);
    for (String name : NAMES) {
      title = title.equalsIgnoreCase(name) ? "" : withoutName(title, name);
    }
    return title;
  }

  /** {@code "Title"} of {@code "Title | Name"} and of {@code "Name | Title"}. */
  private static String withoutName(String title, String name) {
    int end = title.length() - name.length();
    if (title.regionMatches(true, end, name, 0, name.length())) {
      String rest = Text.fold(title.substring(0, end));
      if (!rest.isEmpty() && isSeparator(rest.charAt(rest.length() - 1))) {
        return Text.fold(rest.substring(0, rest.length() - 1));
      }
    }
    if (title.regionMatches(true, 0, name, 0, name.length())) {
      String rest = Text.fold(title.substring(name.length()));
      if (!rest.isEmpty() && isSeparator(rest.charAt(0))) {
        return Text.fold(rest.substring(1));
      }
    }
    return title;
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }
}
