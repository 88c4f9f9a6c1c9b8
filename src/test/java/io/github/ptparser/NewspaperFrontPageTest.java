package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The front page of the newspaper's own site, whatever the address that it was asked for by. */
class NewspaperFrontPageTest {

  private static final String HOME = "https://www.pyongyangtimes.com.kp/";
  private static final String TOP = "Tuesday, September 17, 2024<span>Latest News</span>";
  private static final String LINK = "/blog?page=culture&subpage=home&blogid=";
  private static final String LEAD = "66e8d0000a1b2c3d4e5f6071";
  private static final String SECOND = "66e77e800a1b2c3d4e5f6072";
  private static final String THIRD = "66e62d000a1b2c3d4e5f6073";

  private static String link(String id, String text) {
    return "<a href='" + LINK + id + "'>" + text + "</a>";
  }

  private static String page(String top, String... stories) {
    return "<!DOCTYPE html><html><head><title>Pyongyang Times</title></head><body>\n"
        + "<div><a href='/blog?page=culture'>Culture</a></div>\n<div>"
        + top
        + "</div>\n"
        + String.join("\n", stories)
        + "\n<div>2024 © All rights reserved.</div></body></html>";
  }

  private static String flex(String title, String date, String... paragraphs) {
    return "<div class=d-flex><h3 class=title>"
        + title
        + "</h3>"
        + (date.isEmpty() ? "" : "<span>" + date + "</span>")
        + Stream.of(paragraphs).map(text -> "<p>" + text + "</p>").collect(Collectors.joining())
        + "</div>";
  }

  private static String table(String title, String date, String... paragraphs) {
    return "<table><tr><td>"
        + title
        + "</td></tr><tr><td>"
        + date
        + "</td></tr><tr><td>"
        + String.join("<br>", paragraphs)
        + "</td></tr></table>";
  }

  private static String list(String title, String date, String... paragraphs) {
    return "<ul><li>"
        + title
        + "<li>"
        + date
        + Stream.of(paragraphs).map(text -> "<li>" + text).collect(Collectors.joining())
        + "</ul>";
  }

  private static final List<String> STORIES =
      List.of(
          flex(link(LEAD, "Ferry sails"), "", "It sails at eight.", "It lands at nine."),
          flex(link(SECOND, "Wool is sold"), "September 16, 2024", "It is grey.", "It is warm."),
          flex(link(THIRD, "Cup is won"), "September 15, 2024", "It is silver."));

  private static String sound() {
    return page(TOP, STORIES.toArray(new String[0]));
  }

  private static ParseResult<Listing> result(String html, @Nullable String address) {
    return ListingParser.create()
        .tryParse(address == null ? Page.of(html) : Page.of(html, URI.create(address)));
  }

  private static Listing listing(String html) {
    return ListingParser.create().parse(Page.of(html, URI.create(HOME)));
  }

  private static List<String> problems(String html, @Nullable String address) {
    return SmallArticle.problems(result(html, address).problems());
  }

  private static ArticleTeaser teaser(
      String id, String title, @Nullable String published, String excerpt) {
    return new ArticleTeaser(
        id,
        URI.create("https://www.pyongyangtimes.com.kp" + LINK + id),
        title,
        published == null ? null : LocalDate.parse(published),
        excerpt,
        null);
  }

