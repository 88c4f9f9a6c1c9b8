package io.github.ptparser.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for addresses: how they resolve, what a capture adds to them, and what they name. */
final class Addresses {

  /**
   * What an address resolves against that has to stand for itself, or while nobody knows whose page
   * it is.
   */
  static final URI NOWHERE = URI.create("https://nowhere.invalid/");

  private static final Set<String> ARCHIVE_HOSTS =
      Set.of("kcnawatch.org", "kcnawatch.co", "kcnawatch.xyz", "kcnawatch.app");

  private static final String NEWSPAPER_HOST = "pyongyangtimes.com.kp";

  /** What is before the path of an address. */
  private static final Pattern ORIGIN = Pattern.compile("^(?:[a-zA-Z]+:)?//[^/]*");

  private static final Pattern BLOG = Pattern.compile("(?:.*/)?blog/?");
  private static final Pattern BLOG_ID = Pattern.compile("[0-9a-fA-F]{24}");
  private static final Pattern BBS_NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Pictures of the archive are on a host of its publisher. */
  private static final String PICTURE_HOST = "korearisk.com";

  private static final Set<String> PICTURE_ENDINGS =
      Set.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif");

  /**
   * {@code https://web.archive.org/web/20251128010203im_/}, also without host, as captures have it;
   * what follows is the address that was captured, at times with one slash of its two lost.
   */
  private static final Pattern WAYBACK =
      Pattern.compile(
          "(?:(?:https?:)?//(?:www\\.)?web(?:-beta)?\\.archive\\.org)?/web/[0-9]{1,14}(?:[a-z]{2}_)?/(?=https?:/)",
          Pattern.CASE_INSENSITIVE);

  private static final String WAYBACK_PATH = "/web/";

  /** A capture of a capture occurs, more only to keep a reader busy. */
  private static final int MOST_PREFIXES = 3;

  /** No server takes a longer address, and a page may have many. */
  private static final int LONGEST = 16 * 1024;

  private static final String NEWSTREAM = "/newstream/";

  private Addresses() {}

