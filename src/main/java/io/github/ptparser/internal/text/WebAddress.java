package io.github.ptparser.internal.text;

import io.github.ptparser.internal.capture.Replays;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves links as browsers do, and tells what an address leads to. */
public final class WebAddress {

  /** A base URI for absolute addresses, or while the site of a page is unknown. */
  public static final URI NOWHERE = URI.create("https://nowhere.invalid/");

  private static final Set<String> PICTURE_ENDINGS =
      Set.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif");

  /** Servers refuse longer addresses; a page of many would keep a reader busy. */
  private static final int LONGEST = 16 * 1024;

  private static final boolean[] LEGAL = new boolean[0x80];

  static {
    for (char c = '!'; c < 0x7F; c++) {
      LEGAL[c] = "\"<>\\^`{|}%".indexOf(c) < 0;
    }
  }

  private WebAddress() {}

  /**
   * Resolves a link as a browser would.
   *
   * @return the absolute http or https address, without the prefix of a web archive; null for other
   *     schemes and for what is no address
   */
  public static @Nullable URI resolve(URI base, String link) {
    try {
      return isPlain(link) ? new URI(link) : resolveAny(base, link);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /**
   * Whether a link resolves to itself: {@code https://}, a host, and a path without anything to
   * escape, to resolve or to unwrap. Nearly all links do, and this is much cheaper than resolving.
   */
  static boolean isPlain(String link) {
    int host = link.startsWith("https://") ? 8 : link.startsWith("http://") ? 7 : 0;
    if (host == 0 || link.length() > LONGEST) {
      return false;
    }
    int path = host;
    while (path < link.length() && isOfHost(link.charAt(path))) {
      path++;
    }
    if (path == host) {
      return false;
    }
    char before = '/';
    for (int i = path; i < link.length(); i++) {
      char c = link.charAt(i);
      boolean isPlain =
          c < LEGAL.length
              && LEGAL[c]
              && c != '#'
              && !(before == '/' && c == '.')
              && (i > path || c == '/');
      if (!isPlain) {
        return false;
      }
      before = c;
    }
    return !link.startsWith(Replays.PATH, path);
  }

  private static boolean isOfHost(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  }

  private static @Nullable URI resolveAny(URI base, String link) throws URISyntaxException {
    String reference = link.length() > LONGEST ? "" : Replays.unwrap(Text.fold(link));
    if (reference.isEmpty()) {
      return null;
    }
    URI absolute = unwrap(withoutDots(resolveReference(base, new URI(escape(reference)))));
    String scheme = absolute.getScheme();
    boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return isWeb && absolute.getRawAuthority() != null ? inSmallLetters(absolute) : null;
  }

  /** Scheme and host as browsers write them: {@code HTTPS://KCNAWATCH.ORG/A} ends in {@code /A}. */
  private static URI inSmallLetters(URI address) throws URISyntaxException {
    String text = address.toString();
    int start = text.indexOf("//") + 2;
    int end = start;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int host = Math.max(start, text.lastIndexOf('@', end - 1) + 1);
    String small =
        text.substring(0, start).toLowerCase(Locale.ROOT)
            + text.substring(start, host)
            + text.substring(host, end).toLowerCase(Locale.ROOT)
            + text.substring(end);
    return small.equals(text) ? address : new URI(small);
  }

  /** Reads an address that has to be absolute; null if it is not. */
  public static @Nullable URI absolute(String address) {
    String unwrapped = Replays.unwrap(Text.fold(address));
    return unwrapped.regionMatches(true, 0, "http", 0, 4) ? resolve(NOWHERE, unwrapped) : null;
  }

  private static URI resolveReference(URI base, URI reference) throws URISyntaxException {
    if (reference.isAbsolute()) {
      return reference;
    }
    if (reference.getRawPath().isEmpty() && reference.getRawAuthority() == null) {
      // URI.resolve drops the last part of the path here: "?s=farm" on "/a/b" is "/a/b?s=farm".
      String query = reference.getRawQuery() == null ? base.getRawQuery() : reference.getRawQuery();
      String address = base.getScheme() + "://" + base.getRawAuthority() + base.getRawPath();
      String fragment = reference.getRawFragment();
      return new URI(
          address + (query == null ? "" : "?" + query) + (fragment == null ? "" : "#" + fragment));
    }
    return base.resolve(reference);
  }

  /** {@code /a/./b/../c} is {@code /a/c}; {@code ..} at the root is dropped. */
  private static URI withoutDots(URI address) throws URISyntaxException {
    String path = address.getRawPath();
    if (path == null || address.getRawAuthority() == null || !path.contains("/.")) {
      return address;
    }
    List<String> kept = new ArrayList<>();
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean isUp = segments[i].equals("..");
      boolean isDots = isUp || segments[i].equals(".");
      if (isUp && kept.size() > 1) {
        kept.remove(kept.size() - 1);
      }
      if (!isDots || i == segments.length - 1) {
        kept.add(isDots ? "" : segments[i]);
      }
    }
    String text = address.toString();
    int start = text.indexOf('/', text.indexOf("//") + 2);
    return new URI(
        text.substring(0, start) + String.join("/", kept) + text.substring(start + path.length()));
  }

  private static URI unwrap(URI address) throws URISyntaxException {
    String text = address.toString();
    String unwrapped = Replays.unwrap(text);
    return unwrapped.equals(text) ? address : new URI(unwrapped);
  }

  /** Escapes what browsers allow in a link and {@link URI} does not: blanks, quotes, braces. */
  private static String escape(String link) {
    StringBuilder escaped = null;
    int hash = link.indexOf('#');
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      boolean good =
          c == '%'
              ? isEscape(link, i)
              : c >= LEGAL.length ? !isBadUnicode(c) : LEGAL[c] && (c != '#' || i == hash);
      if (good && escaped != null) {
        escaped.append(c);
      } else if (!good) {
        if (escaped == null) {
          escaped = new StringBuilder(link.length() + 16).append(link, 0, i);
        }
        if (c == '\\') {
          escaped.append('/');
        } else {
          for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
            escaped
                .append('%')
                .append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)))
                .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
          }
        }
      }
    }
    return escaped == null ? link : escaped.toString();
  }

  private static boolean isEscape(String link, int i) {
    return i + 2 < link.length()
        && Character.digit(link.charAt(i + 1), 16) >= 0
        && Character.digit(link.charAt(i + 2), 16) >= 0;
  }

  /** {@link URI} takes letters of all scripts, but no blanks or controls. */
  private static boolean isBadUnicode(char c) {
    return Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /**
   * Whether an address is a place in a page, such as {@code #top}. Browsers save {@code href="#"}
   * with the address of the page before it.
   */
  public static boolean isPlaceIn(URI address, URI page) {
    return address.getRawFragment() != null && withoutPlace(address).equals(withoutPlace(page));
  }

  private static String withoutPlace(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? text : text.substring(0, hash);
  }

  /** Whether an address is a picture: a link to its full size, not to a page. */
  public static boolean isPicture(URI address) {
    String path = address.getRawPath().toLowerCase(Locale.ROOT);
    return PICTURE_ENDINGS.stream().anyMatch(path::endsWith);
  }

  /** Whether an address is the home page of a site: {@code https://kcnawatch.org/}. */
  public static boolean isSite(URI address) {
    return address.getRawQuery() == null
        && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"));
  }

  /** Compares hosts as {@link #host} gives them. */
  public static boolean haveSameHost(URI a, URI b) {
    return host(a).equals(host(b));
  }

  /** The host in lower case, without {@code www.}; empty if there is none. */
  public static String host(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
