package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one entry of a list ends and the next begins, whatever the markup. */
class ListingEntriesTest {

  /** A case is what stands in the page, an arrow, and the entries that come out. */
  private static void assertEntries(String row) {
    String body = row.substring(0, row.indexOf("=>"));
    String entries = row.substring(row.indexOf("=>") + 2).strip();
    for (SmallListing page : List.of(SmallListing.of(body), SmallListing.fragment(body))) {
      assertThat(page.entries()).isEqualTo(entries);
      assertThat(page.conflicts()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1][2] => [1] [2]",
        "[1!][2!] => [1] [2]",
        "<ul><li>[1]</li><li>[2]</li></ul> => [1] [2]",
        "<div>[1]</div><div>[2][3]</div> => [1] [2] [3]",
        "<div><div>[1]</div><div><p>Advert</p></div></div>[2] => [1] [2]",
        "<table><tr><td>[1]</td><td>[2]</td></tr></table> => [1] [2]",
      })
  void eachStandsInABlockOfItsOwn(String row) {
    assertEntries(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // title, excerpt, date, excerpt
        """
        <h4><a href={1}>Title 1</a></h4><p>Excerpt 1</p><p>Nov 11, 2025</p><p>Excerpt 1</p>
        <h4><a href={2}>Title 2</a></h4><p>Excerpt 2</p><p>Nov 12, 2025</p><p>Excerpt 2</p>
        => [1] [2]""",
        // lines alone
        """
        <a href={1}>Title 1</a><br>Excerpt 1<br>Nov 11, 2025<br>
        <a href={2}>Title 2</a><br>Excerpt 2<br>Nov 12, 2025<br>
        => [1] [2]""",
        // a picture's link, then the title's
        """
        <p><a href={1}><img src=/1.jpg></a></p><p><a href={1}>Title 1</a></p><p>Excerpt 1</p>
        <p>Nov 11, 2025</p><p><a href={2}><img src=/2.jpg></a></p><p><a href={2}>Title 2</a></p>
        <p>Excerpt 2</p><p>Nov 12, 2025</p>
        => [1] [2]""",
      })
  void theyStandFlatOneBehindTheOther(String row) {
    assertEntries(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><article>[1]</article><p><a href={1}>Read</a></p></article> => [1]",
        """
        <article><div><h4><a href={1}>Title 1</a></h4><p>Excerpt 1</p><p>Nov 11, 2025</p></div>
        <div><h4><a href={1}>Title 1</a></h4><p>Excerpt 1</p><p>Nov 11, 2025</p></div></article>
        => [1]""",
        """
        <h4><a href={1}>Title 1</a></h4><p>Excerpt 1</p><p>Nov 11, 2025</p>
        <p><a href={1}>Read more</a></p>[2]
        => [1] [2]""",
        """
        <h4><a href={1}>Title 1</a></h4><p>Excerpt 1</p><p><a href={1}>Title 1</a></p>
        <p>Nov 11, 2025</p>[2]
        => [1] [2]""",
      })
  void linksToOneArticleThatFollowEachOtherAreOneEntry(String row) {
    assertEntries(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]<div hidden>[2]</div>[3] => [1] [3]",
        "[1]<p><a href=/about/>Title 2</a></p>[3] => [1] [3]",
        "[1]<p><a href=https://example.org/newstream/1764236462-1002/>2</a></p>[3] => [1] [3]",
      })
  void linksBesideTheListAreNoEntries(String row) {
    assertEntries(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the block of the title alone would lose the date
        "<div><div><h4><a href={1}>Title 1</a></h4><p>Excerpt 1</p></div><p>Nov 11, 2025</p></div>"
            + "<div><div><h4><a href={2}>Title 2</a></h4><p>Excerpt 2</p></div><p>Nov 12, 2025</p></div>"
            + " => [1] [2]",
        // what else stands above it is of a section, and so is what stands below it
        """
        <div><p>Cranes everywhere</p><div><h4><a href={1}>Title 1</a></h4><p>Nov 11, 2025</p></div>
        <p>So much for cranes</p></div>[2]
        => <1/Title 1/2025-11-11/-> [2]""",
        """
        <div><h2><a href=/cranes/>All on cranes</a></h2><div><h4><a href={1}>Title 1</a></h4>
        <p>Nov 11, 2025</p></div><p>So much for cranes</p></div>[2]
        => <1/Title 1/2025-11-11/-> [2]""",
        // text behind the last entry is not of it
        "[1][2]<p>Copyright 2025</p> => [1] [2]",
      })
  void anEntryIsTheWidestBlockAroundItsLink(String row) {
    assertEntries(row);
  }

  @Test
  void aPictureAboveTheFirstLinkIsOfTheEntryUnlessItLeadsToTheSite() {
    String entry = "<div>%s<div><h4><a href={1}>Title 1</a></h4><p>Nov 11, 2025</p></div></div>[2]";
    String logo = "<a href=/><img src=/logo.jpg></a>";

    assertThat(SmallListing.of(entry.formatted("<img src=/1.jpg>")).thumbnails())
        .isEqualTo("/1.jpg -");
    assertThat(SmallListing.of(entry.formatted(logo)).thumbnails()).isEqualTo("- -");
    assertThat(SmallListing.of(entry.formatted("<p>Spring</p><img src=/1.jpg>")).thumbnails())
        .isEqualTo("- -");
  }

  @Test
  void theDayOfThePageIsNoDateAboveTheFirstTitle() {
    String flat =
        "<h4><a href={1}>Title 1</a></h4><p>Excerpt 1</p><p>Nov 11, 2025</p>"
            + "<h4><a href={2}>Title 2</a></h4><p>Excerpt 2</p><p>Nov 12, 2025</p>";
    String day = "<p>November 28, 2025</p>";
    String advert = "<p><a href=https://nkpro.example/>NK Pro</a></p>";

    assertThat(SmallListing.fragment(day + flat).entries()).isEqualTo("[1] [2]");
    assertThat(SmallListing.fragment(day + flat + advert).entries()).isEqualTo("[1] [2]");
  }

  @Test
  void anEntryOfAnAddressWithoutIdentityIsOne() {
    String old = "https://kcnawatch.org/newstream/296004/cranes/";
    SmallListing listing = SmallListing.of("[1][2][3]").with(SmallListing.address("2"), old);

    assertThat(listing.entries()).isEqualTo("[1] <-/Title 2/2025-11-12/Excerpt 2> [3]");
    assertThat(listing.listing().teasers().get(1).url()).hasToString(old);
    assertThat(listing.problems()).containsExactly("MISSING_ID teasers[1].id");
  }

  @Test
  void anEntryWithoutAnArticleIsKnownByItsClass() {
    String entry =
        "<div class=article-desc><h4><a href='javascript:go()'>Title 2</a></h4><p>Excerpt 2</p>"
            + "<p class=articled-date>Nov 12, 2025</p></div>";
    String whole = "<article><img src=/2.jpg>" + entry + "</article>";

    for (String other : List.of(entry, whole)) {
      assertThat(SmallListing.of("[1!]" + other + "[3!]").entries())
          .isEqualTo("[1] <-/Title 2/2025-11-12/Excerpt 2> [3]");
      assertThat(SmallListing.of(other + "[1!]").entries())
          .isEqualTo("<-/Title 2/2025-11-12/Excerpt 2> [1]");
      assertThat(SmallListing.of("[1!]" + other + other).entries())
          .isEqualTo("[1] <-/Title 2/2025-11-12/Excerpt 2> <-/Title 2/2025-11-12/Excerpt 2>");
    }
    assertThat(SmallListing.of("[1!]" + whole + "[3!]").thumbnails())
        .isEqualTo("/1.jpg /2.jpg /3.jpg");
  }

  @Test
  void aTitleOnTwoLinesIsNoExcerpt() {
    SmallListing page =
        SmallListing.of("<h4><a href={1}>Title<br>1</a></h4><p>Excerpt 1</p><p>Nov 11, 2025</p>");

    assertThat(page.entries()).isEqualTo("[1]");
  }

  @Test
  void ofFiveEntriesOneHasAPicture() {
    assertThat(SmallListing.of("[1][2][3][4]").problems()).isEmpty();
    assertThat(SmallListing.of("[1!][2!][3!][4!][5!]").problems()).isEmpty();
    assertThat(SmallListing.of("[1][2][3][4][5]").problems())
        .containsExactly("MISSING_ADDRESS teasers");
  }
}
