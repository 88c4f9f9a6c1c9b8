package io.github.ptparser;

import static io.github.ptparser.SmallListing.ADDRESS;
import static io.github.ptparser.SmallListing.DAY;
import static io.github.ptparser.SmallListing.MORE;
import static io.github.ptparser.SmallListing.SEARCH;
import static io.github.ptparser.SmallListing.TOP;
import static io.github.ptparser.SmallListing.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listing says of itself, and how many entries it has. */
class ListingFieldsTest {

  private static final SmallListing SOUND = SmallListing.of("[1][2]");
  private static final String BREADCRUMB =
      "<p><a href=/>KCNA</a> <a href=/article/163/>Pyongyang Times</a></p>";

  @Test
  void aSoundListingHasAllAndNoProblem() {
    Listing listing = SOUND.listing();

    assertThat(listing.url()).hasToString("https://kcnawatch.org/article/163/");
    assertThat(listing.servedOn()).isEqualTo("2025-11-28");
    assertThat(listing.heading()).isEqualTo("Pyongyang Times");
    assertThat(listing.source()).isEqualTo("Pyongyang Times");
    assertThat(listing.moreUrl()).hasToString("https://kcnawatch.org/next");
    assertThat(SOUND.entries()).isEqualTo("[1] [2]");
    assertThat(SOUND.problems()).isEmpty();
    assertThat(SmallListing.of("[1!][2!]").problems()).isEmpty();
  }

  @Test
  void theBareEntriesHaveNothingElse() {
    SmallListing fragment = SmallListing.fragment("[1][2]");
    URI next =
        URI.create("https://kcnawatch.org/wp-admin/admin-ajax.php?action=get_cat_by_source&id=163");
    ParseResult<Listing> result = ListingParser.create().tryParse(Page.of(fragment.html(), next));

    assertThat(result.value())
        .isEqualTo(new Listing(null, null, null, null, fragment.listing().teasers(), null));
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void saysWhatIsMissingAtTheHeading() {
    SmallListing listing = page("", "\n <h1>Pyongyang Times</h1>[1]" + MORE);

    assertThat(listing.result().problems())
        .extracting(problem -> problem.field() + " " + problem.line() + ":" + problem.column())
        .containsExactly("url 2:6", "servedOn 2:6");
    assertThat(listing.problems()).containsExactly("MISSING_ADDRESS url", "MISSING_DATE servedOn");
  }

  @Test
  void theTitleInTheHeadStandsInForAHeading() {
    SmallListing listing = page(ADDRESS, DAY + "[1]" + MORE);

    assertThat(listing.listing().heading()).isEqualTo("Pyongyang Times");
    assertThat(listing.problems()).containsExactly("MISSING_SOURCE source");
    assertThat(listing.with("<title>Pyongyang Times | KCNA Watch</title>", "").problems())
        .containsExactly("MISSING_HEADING heading", "MISSING_SOURCE source");
  }

  @Test
  void theSourceIsTheHeadingOrTheBreadcrumb() {
    assertThat(SOUND.with(BREADCRUMB, "").listing().source()).isEqualTo("Pyongyang Times");
    assertThat(SOUND.with(BREADCRUMB, "").problems()).isEmpty();
    assertThat(SOUND.with("<h1>Pyongyang Times", "<h1>News").listing().source())
        .isEqualTo("Pyongyang Times");
    assertThat(SOUND.with("<h1>Pyongyang Times", "<h1>News").problems()).isEmpty();
  }

  @Test
  void theSourceIsTheLabelBehindMoreFrom() {
    SmallListing listing =
        SOUND
            .with("<h1>Pyongyang Times", "<h1>More From Minju Choson")
            .with("<title>Pyongyang Times", "<title>More From Minju Choson");

    assertThat(listing.listing().heading()).isEqualTo("More From Minju Choson");
    assertThat(listing.listing().source()).isEqualTo("Minju Choson");
    assertThat(listing.problems()).containsExactly("CONFLICTING_SOURCE source");
    assertThat(listing.with(BREADCRUMB, "").listing().source()).isEqualTo("Minju Choson");
    assertThat(listing.with(BREADCRUMB, "").problems()).isEmpty();
  }

  @Test
  void aSearchHasNoSource() {
    String search = DAY + BREADCRUMB + "<h1>Search results</h1>";
    List<SmallListing> searches =
        List.of(
            page(SEARCH, search + "[1]" + MORE),
            page(ADDRESS, search + "<div id=search_wrapper>[1!]</div>" + MORE));

    for (SmallListing listing : searches) {
      assertThat(listing.listing().heading()).isEqualTo("Search results");
      assertThat(listing.listing().source()).isNull();
      assertThat(listing.problems()).isEmpty();
    }
  }

  @Test
  void aMirrorsListingIsOfOneSource() {
    SmallListing listing =
        page("<link rel=canonical href=https://mirror.example/163>", TOP + "[1]" + MORE);

    assertThat(listing.listing().source()).isEqualTo("Pyongyang Times");
    assertThat(listing.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'November 13, 2025', 'Nov 13, 2025', ''",
    "'November 12, 2025', 'Nov 12, 2025', CONFLICTING_DATE servedOn",
    "'November 13, 2025', 'Nov 14, 2025', CONFLICTING_DATE servedOn",
  })
  void aPageIsNotServedBeforeItsNewestEntry(String longForm, String shortForm, String problem) {
    SmallListing listing =
        SmallListing.of("[1][3][2]")
            .with("November 28, 2025", longForm)
            .with("Nov 28, 2025", shortForm);

    assertThat(listing.problems()).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  @Test
  void anEntryWithoutADateDoesNotCountForTheNewest() {
    SmallListing listing =
        SmallListing.of("<div><h4><a href={1}>Title 1</a></h4><p>Excerpt 1</p></div>[2]");

    assertThat(listing.listing().servedOn()).isEqualTo("2025-11-28");
    assertThat(listing.problems()).containsExactly("MISSING_DATE teasers[0].published");
  }

  // How many entries there are

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=latest_article_wrapper></div>",
        "<div id=search_wrapper></div>",
        "<a hidden class=more-full-link href=/next>More Articles</a>"
      })
  void aListingMayBeEmptyIfItsWrapperIsThereOrTheLinkToMoreHidden(String body) {
    assertThat(page(ADDRESS, TOP + body).listing().teasers()).isEmpty();
    assertThat(page(ADDRESS, TOP + body).problems()).isEmpty();
  }

