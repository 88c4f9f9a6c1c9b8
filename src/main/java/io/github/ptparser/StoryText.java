package io.github.ptparser;

import io.github.ptparser.internal.text.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one rule by which texts of two sites are the same: what typesetting changes is folded, words
 * are not.
 */
final class StoryText {

  /** What takes no room: soft hyphens, zero-width blanks and joiners, marks of direction. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

  private static final Pattern DOUBLE_QUOTES =
      Pattern.compile(
          "[\\u00AB\\u00BB\\u201C-\\u201F\\u2033\\u2036\\u300A\\u300B\\u301D-\\u301F\\uFF02]");

  private static final Pattern SINGLE_QUOTES =
      Pattern.compile(
          "[`\\u00B4\\u02B9\\u02BB\\u02BC\\u2018-\\u201B\\u2032\\u2035\\u2039\\u203A\\uFF07]");

  private static final String DASH = "\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D-";

  /** A run of dashes and hyphens, with the blanks around and between them. */
  private static final Pattern DASHES = Pattern.compile(" ?[" + DASH + "][ " + DASH + "]*");

  private static final Pattern BLANK_BEFORE_MARK = Pattern.compile(" (?=[,.;:!?])");

  /** As many as git takes: no two stories of all that are written share them. */
  private static final int BYTES = 20;

  private StoryText() {}

  /** Changes with the folding, so that a key of another version is told from this one. */
  private static final String VERSION = "1-";

  /** The key of a story: the digest of its folded lines, none of which has a line feed. */
  static String key(String title, List<String> paragraphs) {
    StringBuilder story = new StringBuilder(fold(title));
    for (String paragraph : paragraphs) {
      story.append('\n').append(fold(paragraph));
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(story.toString().getBytes(StandardCharsets.UTF_8));
      return VERSION + HexFormat.of().formatHex(bytes, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has it", e);
    }
  }

  /** A text with one form for all that is the same. */
  static String fold(String text) {
    String folded = Text.fold(INVISIBLE.matcher(text).replaceAll(""));
    folded = DOUBLE_QUOTES.matcher(folded).replaceAll("\"");
    folded = SINGLE_QUOTES.matcher(folded).replaceAll("'");
    folded = DASHES.matcher(folded).replaceAll("-");
    return BLANK_BEFORE_MARK.matcher(folded).replaceAll("");
  }
}
