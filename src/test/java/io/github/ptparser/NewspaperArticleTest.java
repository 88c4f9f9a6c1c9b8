package io.github.ptparser;

import static io.github.ptparser.SmallNewspaper.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.SmallNewspaper.Markup;
import io.github.ptparser.SmallNewspaper.Part;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of the newspaper's own site since December 2022, by the order of their text. */
class NewspaperArticleTest {

  private static final String SOUND =
      "It sails at eight. / It lands at nine. / " + SmallNewspaper.LAST;

  private static final String OTHER =
      "<a href='/blog?page=sports&subpage=home&blogid=650141d00a1b2c3d4e5f6072'>Cup is won</a>";

  @ParameterizedTest
  @EnumSource
  void isReadByTheOrderOfItsText(Markup markup) {
    ParseResult<Article> result = article(markup).result();

    assertThat(result.layout()).isEqualTo("PYONGYANG_TIMES_2022");
    assertThat(result.problems()).isEmpty();
    assertThat(result.value())
        .isEqualTo(
            Article.builder(
                    "New ferry on the Nam",
                    List.of("It sails at eight.", "It lands at nine.", "KCNA-THE PYONGYANG TIMES"))
                .id(SmallNewspaper.ID)
                .url(URI.create(SmallNewspaper.ADDRESS))
                .published(LocalDate.of(2023, 9, 14))
                .source("Pyongyang Times")
                .storedAt(Instant.parse("2023-09-14T05:05:33Z"))
                .build());
  }

  // Title

