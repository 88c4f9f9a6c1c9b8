package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses of the archive, and what they name. */
final class ArchiveAddresses {

  private static final Set<String> HOSTS =
      Set.of("kcnawatch.org", "kcnawatch.co", "kcnawatch.xyz", "kcnawatch.app");

  /** Pictures of the archive are on a host of its publisher. */
  private static final String PICTURE_HOST = "korearisk.com";

  static final String NEWSTREAM = "/newstream/";

  private ArchiveAddresses() {}

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

  /** Whether an address is one of an article, even if it names no identity. */
  static boolean isInNewstream(URI address) {
    String path = address.getRawPath();
    return isArchive(address)
        && path.startsWith(NEWSTREAM)
        && endOfDigits(path, NEWSTREAM.length()) > NEWSTREAM.length();
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

  static boolean isArchive(URI address) {
    return HOSTS.contains(WebAddress.host(address));
  }

  /** Whether pictures from there are the archive's own. */
  static boolean isPictureHost(URI address) {
    String host = WebAddress.host(address);
    return host.equals(PICTURE_HOST) || host.endsWith("." + PICTURE_HOST);
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

  static boolean isHome(URI address) {
    return isArchive(address) && WebAddress.isSite(address);
  }

  static boolean isSignUp(URI address) {
    return isArchive(address) && address.getRawPath().startsWith("/free-member-form");
  }
}
