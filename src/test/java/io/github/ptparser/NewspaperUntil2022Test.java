package io.github.ptparser;

import static io.github.ptparser.SmallNewspaper.until2022;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.SmallNewspaper.Markup;
import io.github.ptparser.SmallNewspaper.Part;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of the newspaper's own site until 2022, which have nothing but a title and a text. */
class NewspaperUntil2022Test {

  private static final String TITLE = "New ferry on the Nam";
  private static final String IN_HEAD = "<title>" + TITLE + " - Pyongyang Times</title>";
  private static final String SOUND = "It sails at eight. / It lands at nine.";

  @ParameterizedTest
  @EnumSource
  void isReadWithTheTitleOfTheHead(Markup markup) {
    ParseResult<Article> result = until2022(markup).with(Part.HEAD, IN_HEAD).result();

    assertThat(result.layout()).isEqualTo("PYONGYANG_TIMES_UNTIL_2022");
    assertThat(SmallArticle.problems(result.problems())).containsExactly("MISSING_DATE published");
    assertThat(result.problems().get(0).message())
        .isEqualTo("expected a date, which pages until 2022 do not have, found none");
    assertThat(result.value())
        .isEqualTo(
            Article.builder(TITLE, List.of("It sails at eight.", "It lands at nine."))
                .id("8213")
                .url(URI.create("http://www.pyongyangtimes.com.kp/?bbs=8213"))
                .source("Pyongyang Times")
                .build());
  }

  @Test
  void titleIsTheHeadingAboveTheText() {
    SmallNewspaper page =
        until2022(Markup.FLEX)
            .with(Part.MENU, "<h1>Pyongyang Times</h1><h2>Culture</h2><h3>Life</h3><h4>x</h4>")
            .text("<h2>Crossing</h2>", "It sails.");

    assertThat(page.article().title()).isEqualTo("Crossing");
    assertThat(
            page.text("It sails where the old bridge was, and where the carts of both banks wait.")
                .article()
                .title())
        .isEqualTo(TITLE);
    assertThat(
            page.text(
                    "It sails where the old bridge was, and where the carts of both banks will wait all day.",
                    "<h2>Crossing</h2>",
                    "It lands.")
                .article()
                .title())
        .isEqualTo(TITLE);
  }

  @Test
  void headingThatTheHeadDoesNotGiveIsAProblem() {
    SmallNewspaper page =
        until2022(Markup.FLEX).with(Part.HEAD, "<title>Old ferry | Pyongyang Times</title>");

    assertThat(page.article().title()).isEqualTo(TITLE);
    assertThat(page.problems())
        .containsExactly("CONFLICTING_TITLE title", "MISSING_DATE published");
  }

