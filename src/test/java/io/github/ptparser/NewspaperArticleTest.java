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
import java.util.stream.Stream;
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

  /** What may stand between the top of the page and the date; the title is the same in all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>New ferry on the Nam</p>",
        "<h3>New ferry on the Nam</h3>",
        "<h3>New ferry<br>on the Nam</h3>",
        "<h3><a href='#'>New ferry on the Nam</a></h3>",
        "<p><a href='/blog?blogid=ID'>New ferry on the Nam</a></p>",
        "<h1>The Pyongyang Times</h1><b>New ferry on the Nam</b>",
        "<h1><a href='/blog?page=culture'>Culture</a></h1><p>New ferry on the Nam</p>",
        "<form><h1>Search</h1><input></form><p>New ferry on the Nam</p>",
        "<nav><h1>Politics</h1></nav><p>New ferry on the Nam</p><nav>Up</nav>",
        "<p>Culture</p><p>New ferry on the Nam</p><p><a href='/blog?page=culture'>Culture</a></p>"
      })
  void titleIsAboveTheDate(String html) {
    SmallNewspaper page =
        article(Markup.LISTS).with(Part.TITLE, html.replace("ID", SmallNewspaper.ID));

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.article().published()).isEqualTo("2023-09-14");
    assertThat(page.problems()).isEmpty();
  }

  /** The highest heading is one piece of evidence, the line above the date another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>New ferry on the Nam</h3><p>By Ri Song</p>",
        "<h3>New ferry on the Nam</h3><h4>On the river</h4>",
        "<h4>Culture</h4><h3>New ferry on the Nam</h3><p>5 minutes</p>",
        "<h3>Culture</h3><h3>New ferry on the Nam</h3><p>1023 views</p>"
      })
  void lineBetweenHeadingAndDateDisagreesWithTheTitle(String html) {
    SmallNewspaper page = article(Markup.TABLES).with(Part.TITLE, html);

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).containsExactly("CONFLICTING_TITLE title");
  }

  @ParameterizedTest
  @CsvSource({
    "New ferry on the Nam,",
    "New ferry on the Nam | The Pyongyang Times,",
    "New ferry on the Nam - Pyongyang Times,",
    "The Pyongyang Times,",
    "' Pyongyang  Times ',",
    "'',",
    "Old ferry | The Pyongyang Times, CONFLICTING_TITLE title",
    "New ferry on the Nam Pyongyang Times, CONFLICTING_TITLE title"
  })
  void titleIsHeldAgainstTheHead(String title, @Nullable String problem) {
    for (String head : List.of("<title>%s</title>", "<meta property=og:title content='%s'>")) {
      SmallNewspaper page = article(Markup.LISTS).with(Part.HEAD, head.replace("%s", title));

      assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
      assertThat(page.problems()).isEqualTo(problem == null ? List.of() : List.of(problem));
    }
  }

  /** The address and a link of the menu say what a section is called. */
  @ParameterizedTest
  @CsvSource({
    "/blog?page=politics, Politics, Culture",
    "/blog?page=today-news, Home, Today News",
    "/blog?page=x, Sports, SPORTS",
    "/?page=sports, Sports, Sports"
  })
  void theNameOfASectionIsNoTitle(String menu, String link, String section) {
    SmallNewspaper page =
        article(Markup.FLEX)
            .at(SmallNewspaper.ADDRESS.replace("home", menu.replaceAll(".*=", "")))
            .with(Part.MENU, "<a href='" + menu + "'>" + link + "</a><h1>" + section + "</h1>")
            .with(Part.HEAD, "<title>" + section + " | The Pyongyang Times</title>");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).isEmpty();
  }

  /** On the page of a section the title of the article may lead to the page itself. */
  @Test
  void aTitleThatLeadsToThePageIsNoSection() {
    String address = "https://www.pyongyangtimes.com.kp/blog?page=culture&subpage=home";
    SmallNewspaper page =
        article(Markup.FLEX)
            .at(address)
            .with(Part.TITLE, "<a href='" + address + "'>New ferry on the Nam</a>");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).containsExactly("MISSING_ID id");
  }

  /** Nothing but their places tells two lines, in the block of the date, which of them it is. */
  @Test
  void anotherLineAboveTheTitleMayBeItIfNothingElseTells() {
    SmallNewspaper page =
        article(Markup.FLEX)
            .with(Part.TITLE, "")
            .with(
                Part.DATE,
                "<div>New ferry</div><div>By Ri Song</div><div>September 14, 2023</div>");

    assertThat(page.problems()).containsExactly("CONFLICTING_TITLE title");
  }

  @Test
  void titleMayStandBelowTheDateIfTheHeadSaysSo() {
    SmallNewspaper page =
        article(Markup.TABLES)
            .with(Part.TITLE, "")
            .with(Part.HEAD, "<title>New ferry | Pyongyang Times</title>")
            .with(Part.DATE, "<p>September 14, 2023</p><h2>New ferry</h2>");

    assertThat(page.article().title()).isEqualTo("New ferry");
    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void titleMayBeGluedToTheDate() {
    SmallNewspaper page =
        article(Markup.LISTS)
            .with(Part.TITLE, "")
            .with(Part.DATE, "<span>New ferry on the Nam</span><span>September 14, 2023</span>");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.article().published()).isEqualTo("2023-09-14");
    assertThat(page.problems()).isEmpty();
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
  void dateInTheHeadingIsNotOfTheTitle() {
    SmallNewspaper page =
        article(Markup.LISTS)
            .with(Part.TITLE, "")
            .with(Part.DATE, "<h2>New ferry on the Nam<br><small>September 14, 2023</small></h2>");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "September 13, 2023", "<h3>September 13, 2023</h3>"})
  void aPageWithoutAnyTitleIsNoArticle(String title) {
    SmallNewspaper page = article(Markup.LISTS).with(Part.TITLE, title);

    assertThat(page.page().kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page.problems()).containsExactly("MISSING_TITLE title");
  }

  // Date

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span>September 14, 2023</span> <a href=#>Print</a>",
        "September 14, 2023 <a href='/blog?page=culture'>Culture</a> | <a href=/>A</a>",
        "<h2><small>September 14, 2023</small></h2>"
      })
  void linksBesideTheDateAreNoText(String date) {
    for (Markup markup : Markup.values()) {
      SmallNewspaper page = article(markup).with(Part.DATE, date);

      assertThat(page.article().published()).isEqualTo("2023-09-14");
      assertThat(page.paragraphs()).isEqualTo(SOUND);
      assertThat(page.problems()).isEmpty();
    }
  }

  /** A date in a menu, or without anything above it that may be a title, is another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>September 13, 2023</p>",
        "<p>Weather</p><nav>September 13, 2023</nav>",
        "<nav><p>Weather on the river, on which no ferry sails when it is frozen, nor on the day"
            + " after it.</p><p>September 13, 2023</p></nav>"
      })
  void dateIsBelowATitle(String menu) {
    SmallNewspaper page = article(Markup.FLEX).with(Part.MENU, menu);

    assertThat(page.article().published()).isEqualTo("2023-09-14");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aDateWithATextIsThatOfTheFirstArticle() {
    String first = "<div><h2>Cup is won</h2><p>September 14, 2023</p><p>It is silver.</p></div>";
    String html = article(Markup.FLEX).html().replace("<body>", "<body>" + first);

    ParseResult<Article> result =
        ArticleParser.create().tryParse(Page.of(html, URI.create(SmallNewspaper.ADDRESS)));

    assertThat(result.isSound()).isFalse();
    assertThat(result.value()).extracting(Article::title).isEqualTo("Cup is won");
  }

  /** An article has one date; with a second there may be a second article. */
  @ParameterizedTest
  @CsvSource({
    "'September 14, 2023','CONFLICTING_BODY paragraphs'",
    "'September 13, 2023','CONFLICTING_DATE published, CONFLICTING_BODY paragraphs'",
    "'<b>September 14, 2023</b>It fell.','CONFLICTING_BODY paragraphs'",
    "'September 13, 2023 was a holiday',"
  })
  void dateInTheTextDisagrees(String line, @Nullable String problem) {
    SmallNewspaper page = article(Markup.TABLES).text(SmallNewspaper.FIRST, "Old bridge", line);

    assertThat(page.article().published()).isEqualTo("2023-09-14");
    assertThat(String.join(", ", page.problems())).isEqualTo(problem == null ? "" : problem);
  }

  @Test
  void dateThatNoCalendarHasIsAProblem() {
    SmallNewspaper page = article(Markup.LISTS).with(Part.DATE, "September 31, 2023");

    assertThat(page.article().published()).isNull();
    assertThat(page.problems()).containsExactly("INVALID_DATE published");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span>January 8, 2025</span><span>Looms hum.</span>|Looms hum.",
        "January 8, 2025“Looms” hum.|“Looms” hum."
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
  void textHasASubHeadingAndNoFormOrMenu(Markup markup) {
    SmallNewspaper page =
        article(markup)
            .text(
                "<b>On the river</b>",
                "It  sails &nbsp;daily. ",
                "<form>Search <p>here</p></form>",
                "<nav>Up</nav>",
                "<a href=https://shop.example/>Buy looms</a>",
                "<a href='/blog?page=culture'>Back</a>",
                "Shares of the catch grew.",
                "A <a href=/blog?page=culture>link</a> stands in it.");

    assertThat(page.paragraphs())
        .isEqualTo(
            "On the river / It sails daily. / Shares of the catch grew. / A link stands in it.");
    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
  }

  /** With the footer or without it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><div>Recent</div><ul><li>LINK</li><li>LINK </li></ul></div>",
        "<h3>Recent</h3><ul><li>LINK</li></ul>",
        "<div><h3>Recent</h3></div><div><p>September 12, 2023</p><p>LINK</p></div>",
        "<div><img src=/a.jpg>LINK<p>September 12, 2023</p></div>",
        "<ul><li><img src=/o.jpg>LINK <i>September 12, 2023</i></ul>",
        "<p>Previous: LINK</p><p>Next: LINK</p>",
        "<h4>Related</h4><ul><li>1 LINK<li>2 LINK</ul>"
      })
  void linksToOtherArticlesEndTheText(String list) {
    String html = list.replace("LINK", OTHER);
    for (Markup markup : Markup.values()) {
      for (SmallNewspaper page :
          List.of(
              article(markup).with(Part.BELOW, html),
              article(markup).with(Part.BELOW, html).with(Part.FOOTER, ""))) {
        assertThat(page.paragraphs()).isEqualTo(SOUND);
        assertThat(page.article().images()).isEmpty();
        assertThat(page.problems()).isEmpty();
      }
    }
  }

  /** Cards of other articles, whatever they are made of; the articles differ. */
  private static String cards(String list, String card) {
    StringBuilder cards = new StringBuilder();
    for (String title : List.of("Cup is won", "Bridge opens", "Bees are counted")) {
      String link = "/blog?blogid=650141d00a1b2c3d4e5f60" + (70 + title.length());
      cards.append(card.replace("TITLE", "<a href='" + link + "'>" + title + "</a>"));
    }
    return list.replace("CARDS", cards);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <div><h3>Related</h3>CARDS</div>    => <div><img src=/a.jpg><h4>TITLE</h4><p>It went to the rowers of the lower river.</p></div>
          <h3>Related</h3><ul>CARDS</ul>      => <li>TITLE<i>September 12, 2023</i><p>It went to the rowers.</p><img src=/a.jpg>
          <table>CARDS</table>                => <tr><td>TITLE<td>September 12, 2023<tr><td>It went to the rowers.
          <h3>Related</h3><dl>CARDS</dl>      => <dt>TITLE<dd>September 12, 2023<dd>It went to the rowers.
          <section><b>Related</b>CARDS</section> => <p>TITLE<br>It went to the rowers of the lower river.
          """)
  void cardsOfOtherArticlesAreNeitherTextNorTitle(String list, String card) {
    String html = cards(list, card);
    for (Markup markup : Markup.values()) {
      for (Part part : List.of(Part.MENU, Part.BELOW)) {
        SmallNewspaper page = article(markup).text(LONG, SmallNewspaper.FIRST).with(part, html);

        assertThat(page.article())
            .isEqualTo(article(markup).text(LONG, SmallNewspaper.FIRST).article());
        assertThat(page.problems()).isEmpty();
      }
    }
  }

  private static final String LONG =
      "The first ferry of the year sailed from the pier of Anju at eight in the morning.";

  /** A list ends with its last card; two are "Previous" and "Next", and no list. */
  @Test
  void titleBesideCardsIsTheArticles() {
    String below = cards("<div>CARDS<b>New ferry on the Nam</b></div>", "<p>TITLE</p>");
    String above = cards("<div><b>New ferry on the Nam</b>CARDS</div>", "<p>TITLE</p>");

    for (String title : List.of(below, above.replaceFirst("<p>.*?</p>", ""))) {
      SmallNewspaper page = article(Markup.FLEX).with(Part.TITLE, title);
      assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
      assertThat(page.problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LINK",
        "<nav>LINK</nav>",
        "On LINK.",
        "<a href='/blog?blogid=ID'>It turns</a>",
        "Before the old bridge fell: LINK"
      })
  void linkAboveTextDoesNotEndIt(String link) {
    String html = link.replace("LINK", OTHER).replace("ID", SmallNewspaper.ID);

    assertThat(article(Markup.FLEX).text("It sails.", html, "It lands.").paragraphs())
        .startsWith("It sails.")
        .endsWith("It lands.");
    assertThat(article(Markup.FLEX).text("It sails.", html, SmallNewspaper.LAST).paragraphs())
        .endsWith(SmallNewspaper.LAST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"On LINK.", "Before the old bridge fell: LINK"})
  void linkInASentenceDoesNotEndTheText(String last) {
    SmallNewspaper page = article(Markup.FLEX).text("It sails.", last.replace("LINK", OTHER));

    assertThat(page.paragraphs()).contains("Cup is won");
  }

  /** The signature may be marked up as a heading, and have nothing but links beside it. */
  @Test
  void signatureIsTextWhateverStandsBelow() {
    String signature = "<div><h5>KCNA-THE PYONGYANG TIMES</h5><ul><li>" + OTHER + "</ul></div>";

    assertThat(article(Markup.FLEX).text("It sails.", signature).paragraphs())
        .isEqualTo("It sails. / KCNA-THE PYONGYANG TIMES");
  }

  @Test
  void textIsInTheBlockOfTheTitle() {
    SmallNewspaper page =
        article(Markup.FLEX).with(Part.BELOW, "<div>Printed in Nampho.<img src=/banner.png></div>");

    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.article().images()).isEmpty();
    assertThat(page.problems())
        .containsExactly("CONFLICTING_BODY paragraphs", "CONFLICTING_BODY images");
  }

  /** The browser that saved the page keeps its pictures, and not their addresses. */
  @Test
  void pictureThatABrowserSavedHasNoAddress() {
    SmallNewspaper page =
        article(Markup.FLEX)
            .text("It sails.", "<img src='./New%20ferry_files/one.jpg'>", "It lands.");

    assertThat(page.article().images()).isEmpty();
    assertThat(page.problems()).containsExactly("MISSING_ADDRESS images");
  }

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
    assertThat(page.problems()).containsExactly("CONFLICTING_BODY images");
  }

  private static final ArticleImage FERRY =
      new ArticleImage(URI.create("https://www.pyongyangtimes.com.kp/p/one.jpg"), "The pier.");

  /** What stands below a picture in a block with nothing else is made in another way than text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=x><img src=/p/one.jpg><p>The pier.</p></div>",
        "<div><div><img src=/p/one.jpg></div><div>The pier.</div></div>",
        "<table class=x><tr><td><img src=/p/one.jpg></td></tr><tr><td>The pier.</td></tr></table>",
        "<center><img src=/p/one.jpg><br><i>The pier.</i></center>"
      })
  void captionNeedsNoFigure(String html) {
    for (Markup markup : Markup.values()) {
      SmallNewspaper page = article(markup).text("It sails.", html, LONG);

      assertThat(page.article().paragraphs()).containsExactly("It sails.", LONG);
      assertThat(page.article().images()).containsExactly(FERRY);
      assertThat(page.problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>X</p><div class=x><img src=/p/one.jpg><p>LONG</p></div>|paragraphs images",
        "<div class=x><p>The pier.</p><img src=/p/one.jpg></div>|paragraphs images",
        "<div class=x><div><img src=/p/one.jpg><p>Pier</p></div><div><img src=/p/2.jpg><p>Sea</p></div></div>|images",
        "<p><img src=//shop.example/one.jpg></p>|images"
      })
  void whatMayBeACaptionOrNotIsSaid(String html, String fields) {
    SmallNewspaper page =
        article(Markup.FLEX).text("It sails.", html.replace("LONG", "So the " + LONG), LONG);

    assertThat(page.problems())
        .isEqualTo(Stream.of(fields.split(" ")).map(field -> "CONFLICTING_BODY " + field).toList());
  }

  /** In a paragraph a picture may stand beside the text. */
  @Test
  void paragraphWithAPictureIsText() {
    SmallNewspaper page =
        article(Markup.FLEX).text("<img src=/p/one.jpg>It sails.", LONG, "It lands.");

    assertThat(page.paragraphs()).isEqualTo("It sails. / " + LONG + " / It lands.");
    assertThat(page.article().images()).extracting(ArticleImage::caption).containsOnlyNulls();
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div class=x><b>On the river</b></div>", "<h5>On the river</h5>"})
  void subHeadingBelowTheDateMayBeBold(String html) {
    SmallNewspaper page = article(Markup.LISTS).with(Part.DATE, "<p>September 14, 2023</p>" + html);

    assertThat(page.paragraphs()).isEqualTo("On the river / " + SOUND);
    assertThat(page.problems()).isEmpty();
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
