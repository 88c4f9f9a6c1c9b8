package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages are listings: by address, by the element around the entries, by their shape. */
class ListingPagesTest {

  private static final String HEADING = "<h1>Pyongyang Times</h1>";

  /** Eighty letters, which a label may have. */
  private static final String LABEL =
      "The list of the newest articles, of which there are more every day but Sunday...";

  private static String canonical(String path) {
    return "<link rel=canonical href='" + path + "'>";
  }

  private static PageKind kind(String head, String body) {
    return SmallListing.page(head, body).kind();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/article/163/",
        "/?s=cranes&source=163",
        "/wp-admin/admin-ajax.php?action=get_cat_by_source&id=163"
      })
  void anAddressOfAListingIsOneThoughItIsEmpty(String path) {
    assertThat(kind(canonical(path), "")).isEqualTo(PageKind.LISTING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest_article_wrapper", "search_wrapper"})
  void aKnownWrapperIsAListingThoughItIsEmpty(String id) {
    assertThat(kind("", "<div id=" + id + "></div>")).isEqualTo(PageKind.LISTING);
  }

  @ParameterizedTest
  @CsvSource({
    "/, UNKNOWN",
    "/free-member-form/?redirect=x, MEMBERS_ONLY",
    "/newstream/1764236461-1001/title/, UNKNOWN",
  })
  void anAddressOfSomethingElseIsNone(String path, PageKind kind) {
    String body = "<div id=latest_article_wrapper>[1!]</div>";

    assertThat(kind(canonical(path), HEADING + body)).isEqualTo(kind);
  }

  @Test
  void anArticleAboveIsNone() {
    String meta = "<p>Date: 17/03/2023 | Source: Pyongyang Times</p>";

    assertThat(kind(SmallListing.ADDRESS, HEADING + meta + "[1]")).isNotEqualTo(PageKind.LISTING);
  }

  @Test
  void aPageOfUnknownAddressIsOneByItsShape() {
    assertThat(kind("", HEADING + "[1][2]")).isEqualTo(PageKind.LISTING);
  }

  @Test
  void aMirrorOfTheSiteIsOneByItsShape() {
    assertThat(kind(canonical("https://mirror.example/163"), HEADING + "[1][2]"))
        .isEqualTo(PageKind.LISTING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no entry with a date
        "<h1>Pyongyang Times</h1><h4><a href={1}>Title 1</a></h4>",
        "<h1>Pyongyang Times</h1>",
        // a heading that does not say what the title says, or none
        "<h1>About us</h1>[1][2]",
        "[1][2]",
        "<p>Pyongyang Times</p><h2>Most read</h2>[1][2]",
        // another heading in between
        "<h1>Pyongyang Times</h1><h2>Most read</h2>[1][2]",
        // the end of an article
        "<h1>Pyongyang Times</h1><p>More From Pyongyang Times</p>[1][2]",
        // a sign-up form
        "<h1>Pyongyang Times</h1>[1][2]<div class=free-member-form-inner></div>",
        "<h1>Pyongyang Times</h1><div class=nk-paywall-free-member-form></div>[1][2]",
      })
  void otherShapesAreNone(String body) {
    assertThat(kind("", body)).isNotEqualTo(PageKind.LISTING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Pyongyang Times</h1><h4><a href={1}>Title 1</a></h4>[2]",
        "<p>Pyongyang Times</p>[1][2]",
        "<h2>Pyongyang Times</h2>[1][2]<h2>Most read</h2>[3]",
        "<h1>Pyongyang Times</h1>[1]<p>More From Pyongyang Times</p>[2]",
        "<h1>Pyongyang Times</h1><div hidden class=free-member-form-inner></div>[1]",
      })
  void theseShapesAreListings(String body) {
    assertThat(kind("", body)).isEqualTo(PageKind.LISTING);
  }

  @Test
  void aPageOfTheSiteWithAnotherAddressIsNoneByItsShape() {
    assertThat(kind(canonical("/about/"), HEADING + "[1][2]")).isEqualTo(PageKind.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Pyongyang Times</h1><p>%s</p>[1][2]",
        "<h1>Pyongyang Times</h1>[1]<p>%s</p>[2]",
        "<h1>Pyongyang Times</h1>[1][2]<p>%s</p>"
      })
  void proseBesideTheEntriesIsNoListing(String body) {
    assertThat(LABEL).hasSize(80);
    assertThat(kind("", body.formatted(LABEL))).isEqualTo(PageKind.LISTING);
    assertThat(kind("", body.formatted(LABEL + "."))).isNotEqualTo(PageKind.LISTING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/about/>%s.</a></p>",
        "<footer><p>%s.</p></footer>",
        "<nav>%s.</nav>",
        "<form>%s.<input></form>"
      })
  void longLinksMenusAndFormsAreNoProse(String text) {
    assertThat(kind("", HEADING + "[1][2]" + text.formatted(LABEL))).isEqualTo(PageKind.LISTING);
  }

  @Test
  void theBareEntriesAreAListing() {
    SmallListing fragment = SmallListing.fragment("[1][2]");

    assertThat(fragment.entries()).isEqualTo("[1] [2]");
    assertThat(fragment.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<h3>More From Pyongyang Times</h3>[1]", "<p>More From Minju</p>[1][2]"})
  void theBareEntriesMayHaveTheirHeading(String html) {
    assertThat(SmallListing.fragment(html).kind()).isEqualTo(PageKind.LISTING);
  }

  @Test
  void aBareFragmentWithoutDatesOrWithProseIsNone() {
    assertThat(SmallListing.fragment("<h4><a href={1}>Title 1</a></h4>").kind())
        .isEqualTo(PageKind.UNKNOWN);
    assertThat(SmallListing.fragment("[1]<p>" + LABEL + ".</p>[2]").kind())
        .isEqualTo(PageKind.UNKNOWN);
  }

  @Test
  void theLinkToMoreEndsTheEntries() {
    String body = "[1]<a href=/n>More Articles</a><h2>Most read</h2>[2][3]";

    assertThat(SmallListing.page(SmallListing.ADDRESS, SmallListing.TOP + body).entries())
        .isEqualTo("[1]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div id=latest_article_wrapper>[1!]</div>[2] | [1]",
        "[1]<div id=search_wrapper>[2!][3!]</div> | [2] [3]",
        "<div id=latest_article_wrapper></div>[1] | ''",
      })
  void theEntriesAreThoseInTheWrapper(String body, String entries) {
    assertThat(SmallListing.page(SmallListing.ADDRESS, SmallListing.TOP + body).entries())
        .isEqualTo(entries);
  }
}