  @Test
  void withoutAHeadingTheTitleOfTheHeadStands() {
    SmallNewspaper page =
        until2022(Markup.TABLES)
            .with(Part.TITLE, "")
            .with(Part.HEAD, "<meta property=og:title content='New ferry'>");

    assertThat(page.article().title()).isEqualTo("New ferry");
    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.problems())
        .containsExactly("MISSING_DATE published", "UNBOUNDED_BODY paragraphs");
    assertThat(page.result().problems().get(1).message())
        .isEqualTo(
            "expected the title above the text, found it in the head of the page alone: the text may"
                + " hold what stands above it");
  }

  @ParameterizedTest
  @EnumSource(names = {"TABLES", "LISTS"})
  void withoutAnyOtherTheFirstLineIsTheTitle(Markup markup) {
    SmallNewspaper page = until2022(markup);

    assertThat(page.article().title()).isEqualTo(TITLE);
    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.problems()).containsExactly("MISSING_DATE published");
  }

  /** Without heading and head it is the line above the text, which a short line may begin. */
  @ParameterizedTest
  @CsvSource({
    "'','',MISSING_TITLE title",
    "New ferry on the Nam,'',MISSING_DATE published",
    "<a href=/>Home</a><p>New ferry on the Nam,'',MISSING_DATE published",
    "New ferry on the Nam,On the river,MISSING_DATE published"
  })
  void titleIsTheLineAboveTheText(String title, String subHeading, String problems) {
    SmallNewspaper page =
        until2022(Markup.TABLES)
            .with(Part.HEAD, "<title>THE PYONGYANG TIMES</title>")
            .with(Part.TITLE, title)
            .text(subHeading, "It sails at eight.", "It lands at nine.");
    Article article = page.result().value();

    assertThat(String.join(", ", page.problems())).isEqualTo(problems);
    assertThat(article == null ? "" : article.title())
        .isEqualTo(title.isEmpty() ? "" : "New ferry on the Nam");
    assertThat(page.paragraphs())
        .isEqualTo(
            title.isEmpty() ? "" : subHeading.isEmpty() ? SOUND : subHeading + " / " + SOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl><dt>TITLE</dt><dd><p>On the river</p><p>It sails at eight.</p></dd></dl>",
        "<div class=t>TITLE</div><div><p>On the river</p><p>It sails at eight.</p></div>",
        "<table><tr><td class=t>TITLE<tr><td>On the river<tr><td>It sails at eight.</table>",
        "<center>TITLE</center><p>On the river<p>It sails at eight."
      })
  void aShortFirstParagraphIsNoTitle(String html) {
    SmallNewspaper page =
        until2022(Markup.LISTS).with(Part.TITLE, html.replace("TITLE", TITLE)).text();

    assertThat(page.article().title()).isEqualTo(TITLE);
    assertThat(page.paragraphs()).isEqualTo("On the river / It sails at eight.");
    assertThat(page.problems()).containsExactly("MISSING_DATE published");
  }

  /** A line between title and text that is made as neither may be either. */
  @Test
  void aLineThatMayBeTheTitleTooIsSaid() {
    SmallNewspaper page =
        until2022(Markup.LISTS).with(Part.TITLE, "<p>" + TITLE + "</p><i>On the river</i>");

    assertThat(page.article().title()).isEqualTo(TITLE);
    assertThat(page.problems()).contains("CONFLICTING_TITLE title");
  }

  @ParameterizedTest
  @CsvSource({"80,Crossing", "81,New ferry on the Nam"})
  void headingBelowProseIsNotTheTitle(int length, String title) {
    String line =
        "It sails to the islands and back each day with carts and bicycles and the like now";

    assertThat(
            until2022(Markup.FLEX)
                .text(line.substring(0, length), "<h2>Crossing</h2>", "It lands.")
                .article()
                .title())
        .isEqualTo(title);
  }

  @ParameterizedTest
  @EnumSource
  void aDateInTheTextIsNotThePages(Markup markup) {
    SmallNewspaper page =
        until2022(markup).with(Part.HEAD, IN_HEAD).text("It sails.", "May 1, 2019", "It lands.");

    assertThat(page.article().published()).isNull();
    assertThat(page.paragraphs()).isEqualTo("It sails. / May 1, 2019 / It lands.");
    assertThat(page.problems()).containsExactly("MISSING_DATE published");
  }

  @Test
  void textOutsideItsBlockIsAProblem() {
    SmallNewspaper page = until2022(Markup.FLEX).with(Part.BELOW, "<div>Printed in Nampho.</div>");

    assertThat(page.paragraphs()).isEqualTo(SOUND);
    assertThat(page.problems())
        .containsExactly("MISSING_DATE published", "CONFLICTING_BODY paragraphs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://pyongyangtimes.com.kp?bbs=8213",
        "http://www.pyongyangtimes.com.kp/?lang=en&bbs=8213#a",
        "http://web.archive.org/web/20190101000000/http://www.pyongyangtimes.com.kp:80/?bbs=8213"
      })
  void numberIsTheIdentity(String address) {
    assertThat(until2022(Markup.FLEX).at(address).article().id()).isEqualTo("8213");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.pyongyangtimes.com.kp/?bbs=x1",
        "http://www.pyongyangtimes.com.kp/?bbs=",
        "http://www.pyongyangtimes.com.kp/?bbs=1234567890",
        "http://www.pyongyangtimes.com.kp/?sbbs=1",
        "http://www.pyongyangtimes.com.kp/page?bbs=1",
        "http://www.pyongyangtimes.com.kp/"
      })
  void withoutItsNumberItIsNoArticle(String address) {
    assertThat(until2022(Markup.FLEX).at(address).page().kind()).isEqualTo(PageKind.UNKNOWN);
  }

  @Test
  void withoutItsAddressItIsNoArticle() {
    assertThat(until2022(Markup.FLEX).at(null).page().kind()).isEqualTo(PageKind.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void aPageThatWasCutGivesTheBeginning(Markup markup) {
    SmallNewspaper page = until2022(markup).with(Part.HEAD, IN_HEAD).with(Part.MENU, "<p>English");
    String html = page.html();
    for (int end = html.indexOf("<body>"); end < html.length() - 8; end += 3) {
      Article cut =
          ArticleParser.create()
              .tryParse(
                  Page.of(
                      html.substring(0, end),
                      URI.create("http://www.pyongyangtimes.com.kp/?bbs=8213")))
              .value();
      String paragraphs = cut == null ? "" : String.join(" / ", cut.paragraphs());
      assertThat(SOUND).startsWith(paragraphs);
      assertThat(paragraphs)
          .startsWith(SmallNewspaper.wholeParagraphs(SOUND, html.substring(0, end)));
    }
  }
}
