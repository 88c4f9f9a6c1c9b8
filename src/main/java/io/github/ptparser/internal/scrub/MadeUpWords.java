package io.github.ptparser.internal.scrub;

import io.github.ptparser.internal.Layouts;
import io.github.ptparser.internal.OtherPages;
import io.github.ptparser.internal.capture.WaybackToolbar;
import io.github.ptparser.internal.outline.Head;
import io.github.ptparser.internal.page.Site;
import io.github.ptparser.internal.text.Dates;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces words by made-up ones of the same length, case and script, one to one. Digits,
 * punctuation and blanks stay, and the words that a page is recognised by, such as {@code Source}.
 *
 * <p>The n-th new word of a length gets the n-th made-up one, so nothing but its length shows.
 */
final class MadeUpWords {

  /**
   * The letters of a script.
   *
   * @param odd the first, third, fifth letter of a made-up word
   * @param even the second, fourth, sixth
   * @param first the first letter of the range to take any from when those run out
   * @param last the last letter of that range
   * @param shortest the length of the shortest words that are replaced
   */
  private record Alphabet(String odd, String even, char first, char last, int shortest) {}

  /** Characters that folding drops; an underscore in the patterns. */
  static final String DROPPED = "\u200B\uFEFF";

  /** The odd and even letters are in the old charsets of their countries too. */
  private static final Map<UnicodeScript, Alphabet> ALPHABETS =
      Map.of(
          UnicodeScript.LATIN, new Alphabet("bdfgklmnprstvz", "aeiou", 'a', 'z', 3),
          UnicodeScript.HANGUL, new Alphabet("가나다라마바사아자차카타파하", "고노도로모보소오조초코토포호", '가', '힣', 2),
          UnicodeScript.HAN, new Alphabet("一丁七上下中主九五人", "二力十口土大女子小山", '\u4E00', '\u9FFF', 2),
          UnicodeScript.HIRAGANA, new Alphabet("あかさたなはまやらわ", "いきしちにひみりうく", 'ぁ', 'ん', 2),
          UnicodeScript.KATAKANA, new Alphabet("アカサタナハマヤラワ", "イキシチニヒミリウク", 'ァ', 'ン', 2),
          UnicodeScript.CYRILLIC, new Alphabet("бвгджзклмнпрст", "аеиоу", 'а', 'я', 3));

  /**
   * Letters of one script. A capital after a small letter begins a new word, as labels are glued to
   * text: {@code Share ButtonPyongyang}.
   */
  private static final Pattern WORD =
      pattern(
          "[A-Z_]*[a-z][a-z_]*|[A-Z][A-Z_]*|[가-힣][가-힣_]*|[\\u4E00-\\u9FFF][\\u4E00-\\u9FFF_]*"
              + "|[ぁ-ん][ぁ-ん_]*|[ァ-ン][ァ-ン_]*|[а-яА-Я][а-яА-Я_]*");

  /** The words that addresses are recognised by. */
  private static final String OF_ADDRESSES =
      "newstream article page blog bbs files search category free-member-form content uploads wp-content includes themes plugins"
          + " wp-admin admin ajax php html htm jpg jpeg png gif webp avif svg css www http https com"
          + " org net web archive cdn cgi challenge platform action get cat source cover";

  private static final long MOST = 1_000_000_000;
  private static final long STEP = 48_271;

  private final Set<String> kept = new HashSet<>();

  private final Map<String, String> madeUp = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  MadeUpWords() {
    keep(List.of(OF_ADDRESSES));
    keep(Dates.MONTHS);
    Dates.MONTHS.forEach(month -> kept.add(month.substring(0, 3).toLowerCase(Locale.ROOT)));
    keep(OtherPages.PHRASES);
    keep(WaybackToolbar.PHRASES);
    keep(List.of(Head.SAVED_FROM));
    for (Site site : Layouts.SITES) {
      keep(site.phrases());
    }
  }

  /** Keeps the words of these texts, such as the label of a page's source. */
  void keep(Collection<String> texts) {
    for (String text : texts) {
      WORD.matcher(text).results().forEach(word -> kept.add(plain(word.group())));
    }
  }

  static Pattern pattern(String regex) {
    return Pattern.compile(regex.replace("_", DROPPED));
  }

  private static String plain(String word) {
    return word.replaceAll("[" + DROPPED + "]", "").toLowerCase(Locale.ROOT);
  }

  /** The text with made-up words, of the same length. */
  String text(String text) {
    StringBuilder scrubbed = new StringBuilder(text);
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      String plain = plain(word.group());
      String other = madeUp(plain);
      int next = 0;
      for (int i = word.start(); i < word.end() && !other.equals(plain); i++) {
        char c = text.charAt(i);
        if (DROPPED.indexOf(c) < 0) {
          char letter = other.charAt(next++);
          scrubbed.setCharAt(i, Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
        }
      }
    }
    return scrubbed.toString();
  }

  private String madeUp(String word) {
    Alphabet alphabet =
        word.isEmpty() ? null : ALPHABETS.get(UnicodeScript.of(word.codePointAt(0)));
    if (alphabet == null || word.length() < alphabet.shortest() || isKept(word)) {
      return word;
    }
    String known = madeUp.get(word);
    if (known == null) {
      String kind = alphabet.odd().charAt(0) + " " + word.length();
      do {
        known = nth(counts.merge(kind, 1, Integer::sum), word.length(), alphabet);
      } while (isKept(known) || !used.add(known));
      madeUp.put(word, known);
    }
    return known;
  }

  /** The n-th word of a length: of odd and even letters in turn, then of any letters. */
  private static String nth(int n, int length, Alphabet alphabet) {
    long regular = 1;
    for (int i = 0; i < length && regular < MOST; i++) {
      regular *= i % 2 == 0 ? alphabet.odd().length() : alphabet.even().length();
    }
    StringBuilder word = new StringBuilder(length);
    if (n < regular) {
      // The step is prime, so every word comes up once and neighbours look unlike.
      long rest = n * STEP % regular;
      for (int i = 0; i < length; i++) {
        String letters = i % 2 == 0 ? alphabet.odd() : alphabet.even();
        word.append(letters.charAt((int) (rest % letters.length())));
        rest /= letters.length();
      }
    } else {
      long rest = n - regular;
      int letters = alphabet.last() - alphabet.first() + 1;
      for (int i = 0; i < length; i++) {
        word.append((char) (alphabet.first() + rest % letters));
        rest /= letters;
      }
    }
    return word.toString();
  }

  private boolean isKept(String word) {
    return kept.contains(word);
  }
}
