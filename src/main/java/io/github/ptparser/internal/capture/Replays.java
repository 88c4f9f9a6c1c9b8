package io.github.ptparser.internal.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prefixes that the Wayback Machine puts before addresses in a capture. */
public final class Replays {

  /**
   * {@code https://web.archive.org/web/20251128010203im_/}, often without the host. The captured
   * address follows, sometimes as {@code https:/} with one slash.
   */
  private static final Pattern WAYBACK =
      Pattern.compile(
          "(?:(?:https?:)?//(?:www\\.)?web(?:-beta)?\\.archive\\.org)?/web/[0-9]{1,14}(?:[a-z]{2}_)?/(?=https?:/)",
          Pattern.CASE_INSENSITIVE);

  /** Part of every such prefix. */
  public static final String PATH = "/web/";

  /** A capture of a capture occurs; more are made to keep a reader busy. */
  private static final int MOST_PREFIXES = 3;

  private Replays() {}

  /** The captured address; other addresses stay as they are. */
  public static String unwrap(String address) {
    String rest = address;
    for (int i = 0; i < MOST_PREFIXES && rest.contains(PATH); i++) {
      Matcher wayback = WAYBACK.matcher(rest);
      if (!wayback.lookingAt()) {
        break;
      }
      rest = rest.substring(wayback.end());
      int slashes = rest.indexOf('/');
      if (!rest.startsWith("//", slashes)) {
        rest = rest.substring(0, slashes) + "/" + rest.substring(slashes);
      }
    }
    return rest;
  }
}
