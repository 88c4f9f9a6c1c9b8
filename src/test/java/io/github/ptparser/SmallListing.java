package io.github.ptparser;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small listing page, sound but for the part that a test puts in.
 *
 * <p>In a part {@code {3}} is the address of article 3, {@code [3]} its whole entry without any
 * class, and {@code [3!]} its entry with the classes that are known. What comes out is written
 * alike: {@code [3]} is the whole entry and nothing else.
 */
record SmallListing(String html) {

  static final String ADDRESS = "<link rel=canonical href=https://kcnawatch.org/article/163/>";
  static final String SEARCH = "<link rel=canonical href='https://kcnawatch.org/?s=cranes'>";
  static final String MORE = "<a class=more-full-link href=/next>More Articles</a>";
  static final String DAY = "<p>November 28, 2025</p><p>Nov 28, 2025</p>";
  static final String TOP =
      DAY
          + "<p><a href=/>KCNA</a> <a href=/article/163/>Pyongyang Times</a></p>"
          + "<h1>Pyongyang Times</h1>";

  private static final Pattern SHORT = Pattern.compile("\\[([0-9])(!?)\\]|\\{([0-9])\\}");

  /** A source's listing with these entries. */
  static SmallListing of(String entries) {
    return page(ADDRESS, TOP + entries + MORE);
  }

  /** A page that does not say its address. */
  static SmallListing unknown(String body) {
    return page("", body);
  }

  static SmallListing page(String head, String body) {
    return fragment(
        "<!DOCTYPE html><html><head><title>Pyongyang Times | KCNA Watch</title>"
            + head
            + "</head><body>"
            + body
            + "</body></html>");
  }

  static SmallListing fragment(String html) {
    return new SmallListing(SHORT.matcher(html).replaceAll(SmallListing::written));
  }

  private static String written(MatchResult part) {
    if (part.group(3) != null) {
      return address(part.group(3));
    }
    String entry =
        """
        <article class=clearfix><div class=article-thumb><a href=@><img src=/#.jpg alt='Title #'>
        </a></div><div class=article-desc><h4><a href=@>Title #</a></h4><p>Excerpt #</p>
        <p class=articled-date>Nov 1#, 2025</p><p>Excerpt #</p></div></article>
        """;
    String any =
        "<div><h4><a href=@>Title #</a></h4><p>Excerpt #</p><p>Nov 1#, 2025</p>"
            + "<p>Excerpt #</p></div>";
    String n = part.group(1);
    return (part.group(2).isEmpty() ? any : entry).replace("@", address(n)).replace("#", n);
  }

  static String address(String n) {
    return "https://kcnawatch.org/newstream/" + id(n) + "/";
  }

  private static String id(String n) {
    return "176423646" + n + "-100" + n;
  }

  SmallListing with(String part, String other) {
    if (!html.contains(part)) {
      throw new IllegalArgumentException(part);
    }
    return fragment(html.replace(part, other));
  }

  PageKind kind() {
    return Page.of(html).kind();
  }

  ParseResult<Listing> result() {
    return ListingParser.create().tryParse(Page.of(html));
  }

  Listing listing() {
    return ListingParser.create().parse(Page.of(html));
  }

  /** All entries: whole ones as {@code [3]}, else number, title, date and excerpt. */
  String entries() {
    return entries(listing());
  }

  static String entries(Listing listing) {
    return listing.teasers().stream().map(SmallListing::shown).collect(Collectors.joining(" "));
  }

  private static String shown(ArticleTeaser teaser) {
    String id = teaser.id() == null ? "-" : teaser.id();
    String n = id.substring(id.length() - 1);
    List<@Nullable String> fields =
        Arrays.asList(n, teaser.title(), String.valueOf(teaser.published()), teaser.excerpt());
    List<String> whole = List.of(n, "Title " + n, "2025-11-1" + n, "Excerpt " + n);
    return fields.equals(whole)
        ? "[" + n + "]"
        : fields.stream()
            .map(field -> field == null || field.equals("null") ? "-" : field)
            .collect(Collectors.joining("/", "<", ">"));
  }

  /** Where the pictures of the entries are, {@code -} for none; without the site. */
  String thumbnails() {
    return listing().teasers().stream()
        .map(teaser -> String.valueOf(teaser.thumbnail()))
        .map(url -> url.equals("null") ? "-" : url.replace("https://kcnawatch.org", ""))
        .collect(Collectors.joining(" "));
  }

  ArticleTeaser onlyEntry() {
    List<ArticleTeaser> teasers = listing().teasers();
    if (teasers.size() != 1) {
      throw new AssertionError(teasers);
    }
    return teasers.get(0);
  }

  /** The problems, each as its code and its field. */
  List<String> problems() {
    return problems(result());
  }

  /** What disagrees in the entries. */
  List<String> conflicts() {
    return problems().stream()
        .filter(problem -> problem.startsWith("CONFLICTING") && problem.contains("teasers"))
        .toList();
  }

  static List<String> problems(ParseResult<?> result) {
    return result.problems().stream()
        .map(problem -> problem.code() + (problem.field() == null ? "" : " " + problem.field()))
        .toList();
  }
}
