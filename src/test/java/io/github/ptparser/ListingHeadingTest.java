package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line above the entries is the heading of a listing. */
class ListingHeadingTest {

  private static final String TITLE = "<title>Naenara | KCNA Watch</title>";
  private static final String ADDRESS =
      "<link rel=canonical href=https://kcnawatch.org/article/156/>";

  private static Page page(String head, String above) {
    return Page.of(
        "<!DOCTYPE html><html><head>"
            + head
            + "</head><body><p>November 28, 2025</p>"
            + above
            + "<article><h4><a href=/newstream/1764279611-604118232/>Wool market</a></h4>"
            + "<p>Wool is sold.</p><p>November 27, 2025</p><p>Wool is sold.</p></article>"
            + "<a href=/article/156/>More Articles</a></body></html>");
  }

  private static String heading(Page page) {
    return String.valueOf(ListingParser.create().parse(page).heading());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Naenara</h1>",
        "<p>Naenara</p>",
        "<h1>Naenara</h1><h2>Latest</h2>",
        "<h2>Latest</h2><h1>Naenara</h1>",
        "<h2>Latest</h2><p>Naenara</p><h2>Today</h2>",
        ""
      })
  void isWhatTheHeadOfThePageSays(String above) {
    assertThat(heading(page(TITLE + ADDRESS, above))).isEqualTo("Naenara");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Naenara</h1>",
        "<h1>Naenara</h1><p>All of it</p>",
        "<h1>Latest</h1><h2>Naenara</h2>",
        "<h2>Naenara</h2><h1>KCNA Watch</h1>"
      })
  void isElseTheNearestHeading(String above) {
    assertThat(heading(page(ADDRESS, above))).isEqualTo("Naenara");
  }

  @Test
  void isMissingWhereThereIsNone() {
    ParseResult<Listing> result =
        ListingParser.create().tryParse(page(ADDRESS, "<h1>KCNA Watch</h1><p>All of it</p>"));

    assertThat(SmallArticle.problems(result.problems()))
        .containsExactly("MISSING_HEADING heading", "MISSING_SOURCE source");
  }

  /** A page that does not say its address may be the home page, which has many lists. */
  @Test
  void isRightAboveTheEntriesOfAPageOfUnknownAddress() {
    assertThat(page(TITLE, "<h1>Naenara</h1>").kind()).isEqualTo(PageKind.LISTING);
    assertThat(page(TITLE, "<h2>Latest</h2><h1>Naenara</h1><p>All</p>").kind())
        .isEqualTo(PageKind.LISTING);
    assertThat(page(TITLE, "<h1>Naenara</h1><h2>Latest</h2>").kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page(TITLE, "<h1>Latest</h1>").kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page(TITLE, "").kind()).isEqualTo(PageKind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "Cranes | KCNA Watch, Cranes",
    "Cranes - KCNA Watch, Cranes",
    "Cranes – KCNA Watch, Cranes",
    "Cranes — KCNA Watch, Cranes",
    "Cranes · KCNA Watch, Cranes",
    "Cranes: KCNA Watch, Cranes",
    "Cranes « KCNA Watch, Cranes",
    "Cranes KCNA Watch, Cranes",
    "Cranes! KCNA Watch, Cranes!",
    "Cranes || KCNA Watch, Cranes |",
    "' Cranes  of spring |\u00A0KCNA Watch ', Cranes of spring",
    "Cranes |, Cranes |",
    "KCNA Watch on cranes, KCNA Watch on cranes",
    "| KCNA Watch, ",
    "KCNA Watch, ",
    "'', "
  })
  void theNameOfTheSiteIsNoPartOfATitle(String title, String heading) {
    SmallListing listing =
        SmallListing.page(SmallListing.ADDRESS, SmallListing.DAY + "[1]" + SmallListing.MORE)
            .with("Pyongyang Times | KCNA Watch", title);

    assertThat(listing.listing().heading()).isEqualTo(heading);
  }
}