  @Test
  void otherwiseAnEmptyListingMissesItsEntriesAndTheLinkToMore() {
    assertThat(page(ADDRESS, TOP + MORE).problems()).containsExactly("MISSING_TEASERS teasers");
    assertThat(page(ADDRESS, TOP).problems())
        .containsExactly("MISSING_TEASERS teasers", "MISSING_ADDRESS moreUrl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1!][2]", "[1!]<p class=articled-date>Nov 12, 2025</p>"})
  void entriesAreCountedByTheirClassesToo(String body) {
    assertThat(SmallListing.of(body).problems()).containsExactly("CONFLICTING_TEASERS teasers");
  }

  // The link to more

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a class=more-full-link href=/next>Next</a>",
        "<a id=more_results href=/next>Next</a>",
        "<a href=/next>More Articles</a>",
        "<a href=/next>More<br>Articles</a>",
        "<a href=/next><div>More</div><div>Articles</div></a>",
        "<a href=/next>More <script>go()</script>Articles</a>",
        "<a href=https://web.archive.org/web/20251128010203/https://kcnawatch.org/next>"
            + "<span>More</span> Articles</a>"
      })
  void theLinkToMoreIsKnownByItsClassItsIdOrItsText(String link) {
    SmallListing listing = SOUND.with(MORE, link + "[3]");

    assertThat(listing.listing().moreUrl()).hasToString("https://kcnawatch.org/next");
    assertThat(listing.entries()).isEqualTo("[1] [2]");
    assertThat(listing.problems()).isEmpty();
  }

  @Test
  void aHiddenLinkToMoreLeadsNowhereAndEndsTheEntries() {
    SmallListing listing = SOUND.with(MORE, MORE.replace("<a ", "<a hidden ") + "[3]");

    assertThat(listing.listing().moreUrl()).isNull();
    assertThat(listing.entries()).isEqualTo("[1] [2]");
    assertThat(listing.problems()).isEmpty();
  }

  @Test
  void aListingLeadsToMore() {
    assertThat(SOUND.with(MORE, "").problems()).containsExactly("MISSING_ADDRESS moreUrl");
  }

  @Test
  void aButtonThatLoadsMoreLeadsNowhere() {
    SmallListing listing = SOUND.with(MORE, "<button id=more_results>More</button>");

    assertThat(listing.listing().moreUrl()).isNull();
    assertThat(listing.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:go(), , INVALID_ADDRESS moreUrl",
    "/other, https://kcnawatch.org/other, CONFLICTING_ADDRESS moreUrl"
  })
  void saysThatALinkToMoreIsBad(String href, String url, String problem) {
    SmallListing listing =
        SOUND.with(MORE, "<a class=more-full-link href='" + href + "'>Next</a>" + second(href));

    assertThat(listing.listing().moreUrl()).isEqualTo(url == null ? null : URI.create(url));
    assertThat(listing.problems()).containsExactly(problem);
  }

  private static String second(String href) {
    return href.startsWith("/") ? "<a href=/next>More Articles</a>" : "";
  }

  @Test
  void aLinkToMoreAboveTheEntriesDoesNotEndThem() {
    SmallListing listing = page(ADDRESS, TOP + MORE + "[1][2]");

    assertThat(listing.entries()).isEqualTo("[1] [2]");
    assertThat(listing.listing().moreUrl()).hasToString("https://kcnawatch.org/next");
  }

  @Test
  void anArticleMayHaveTheNameOfTheLinkToMore() {
    SmallListing listing = SmallListing.of("[1][2][3]").with("Title 2", "More Articles");

    assertThat(listing.entries()).isEqualTo("[1] <2/More Articles/2025-11-12/Excerpt 2> [3]");
    assertThat(listing.problems()).isEmpty();
  }
}