  /**
   * Resolves a link as a browser would.
   *
   * @param base the address that relative links start from
   * @param link the link as it stands in the page
   * @return the absolute http or https address that the link leads to, without the prefix of a
   *     capture; or null if there is none
   */
  static @Nullable URI resolve(URI base, String link) {
    try {
      return isPlain(link) ? new URI(link) : resolveAny(base, link);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /**
   * Whether a link is absolute and stays as it is when it is resolved, as nearly all do: the rest
   * of the rules is costly. {@code https://}, a host, then nothing that has to be escaped,
   * dissolved or unwrapped.
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
    return !link.startsWith(WAYBACK_PATH, path);
  }

  private static boolean isOfHost(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  }

  private static @Nullable URI resolveAny(URI base, String link) throws URISyntaxException {
    String reference = link.length() > LONGEST ? "" : unwrap(Text.fold(link));
    if (reference.isEmpty()) {
      return null;
    }
    URI absolute = withoutDots(resolveReference(base, new URI(escape(reference))));
    String scheme = absolute.getScheme();
    String authority = absolute.getRawAuthority();
    boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return isWeb && authority != null && !absolute.isOpaque() ? unwrap(absolute) : null;
  }

  /** Resolves an address that has to stand for itself, such as a canonical link. */
  static @Nullable URI absolute(String address) {
    String unwrapped = unwrap(Text.fold(address));
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

  /** As browsers do it: {@code /a/./b/../c} is {@code /a/c}, and nothing is above the root. */
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
    String unwrapped = unwrap(text);
    return unwrapped.equals(text) ? address : new URI(unwrapped);
  }

  /** Takes the prefixes of captures off. */
  private static String unwrap(String address) {
    String rest = address;
    for (int i = 0; i < MOST_PREFIXES && rest.contains(WAYBACK_PATH); i++) {
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

  /**
   * Escapes what browsers let stand in a link and an address may not have: blanks, quotes, braces.
   */
  private static String escape(String link) {
    StringBuilder escaped = null;
    int hash = link.indexOf('#');
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      boolean good =
          c == '%'
              ? isEscape(link, i)
              : c >= LEGAL.length ? !isBadUnicode(link, i) : LEGAL[c] && (c != '#' || i == hash);
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

  private static final boolean[] LEGAL = new boolean[0x80];

  static {
    for (char c = '!'; c < 0x7F; c++) {
      LEGAL[c] = "\"<>\\^`{|}%".indexOf(c) < 0;
    }
  }

  private static boolean isEscape(String link, int i) {
    return i + 2 < link.length()
        && Character.digit(link.charAt(i + 1), 16) >= 0
        && Character.digit(link.charAt(i + 2), 16) >= 0;
  }

  /**
   * {@link URI} takes letters of all scripts as they are, but no blanks, controls or lone
   * surrogates.
   */
  private static boolean isBadUnicode(String link, int i) {
    char c = link.charAt(i);
    if (Character.isSurrogate(c)) {
      boolean paired =
          Character.isHighSurrogate(c)
              ? i + 1 < link.length() && Character.isLowSurrogate(link.charAt(i + 1))
              : i > 0 && Character.isHighSurrogate(link.charAt(i - 1));
      return !paired;
    }
    return Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /**
   * The identity of an article that an address names.
   *
   * @return {@code 1679051042-573104882} for {@code .../newstream/1679051042-573104882/anything},
   *     or null
   */
  static @Nullable String articleId(String address) {
    int path = address.indexOf(NEWSTREAM);
    if (path < 0 || address.lastIndexOf('?', path) >= 0) {
      return null; // A link to share an article has its address in the query.
    }
    int start = path + NEWSTREAM.length();
    int dash = endOfDigits(address, start);
    if (dash == start
        || dash - start > 10
        || dash >= address.length()
        || address.charAt(dash) != '-') {
      return null;
    }
    int end = endOfDigits(address, dash + 1);
    boolean isId = end > dash + 1 && end - dash <= 10;
    boolean ends = end == address.length() || "/?#".indexOf(address.charAt(end)) >= 0;
    return isId && ends ? address.substring(start, end) : null;
  }

  /** The identity of the article that a page's address names. */
  static @Nullable String articleId(@Nullable URI address) {
    return address == null || !isArchive(address) ? null : articleId(address.getRawPath());
  }

  /** When the archive stored the article of this identity. */
  static Instant storedAt(String articleId) {
    return Instant.ofEpochSecond(Long.parseLong(articleId, 0, articleId.indexOf('-'), 10));
  }

  /** The day on which the archive stored the article of this identity, in UTC. */
  static LocalDate storedDay(String articleId) {
    return storedAt(articleId).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /**
   * The identity of an article of the newspaper's own site that an address names, whatever its
   * host.
   *
   * @return the {@code blogid} of {@code /blog?page=politics&blogid=64f1...}, the number of {@code
   *     /?bbs=8213}, or null
   */
  static @Nullable String newspaperId(String address) {
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
  static @Nullable Instant storedAtByBlogId(String id) {
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
    return ORIGIN.matcher(unwrap(address).split("[?#]", 2)[0]).replaceFirst("");
  }

  /** The value of a parameter; an ampersand may have been escaped once too often. */
  private static @Nullable String parameter(String name, String address) {
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
    return host(address).equals(NEWSPAPER_HOST);
  }

  static boolean isArchive(URI address) {
    return ARCHIVE_HOSTS.contains(host(address));
  }

  /** Whether pictures from there are the archive's own. */
  static boolean isPictureHost(URI address) {
    String host = host(address);
    return host.equals(PICTURE_HOST) || host.endsWith("." + PICTURE_HOST);
  }

  /** Whether a link leads to a picture by itself, as those do that show it in its full size. */
  static boolean isPicture(URI address) {
    String path = address.getRawPath().toLowerCase(Locale.ROOT);
    return PICTURE_ENDINGS.stream().anyMatch(path::endsWith);
  }

  /**
   * Whether a link leads to a file that a browser wrote beside the page when it saved that: {@code
   * ./NAME_files/one.jpg}. Where it was on the web is lost.
   *
   * @param isSaved whether it is known that a browser saved the page; then the link may be absolute
   */
  static boolean isSavedFile(String link, boolean isSaved) {
    int folder = link.lastIndexOf('/');
    int start = link.startsWith("./") ? 2 : 0;
    return folder > start
        && link.startsWith("_files", folder - "_files".length())
        && (isSaved || link.indexOf('/', start) == folder);
  }

  static boolean haveSameHost(URI a, URI b) {
    return host(a).equals(host(b));
  }

  private static String host(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /**
   * Whether an address of the archive is one of a listing: a source's, a search, or its next
   * entries.
   */
  static boolean isListing(URI address) {
    String path = address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "&" + address.getRawQuery();
    return isArchive(address)
        && (isSourceListing(address)
            || query.contains("&s=")
            || (path.equals("/wp-admin/admin-ajax.php")
                && query.contains("&action=get_cat_by_source")));
  }

  /** {@code /article/163/}. */
  static boolean isSourceListing(URI address) {
    String path = address.getRawPath();
    if (!isArchive(address) || !path.startsWith("/article/")) {
      return false;
    }
    int start = "/article/".length();
    int end = endOfDigits(path, start);
    return end > start && (end == path.length() || path.substring(end).equals("/"));
  }

  /** {@code https://kcnawatch.org/}: a site, and no page of it but the first. */
  static boolean isSite(URI address) {
    return address.getRawQuery() == null
        && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"));
  }

  static boolean isHome(URI address) {
    return isArchive(address) && isSite(address);
  }

  static boolean isSignUp(URI address) {
    return isArchive(address) && address.getRawPath().startsWith("/free-member-form");
  }
}
