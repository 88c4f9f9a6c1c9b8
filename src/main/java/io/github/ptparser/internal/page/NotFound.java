package io.github.ptparser.internal.page;

import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.text.Text;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Knows the page for a missing address by its title, or by its main heading if it is no article.
 */
final class NotFound {

  /** The words, then nothing or the site's name: no sentence that begins with them. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(404|not found"
              + "|(page not found|error 404|404[^a-z0-9]+(page )?not found"
              + "|(oops! )?(this|that|the) page can't be found)( ?[^a-z0-9 ].*)?)");

  private static final int SHORTEST_PARAGRAPH = 80;
  private static final int FEWEST_PARAGRAPHS = 3;

  private NotFound() {}

  static boolean isSaidIn(Outline outline) {
    Element title = outline.head().title();
    return (title != null && isWords(Text.fold(title.wholeText())))
        || (isMainHeading(outline) && !hasParagraphs(outline));
  }

  private static boolean isWords(String text) {
    return WORDS.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).matches();
  }

  private static boolean isMainHeading(Outline outline) {
    return outline.lines().all().stream()
        .filter(line -> line.isHeading() && line.links().isEmpty())
        .min(Comparator.comparingInt(line -> line.block().level()))
        .filter(line -> isWords(line.text()))
        .isPresent();
  }

  /** Whether long lines follow each other, as in an article; in a listing titles stand between. */
  private static boolean hasParagraphs(Outline outline) {
    int inARow = 0;
    for (Line line : outline.lines().all()) {
      inARow = line.text().length() < SHORTEST_PARAGRAPH || line.isLinked() ? 0 : inARow + 1;
      if (inARow == FEWEST_PARAGRAPHS) {
        return true;
      }
    }
    return false;
  }
}
