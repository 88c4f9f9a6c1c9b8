package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the title, the date, the excerpt and the picture of one entry. */
class ListingEntryFieldsTest {

  private static final String TITLE = "<h4><a href={1}>Title 1</a></h4>";
  private static final String EXCERPT = "<p>Excerpt 1</p>";
  private static final String DATE = "<p>Nov 11, 2025</p>";

  /** A listing with this entry; another behind it shows that the list goes on. */
  private static SmallListing entry(String... parts) {
    return SmallListing.of("<div>" + String.join("", parts) + "</div>[2]");
  }

  private static void assertSound(SmallListing listing) {
    assertThat(listing.entries()).isEqualTo("[1] [2]");
    assertThat(listing.problems()).isEmpty();
  }

  // Title

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href={1}>Title 1</a></p>",
        "<p><a href={1}>Title 1</a> (photo)</p>",
        "<p>Photo: <a href={1}>Title 1</a></p>",
        "<h4><a href={1}>Title <b>1</b></a></h4>",
        "<a href={1}><h4>Title 1</h4></a>",
        "<a href={1}><div>Title 1</div></a>",
        // once for wide screens and once for narrow ones
        "<h4><a href={1}><span class=wide>Title 1</span><span class=narrow>Title 1</span></a></h4>",
        // of two links alike the first
        "<p><a href={1}>Title 1</a></p><p><a href={1}>Read</a></p>",
        "<h4><a href={1}>Title 1</a></h4><h5><a href={1}>Read</a></h5>",
        // a link to the article goes before one to elsewhere
        "<h5><a href=/culture/>Culture</a></h5><p><a href={1}>Title 1</a></p>",
        "<p><a href=/culture/>Culture</a></p><p><a href={1}>Title 1</a></p>",
        "<p><a href=/culture/>Culture</a>: <a href={1}>Title 1</a></p>",
        // a link without text is none
        "<p><a href={1}><img src=/1.jpg></a></p><p><a href={1}>Title 1</a></p>",
        "<h4><a href={1}> </a></h4><p><a href={1}>Title 1</a></p>",
      })
  void theTitleIsTheTextOfTheLinkToTheArticle(String title) {
    assertSound(entry(title, EXCERPT, DATE));
  }

  @Test
  void theTitleIsThatOfThePicture() {
    String picture = "<p><a href={1}><img src=/1.jpg alt='%s'></a></p>";

    assertSound(entry(picture.formatted(""), TITLE, EXCERPT, DATE));
    assertSound(entry(picture.formatted(" Title\n 1 "), TITLE, EXCERPT, DATE));
    assertThat(entry(picture.formatted("Title"), TITLE, EXCERPT, DATE).problems())
        .containsExactly("CONFLICTING_TITLE teasers[0].title");
    assertSound(entry(picture.formatted("Title 1"), EXCERPT, DATE));
  }

  @Test
  void anEntryHasATitle() {
    SmallListing listing = entry("<p><a href={1}><img src=/1.jpg></a></p>", EXCERPT, DATE);

    assertThat(listing.entries()).isEqualTo("<1/-/2025-11-11/Excerpt 1> [2]");
    assertThat(listing.problems()).containsExactly("MISSING_TITLE teasers[0].title");
  }

  @Test
  void saysWhereATitleIsMissing() {
    SmallListing listing =
        SmallListing.of(
            "\n<div><a href={1}><img src=/1.jpg></a>\n <p>Excerpt 1</p>" + DATE + "</div>[2]");

    assertThat(listing.result().problems())
        .extracting(problem -> problem.field() + " " + problem.line() + ":" + problem.column())
        .containsExactly("teasers[0].title 3:5");
  }

  // Address

  @Test
  void theAddressIsThatOfTheTitleElseThatOfThePicture() {
    String picture = "<p><a href='{1}?from=picture'><img src=/1.jpg alt='Title 1'></a></p>";

    assertThat(entry(picture, TITLE, EXCERPT, DATE).listing().teasers().get(0).url())
        .hasToString(SmallListing.address("1"));
    assertThat(entry(picture, EXCERPT, DATE).listing().teasers().get(0).url())
        .hasToString(SmallListing.address("1") + "?from=picture");
    assertThat(entry(picture, EXCERPT, DATE).entries()).isEqualTo("[1] [2]");
  }

  @Test
  void aPictureThatLeadsToAnotherArticleIsOneEntryTooMany() {
    SmallListing listing = SmallListing.of("[1!][2!]");
    String picture = "<div class=article-thumb><a href=" + SmallListing.address("1");

    assertThat(listing.with(picture, picture.replace("1001", "1003")).problems())
        .contains("CONFLICTING_TEASERS teasers");
  }

  @Test
  void thePicturesLinkNamesTheArticleWhereThatOfTheTitleDoesNot() {
    SmallListing listing = SmallListing.of("[1!][2!]");
    String title = "<h4><a href=";

    assertThat(listing.with(title + SmallListing.address("2"), title + "/culture/").entries())
        .isEqualTo("[1] [2]");
  }

  @Test
  void anAddressThatLeadsNowhereIsSaid() {
    SmallListing listing = SmallListing.of("[1!][2!]");
    String title = "<h4><a href=";

    assertThat(
            listing.with(title + SmallListing.address("2"), title + "javascript:go()").problems())
        .containsExactly("INVALID_ADDRESS teasers[1].url");
  }

  // Date

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=articled-date>Nov 11, 2025</p>",
        "<p class=articled-date> November 11, 2025 </p>",
        "<p class=articled-date><span>Nov 11, 2025</span></p>",
        "<p class=articled-date>Minju Choson <span>Nov 11, 2025</span></p>",
        "<p class=articled-date><span>Nov 11, 2025</span> Minju Choson</p>",
        "<div class=articled-date><p>Minju Choson</p><span>Nov 11, 2025</span></div>",
        "<p>Nov 11, 2025</p>",
        "<h5>November 11, 2025</h5>"
      })
  void theDateIsThatOfItsClassOrALineOfItsOwn(String date) {
    assertSound(entry(TITLE, EXCERPT, date, EXCERPT));
    assertSound(entry(TITLE, EXCERPT, date));
    assertSound(entry(TITLE, date, EXCERPT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "", "Nov 31, 2025", "<span>yesterday</span>"})
  void aDateThatIsNoneIsSaidAndIsNoExcerpt(String date) {
    SmallListing listing = entry(TITLE, "<p class=articled-date>" + date + "</p>", EXCERPT);

    assertThat(listing.entries()).isEqualTo("<1/Title 1/-/Excerpt 1> [2]");
    assertThat(listing.problems()).containsExactly("INVALID_DATE teasers[0].published");
  }

  @Test
  void aTitleMayBeADate() {
    SmallListing listing =
        entry("<h4><a href={1}>November 10, 2025</a></h4>", EXCERPT, DATE, EXCERPT);

    assertThat(listing.entries()).isEqualTo("<1/November 10, 2025/2025-11-11/Excerpt 1> [2]");
    assertThat(listing.problems()).isEmpty();
  }

  @Test
  void anEntryHasADate() {
    assertThat(entry(TITLE, EXCERPT).entries()).isEqualTo("<1/Title 1/-/Excerpt 1> [2]");
    assertThat(entry(TITLE, EXCERPT).problems())
        .containsExactly("MISSING_DATE teasers[0].published");
  }

  // Excerpt

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Excerpt 1</p><p>Nov 11, 2025</p>",
        "<p>Nov 11, 2025</p><p>Excerpt 1</p>",
        "<p>Excerpt 1</p><p>Nov 11, 2025</p><p>Excerpt 1</p>",
        "<p>Excerpt 1</p><p>Excerpt 1</p><p>Nov 11, 2025</p>",
        "<p>Nov 11, 2025</p><p>Excerpt 1</p><p>Excerpt 1</p>",
        // the text that stands twice
        "<div>By our reporter</div><p>Excerpt 1</p><p>Nov 11, 2025</p><p>Excerpt 1</p>",
        "<p>Excerpt 1</p><p>Nov 11, 2025</p><p>Photo: a crane</p><p>Excerpt 1</p>",
        // links elsewhere, buttons, and other dates
        "<p><a href=/culture/>Culture</a></p><p>Excerpt 1</p><p>Nov 11, 2025</p>",
        "<p>Excerpt 1</p><p>Nov 11, 2025</p><p><a href={1}>Read more</a></p>",
        "<p>Excerpt 1</p><p>Nov 11, 2025</p><p>Nov 11, 2025</p>",
        "<p>Nov 11, 2025</p><p>Nov 11, 2025</p><p>Excerpt 1</p>",
        // a link in it
        "<p>Excerpt <a href=/x>1</a></p><p>Nov 11, 2025</p>",
        // an invitation
        "<p>Excerpt 1</p><p>Nov 11, 2025</p><p>Upgrade to NK PRO today to get full access</p>",
        // forms, menus and captions
        "<form>Vote<input></form><p>Excerpt 1</p><p>Nov 11, 2025</p>",
        "<nav>Share</nav><p>Excerpt 1</p><p>Nov 11, 2025</p><nav>Share</nav>",
        "<figure><figcaption>A crane</figcaption></figure><p>Excerpt 1</p><p>Nov 11, 2025</p>",
        "<p hidden>Wide</p><p>Excerpt 1</p><p>Nov 11, 2025</p>",
      })
  void theExcerptIsTheTextBelowTheTitle(String below) {
    assertSound(entry(TITLE, below));
  }

  @Test
  void whatStandsAboveTheTitleIsNoExcerpt() {
    SmallListing listing = SmallListing.of("[1!][2!]");
    String desc = "<div class=article-desc>";

    assertSound(listing.with(desc, desc + "<p>Culture</p>"));
    assertSound(listing.with(desc, "<p>Culture</p>" + desc));
    assertSound(listing.with("</div></article>", "</div><p>Culture</p></article>"));
  }

  @Test
  void theCopiesAboveAndBelowTheDateAreAlike() {
    SmallListing listing = entry(TITLE, EXCERPT, DATE, "<p>Excerpt 2</p><p>Excerpt 3</p>");

    assertThat(listing.entries()).isEqualTo("[1] [2]");
    assertThat(listing.result().problems())
        .extracting(Problem::code, Problem::field, Problem::message)
        .containsExactly(
            tuple(
                ProblemCode.CONFLICTING_EXCERPT,
                "teasers[0].excerpt",
                "expected \"Excerpt 1\" as in the text above the date, found \"Excerpt 2\nExcerpt"
                    + " 3\" in its copy below the date"));
  }

  @ParameterizedTest
  @ValueSource(strings = {EXCERPT + "<p>554 views</p>" + DATE, DATE + EXCERPT + "<p>554 views</p>"})
  void anExcerptOfSeveralLinesIsWholeAndIsSaid(String below) {
    assertThat(entry(TITLE, below).entries())
        .isEqualTo("<1/Title 1/2025-11-11/Excerpt 1\n554 views> [2]");
    assertThat(entry(TITLE, below).problems())
        .containsExactly("CONFLICTING_EXCERPT teasers[0].excerpt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Excerpt 1 <a href={1}>Read more</a></p><p>Nov 11, 2025</p>",
        "<p>Excerpt 1 ... Upgrade to NK PRO today to get full access</p><p>Nov 11, 2025</p>"
      })
  void wordsBehindTheExcerptAreSaid(String below) {
    assertThat(entry(TITLE, below).problems())
        .containsExactly("CONFLICTING_EXCERPT teasers[0].excerpt");
  }

  @Test
  void theLinkMayStandAroundAllOfTheEntry() {
    SmallListing listing =
        SmallListing.of("<a href={1}><h4>Title 1</h4><p>Excerpt 1</p><p>Nov 11, 2025</p></a>[2]");

    assertThat(listing.entries()).isEqualTo("[1] [2]");
    assertThat(listing.problems()).isEmpty();
  }

  @Test
  void aFurtherParagraphThatHasNoCopyIsSaid() {
    String below = EXCERPT + "<p>Wool is sold too.</p>" + DATE + EXCERPT;

    assertThat(entry(TITLE, below).problems())
        .containsExactly("CONFLICTING_EXCERPT teasers[0].excerpt");
  }

  @Test
  void saysWhereAnExcerptIsMissing() {
    SmallListing listing =
        SmallListing.of("\n<div>\n <h4><a href={1}>Title 1</a></h4>" + DATE + "</div>[2]");

    assertThat(listing.result().problems())
        .containsExactly(
            new Problem(
                ProblemCode.MISSING_EXCERPT,
                "teasers[0].excerpt",
                "expected the text above the date or its copy below the date, found none",
                3,
                6 + ("<a href=" + SmallListing.address("1") + ">").length()));
  }

  // Picture

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=/1.jpg> | /1.jpg",
        "<a href={1}><img src=/1.jpg></a> | /1.jpg",
        "<img src=/1.jpg><img src=/2.jpg> | /1.jpg",
        "<img data-src=/1.jpg src=/wait.gif> | /1.jpg",
        // the picture with the known class goes first
        "<img src=/2.jpg><span class=article-thumb><img src=/1.jpg></span> | /1.jpg",
        "<img src=/1.jpg><span class=article-thumb></span> | /1.jpg",
        // an icon is none, as its alt is not the title, and neither is a placeholder
        "<img src=/2.png><img src=/1.jpg alt='Title 1'> | /1.jpg",
        "<img src=/2.png alt=Film><a href={1}><img src=/1.jpg alt=' Title  1'></a> | /1.jpg",
        "<a class=article-thumb href={1}><img src=/2.png><img src=/1.jpg alt='Title 1'></a> | /1.jpg",
        "<img src=/2.png><span class=article-thumb><img src=data:, alt='Title 1'></span> | -",
        "<img src=/blank.gif><img src=/1.jpg> | /1.jpg",
        "<a href=/x><img src=/2.jpg alt='Title 1'></a><img src=/1.jpg> | /1.jpg",
        // a picture that leads elsewhere is none of the entry
        "<a href=/x><img src=/2.jpg></a> | -",
        "<a href=https://nkpro.example/><img src=/2.jpg></a><img src=/1.jpg> | /1.jpg",
        "<a href=/x><span class=article-thumb></span><img src=/2.jpg></a> | -",
        "<img> | -",
        "<img src='data:image/gif;base64,R0'> | -",
        "<img src=/blank.gif> | -",
        "<img src=data:,><noscript><img src=/1.jpg></noscript> | /1.jpg",
        "<img hidden src=/1.jpg> | -",
        "'' | -",
      })
  void thePictureIsTheFirstThatLeadsNowhereElse(String picture, String thumbnail) {
    SmallListing listing = entry(TITLE, "<div>" + picture + "</div>", EXCERPT, DATE);

    assertThat(listing.thumbnails()).isEqualTo(thumbnail + " -");
    assertSound(listing);
  }

  @Test
  void aPictureWithoutATitleBelowItIsOfTheArticleThatItLeadsTo() {
    String picture = "<p><a href={1}><img src=/1.jpg></a></p>";

    assertThat(entry(picture, EXCERPT, DATE).thumbnails()).isEqualTo("/1.jpg -");
  }

  @Test
  void anAddressOfAPictureThatLeadsNowhereIsSaid() {
    assertThat(entry(TITLE, "<img src=ftp://a/>", EXCERPT, DATE).problems())
        .isEqualTo(List.of("INVALID_ADDRESS teasers[0].thumbnail"));
  }

  @Test
  void aLinkMayStandAroundTheElementOfTheEntry() {
    String page =
        """
        <title>Pyongyang Times | KCNA Watch</title><div id="latest_article_wrapper">
        <a href="https://kcnawatch.org/newstream/1763600000-123/x/"><div class="article-desc">
        <h2>Wool is sold</h2><p>The wool was grey.</p></div></a></div></html>""";

    Listing listing = ListingParser.create().parse(Page.of(page));

    assertThat(listing.teasers()).extracting(ArticleTeaser::title).containsExactly("Wool is sold");
  }
}