  @Test
  void isAListingOfStories() {
    ParseResult<Listing> result = result(sound(), HOME);

    assertThat(result.layout()).isEqualTo("PYONGYANG_TIMES_2022");
    assertThat(result.problems()).isEmpty();
    assertThat(result.value())
        .isEqualTo(
            new Listing(
                URI.create(HOME),
                LocalDate.of(2024, 9, 17),
                "Latest News",
                "Pyongyang Times",
                List.of(
                    teaser(LEAD, "Ferry sails", null, "It sails at eight."),
                    teaser(SECOND, "Wool is sold", "2024-09-16", "It is grey."),
                    teaser(THIRD, "Cup is won", "2024-09-15", "It is silver.")),
                null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "list"})
  void isReadInOtherMarkupToo(String markup) {
    List<String> stories =
        markup.equals("table")
            ? List.of(
                table(link(LEAD, "Ferry sails"), "", "It sails.", "It lands."),
                table(link(SECOND, "Wool is sold"), "September 16, 2024", "It is grey."))
            : List.of(
                list("Ferry " + link(LEAD, "sails"), "", "It sails.", "It lands."),
                list(link(SECOND, "Wool is sold"), "September 16, 2024", "It is grey."));
    String html = page(TOP, stories.toArray(new String[0]));

    assertThat(problems(html, HOME)).isEmpty();
    assertThat(listing(html).teasers())
        .containsExactly(
            teaser(LEAD, "Ferry sails", null, "It sails."),
            teaser(SECOND, "Wool is sold", "2024-09-16", "It is grey."));
  }

  // What makes it one

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tuesday, September 17, 2024Latest News",
        "Tuesday, September 17, 2024 Latest News",
        "<p>Tuesday, September 17, 2024</p><h2>Latest News</h2>",
        "Tuesday, September 17, 2024<br>Latest News",
        "Tuesday, September 17, 2024 | Latest News »",
        "Tuesday, September 17, 2024<b>LATEST NEWS</b> <a href=/all>More</a>"
      })
  void dayMayBeGluedToTheWords(String top) {
    assertThat(listing(page(top, STORIES.get(0))).servedOn()).isEqualTo("2024-09-17");
    assertThat(listing(page(top, STORIES.get(0))).heading()).isEqualTo("Latest News");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "September 17, 2024Latest News",
        "Someday, September 17, 2024Latest News",
        "Tuesday September 17, 2024Latest News",
        "Tuesday, September 2024Latest News",
        "Tuesday, September 17, 2024Latest News of the day",
        "Tuesday, September 17, 2024<p>Fair</p><p>Latest News</p>",
        "Latest News"
      })
  void otherWordsAreNotTheTop(String top) {
    assertThat(Page.of(page(top, STORIES.get(0)), URI.create(HOME)).kind())
        .isEqualTo(PageKind.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {HOME, "http://pyongyangtimes.com.kp", "https://www.pyongyangtimes.com.kp/blog"})
  void addressIsThatOfThePage(String address) {
    ParseResult<Listing> result = result(sound(), address);

    assertThat(result.problems()).isEmpty();
    assertThat(result.value()).extracting(Listing::url).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.pyongyangtimes.com.kp/?bbs=8213",
        "https://www.pyongyangtimes.com.kp/blog?page=x&blogid=" + LEAD
      })
  void addressOfAnArticleIsAProblem(String address) {
    ParseResult<Listing> result = result(sound(), address);

    assertThat(result.kind()).isEqualTo(PageKind.LISTING);
    assertThat(result.value()).extracting(Listing::url).hasToString(address);
    assertThat(problems(sound(), address)).containsExactly("CONFLICTING_ADDRESS url");
    assertThat(result.problems().get(0).message())
        .isEqualTo(
            "expected \""
                + address
                + "\" as in the caller's address, found \"https://www.pyongyangtimes.com.kp/\" in the"
                + " page, which is the front page in place of that article");
  }

  @Test
  void isKnownWithoutAnyAddress() {
    assertThat(problems(sound(), null)).containsExactly("MISSING_ADDRESS url");
    assertThat(result(page(TOP, flex("Ferry sails", "", "It sails.")), null).kind())
        .isEqualTo(PageKind.LISTING);
  }

  @Test
  void itsAddressMayBeInTheHead() {
    String html = sound().replace("<title>", "<link rel=canonical href=" + HOME + "><title>");

    assertThat(problems(html, null)).isEmpty();
    assertThat(result(html, null).value()).extracting(Listing::url).hasToString(HOME);
  }

  @Test
  void aFormMayBeAroundAllOfIt() {
    String html = sound().replace("<body>", "<body><form>").replace("</body>", "</form></body>");

    assertThat(listing(html)).isEqualTo(listing(sound()));
    assertThat(problems(html, HOME)).isEmpty();
  }

  // Day

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Monday, September 17, 2024|CONFLICTING_DATE servedOn",
        "Saturday, September 14, 2024|CONFLICTING_DATE servedOn",
        "Monday, September 16, 2024|",
        "Sunday, September 31, 2024|INVALID_DATE servedOn"
      })
  void dayFitsItsWeekdayAndTheStories(String day, @Nullable String problem) {
    String html = sound().replace("Tuesday, September 17, 2024", day);

    assertThat(problems(html, HOME)).isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  // Stories

  @Test
  void withoutLinksTheyHaveNeitherIdentityNorAddress() {
    String html =
        page(
            TOP,
            table("Ferry sails", "", "It sails.", "It lands."),
            table("Wool is sold", "September 16, 2024", "It is grey."));

    assertThat(problems(html, HOME))
        .containsExactly(
            "MISSING_ID teasers[0].id",
            "MISSING_ADDRESS teasers[0].url",
            "MISSING_ID teasers[1].id",
            "MISSING_ADDRESS teasers[1].url");
    assertThat(listing(html).teasers())
        .extracting(ArticleTeaser::title)
        .containsExactly("Ferry sails", "Wool is sold");
  }

  @Test
  void linkThatNamesNoArticleIsAProblem() {
    String html = page(TOP, flex("<a href='/blog?page=x'>Ferry sails</a>", "", "It sails."));

    assertThat(problems(html, HOME))
        .containsExactly("MISSING_ID teasers[0].id", "MISSING_ADDRESS teasers[0].url");
  }

  @ParameterizedTest
  @CsvSource({
    "?bbs=8213,8213",
    "/?lang=en&bbs=8213,8213",
    "/?bbs=82134567890,null",
    "/page?bbs=8213,null",
    "https://example.org/?bbs=8213,null",
    "https://web.archive.org/web/2024/http://www.pyongyangtimes.com.kp/?bbs=8213,8213",
    "/web/20240917010203/http://www.pyongyangtimes.com.kp/?bbs=8213,8213",
    "/web/20240917010203/https://example.org/?bbs=8213,null"
  })
  void linkMayLeadToAnOldArticle(String link, String id) {
    String html = page(TOP, flex("<a href='" + link + "'>Ferry sails</a>", "", "It sails."));

    assertThat(listing(html).teasers().get(0).id()).isEqualTo(id.equals("null") ? null : id);
  }

  @Test
  void whatALinkLeadsToIsAskedOfTheWholeAddress() {
    String html = page(TOP, flex("<a href='?bbs=8213'>Ferry sails</a>", "", "It sails."));

    assertThat(problems(html, HOME)).isEmpty();
    assertThat(problems(html, HOME + "blog?page=culture"))
        .containsExactly("MISSING_ID teasers[0].id", "MISSING_ADDRESS teasers[0].url");
  }

  @Test
  void linkMayBeThatOfThePictureOrBelowTheText() {
    String html =
        page(
            TOP,
            flex("Ferry sails", "", link(LEAD, "<img src=/f.jpg>"), "It sails."),
            flex("Wool is sold", "September 16, 2024", "It is grey.", link(SECOND, "Read on")),
            flex(
                "Cup is won",
                "September 15, 2024",
                "It is silver.",
                "<a href=/f.jpg><img src=/f.jpg></a>",
                link(THIRD, "A"),
                link(LEAD, "B")));

    assertThat(listing(html).teasers())
        .extracting(ArticleTeaser::id)
        .containsExactly(LEAD, SECOND, null);
    assertThat(listing(html).teasers())
        .extracting(ArticleTeaser::excerpt)
        .containsExactly("It sails.", "It is grey.", "It is silver.");
    assertThat(problems(html, HOME))
        .containsExactly("MISSING_ID teasers[2].id", "MISSING_ADDRESS teasers[2].url");
  }

  @Test
  void linkInASentenceIsNotTheStorys() {
    String html =
        page(
            TOP,
            flex("Ferry sails", "", "It sails " + link(LEAD, "as before") + ".", "It lands."),
            flex(
                "Wool is sold",
                "September 16, 2024",
                "It " + link(LEAD, "is") + " grey.",
                link(SECOND, "Read on")));

    assertThat(listing(html).teasers()).extracting(ArticleTeaser::id).containsExactly(null, SECOND);
    assertThat(problems(html, HOME))
        .containsExactly("MISSING_ID teasers[0].id", "MISSING_ADDRESS teasers[0].url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<br>", " "})
  void ofSeveralLinksInATitleItIsTheOneToAnArticle(String between) {
    String section = "<a href='/blog?page=culture'>Culture:</a>";
    String html = page(TOP, flex(section + between + link(LEAD, "Ferry sails"), "", "It sails."));

    assertThat(listing(html).teasers())
        .containsExactly(teaser(LEAD, "Culture: Ferry sails", null, "It sails."));
    assertThat(problems(html, HOME)).isEmpty();
  }

  @Test
  void headingRightAboveABylineDisagreesWithIt() {
    String html =
        page(
            TOP,
            flex(link(LEAD, "Ferry sails"), "", "It sails."),
            flex(
                link(SECOND, "Wool is sold") + "</h3><p>By Ri Song</p>",
                "September 16, 2024",
                "It is grey."),
            flex(link(THIRD, "Cup is won"), "September 15, 2024", "It is silver."));

    assertThat(listing(html).teasers())
        .contains(teaser(SECOND, "By Ri Song", "2024-09-16", "It is grey."))
        .contains(teaser(LEAD, "Ferry sails", null, "It sails."));
    assertThat(problems(html, HOME)).containsExactly("CONFLICTING_TITLE teasers[1].title");
  }

  @Test
  void headingAboveTwoLinesDisagreesToo() {
    String html =
        page(
            TOP,
            flex(link(LEAD, "Ferry sails"), "", "It sails."),
            flex(
                link(SECOND, "Wool is sold") + "</h3><p>Wool</p><p>By Ri Song</p>",
                "September 16, 2024",
                "It is grey."));

    assertThat(listing(html).teasers().get(1).id()).isEqualTo(SECOND);
    assertThat(problems(html, HOME)).containsExactly("CONFLICTING_TITLE teasers[1].title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a href='javascript:go(1)'>Wool is sold</a>", "<a href='#'>Wool</a>"})
  void linkToNowhereAboveADateIsNoTitle(String title) {
    String html =
        page(
            TOP,
            table(link(LEAD, "Ferry sails"), "", "It sails."),
            table(title, "September 16, 2024", "It is grey."));

    assertThat(problems(html, HOME)).contains("MISSING_TITLE teasers[1].title");
    assertThat(problems(html.replace("It sails.", "It sails"), HOME))
        .contains("CONFLICTING_TEASERS teasers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span>Politics</span><h3>LINK</h3>",
        "<h2>Politics</h2><h3>LINK</h3>",
        "<div>Politics</div><div>LINK</div>",
        "<p>Weather: fair</p><h3>Ferry sails</h3>"
      })
  void labelAboveTheLeadDisagreesWithItsTitle(String lead) {
    String html =
        page(
            TOP,
            "<div>" + lead.replace("LINK", link(LEAD, "Ferry sails")) + "<p>It sails.</p></div>",
            STORIES.get(1));

    assertThat(problems(html, HOME)).contains("CONFLICTING_TITLE teasers[0].title");
  }

  @Test
  void titleMayStandOnTwoLinesOfALink() {
    String html =
        page(
            TOP,
            table(link(LEAD, "Ferry<br>sails"), "", "It sails."),
            table(link(SECOND, "Wool is<br>sold"), "September 16, 2024", "It is grey."));

    assertThat(listing(html).teasers())
        .extracting(ArticleTeaser::title)
        .containsExactly("Ferry sails", "Wool is sold");
    assertThat(problems(html, HOME)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h3", "td"})
  void dateInTheElementOfTheTitleIsNotOfIt(String tag) {
    String title = "<TAG>Wool is sold<br><small>September 16, 2024</small></TAG>";
    String html =
        page(
            TOP,
            STORIES.get(0),
            "<table><tr>" + title.replace("TAG", tag) + "<tr><td>It is grey.</table>");

    assertThat(listing(html).teasers())
        .last()
        .extracting(ArticleTeaser::title, ArticleTeaser::published)
        .containsExactly("Wool is sold", LocalDate.of(2024, 9, 16));
  }

  /** What stands below a story in a block of its own is not the story's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h4>Most read</h4><p>LINK</p></div>",
        "<div><p>LINK</p></div>",
        "<div><a href='LINK'><img src=/w.png></a></div>",
        "<div><img src=/w.png></div>"
      })
  void boxBelowAStoryIsNotOfIt(String box) {
    String html =
        page(
            TOP,
            table(link(LEAD, "Ferry sails"), "", "It sails."),
            table("Wool is sold", "September 16, 2024", "It is grey."),
            box.replace("'LINK'", "'" + LINK + THIRD + "'")
                .replace("LINK", link(THIRD, "Cup is won")));

    assertThat(listing(html).teasers())
        .last()
        .isEqualTo(
            new ArticleTeaser(
                null, null, "Wool is sold", LocalDate.of(2024, 9, 16), "It is grey.", null));
    assertThat(problems(html, HOME))
        .containsExactly("MISSING_ID teasers[1].id", "MISSING_ADDRESS teasers[1].url");
  }

  @Test
  void linkBelowAHeadingIsNotTheStorysAbove() {
    String html =
        page(
            TOP,
            "<h3>Ferry sails</h3><p>It sails.</p><h4>Most read</h4><p>"
                + link(THIRD, "Cup is won")
                + "</p>");

    assertThat(listing(html).teasers()).extracting(ArticleTeaser::id).containsOnlyNulls();
  }

  @Test
  void labelAboveTheFirstParagraphDisagreesWithIt() {
    String html = page(TOP, flex(link(LEAD, "Ferry sails"), "", "By Ri Song", "Nam", "It sails."));

    assertThat(listing(html).teasers().get(0).excerpt()).isEqualTo("By Ri Song");
    assertThat(problems(html, HOME)).containsExactly("CONFLICTING_EXCERPT teasers[0].excerpt");
    assertThat(result(html, HOME).problems().get(0).message())
        .isEqualTo(
            "expected \"By Ri Song\" as in the first paragraph, found \"It sails.\" in the sentence"
                + " below it, as that is none");
    assertThat(problems(html.replace("It sails.", "It sails"), HOME)).isEmpty();
    assertThat(problems(html.replace("By Ri Song", "It lands!"), HOME)).isEmpty();
  }

  @Test
  void pictureAtTheEndOfAStoryIsNotTheNextOnes() {
    String html =
        page(
            TOP,
            "<div><img src=/a.jpg><h3>A</h3><p>It sails.</p><p><img src=/b.jpg></p></div>"
                + "<div><h3>B</h3><p>September 16, 2024</p><p>It is grey.</p></div>");

    assertThat(pictures(html)).containsExactly(HOME + "a.jpg", "null");
  }

  @Test
  void linkBelowAStoryIsItsOwnWherePicturesLead() {
    String html =
        page(
            TOP,
            "<p><img src=/a.jpg></p><h3>A</h3><p>It sails.</p><p>"
                + link(LEAD, "Read on")
                + "</p><p><img src=/b.jpg></p><h3>B</h3><p>September 16, 2024</p><p>It is grey.</p><p>"
                + link(SECOND, "Read on")
                + "</p>");

    assertThat(pictures(html)).containsExactly(HOME + "a.jpg", HOME + "b.jpg");
    assertThat(listing(html).teasers()).extracting(ArticleTeaser::id).containsExactly(LEAD, SECOND);
    assertThat(problems(html, HOME)).isEmpty();
  }

  @Test
  void headingIsNoExcerpt() {
    String html = page(TOP, flex(link(LEAD, "Ferry sails"), ""), "<h2>Sports</h2>", STORIES.get(1));

    assertThat(listing(html).teasers().get(0).excerpt()).isNull();
    assertThat(problems(html, HOME)).containsExactly("MISSING_EXCERPT teasers[0].excerpt");
  }

  /** An arrow beside "Latest News", and a picture at the end of the story above. */
  @Test
  void pictureThatIsInABlockWithSomethingAboveIsNotTheStorysBelow() {
    String html =
        page(
            TOP + "<img src=/arrow.png>",
            flex(link(LEAD, "Ferry sails"), "", "It sails.", "<img src=/a.jpg>"),
            flex(link(SECOND, "Wool"), "September 16, 2024", "It is grey.", "<img src=/b.jpg>"),
            flex(link(THIRD, "Cup is won"), "September 15, 2024", "It is silver."));

    assertThat(pictures(html)).containsExactly(HOME + "a.jpg", HOME + "b.jpg", "null");
  }

  @Test
  void buttonToShareIsNoneOfAStory() {
    String html =
        page(
            TOP,
            flex(link(LEAD, "Ferry sails") + "</h3><p>Share</p>", "", "It sails."),
            flex(
                link(SECOND, "Wool is sold") + "</h3><p>Share</p>",
                "September 16, 2024 <a href=#>Share</a>",
                "It is grey."));

    assertThat(listing(html).teasers())
        .containsExactly(
            teaser(LEAD, "Ferry sails", null, "It sails."),
            teaser(SECOND, "Wool is sold", "2024-09-16", "It is grey."));
    assertThat(problems(html, HOME)).isEmpty();
  }

  @Test
  void linksToTwoArticlesInOneStoryAreAProblem() {
    String html =
        page(
            TOP,
            flex(link(LEAD, "Ferry sails"), "", link(SECOND, "<img src=/f.jpg>"), "It sails."));

    assertThat(listing(html).teasers().get(0).id()).isEqualTo(LEAD);
    assertThat(problems(html, HOME)).containsExactly("CONFLICTING_ID teasers[0].id");
  }

  @Test
  void storyMayBeALinkAsAWhole() {
    String html =
        page(
            TOP,
            flex(link(LEAD, "Ferry sails"), "", "It sails."),
            link(
                SECOND,
                "<div>Wool is sold</div><div>September 16, 2024</div><div>It is grey.</div>"));

    assertThat(listing(html).teasers().get(1))
        .isEqualTo(teaser(SECOND, "Wool is sold", "2024-09-16", "It is grey."));
  }

  @Test
  void dateMayBeGluedToTheFirstParagraph() {
    String html =
        page(
            TOP,
            flex(link(LEAD, "Ferry sails"), "", "It sails."),
            "<div class=d-flex><h3 class=title>"
                + link(SECOND, "Wool is sold")
                + "</h3><span>September 16, 2024</span><span>It is grey.</span></div>");

    assertThat(listing(html).teasers().get(1))
        .isEqualTo(teaser(SECOND, "Wool is sold", "2024-09-16", "It is grey."));
    assertThat(problems(html, HOME)).isEmpty();
  }

  @Test
  void pictureIsOfTheStoryThatItsBlockHolds() {
    String picture = "<div><img src=/NAME.jpg></div>";
    String html =
        page(
            TOP,
            flex(link(LEAD, "Ferry sails"), "", "It sails."),
            "<div>"
                + picture.replace("NAME", "wool")
                + flex(link(SECOND, "Wool is sold"), "September 16, 2024", "It is grey.")
                + "</div>",
            flex(
                link(THIRD, "Cup is won"),
                "September 15, 2024",
                picture.replace("NAME", "cup"),
                "It is silver."));

    assertThat(listing(html).teasers())
        .extracting(teaser -> String.valueOf(teaser.thumbnail()))
        .containsExactly("null", HOME + "wool.jpg", HOME + "cup.jpg");
  }

  @Test
  void picturesLeadWhereOneIsAboveTheLead() {
    String html =
        page(
            TOP,
            "<img src=/ferry.jpg><h3 class=title>A</h3><p>It sails.</p>"
                + "<img src=/wool.jpg><h3>B</h3><p>September 16, 2024</p><p>It is grey.</p>"
                + "<h3>C</h3><p>September 15, 2024</p><p>It is silver.</p>");
    String below =
        page(
            TOP,
            "<h3>A</h3><p>It sails.</p><img src=/ferry.jpg>"
                + "<h3>B</h3><p>September 16, 2024</p><p>It is grey.</p><img src=/wool.jpg>"
                + "<h3>C</h3><p>September 15, 2024</p><p>It is silver.</p>");

    for (String page : List.of(html, below)) {
      assertThat(listing(page).teasers())
          .extracting(teaser -> String.valueOf(teaser.thumbnail()))
          .containsExactly(HOME + "ferry.jpg", HOME + "wool.jpg", "null");
    }
  }

  @Test
  void whatIsMissingInAStoryIsSaid() {
    String html =
        page(
            TOP,
            flex(link(LEAD, "Ferry sails"), ""),
            flex(link(SECOND, "Wool is sold"), "September 31, 2024", "It is grey."),
            "<p>September 15, 2024</p>");

    assertThat(problems(html, HOME))
        .containsExactly(
            "CONFLICTING_TEASERS teasers",
            "MISSING_EXCERPT teasers[0].excerpt",
            "INVALID_DATE teasers[1].published",
            "MISSING_ID teasers[2].id",
            "MISSING_ADDRESS teasers[2].url",
            "MISSING_TITLE teasers[2].title",
            "MISSING_EXCERPT teasers[2].excerpt");
    assertThat(listing(html).teasers().get(2).title()).isNull();
  }

  @Test
  void storyWithoutAnythingAboveItsDateHasNoTitle() {
    String html =
        page(
            TOP,
            flex(link(LEAD, "Ferry sails"), "", "It sails."),
            flex(link(SECOND, "Wool is sold"), "September 16, 2024"),
            "<p>September 15, 2024</p><p>It is silver.</p>");

    assertThat(problems(html, HOME))
        .containsExactly(
            "CONFLICTING_TEASERS teasers",
            "MISSING_EXCERPT teasers[1].excerpt",
            "MISSING_ID teasers[2].id",
            "MISSING_ADDRESS teasers[2].url",
            "MISSING_TITLE teasers[2].title");
    assertThat(result(html, HOME).problems())
        .last()
        .extracting(Problem::line, Problem::column)
        .containsExactly(6, 4);
  }

  /** Where the page was cut, a picture below the last story may be that of the next. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h3>B</h3><p>September 16, 2024</p><p>It is grey.</p><img src=/wool.jpg>|",
        "<h3>B</h3><p>September 16, 2024</p><img src=/wool.jpg>|",
        "<h3>B</h3><p>September 16, 2024</p><img src=/wool.jpg><p>It is grey.</p>|wool.jpg",
        "<h3>B</h3><p>September 16, 2024It is grey.</p><img src=/wool.jpg>|"
      })
  void pictureAtTheEndOfACutPageIsNobodys(String last, @Nullable String picture) {
    String whole = page(TOP, "<h3>A</h3><p>It sails.</p><img src=/ferry.jpg>", last);
    String cut = whole.substring(0, whole.indexOf(last) + last.length());

    assertThat(pictures(whole)).containsExactly(HOME + "ferry.jpg", HOME + "wool.jpg");
    assertThat(pictures(cut))
        .containsExactly(HOME + "ferry.jpg", picture == null ? "null" : HOME + picture);
    assertThat(problems(cut, HOME)).contains("TRUNCATED_PAGE");
  }

  @Test
  void pictureBelowTheTitleOfALeadThatWasCutIsNobodys() {
    String whole = page(TOP, "<h3>A</h3><img src=/ferry.jpg>");

    assertThat(pictures(whole)).containsExactly(HOME + "ferry.jpg");
    assertThat(pictures(whole.substring(0, whole.indexOf("\n<div>2024")))).containsExactly("null");
  }

  private static List<String> pictures(String html) {
    return listing(html).teasers().stream()
        .map(teaser -> String.valueOf(teaser.thumbnail()))
        .toList();
  }

  // Count

  @Test
  void storyThatLostItsDateIsNoticed() {
    String byClass = sound().replace("<span>September 15, 2024</span>", "");
    String byLinks = byClass.replace("class=title", "");

    assertThat(listing(byClass).teasers()).hasSize(2);
    assertThat(problems(byLinks, HOME)).containsExactly("CONFLICTING_TEASERS teasers");
    assertThat(problems(byClass, HOME))
        .containsExactly("CONFLICTING_TEASERS teasers", "CONFLICTING_TEASERS teasers");
  }

  @Test
  void storyThatIsNotByClassIsNoticed() {
    assertThat(problems(sound().replaceFirst("class=title", ""), HOME))
        .containsExactly("CONFLICTING_TEASERS teasers");
  }

  @Test
  void withoutALeadTheNumberOfDatesIsNot() {
    String html = page(TOP, STORIES.get(1), STORIES.get(2));

    assertThat(listing(html).teasers()).hasSize(2);
    assertThat(problems(html, HOME)).containsExactly("CONFLICTING_TEASERS teasers");
  }

  @Test
  void withoutAnyStoryItIsStillTheFrontPage() {
    assertThat(listing(page(TOP)).teasers()).isEmpty();
    assertThat(problems(page(TOP), HOME)).containsExactly("MISSING_TEASERS teasers");
  }

  @Test
  void whatIsBelowTheFooterIsNoStory() {
    String html =
        sound().replace("</body>", "<h3>Cup</h3><p>September 12, 2024</p><p>It is won.</p></body>");

    assertThat(listing(html).teasers()).hasSize(3);
  }

  @Test
  void fieldsAndProblemsHaveALine() {
    Page page =
        Page.of(
            page(TOP, STORIES.get(0), table("Wool", "September 16, 2024", "Grey.")),
            URI.create(HOME));

    assertThat(page.lineOf("servedOn")).isEqualTo(3);
    assertThat(page.lineOf("teasers[1].excerpt")).isEqualTo(5);
    assertThat(ListingParser.create().tryParse(page).problems())
        .extracting(Problem::line)
        .containsExactly(4, 5, 5);
  }
}
