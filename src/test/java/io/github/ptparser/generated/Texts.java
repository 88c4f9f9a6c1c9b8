package io.github.ptparser.generated;

import io.github.ptparser.generated.Exclusion.Place;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts in any script, already folded as the models promise it. */
final class Texts {

  private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF]");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

  /** How often characters come, and which: those between two, or those of a text. */
  private record Share(int weight, IntUnaryOperator pick, int size) {

    static Share between(int weight, int first, int last) {
      return new Share(weight, i -> first + i, last - first + 1);
    }

    static Share oneOf(int weight, String characters) {
      int[] all = characters.codePoints().toArray();
      return new Share(weight, i -> all[i], all.length);
    }
  }

  private static final List<Share> SHARES =
      List.of(
          Share.between(30, 'a', 'z'),
          Share.between(5, 'A', 'Z'),
          Share.between(14, ' ', ' '),
          Share.between(12, '!', '@'),
          Share.oneOf(4, "<>&\"'`=;#|[]{}~^_\\/"),
          Share.oneOf(4, "‘’“”«»《》–—…·•\u00AD\u2011\u2212"),
          Share.between(4, 0xA1, 0x17F),
          Share.between(8, 0xAC00, 0xD7A3),
          Share.between(3, 0x4E00, 0x9FFF),
          Share.between(3, 0x0400, 0x052F),
          Share.between(5, 0x0590, 0x06FF),
          Share.between(4, 0x0300, 0x036F),
          Share.between(4, 0x1F300, 0x1FAFF),
          Share.oneOf(3, "\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\uFE0F\uFFFD"),
          Share.between(1, 0x01, 0x9F),
          Share.between(4, 0x01, 0xD7FF),
          Share.between(4, 0xE000, 0x10FFFF));
  private static final int WEIGHTS = SHARES.stream().mapToInt(Share::weight).sum();

  /** What could be taken for another part of the page, inside a text. */
  private static final List<String> PHRASES =
      List.of(
          "Date: 01/02/2003 | Source: Elsewhere | ",
          "Source: ",
          "Read original version at source",
          "More From Elsewhere",
          "More Articles",
          "Share Button",
          "Browse",
          "KCNA",
          "KCNA Watch",
          " | KCNA Watch",
          "November 27, 2025",
          "Nov 27, 2025",
          "www.kcna.kp (Juche113.5.27.)",
          "-0-",
          "- ",
          "1) ",
          "(En)",
          "</p>",
          "<br>",
          "<!-- ",
          "-->",
          "&amp;",
          "&nbsp",
          "https://kcnawatch.org/newstream/1700000000-1234/a/");

  private Texts() {}

  /** Texts of at most so many pieces, which shrink to shorter ones. */
  static Arbitrary<String> of(Place place, int pieces) {
    Arbitrary<Integer> lengths =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(1, 20)),
            Tuple.of(1, Arbitraries.integers().between(1, pieces)));
    return Combinators.combine(Arbitraries.longs().between(0, Integer.MAX_VALUE), lengths)
        .as(Texts::text)
        .filter(text -> Exclusion.allows(place, text));
  }

  private static String text(long seed, int pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(40) == 0) {
        text.append(PHRASES.get(random.nextInt(PHRASES.size())));
      } else {
        text.appendCodePoint(codePoint(random));
      }
    }
    return fold(text.toString());
  }

  private static int codePoint(Random random) {
    int weight = random.nextInt(WEIGHTS);
    for (Share share : SHARES) {
      weight -= share.weight();
      if (weight < 0) {
        return share.pick().applyAsInt(random.nextInt(share.size()));
      }
    }
    throw new AssertionError("the weights sum up to " + WEIGHTS);
  }

  private static String fold(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String folded = WHITE_SPACE.matcher(visible).replaceAll(" ");
    int from = folded.startsWith(" ") ? 1 : 0;
    int to = folded.length() - (folded.endsWith(" ") ? 1 : 0);
    return from < to ? folded.substring(from, to) : "";
  }
}
