package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.outline.Line;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that the newspaper's own pages are known by. Next to nothing is known of its markup.
 */
final class Labels {

  /** The label of the source, which the archive prints and the newspaper has no need to. */
  static final String SOURCE = "Pyongyang Times";

  static final String LATEST_NEWS = "Latest News";

  /** What the site calls itself; a name before one that it ends with. */
  static final List<String> NAMES = List.of("The Pyongyang Times", SOURCE);

  private static final String RIGHTS = "All rights reserved";
  private static final String SIGNATURE = "KCNA-THE PYONGYANG TIMES";
  private static final String HOST = "www.pyongyangtimes.com.kp";

  /** {@code 2023 © All rights reserved.}, perhaps with the name of the host. */
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?:HOST ?)?[0-9]{4} ?© ?RIGHTS[.,]?(?: ?HOST)?"
              .replace("HOST", Pattern.quote(HOST))
              .replace("RIGHTS", RIGHTS),
          Pattern.CASE_INSENSITIVE);

  /** The names of the days, as the site prints them. */
  static final List<String> WEEKDAYS =
      List.of(DayOfWeek.values()).stream()
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();

  private Labels() {}

  /** The texts that a page of the site is known by. */
  static List<String> phrases() {
    List<String> phrases = new ArrayList<>(WEEKDAYS);
    phrases.addAll(List.of(NAMES.get(0), LATEST_NEWS, RIGHTS, SIGNATURE, HOST));
    return phrases;
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
}
