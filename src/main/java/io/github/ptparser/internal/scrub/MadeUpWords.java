package io.github.ptparser.internal.scrub;

import io.github.ptparser.internal.Layouts;
import io.github.ptparser.internal.OtherPages;
import io.github.ptparser.internal.capture.WaybackToolbar;
import io.github.ptparser.internal.outline.Head;
import io.github.ptparser.internal.page.Site;
import io.github.ptparser.internal.text.Dates;
import java.lang.Character.UnicodeScript;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
 * Puts made-up words in the place of those of a text, the same always for the same, and no two for
 * one. Length, case and script stay, and so does all that is no word: digits, punctuation, blanks.
 * What a page is known by stays as well, such as {@code Source} and {@code More From}.
 *
 * <p>The n-th new word of a length gets the n-th made-up one of that length, so nothing of a word
 * but its length is in what stands for it.
 */
public final class MadeUpWords {

  /**
   * The letters of a script.
   *
   * @param odd those of a made-up word that take turns with the others
   * @param even the others
   * @param first the first letter that a word may have at all
   * @param last the last one
   * @param shortest the length from which on words are made up
   */
  private record Alphabet(String odd, String even, char first, char last, int shortest) {}

  /** What is dropped from a text; below it stands as an underscore. */
  public static final String DROPPED = "\u200B\uFEFF";

  /** Those that take turns are in the old charsets of their countries too. */
  private static final Map<UnicodeScript, Alphabet> ALPHABETS =
      Map.of(
          UnicodeScript.LATIN, new Alphabet("bdfgklmnprstvz", "aeiou", 'a', 'z', 3),
          UnicodeScript.HANGUL, new Alphabet("가나다라마바사아자차카타파하", "고노도로모보소오조초코토포호", '가', '힣', 2),
          UnicodeScript.HAN, new Alphabet("一丁七上下中主九五人", "二力十口土大女子小山", '\u4E00', '\u9FFF', 2),
          UnicodeScript.HIRAGANA, new Alphabet("あかさたなはまやらわ", "いきしちにひみりうく", 'ぁ', 'ん', 2),
          UnicodeScript.KATAKANA, new Alphabet("アカサタナハマヤラワ", "イキシチニヒミリウク", 'ァ', 'ン', 2),
          UnicodeScript.CYRILLIC, new Alphabet("бвгджзклмнпрст", "аеиоу", 'а', 'я', 3));

  /**
   * Letters of one script, ended where a capital follows a small letter, as the pages glue labels
   * to a text: {@code Share ButtonPyongyang}. What is dropped from a text is in no word's way.
   */
  private static final Pattern WORD =
      pattern(
          "[A-Z_]*[a-z][a-z_]*|[A-Z][A-Z_]*|[가-힣][가-힣_]*|[\\u4E00-\\u9FFF][\\u4E00-\\u9FFF_]*"
              + "|[ぁ-ん][ぁ-ん_]*|[ァ-ン][ァ-ン_]*|[а-яА-Я][а-яА-Я_]*");

  /** A scheme and a host; in a capture's address, and in a link to share a page, a second time. */
  private static final Pattern HOST = pattern("(?:[A-Za-z_]+:[_]*/[_]*/?|^[_]*/[_]*/)[^/?#&%]+");

  private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private static final Pattern PARAMETER = Pattern.compile("([?&](?:amp;)?([^=&?#]+)=)([^&#]*)");

  /** What names a page by its place in the site and no words. */
  private static final Set<String> KEPT_PARAMETERS =
      Set.of("action", "blogid", "page", "subpage", "ver");