  @ParameterizedTest
  @EnumSource
  void titleIsDirectlyAboveTheDate(Markup markup) {
    SmallNewspaper page =
        article(markup)
            .with(
                Part.MENU,
                "<h1>The Pyongyang Times</h1><form><p>Search</p><input></form>"
                    + "<div><b>English</b> | <a href=/kr>Korean</a></div>"
                    + "<nav>Politics</nav><h2><a href='/blog?page=x'>Culture</a></h2>");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New ferry on the Nam",
        "New ferry on the Nam | The Pyongyang Times",
        "New ferry on the Nam - Pyongyang Times",
        "Pyongyang Times | New ferry on the Nam",
        "The Pyongyang Times",
        " Pyongyang  Times ",
        ""
      })
  void titleOfTheHeadAgrees(String title) {
    SmallNewspaper page =
        article(Markup.FLEX)
            .with(
                Part.HEAD,
                "<title>" + title + "</title><meta property=og:title content='" + title + "'>");

    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Old ferry | The Pyongyang Times</title>",
        "<meta property=og:title content='New ferry on the Nam Pyongyang Times'>",
        "<title>Pyongyang Times New ferry on the Nam</title>"
      })
  void titleOfTheHeadDisagrees(String head) {
    SmallNewspaper page = article(Markup.LISTS).with(Part.HEAD, head);

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).containsExactly("CONFLICTING_TITLE title");
  }

  @Test
  void titleMayStandOnTwoLinesOfAHeading() {
    assertThat(
            article(Markup.FLEX)
                .with(Part.TITLE, "New ferry<br>on the <div>Nam</div>")
                .article()
                .title())
        .isEqualTo("Nam");
    assertThat(
            article(Markup.FLEX).with(Part.TITLE, "New ferry<br>on<br>the Nam").article().title())
        .isEqualTo("New ferry on the Nam");
  }

  /** A title on two lines, or a section above it: nothing tells. */
  @ParameterizedTest
  @ValueSource(strings = {"New ferry<br>on the Nam", "<span>New ferry</span><br><i>on the Nam</i>"})
  void titleMayHaveTheLineAboveToo(String title) {
    SmallNewspaper page = article(Markup.TABLES).with(Part.TITLE, title);

    assertThat(page.article().title()).isEqualTo("on the Nam");
    assertThat(page.problems()).containsExactly("CONFLICTING_TITLE title");
    assertThat(page.result().problems().get(0).message())
        .isEqualTo(
            "expected \"on the Nam\" as in the line above the date, found \"New ferry on the Nam\" in"
                + " another line that may be it");
    assertThat(page.with(Part.HEAD, "<title>on the Nam</title>").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='/blog?page=culture'>Culture</a><br>New ferry on the Nam",
        "The Pyongyang Times<br>New ferry on the Nam",
        "Share<br>New ferry on the Nam",
        "<nav>Culture</nav>New ferry on the Nam"
      })
  void lineAboveThatIsNoTitleSaysNothing(String title) {
    SmallNewspaper page = article(Markup.TABLES).with(Part.TITLE, title);

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void titleMayBeALinkToThePage(Markup markup) {
    SmallNewspaper page =
        article(markup)
            .with(
                Part.TITLE,
                "Culture</h2><p><a href='/blog?blogid="
                    + SmallNewspaper.ID
                    + "'>New ferry</a></p>");

    assertThat(page.article().title()).isEqualTo("New ferry");
    assertThat(page.at(null).article().title()).isEqualTo("Culture");
    assertThat(page.at(null).problems()).contains("CONFLICTING_TITLE title");
  }

  @ParameterizedTest
  @EnumSource
  void linkToAnotherArticleAboveTheDateDisagreesWithTheTitle(Markup markup) {
    SmallNewspaper page =
        article(markup).with(Part.TITLE, "New ferry on the Nam</h2><p>" + OTHER + "</p>");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).containsExactly("CONFLICTING_TITLE title");
    assertThat(
            article(markup)
                .with(Part.TITLE, "New ferry on the Nam<nav>" + OTHER + "</nav>")
                .problems())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>New ferry on the Nam</h3><p>Culture</p><p>By Ri Song</p>",
        "<p>New ferry on the Nam</p><p>By Ri Song</p>",
        "Culture<p><a href='#'>New ferry on the Nam</a></p>",
        "Culture<p><a href='/blog?page=culture'>New ferry on the Nam</a></p>",
        "<h1>New ferry on the Nam</h1><h4>On the river</h4>"
      })
  void anotherLineThatMayBeTheTitleDisagrees(String title) {
    SmallNewspaper page = article(Markup.LISTS).with(Part.TITLE, title);

    assertThat(page.problems()).containsExactly("CONFLICTING_TITLE title");
    assertThat(page.result().problems().get(0).message())
        .contains("in another line that may be it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New ferry on the Nam<p><a href=https://example.org/>Elsewhere</a></p>",
        "New ferry on the Nam<p><a href='#'>A</a> <a href='#'>B</a></p>",
        "New ferry on the Nam<nav><a href='#'>A</a></nav>",
        "New ferry on the Nam<p><a href='#'>Share</a></p>",
        "<h2>New ferry on the Nam</h2><p><a href='#'>A</a></p>",
        "<h3>Weather</h3><p>Fair, later rain.</p><h2>New ferry on the Nam</h2>",
        "<h3>Weather</h3><p>Fair, later rain.</p><p>New ferry on the Nam</p>",
        "<p>Culture</p><h2>New ferry on the Nam</h2>"
      })
  void whatCannotBeTheTitleSaysNothing(String title) {
    SmallNewspaper page = article(Markup.LISTS).with(Part.TITLE, title);

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void dateInTheElementOfTheTitleIsNotOfIt() {
    SmallNewspaper page =
        article(Markup.LISTS)
            .with(Part.TITLE, "")
            .with(Part.DATE, "<h2>New ferry on the Nam<br><small>September 14, 2023</small></h2>");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.article().published()).isEqualTo("2023-09-14");
    assertThat(page.problems()).isEmpty();
  }

  /** A day above an article whose own day is glued to its text. */
  @ParameterizedTest
  @EnumSource
  void dateAboveAnArticleIsAProblemOfAllThatIsTakenForIt(Markup markup) {
    SmallNewspaper page =
        article(markup)
            .with(Part.MENU, "<div>Juche 112</div><div>September 15, 2023</div>")
            .with(Part.DATE, "<b>September 14, 2023</b><i>It sails.</i>");

    assertThat(page.problems())
        .contains(
            "CONFLICTING_TITLE title", "CONFLICTING_DATE published", "CONFLICTING_BODY paragraphs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Share", "Share: this", "Share <a href=https://f.example/s>this article</a>"})
  void buttonToShareIsNoTitle(String label) {
    for (Markup markup : Markup.values()) {
      SmallNewspaper page =
          article(markup).with(Part.TITLE, "New ferry on the Nam<p>" + label + "</p>");

      assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
      assertThat(page.problems()).isEmpty();
    }
  }

  @Test
  void titleOfTheHeadStandsInWhereNoneIsAboveTheDate() {
    SmallNewspaper page =
        article(Markup.TABLES)
            .with(Part.TITLE, "")
            .with(Part.HEAD, "<title>New ferry | Pyongyang Times</title>");

    assertThat(page.article().title()).isEqualTo("New ferry");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void headingRightAboveABylineDisagreesWithIt() {
    SmallNewspaper page =
        article(Markup.FLEX).with(Part.TITLE, "New ferry on the Nam</h2><p>By Ri Song</p><h2>");

    assertThat(page.article().title()).isEqualTo("By Ri Song");
    assertThat(page.problems()).containsExactly("CONFLICTING_TITLE title");
    assertThat(page.with(Part.HEAD, "<title>By Ri Song</title>").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>The Pyongyang Times</h3><p>New ferry on the Nam</p>",
        "<h3><a href='/blog?page=culture'>Culture</a></h3><p>New ferry on the Nam</p>",
        "<h2>New ferry on the Nam</h2>"
      })
  void headingThatMayNotBeTheTitleSaysNothing(String html) {
    SmallNewspaper page = article(Markup.LISTS).with(Part.TITLE, html);

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aPageWithoutAnyTitleIsNoArticle() {
    SmallNewspaper page = article(Markup.LISTS).with(Part.TITLE, "");

    assertThat(page.page().kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page.problems()).containsExactly("MISSING_TITLE title");
  }

  // Date

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span>January 8, 2025</span><span>Looms hum.</span>|Looms hum.",
        "<span>January 8, 2025</span> <b>“Looms hum.”</b>|“Looms hum.”",
        "January 8, 2025“Looms” hum.|“Looms” hum.",
        "<b>January 8, 2025</b>5 looms hum.|5 looms hum."
      })
  void dateMayBeGluedToTheFirstParagraph(String html, String first) {
    for (Markup markup : Markup.values()) {
      SmallNewspaper page =
          article(markup)
              .with(Part.DATE, html)
              .at(SmallNewspaper.ADDRESS.replace(SmallNewspaper.ID, "677dc7800a1b2c3d4e5f6071"));

      assertThat(page.article().published()).isEqualTo("2025-01-08");
      assertThat(page.paragraphs()).isEqualTo(first + " / " + SOUND);
      assertThat(page.problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span>September 14, 2023</span> <a href=#>Print</a>",
        "<span>September 14, 2023</span> <a href='/blog?page=culture'>Culture</a> | <a href=/>A</a>",
        "September 14, 2023 <a href='/blog?page=culture'>Culture</a>",
        "September 14, 2023 Share",
        "<b>September 14, 2023</b> Share: <a href=https://f.example/s>F</a>",
        "<a href=/archive>September 14, 2023</a> Share"
      })
  void linksBesideTheDateAreNoText(String date) {
    for (Markup markup : Markup.values()) {
      SmallNewspaper page = article(markup).with(Part.DATE, date);

      assertThat(page.article().published()).isEqualTo("2023-09-14");
      assertThat(page.paragraphs()).isEqualTo(SOUND);
      assertThat(page.problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span>September 14, 2023</span><a href=/a>Looms</a> hum.",
        "<span>September 14, 2023</span>Looms <a href=/a>hum.</a>",
        "<a href=/archive>September 14, 2023</a><span>Looms hum.</span>",
        "<a href=/a><span>September 14, 2023</span>Looms hum.</a>"
      })
  void textBesideTheDateMayHaveLinks(String date) {
    SmallNewspaper page = article(Markup.FLEX).with(Part.DATE, date);

    assertThat(page.paragraphs()).isEqualTo("Looms hum. / " + SOUND);
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span>January 8, 2025</span> was cold.",
        "January 8, 2025 Was cold.",
        "<b>January 8, 2025</b>, a cold day.",
        "January 8, 2025, a cold day.",
        "It was January 8, 2025"
      })
  void aSentenceWithADateIsNoDate(String sentence) {
    SmallNewspaper page = article(Markup.FLEX).text(sentence, "It thawed.");
    SmallNewspaper dateless = page.with(Part.DATE, "");

    assertThat(page.article().published()).isEqualTo("2023-09-14");
    assertThat(page.paragraphs()).isEqualTo(sentence.replaceAll("<.*?>", "") + " / It thawed.");
    assertThat(dateless.article().published()).isNull();
    assertThat(dateless.problems()).contains("MISSING_DATE published");
  }

  @Test
  void dateIsTheOneBelowTheTitleThatTheHeadGives() {
    SmallNewspaper page =
        article(Markup.FLEX)
            .with(Part.MENU, "<p>Weather</p><p>September 13, 2023</p><p>Fair, later rain.</p>");

    assertThat(page.article().title()).isEqualTo("Weather");
    assertThat(page.with(Part.HEAD, "<title>New ferry on the Nam</title>").article().published())
        .isEqualTo("2023-09-14");
  }

  @Test
  void dateWithoutATitleAboveIsNotTheOne() {
    SmallNewspaper page = article(Markup.FLEX).with(Part.MENU, "<p>September 13, 2023</p>");

    assertThat(page.article().published()).isEqualTo("2023-09-14");
    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
  }

  @Test
  void dateInAMenuOrFormIsNone() {
    SmallNewspaper page =
        article(Markup.FLEX).with(Part.MENU, "<p>Weather</p><nav>September 13, 2023</nav>");

    assertThat(page.article().published()).isEqualTo("2023-09-14");
  }

  /** Servers exist that put a form around all of a page. */
  @ParameterizedTest
  @EnumSource
  void aFormAroundThePageIsNoFormOfIt(Markup markup) {
    SmallNewspaper page = article(markup);
    String html =
        page.html().replace("<body>", "<body><form>").replace("</body>", "</form></body>");

    ParseResult<Article> result =
        ArticleParser.create().tryParse(Page.of(html, URI.create(SmallNewspaper.ADDRESS)));

    assertThat(result.value()).isEqualTo(page.article());
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void dateThatNoCalendarHasIsAProblem() {
    SmallNewspaper page = article(Markup.LISTS).with(Part.DATE, "September 31, 2023");

    assertThat(page.article().published()).isNull();
    assertThat(page.problems()).containsExactly("INVALID_DATE published");
    assertThat(page.text("It sails.", "September 14, 2023").article().published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "64fff050, CONFLICTING_DATE published",
    "650141d0, ''",
    "6502949d, ''",
    "6503e4d0, ''",
    "65053650, CONFLICTING_DATE published"
  })
  void dateIsWithinADayOfTheBlogid(String seconds, String problem) {
    SmallNewspaper page =
        article(Markup.FLEX).at(SmallNewspaper.ADDRESS.replace("6502949d", seconds));

    assertThat(page.article().published()).isEqualTo("2023-09-14");
    assertThat(String.join("", page.problems())).isEqualTo(problem);
  }

  @Test
  void withoutADateABlogidInTheAddressMakesItAnArticle() {
    SmallNewspaper page = article(Markup.FLEX).with(Part.DATE, "");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.problems()).containsExactly("MISSING_DATE published");
    assertThat(page.at(null).page().kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page.at("https://www.pyongyangtimes.com.kp/blog?page=culture").page().kind())
        .isEqualTo(PageKind.UNKNOWN);
  }

  // Text

  @ParameterizedTest
  @EnumSource
  void textEndsAtTheFooter(Markup markup) {
    for (String footer :
        List.of(
            "2023 © All rights reserved.",
            "2031 © All rights reserved. www.pyongyangtimes.com.kp",
            "www.pyongyangtimes.com.kp 2024 © All rights reserved",
            "2025©ALL RIGHTS RESERVED.",
            "2023 © All rights reserved.<br>www.pyongyangtimes.com.kp",
            "www.pyongyangtimes.com.kp<br>2023 © All rights reserved.",
            "www.pyongyangtimes.com.kp<br>2023 ©<br>All rights reserved.",
            "2023 © All rights reserved.<p>Mail to us.</p>")) {
      SmallNewspaper page = article(markup).with(Part.FOOTER, footer);

      assertThat(page.paragraphs()).as(footer).isEqualTo(SOUND);
      assertThat(page.problems()).as(footer).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutAFooterNothingEndsTheText(Markup markup) {
    SmallNewspaper page = article(markup).with(Part.FOOTER, "");

    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.problems()).containsExactly("UNBOUNDED_BODY paragraphs");
    assertThat(message(page, ProblemCode.UNBOUNDED_BODY))
        .isEqualTo(
            "expected \"2023 © All rights reserved.\" or a list of other articles to end the text,"
                + " found none: it may hold what stands below it");
  }

  private static String message(SmallNewspaper page, ProblemCode code) {
    return page.result().problems().stream()
        .filter(problem -> problem.code() == code)
        .map(Problem::message)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h5>On the river</h5><a href=/a>Up</a> <a href=/b>Down</a></div>",
        "<div><p><a href=/a>Up</a> <a href=/b>Down</a></p><h5>On the river</h5></div>",
        "<div><h5>On the river</h5><form><input></form></div>",
        "<div><form><p>Search</p><input></form><h5>On the river</h5></div>"
      })
  void subHeadingBelowTheDateIsNoneOfWhatStandsBesideIt(String html) {
    SmallNewspaper page = article(Markup.FLEX);

    assertThat(page.text(html, SmallNewspaper.FIRST).paragraphs())
        .isEqualTo("On the river / " + SmallNewspaper.FIRST);
    assertThat(page.text(SmallNewspaper.FIRST, html).paragraphs()).isEqualTo(SmallNewspaper.FIRST);
  }

  @ParameterizedTest
  @EnumSource
  void textHasASubHeadingAndNoFormMenuOrShareButton(Markup markup) {
    SmallNewspaper page =
        article(markup)
            .text(
                "<b>On the river</b>",
                "It  sails &nbsp;daily. ",
                "<form>Search <p>here</p></form>",
                "<nav>Up</nav>",
                "Share",
                "Share: this",
                "Share <a href=https://f.example/s>F</a> | <a href=https://t.example/s>T</a>",
                "<a href=https://shop.example/>Buy looms</a>",
                "<a href='/blog?page=culture'>Back</a>",
                "Shares of the catch grew.",
                "Shareholders of the <a href=/blog?page=culture>works</a> asked:",
                "A <a href=/blog?page=culture>link</a> stands in it.");

    assertThat(page.paragraphs())
        .isEqualTo(
            "On the river / It sails daily. / Shares of the catch grew."
                + " / Shareholders of the works asked: / A link stands in it.");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void listOfOtherArticlesIsNotOfTheText(Markup markup) {
    String list = "<ul><li>" + OTHER + "</li><li>" + OTHER + " </li></ul>";
    for (String below :
        List.of(
            "<div><div>Recent</div>" + list + "</div>",
            "<h3>Recent</h3>" + list,
            "<div><h3>Recent</h3></div><div><p>September 12, 2023</p><p>" + OTHER + "</p></div>",
            "<div><img src=/a.jpg>" + OTHER + "<p>September 12, 2023</p></div>")) {
      SmallNewspaper page = article(markup).with(Part.BELOW, below);

      assertThat(page.paragraphs()).as(below).isEqualTo(SOUND);
      assertThat(page.article().images()).as(below).isEmpty();
      assertThat(page.problems()).as(below).isEmpty();
    }
  }

  @Test
  void listOfOtherArticlesEndsATextWithoutFooter() {
    SmallNewspaper page =
        article(Markup.FLEX)
            .with(Part.FOOTER, "")
            .with(Part.BELOW, "<div><p>Recent</p>" + OTHER + "<br>" + OTHER + "</div>");

    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.problems()).isEmpty();
  }

  /** It may be of the text. */
  @Test
  void textBelowAListOfOtherArticlesIsAProblem() {
    String list = "<div><h3>Recent</h3><ul><li>" + OTHER + "<li>" + OTHER + "<p>Old</ul></div>";
    SmallNewspaper page = article(Markup.FLEX).with(Part.BELOW, list + "<p>Mail to us.</p>");

    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
    assertThat(page.with(Part.BELOW, list + "<form>Mail to us.</form>").problems()).isEmpty();
    assertThat(page.with(Part.BELOW, list + "<p>Share</p>").problems()).isEmpty();
  }

  /** A link of the text, or the only one of a list. */
  @ParameterizedTest
  @EnumSource
  void linkToAnArticleAloneInTheTextIsAProblem(Markup markup) {
    SmallNewspaper page = article(markup).text("It sails.", OTHER, "It lands.");

    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
    assertThat(page.result().problems().get(0).message())
        .isEqualTo("expected the text alone, found a link to another article in its place");
    assertThat(page.text("It sails.", "On " + OTHER + ".", "It lands.").problems()).isEmpty();
    assertThat(page.text("It sails.", "<nav>" + OTHER + "</nav>", "It lands.").problems())
        .isEmpty();
    assertThat(page.text(OTHER, "It sails.", "It lands.").problems()).isEmpty();
    assertThat(
            page.with(Part.DATE, "<b>September 14, 2023</b><i>It sails.</i>")
                .text(OTHER, "It lands.")
                .problems())
        .containsExactly("CONFLICTING_BODY paragraphs");
  }

  @ParameterizedTest
  @CsvSource({"0,''", "1,CONFLICTING_BODY paragraphs", "2,''", "3,CONFLICTING_BODY paragraphs"})
  void aListHasAnExcerptToEachOfSeveral(int lines, String problem) {
    int links = lines < 2 ? 1 : 2;
    String list =
        (OTHER + "<p>September 12, 2023</p>").repeat(links) + "<p>It is.</p>".repeat(lines);
    SmallNewspaper page = article(Markup.TABLES).with(Part.BELOW, "<div>" + list + "</div>");

    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(String.join("", page.problems())).isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='/blog?page=culture'>It lands at nine.</a>",
        "<a href='#x'>It turns.",
        "<a href='/blog?page=culture'>It lands at nine, and the carts of both banks, with their oxen, wait all day for its bell</a>",
        "<a href='/blog?blogid=6502949d0a1b2c3d4e5f6071'>It lands.</a>"
      })
  void paragraphThatIsALinkIsAProblem(String link) {
    SmallNewspaper page = article(Markup.FLEX).text("It sails.", link, "It <a href=/n>n</a>.");

    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
    assertThat(page.result().problems().get(0).message())
        .isEqualTo("expected the text alone, found a paragraph that is a link in its place");
  }

  @Test
  void paragraphBetweenTwoLinksIsAProblem() {
    SmallNewspaper page = article(Markup.FLEX).text("It sails.", OTHER, "It lands.", OTHER);

    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"It hums", "10:30", "1023 views", "Culture"})
  void wordsBesideTheDateThatAreNoSentenceAreAProblem(String words) {
    SmallNewspaper page =
        article(Markup.FLEX).with(Part.DATE, "<b>September 14, 2023</b> <i>" + words + "</i>");

    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
    assertThat(page.with(Part.DATE, "<b>September 14, 2023</b><i>It hums!</i>").problems())
        .isEmpty();
  }

  @Test
  void dayThatIsPrintedTwiceIsNoText() {
    SmallNewspaper page =
        article(Markup.FLEX)
            .with(Part.DATE, "<b>September 14, 2023</b><i class=d-md-none>Sep 14, 2023</i>");

    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.problems()).isEmpty();
  }

  /** The signature may be marked up as a heading, and have nothing but links beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h5>KCNA-THE PYONGYANG TIMES</h5><ul><li>LINK</li></ul>",
        "<div><h5>KCNA-THE PYONGYANG TIMES</h5><a href=#>Print</a></div>",
        "<div><h5>KCNA-THE PYONGYANG TIMES</h5><ul><li>LINK</li></ul></div>"
      })
  void signatureIsTextWhateverStandsBelow(String below) {
    SmallNewspaper page = article(Markup.FLEX).text("It sails.", below.replace("LINK", OTHER));

    assertThat(page.paragraphs()).isEqualTo("It sails. / KCNA-THE PYONGYANG TIMES");
  }

  @Test
  void headingAboveLinksAloneIsAProblem() {
    SmallNewspaper page =
        article(Markup.FLEX).text("It sails.", "<h4>Related</h4>", "<a href='#'>Cup is won</a>");

    assertThat(page.paragraphs()).isEqualTo("It sails. / Related");
    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><img src=/o.jpg>LINK <i>September 12, 2023</i></ul>",
        "<ul><li>LINK<p>1</p></ul>",
        "<p>Previous: LINK</p><p>Next: LINK</p>",
        "<h4>Related</h4><ul><li>1 LINK<li>2 LINK</ul>"
      })
  void listMayHaveALabelBesideEachLink(String list) {
    SmallNewspaper page =
        article(Markup.FLEX).text("It sails.", "It lands.", list.replace("LINK", OTHER));

    assertThat(page.paragraphs()).isEqualTo("It sails. / It lands.");
    assertThat(page.article().images()).isEmpty();
  }

  @Test
  void excerptsOfAListInTheTextAreAProblem() {
    String prose = "It carries four carts and their oxen, and no more than sixty people at a time.";
    SmallNewspaper page =
        article(Markup.FLEX)
            .with(
                Part.BELOW, "<div><h3>Recent</h3>" + OTHER + "<p>" + prose + " It did.</p></div>");

    assertThat(page.problems())
        .containsExactly("CONFLICTING_BODY paragraphs", "CONFLICTING_BODY paragraphs");
  }

  @Test
  void listWithProseBelowStandsInTheText() {
    String prose = "It carries four carts and their oxen, and no more than sixty people at a time.";
    SmallNewspaper page =
        article(Markup.FLEX).text("It sails.", OTHER, prose + " So it is said.", "It lands.");

    assertThat(page.paragraphs()).isEqualTo("It sails. / " + prose + " So it is said. / It lands.");
    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
    assertThat(article(Markup.FLEX).text("It sails.", OTHER, prose, "It lands.").paragraphs())
        .isEqualTo("It sails.");
  }

  @Test
  void textOutsideItsBlockIsAProblem() {
    SmallNewspaper page = article(Markup.FLEX).with(Part.BELOW, "<div>Printed in Nampho.</div>");

    assertThat(page.paragraphs()).isEqualTo(SOUND + " / Printed in Nampho.");
    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
  }

  @Test
  void aPageWithoutTextIsNoArticle() {
    SmallNewspaper page = article(Markup.FLEX).text();

    assertThat(page.page().kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page.problems()).containsExactly("MISSING_BODY paragraphs");
  }

  @ParameterizedTest
  @EnumSource
  void picturesHaveCaptions(Markup markup) {
    SmallNewspaper page =
        article(markup)
            .text(
                FIGURE,
                "It sails.",
                "<a href='/blog?page=culture'><img src=two.jpg></a>",
                "<a href=https://shop.example/><img src=/advert.jpg></a>",
                "It lands.");

    assertThat(page.paragraphs()).isEqualTo("It sails. / It lands.");
    assertThat(page.article().images())
        .containsExactly(
            new ArticleImage(
                URI.create("https://www.pyongyangtimes.com.kp/p/one.jpg"), "The ferry."),
            new ArticleImage(URI.create("https://www.pyongyangtimes.com.kp/two.jpg"), null));
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void pictureBetweenTitleAndDateIsOfTheText(Markup markup) {
    SmallNewspaper page =
        article(markup).with(Part.TITLE, "<b>New ferry on the Nam</b><p><img src=/p/one.jpg></p>");

    assertThat(page.article().images())
        .extracting(ArticleImage::url)
        .containsExactly(URI.create("https://www.pyongyangtimes.com.kp/p/one.jpg"));
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void pictureBesideTheTextIsAProblem(Markup markup) {
    SmallNewspaper page = article(markup);

    assertThat(page.with(Part.BELOW, "<img src=/banner.png>").problems())
        .containsExactly("CONFLICTING_BODY images");
    assertThat(page.with(Part.TITLE, "<p><img src=/p/one.jpg></p>New ferry on the Nam").problems())
        .containsExactly("CONFLICTING_BODY images");
    assertThat(page.with(Part.BELOW, "<ul><li><img src=/o.jpg>" + OTHER + "</ul>").problems())
        .isEmpty();
  }

  @Test
  void pictureBelowAListIsAProblemAndOneBesideItsLinksIsNone() {
    SmallNewspaper page = article(Markup.FLEX);
    String list = "<ul><li><img src=/o.jpg>" + OTHER + "</li></ul>";
    String linked = OTHER.replace("Cup is won", "<img src=/o.jpg>");

    assertThat(page.text("It sails.", "It lands.", list).problems()).isEmpty();
    assertThat(page.text("It sails.", "It lands.", list, "<img src=/p.jpg>").problems())
        .containsExactly("CONFLICTING_BODY images");
    assertThat(page.text("It sails.", "It lands.", list, linked).problems()).isEmpty();
    assertThat(page.text("It sails.", "It lands.", list, list).problems()).isEmpty();
  }

  @Test
  void headingThatLeadsToASectionIsNoTitle() {
    SmallNewspaper page = article(Markup.LISTS);
    String section = "<h2><a href='/blog?page=culture'>Culture</a></h2>";

    assertThat(page.with(Part.TITLE, "New ferry on the Nam" + section).article().title())
        .isEqualTo("New ferry on the Nam");
    assertThat(page.with(Part.TITLE, section.replace("/blog?page=culture", "#")).article().title())
        .isEqualTo("Culture");
  }

  /** It is longer than all of the article, and not where that may be. */
  @ParameterizedTest
  @ValueSource(strings = {"nav", "footer"})
  void longestLineOfAMenuIsNotOfTheText(String tag) {
    String notice =
        "<p>Ferries do not sail on the days on which the river is frozen, and on the day after.</p>";
    SmallNewspaper page =
        article(Markup.FLEX)
            .with(
                Part.MENU,
                "<TAG>NOTICE<p>Weather</p><p>September 13, 2023</p></TAG>"
                    .replace("TAG", tag)
                    .replace("NOTICE", notice));

    assertThat(page.article().published()).isEqualTo("2023-09-14");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void linkInAMenuIsNoParagraph() {
    SmallNewspaper page =
        article(Markup.FLEX).text("It sails.", "<nav><a href='#'>It turns.</a></nav>", "It lands.");

    assertThat(page.problems()).isEmpty();
  }

  /** The browser that saved the page keeps its pictures, and not their addresses. */
  @Test
  void pictureThatABrowserSavedHasNoAddress() {
    SmallNewspaper page =
        article(Markup.FLEX)
            .text("It sails.", "<img src='./New%20ferry_files/one.jpg'>", "It lands.");

    assertThat(page.article().images()).isEmpty();
    assertThat(page.problems()).containsExactly("MISSING_ADDRESS images");
    SmallNewspaper absolute = page.text("It sails.", "<img src='/a_files/one.jpg'>");
    String comment = "<!-- saved from url=(0074)" + SmallNewspaper.ADDRESS + " -->\n";
    assertThat(absolute.article().images()).hasSize(1);
    assertThat(ArticleParser.create().parse(Page.of(comment + absolute.html())).images()).isEmpty();
  }

  private static final String FIGURE =
      "<figure><img src=/p/one.jpg><figcaption>The ferry.</figcaption></figure>";

  @ParameterizedTest
  @EnumSource
  void aPageThatWasCutGivesTheBeginning(Markup markup) {
    String html = article(markup).with(Part.BELOW, "<h3>Recent</h3>" + OTHER).html();
    int start = html.indexOf("It sails");
    for (int end = start + 1; end < html.length() - 8; end += 3) {
      Article cut =
          ArticleParser.create()
              .parse(Page.of(html.substring(0, end), URI.create(SmallNewspaper.ADDRESS)));
      assertThat(SOUND).startsWith(String.join(" / ", cut.paragraphs()));
      assertThat(String.join(" / ", cut.paragraphs()))
          .startsWith(SmallNewspaper.wholeParagraphs(SOUND, html.substring(0, end)));
    }
  }

  @Test
  void aPageThatWasCutBeforeItsDateIsNoArticle() {
    SmallNewspaper page =
        article(Markup.FLEX).with(Part.MENU, "<p>Weather</p><p>September 13, 2023</p><p>Fair</p>");
    String html = page.with(Part.HEAD, "<title>New ferry on the Nam</title>").html();
    for (String end : List.of("<h2>", "Nam</h2>", "14, 2023<")) {
      int cut = html.indexOf(end, html.indexOf("<body>"));
      assertThat(Page.of(html.substring(0, cut), URI.create(SmallNewspaper.ADDRESS)).kind())
          .isEqualTo(PageKind.UNKNOWN);
    }
  }

  @Test
  void aPageThatWasCutIsAnArticleWhateverItsHeadSaysIfItHasProse() {
    SmallNewspaper page =
        article(Markup.FLEX)
            .with(Part.HEAD, "<title>Culture | The Pyongyang Times</title>")
            .text(
                "It sails where the old bridge was, and where the carts of both banks wait all day.");
    String html = page.html().replace("</html>", "");

    assertThat(
            SmallArticle.problems(
                ArticleParser.create()
                    .tryParse(Page.of(html, URI.create(SmallNewspaper.ADDRESS)))
                    .problems()))
        .containsExactly("TRUNCATED_PAGE", "CONFLICTING_TITLE title");
  }

  @Test
  void ofTwoDatesTheUpperIsNoTitle() {
    SmallNewspaper page =
        article(Markup.LISTS).with(Part.TITLE, "New ferry on the Nam</li><li>September 14, 2023");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.with(Part.TITLE, "September 13, 2023").page().kind())
        .isEqualTo(PageKind.UNKNOWN);
  }

  /** A box of other news, above the article or below it, whose titles are no links. */
  @ParameterizedTest
  @CsvSource({
    "'September 14, 2023','CONFLICTING_TITLE title, CONFLICTING_BODY paragraphs'",
    "'<b>September 14, 2023</b>It fell.','CONFLICTING_TITLE title, CONFLICTING_BODY paragraphs'",
    "'September 13, 2023',"
        + "'CONFLICTING_TITLE title, CONFLICTING_DATE published, CONFLICTING_BODY paragraphs'",
    "'September 13, 2023 was a holiday',",
  })
  void dateAloneInTheTextDisagrees(String line, @Nullable String problem) {
    SmallNewspaper page = article(Markup.TABLES).text(SmallNewspaper.FIRST, "Old bridge", line);

    assertThat(page.article().published()).isEqualTo(LocalDate.of(2023, 9, 14));
    assertThat(String.join(", ", page.problems())).isEqualTo(problem == null ? "" : problem);
  }

  // Places

  @Test
  void fieldsAndProblemsHaveALine() {
    SmallNewspaper page = article(Markup.FLEX).with(Part.FOOTER, "");

    assertThat(page.page().lineOf("title")).isEqualTo(4);
    assertThat(page.page().lineOf("published")).isEqualTo(5);
    assertThat(page.page().lineOf("source")).isEqualTo(5);
    assertThat(page.page().lineOf("paragraphs[1]")).isEqualTo(7);
    Problem problem = Objects.requireNonNull(page.result().problems().get(0));
    assertThat(problem.line()).isEqualTo(5);
    assertThat(problem.column()).isEqualTo(21);
  }
}
