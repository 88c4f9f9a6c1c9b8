package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.capture.Replays;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of the newspaper's own site, and what they name. */
final class NewspaperAddresses {

  private static final String HOST = "pyongyangtimes.com.kp";

  /** What is before the path of an address. */
  private static final Pattern ORIGIN = Pattern.compile("^(?:[a-zA-Z]+:)?//[^/]*");

  private static final Pattern BLOG = Pattern.compile("(?:.*/)?blog/?");

  private static final Pattern BLOG_ID = Pattern.compile("[0-9a-fA-F]{24}");

  private static final Pattern BBS_NUMBER = Pattern.compile("[0-9]{1,9}");

  private NewspaperAddresses() {}

  /**
   * The identity of an article of the newspaper's own site that an address names, whatever its
   * host.
   *
   * @return the {@code blogid} of {@code /blog?page=politics&blogid=64f1...}, the number of {@code
   *     /?bbs=8213}, or null
   */
  static @Nullable String articleId(String address) {
    String blogId = blogId(address);
    if (blogId != null && BLOG_ID.matcher(blogId).matches()) {
      return blogId.toLowerCase(Locale.ROOT);
    }
    return bbsNumber(address);
  }

  /** What stands for an identity in {@code /blog?blogid=...}; null if nothing does. */
  static @Nullable String blogId(String address) {
    return address.startsWith("?") || BLOG.matcher(pathBeforeQuery(address)).matches()
        ? parameter("blogid", address)
        : null;
  }

  /** The number of {@code /?bbs=8213}; null if it has none. */
  static @Nullable String bbsNumber(String address) {
    String path = pathBeforeQuery(address);
    String number = path.isEmpty() || path.equals("/") ? parameter("bbs", address) : null;
    return number != null && BBS_NUMBER.matcher(number).matches() ? number : null;
  }

  /** When the article of this identity was stored; null for a number, which does not say. */
  static @Nullable Instant storedAt(String id) {
    return BLOG_ID.matcher(id).matches()
        ? Instant.ofEpochSecond(Long.parseLong(id, 0, 8, 16))
        : null;
  }

  /** Whether an address is one of a section, which shows the newest article of it. */
  static boolean isSection(URI address) {
    return isNewspaper(address)
        && BLOG.matcher(address.getRawPath()).matches()
        && blogId(address.toString()) == null;
  }

  private static String pathBeforeQuery(String address) {
    return ORIGIN.matcher(Replays.unwrap(address).split("[?#]", 2)[0]).replaceFirst("");
  }

  /** The value of a parameter; an ampersand may have been escaped once too often. */
  static @Nullable String parameter(String name, String address) {
    String[] parts = address.split("#", 2)[0].split("\\?", 2);
    String query = parts.length == 1 ? "" : parts[1];
    for (String part : query.split("&(?:amp;)*", -1)) {
      if (part.startsWith(name + '=')) {
        return part.substring(name.length() + 1);
      }
    }
    return null;
  }

  /** Whether an address is one of the newspaper's own site. */
  static boolean isNewspaper(URI address) {
    return WebAddress.host(address).equals(HOST);
  }
}
