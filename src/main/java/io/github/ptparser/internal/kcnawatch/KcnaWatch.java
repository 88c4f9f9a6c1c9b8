package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Mark.Name;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.page.Site;
import io.github.ptparser.internal.text.Text;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The archive KCNA Watch: what its addresses name, and how its pages and titles are known. */
public final class KcnaWatch implements Site {

  public static final KcnaWatch SITE = new KcnaWatch();

  private static final Set<String> HOSTS =
      Set.of("kcnawatch.org", "kcnawatch.co", "kcnawatch.xyz", "kcnawatch.app");

  /** Pictures of the archive are on a host of its publisher. */
  private static final String PICTURE_HOST = "korearisk.com";

  static final String NEWSTREAM = "/newstream/";

  private static final Pattern WITHOUT_IDENTITY = Pattern.compile("/newstream/[0-9]+/[^/]");

  private static final Pattern FURTHER_PAGE =
      Pattern.compile("(?:[?&]paged?=|/)(?:[2-9]|[1-9][0-9]{1,2})/?$");

  private static final URI HOME = URI.create("https://kcnawatch.org/");

  private KcnaWatch() {}

  @Override
  public URI home() {
    return HOME;
  }

  @Override
  public String articles() {
    return "https://kcnawatch.org/newstream/";
  }

  @Override
  public List<Name> names() {
    return Labels.NAMES;
  }

  @Override
  public boolean isAt(URI address) {
    return isArchive(address);
  }

  @Override
  public @Nullable String articleId(URI address) {
    return isArchive(address) ? articleId(address.getRawPath()) : null;
  }

  @Override
  public Instant storedAt(String articleId) {
    return Instant.ofEpochSecond(Long.parseLong(articleId, 0, articleId.indexOf('-'), 10));
  }

  @Override
  public boolean isMarked(Outline outline) {
    return isTitled(outline)
        || outline.links().all().stream().anyMatch(link -> articleId(link.href()) != null)
        || MetaLine.find(outline.lines().all(), line -> false) != null;
  }

  private static boolean isTitled(Outline outline) {
    Element title = outline.head().title();
    return title != null && Text.fold(title.wholeText()).endsWith(Labels.SITE_NAME);
  }

  @Override
  public boolean hasPage(Outline outline, @Nullable URI address) {
    return (address != null && isAt(address))
        || isTitled(outline)
        || outline.pictures().all().stream()
            .anyMatch(picture -> picture.element().attr("alt").equals(Labels.LOGO));
  }

  @Override
  public boolean isSignUpWall(Outline outline, @Nullable URI address) {
    return (address != null && isSignUp(address))
        || Labels.SIGN_UP_FORMS.stream()
            .flatMap(name -> outline.marksIn(Range.ALL, name).stream())
            .anyMatch(mark -> !mark.isHidden());
  }

  @Override
  public List<String> phrases() {
    return Labels.phrases();
  }

  @Override
  public String titleOf(String text) {
    String title = Text.fold(text);
    if (title.endsWith(Labels.SITE_NAME)) {
      title = Text.fold(title.substring(0, title.length() - Labels.SITE_NAME.length()));
      if (!title.isEmpty() && "|-–—·:«»".indexOf(title.charAt(title.length() - 1)) >= 0) {
        title = Text.fold(title.substring(0, title.length() - 1));
      }
    }
    return title;
  }

  // What its addresses name

  /**
   * The identity of an article that an address names.
   *
   * @return {@code 1679051042-573104882} for {@code .../newstream/1679051042-573104882/anything},
   *     or null
   */
  @Override
  public @Nullable String articleId(String address) {
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

  /**
   * The article that a link leads to, by its identity or else its path; null if to none. A: an
   * entry of 2018 leads to {@code /newstream/296004/SLUG}, which names no identity.
   */
  static @Nullable String article(Link link, PageFacts page) {
    String id = page.articleId(link);
    if (id != null || !link.href().contains(NEWSTREAM)) {
      return id;
    }
    URI target = page.resolve(link.href());
    return target != null && isInNewstream(target) ? target.getRawPath() : null;
  }

  /** Whether an address is one of an article without identity: {@code /newstream/296004/SLUG}. */
  static boolean isInNewstream(URI address) {
    return isArchive(address) && WITHOUT_IDENTITY.matcher(address.getRawPath()).lookingAt();
  }

  /**
   * Whether a link to an article leads to a further page of it: WordPress has {@code SLUG/2/} and
   * {@code ?page=2} for the pages of a long text.
   */
  static boolean isFurtherPage(String link) {
    return FURTHER_PAGE.matcher(link).find();
  }

  /** The day on which the archive stored the article of this identity, in UTC. */
  static LocalDate storedDay(String articleId) {
    return SITE.storedAt(articleId).atZone(ZoneOffset.UTC).toLocalDate();
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
