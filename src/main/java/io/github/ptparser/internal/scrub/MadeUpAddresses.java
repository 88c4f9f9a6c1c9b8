package io.github.ptparser.internal.scrub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts made-up words into addresses. */
record MadeUpAddresses(MadeUpWords words) {

  /** A scheme and a host. In an archive's address and in a "Share" link they come twice. */
  private static final Pattern HOST =
      MadeUpWords.pattern("(?:[A-Za-z_]+:[_]*/[_]*/?|^[_]*/[_]*/)[^/?#&%]+");

  private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private static final Pattern PARAMETER = Pattern.compile("([?&](?:amp;)?([^=&?#]+)=)([^&#]*)");

  /** Parameters that name a page by its place in the site, not in words. */
  private static final Set<String> KEPT_PARAMETERS =
      Set.of("action", "blogid", "page", "subpage", "ver");

  /** {@code 3f9c0a71d2e84b56} in {@code nonce=3f9c0a71d2e84b56}. */
  private static final Pattern TOKEN =
      Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9_-]{10,}");

  /** Whether a text is an address with a host. */
  static boolean isAddress(String text) {
    return HOST.matcher(text.strip()).lookingAt();
  }

  /**
   * The address with made-up words, of the same length. Scheme, host, digits, punctuation and the
   * names of parameters stay; tokens become zeros.
   */
  String address(String address) {
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
      scrubbed.append(words.text(part.substring(done, escapes.start())));
      scrubbed.append(escaped(escapes.group()));
      done = escapes.end();
    }
    return scrubbed.append(words.text(part.substring(done))).toString();
  }

  /** Letters beyond ASCII are percent-encoded. */
  private String escaped(String escapes) {
    String decoded = URLDecoder.decode(escapes, StandardCharsets.UTF_8);
    String other = words.text(decoded);
    if (other.equals(decoded)) {
      return escapes;
    }
    StringBuilder again = new StringBuilder(escapes.length());
    for (byte b : other.getBytes(StandardCharsets.UTF_8)) {
      again.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return again.length() == escapes.length() ? again.toString() : escapes;
  }
}
