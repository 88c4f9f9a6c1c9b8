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
                    teaser(LEAD, "Ferry sails", null, "It sails at eight.\nIt lands at nine."),
                    teaser(SECOND, "Wool is sold", "2024-09-16", "It is grey.\nIt is warm."),
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
            teaser(LEAD, "Ferry sails", null, "It sails.\nIt lands."),
            teaser(SECOND, "Wool is sold", "2024-09-16", "It is grey."));
  }

  // What makes it one

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tuesday, September 17, 2024Latest News",
        "<p>Tuesday, September 17, 2024</p><h2>Latest News</h2>",
        "Tuesday, September 17, 2024<br>Latest News",
        "Tuesday, September 17, 2024<b>LATEST NEWS</b>"
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

  /** A lead and a second story in any markup. */
  private static String withSecond(String html) {
    return page(TOP, "<div><h3>" + link(LEAD, "Ferry sails") + "</h3><p>It sails.</p></div>", html);
  }

  /** A story in a markup with {@code LINK} for its link. */
  private static String second(String html) {
    return withSecond("<div>" + html.replace("LINK", link(SECOND, "Wool is sold")) + "</div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>LINK</h3><p>September 16, 2024</p><p>It is grey.</p><p>It is warm.</p>",
        "<b>LINK</b><br>September 16, 2024<br>It is grey.<br>It is warm.",
        "<h3>LINK</h3><span>September 16, 2024</span><span>It is grey.</span><p>It is warm.</p>",
        "<h3>Wool is sold</h3><p>September 16, 2024</p><p>It is grey.</p>It is warm.<p>LINK</p>",
        "<p>Wool is sold</p><p>September 16, 2024</p><p>It is grey.</p>It is warm.<p>LINK</p>",
        "<h3>Wool<br>LINK</h3>September 16, 2024<p>It is grey.</p><p>It is warm.</p>"
      })
  void storyHasTitleDateAndAllItsText(String html) {
    String page = second(html.replace("Wool<br>LINK", "Wool<br>" + link(SECOND, "is sold")));

    assertThat(listing(page).teasers().get(1))
        .isEqualTo(teaser(SECOND, "Wool is sold", "2024-09-16", "It is grey.\nIt is warm."));
    assertThat(problems(page, HOME)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>LINK</h3><p>By Ri Song</p><p>September 16, 2024</p><p>It is grey.</p>",
        "<p>LINK</p><p>Wool</p><p>By Ri Song</p><p>September 16, 2024</p><p>It is grey.</p>"
      })
  void lineBetweenTitleAndDateDisagreesWithTheTitle(String html) {
    assertThat(listing(second(html)).teasers().get(1).title()).isEqualTo("Wool is sold");
    assertThat(problems(second(html), HOME)).containsExactly("CONFLICTING_TITLE teasers[1].title");
  }

  @Test
  void lineAboveTheTitleOfTheLeadDisagreesWithIt() {
    String html =
        page(TOP, "<p>Weather: fair</p><h3>" + link(LEAD, "Ferry") + "</h3><p>It sails.</p>");

    assertThat(listing(html).teasers()).containsExactly(teaser(LEAD, "Ferry", null, "It sails."));
    assertThat(problems(html, HOME)).containsExactly("CONFLICTING_TITLE teasers[0].title");
  }

  /** Without a heading or link nothing tells which of two lines is the title. */
  @Test
  void ofTwoPlainLinesEitherMayBeTheTitle() {
    String lead = page(TOP, "<p>Join us</p><p>Ferry sails</p><p>It sails.</p>", STORIES.get(1));
    String second =
        second(
            "<div><p>Wool is sold</p><p>Join us</p><p>September 16, 2024</p></div><p>It is grey.</p>");

    assertThat(problems(lead, HOME)).contains("CONFLICTING_TITLE teasers[0].title");
    assertThat(problems(second, HOME)).contains("CONFLICTING_TITLE teasers[1].title");
  }

  @ParameterizedTest
  @CsvSource({
    "/a.jpg,",
    "http://www.pyongyangtimes.com.kp/a.jpg,",
    "//shop.example/a.jpg, CONFLICTING_ADDRESS teasers[0].thumbnail"
  })
  void pictureOfAnotherSiteIsSaid(String picture, @Nullable String problem) {
    String lead = STORIES.get(0).replaceFirst("<p>", "<img src=" + picture + "><p>");
    String html = page(TOP, lead, STORIES.get(1));

    assertThat(listing(html).teasers().get(0).thumbnail()).isNotNull();
    assertThat(problems(html, HOME)).isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void leadMayHaveATitleWithoutMarkup() {
    String html = page(TOP, "<p>Ferry sails</p><p>It sails.</p><p>It lands.</p>", STORIES.get(1));

    assertThat(listing(html).teasers())
        .extracting(ArticleTeaser::title)
        .containsExactly("Ferry sails", "Wool is sold");
  }

  @Test
  void paragraphAboveADateIsNoTitle() {
    String html = withSecond("<p>September 16, 2024</p><p>It is grey.</p>");

    assertThat(listing(html).teasers().get(1).title()).isNull();
    assertThat(problems(html, HOME))
        .containsExactly(
            "MISSING_ID teasers[1].id",
            "MISSING_ADDRESS teasers[1].url",
            "MISSING_TITLE teasers[1].title");
  }

  /** What stands below a story in a block of its own, or below a heading, is not the story's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><p>LINK</p></div>",
        "<div><p>Closed on Sunday.</p></div>",
        "<div><a href='" + LINK + THIRD + "'><img src=/w.png></a></div>",
        "<h4>Notice</h4><p>Closed on Sunday.</p>"
      })
  void boxBelowAStoryIsNotOfIt(String box) {
    String html =
        page(
            TOP,
            table("Wool is sold", "September 16, 2024", "It is grey."),
            box.replace("LINK", link(THIRD, "Cup is won")));

    assertThat(listing(html).teasers())
        .containsExactly(
            new ArticleTeaser(
                null, null, "Wool is sold", LocalDate.of(2024, 9, 16), "It is grey.", null));
  }

  @Test
  void headingBelowAStoryWithoutABlockIsNotOfIt() {
    String html =
        page(TOP, "<h3>Ferry sails</h3>", "<p>It sails.</p>", "<h4>Notice</h4>", "<p>No.");

    assertThat(listing(html).teasers())
        .extracting(ArticleTeaser::excerpt)
        .containsExactly("It sails.");
  }

  // Links and pictures

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='?bbs=8213'>Ferry</a>|It sails.|8213",
        "<a href='/?lang=en&bbs=8213'>Ferry</a>|It sails.|8213",
        "<a href='/?bbs=82134567890'>Ferry</a>|It sails.|",
        "<a href='/page?bbs=8213'>Ferry</a>|It sails.|",
        "<a href='/blog?page=x'>Ferry</a>|It sails.|",
        "<a href='https://example.org/?bbs=8213'>Ferry</a>|It sails.|",
        "<a href='/web/2024/http://www.pyongyangtimes.com.kp/?bbs=8213'>Ferry</a>|It sails.|8213",
        "<a href='/web/2024/https://example.org/?bbs=8213'>Ferry</a>|It sails.|",
        "Ferry|<a href='?bbs=8213'><img src=/f.jpg></a><p>It sails.|8213",
        "Ferry|<a href=/f.jpg><img src=/f.jpg></a><p>It sails.|",
        "Ferry|It sails.<p><a href='?bbs=8213'>Read on</a>|8213",
        "Ferry|It sails.<p><a href='?bbs=8213'>A</a><p><a href='?bbs=8214'>B</a>|",
        "Ferry|It <a href='?bbs=8213'>sails</a>.|",
      })
  void identityIsThatOfTheLink(String title, String text, @Nullable String id) {
    String html = page(TOP, flex(title, "", text));

    assertThat(listing(html).teasers()).extracting(ArticleTeaser::title).containsExactly("Ferry");
    assertThat(listing(html).teasers()).extracting(ArticleTeaser::id).containsExactly(id);
    assertThat(problems(html, HOME))
        .isEqualTo(
            id == null
                ? List.of("MISSING_ID teasers[0].id", "MISSING_ADDRESS teasers[0].url")
                : List.of());
  }

  @Test
  void linksToTwoArticlesInOneStoryAreAProblem() {
    String html =
        page(TOP, flex(link(LEAD, "Ferry"), "", link(SECOND, "<img src=/f.jpg>"), "It sails."));

    assertThat(listing(html).teasers().get(0).id()).isEqualTo(LEAD);
    assertThat(problems(html, HOME)).containsExactly("CONFLICTING_ID teasers[0].id");
  }

  @ParameterizedTest
  @CsvSource({
    "<div><img src=/a.jpg><h3>A</h3><p>It sails.</p></div>, a.jpg",
    "<div><h3>A</h3><p><img src=/a.jpg></p><p>It sails.</p></div>, a.jpg",
    "<div><h3>A</h3><p>It sails.</p><p><img src=/a.jpg></p></div>, a.jpg",
    "<div><h3>A</h3><p>It sails.</p></div><div><img src=/a.jpg></div>,",
    "<h3>A</h3><img src=/a.jpg><p>It sails.</p>, a.jpg",
    "<h3>A</h3><p>It sails.</p><img src=/a.jpg>,"
  })
  void pictureIsTheOneInTheStory(String lead, @Nullable String picture) {
    String html = page(TOP + "<img src=/arrow.png>", lead, STORIES.get(1));

    assertThat(listing(html).teasers())
        .extracting(teaser -> String.valueOf(teaser.thumbnail()))
        .containsExactly(picture == null ? "null" : HOME + picture, "null");
  }

  /** {@code page} has a menu with a link to the section "Culture". */
  @Test
  void sectionAboveTheNextTitleIsNoneOfTheText() {
    String html = page(TOP, "<h3>Ferry</h3><p>It sails.</p><p>Culture</p>", STORIES.get(1));

    assertThat(listing(html).teasers().get(0).excerpt()).isEqualTo("It sails.");
  }

  @Test
  void captionIsNoneOfTheText() {
    String caption = "<div><img src=/a.jpg><div>The pier</div></div>";
    String html = page(TOP, flex("Ferry", "", caption, "It sails at eight.", "It lands."));

    assertThat(listing(html).teasers())
        .extracting(ArticleTeaser::excerpt)
        .containsExactly("It sails at eight.\nIt lands.");
  }

  // What is missing

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
  }

  @ParameterizedTest
  @ValueSource(strings = {"<span>September 15, 2024</span>", "class=title"})
  void storyThatDateOrClassDoesNotTellIsNoticed(String lost) {
    String html = sound();
    String without =
        html.substring(0, html.lastIndexOf(lost))
            + html.substring(html.lastIndexOf(lost) + lost.length());

    assertThat(problems(without, HOME)).contains("CONFLICTING_TEASERS teasers");
  }

  @Test
  void aPageHasALeadAndAsManyStoriesAsItsTitlesSay() {
    ParseResult<Listing> headless = result(page(TOP, STORIES.get(1), STORIES.get(2)), HOME);

    assertThat(SmallArticle.problems(headless.problems()))
        .containsExactly("MISSING_TEASERS teasers");
    assertThat(headless.problems().get(0).message())
        .isEqualTo("expected a lead story without a date above the others, found none");
    assertThat(problems(page(TOP), HOME)).containsExactly("MISSING_TEASERS teasers");
    assertThat(problems(page(TOP, "<div class=d-flex><h3 class=title></h3></div>"), HOME))
        .containsExactly("CONFLICTING_TEASERS teasers");
  }

  @Test
  void whatIsBelowTheFooterIsNoStory() {
    String html =
        sound().replace("</body>", "<h3>Cup</h3><p>September 12, 2024</p><p>It is won.</p></body>");

    assertThat(listing(html)).isEqualTo(listing(sound()));
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