  /** {@code 3f9c0a71d2e84b56} in {@code nonce=3f9c0a71d2e84b56}. */
  private static final Pattern TOKEN =
      Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9_-]{10,}");

  /** What addresses are known by. */
  private static final String OF_ADDRESSES =
      "newstream article page blog bbs files search category free-member-form content uploads wp-content includes themes plugins"
          + " wp-admin admin ajax php html htm jpg jpeg png gif webp avif svg css www http https com"
          + " org net web archive cdn cgi challenge platform action get cat source cover";

  private static final long MOST = 1_000_000_000;
  private static final long STEP = 48_271;

  private final Set<String> kept = new HashSet<>();

  /** What the parser looks for within words. */
  private final Set<String> fragments = new HashSet<>();

  private final Map<String, String> madeUp = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  public MadeUpWords() {
    keep(List.of(OF_ADDRESSES));
    keep(Dates.MONTHS);
    Dates.MONTHS.forEach(month -> kept.add(month.substring(0, 3).toLowerCase(Locale.ROOT)));
    keep(OtherPages.PHRASES);
    keep(WaybackToolbar.PHRASES);
    keep(List.of(Head.SAVED_FROM));
    for (Site site : Layouts.SITES) {
      keep(site.phrases());
      fragments.addAll(site.phrasesWithin());
    }
  }

  /** Keeps the words of these texts, such as the label of a page's source. */
  public void keep(Collection<String> texts) {
    for (String text : texts) {
      WORD.matcher(text).results().forEach(word -> kept.add(plain(word.group())));
    }
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex.replace("_", DROPPED));
  }

  private static String plain(String word) {
    return word.replaceAll("[" + DROPPED + "]", "").toLowerCase(Locale.ROOT);
  }

  /** Whether a text is an address with a host. */
  public static boolean isAddress(String text) {
    return HOST.matcher(text.strip()).lookingAt();
  }

  /** The text with made-up words; of the same length. */
  public String text(String text) {
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

  /**
   * The address with made-up words, of the same length. Scheme, host, digits and all marks stay,
   * the names of parameters too, and tokens become noughts.
   */
  public String address(String address) {
    StringBuilder scrubbed = new StringBuilder(address.length());
    int done = 0;
    for (Matcher host = HOST.matcher(address); host.find(); ) {
      scrubbed.append(partOfAddress(address.substring(done, host.start()))).append(host.group());
      done = host.end();
    }
    return scrubbed.append(partOfAddress(address.substring(done))).toString();
  }

  private String partOfAddress(String part) {
    StringBuilder scrubbed = new StringBuilder(part.length());
    int done = 0;
    for (Matcher parameter = PARAMETER.matcher(part); parameter.find(); ) {
      scrubbed.append(escapedText(part.substring(done, parameter.start())));
      String value = parameter.group(3);
      scrubbed.append(parameter.group(1));
      scrubbed.append(
          KEPT_PARAMETERS.contains(parameter.group(2)) ? value : escapedText(withoutToken(value)));
      done = parameter.end();
    }
    return scrubbed.append(escapedText(part.substring(done))).toString();
  }

  private static String withoutToken(String value) {
    return TOKEN.matcher(value).matches() ? "0".repeat(value.length()) : value;
  }

  private String escapedText(String part) {
    StringBuilder scrubbed = new StringBuilder(part.length());
    int done = 0;
    for (Matcher escapes = ESCAPES.matcher(part); escapes.find(); ) {
      scrubbed.append(text(part.substring(done, escapes.start())));
      scrubbed.append(escaped(escapes.group()));
      done = escapes.end();
    }
    return scrubbed.append(text(part.substring(done))).toString();
  }

  /** Letters beyond ASCII stand in an address as the escapes of their bytes. */
  private String escaped(String escapes) {
    String decoded = URLDecoder.decode(escapes, StandardCharsets.UTF_8);
    String other = text(decoded);
    if (other.equals(decoded)) {
      return escapes;
    }
    StringBuilder again = new StringBuilder(escapes.length());
    for (byte b : other.getBytes(StandardCharsets.UTF_8)) {
      again.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return again.length() == escapes.length() ? again.toString() : escapes;
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

  /**
   * The n-th word of a length: letters that take turns; when there are no more of such, any, so
   * that there are as many as a text can have.
   */
  private static String nth(int n, int length, Alphabet alphabet) {
    long regular = 1;
    for (int i = 0; i < length && regular < MOST; i++) {
      regular *= i % 2 == 0 ? alphabet.odd().length() : alphabet.even().length();
    }
    StringBuilder word = new StringBuilder(length);
    if (n < regular) {
      // A step that no number of words shares a factor with, so that neighbours look unlike.
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
    return kept.contains(word) || fragments.stream().anyMatch(word::contains);
  }
}
