package io.github.ptparser.robust;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/** Characters as entities, and back. */
final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);");

  private static final OutputSettings BY_NAME =
      new OutputSettings().escapeMode(EscapeMode.extended).charset(StandardCharsets.US_ASCII);

  private Entities() {}

  /** One character in three by its number; what is an entity already stays. */
  static String coded(String text, Random random) {
    StringBuilder coded = new StringBuilder();
    boolean isEntity = false;
    for (int c : text.codePoints().toArray()) {
      isEntity = c == '&' || (isEntity && (Character.isLetterOrDigit(c) || c == '#'));
      boolean isCoded =
          !isEntity && !Character.isISOControl(c) && c != ';' && random.nextInt(3) == 0;
      coded.append(
          isCoded
              ? String.format(Locale.ROOT, random.nextBoolean() ? "&#%d;" : "&#x%X;", c)
              : Character.toString(c));
    }
    return coded.toString();
  }

  /** All that have a name by their name, the rest beyond ASCII by number. */
  static String named(String text) {
    return org.jsoup.nodes.Entities.escape(Parser.unescapeEntities(text, false), BY_NAME);
  }

  /** As they are, but for those that would be markup. */
  static String decoded(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(
            match -> {
              String character = Parser.unescapeEntities(match.group(), false);
              return Matcher.quoteReplacement(
                  character.matches("[<&\\r]") ? match.group() : character);
            });
  }
}
