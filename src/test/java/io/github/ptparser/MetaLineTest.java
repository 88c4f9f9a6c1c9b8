package io.github.ptparser;

import static io.github.ptparser.SmallArticle.Part.BREADCRUMB;
import static io.github.ptparser.SmallArticle.Part.HEAD;
import static io.github.ptparser.SmallArticle.Part.META;
import static io.github.ptparser.SmallArticle.Part.MORE;
import static io.github.ptparser.SmallArticle.Part.TEXT;
import static io.github.ptparser.SmallArticle.Part.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line of date, source and link below the title, in whatever nodes and lines it stands. */
class MetaLineTest {

  /** Puts the link to the original where {@code LINK} stands. */
  private static SmallArticle page(String meta) {
    return SmallArticle.sound()
        .with(META, meta.replace("LINK", SmallArticle.LINK))
        .with(BREADCRUMB, "");
  }

  /** What the meta line gives, in one line. */
  private static String meta(SmallArticle page) {
    Article article = page.article();
    return article.published() + " " + article.source() + " " + article.originalUrl();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Date: 17/03/2023 | Source: Pyongyang Times | LINK</p>",
        "<p><b>Date:</b> 17/3/2023 | <b>Source:</b> Pyongyang Times | LINK</p>",
        "<p>Date: 17/03/2023</p><p>Source: Pyongyang Times</p><p>LINK</p>",
        "<p>Date:</p><p>17/03/2023</p><p>Source:</p><p>Pyongyang Times</p><p>LINK</p>",
        "<p>Date: 17/03/2023 | Source: <a href=/article/163/>Pyongyang Times</a> | LINK</p>",
        "<p>Date: 17/03/2023 | Source:</p><p><a href=/article/163/>Pyongyang Times</a></p><p>LINK</p>",
        "<p>Date: 17/03/2023</p><p>|</p><p>Source: Pyongyang Times</p><p>|</p><p>LINK</p>",
        "<p>Date: 17/03/2023</p><p><a href=http://away.example/>Cruises</a></p>"
            + "<p>Source: Pyongyang Times</p><p>LINK</p>",
        "<p>Date: 17/03/2023 | Source: Pyongyang Times</p><p><a href=http://away.example/>Cruises</a></p>"
            + "<p>LINK</p>",
        "<p>Date: 17/03/2023 | Source: Pyongyang Times | LINK <a href=http://away.example/>Print</a></p>",
        "<p>Date: 17/03/2023 | Source: Pyongyang Times | LINK | <a href=/p>Print</a> | <a href=/s>Share</a>",
        "<p>Date: palms are shipped</p><p>Date: 17/03/2023 | Source: Pyongyang Times | LINK</p>"
      })
  void isReadInAnyMarkup(String html) {
    SmallArticle page = page(html);

    assertThat(meta(page)).isEqualTo("2023-03-17 Pyongyang Times http://source.example/1");
    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>Source: Naenara | LINK</p>               => null Naenara http://source.example/1
          <p>LINK</p>                                 => null null http://source.example/1
          <p>Date: 17/03/2023 | LINK</p>              => 2023-03-17 null http://source.example/1
          <p>Date: 17/03/2023 | Source: | LINK</p>    => 2023-03-17 null http://source.example/1
          <p>Date: | Source: Naenara | LINK</p>       => null Naenara http://source.example/1
          <p>Date: 17/03/2023 | Source: Naenara</p>   => 2023-03-17 Naenara null
          <p>Date: 17/03/2023 | Source: Naenara |</p> => 2023-03-17 Naenara null
          <p>Date: 17.03.2023 | Source: Naenara</p>   => null Naenara null
          <p>Date: 2023-03-17 | Source: Naenara</p>   => null Naenara null
          <p>Date:</p><p>17/03/2023</p><p>Source: Naenara</p> => 2023-03-17 Naenara null
          <p>Date: 17/03/2023</p><p>Source: Naenara</p><p>|</p> => 2023-03-17 Naenara null
          <p>Date: 17/03/2023 | Source: Naenara | Read original version at source</p> => 2023-03-17 Naenara null
          """)
  void mayLackAnyOfItsParts(String html, String meta) {
    SmallArticle page = page(html).with(MORE, "</div>");

    assertThat(meta(page)).isEqualTo(meta);
    assertThat(page.paragraphs()).isEqualTo("It sails.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Date: palms | Source: Naenara</p>",
        "<p>Date: 17/03/2023</p>",
        "<p>Issued on 17/03/2023 | Source: Naenara</p>",
        "<p>Date:</p><p>of</p><p>17/03/2023</p><p>Source: Naenara</p>",
        "<p>Date: 17/03/2023</p><ul><li>1<li>2<li>3<li>4<li>5<li>6<li>7<li>8<li>9<li>10<li>11</ul>"
            + "<p>Source: Naenara</p>",
        "<p><a href=/newstream/1-7/>Harvest</a></p><p>Date: 17/03/2023 | Source: Naenara</p>"
      })
  void isNoneWithoutLinkAndDayAndLabelNearby(String html) {
    SmallArticle page = page(html).with(HEAD, "").with(MORE, "</div>");

    assertThat(page.page().kind()).isNotEqualTo(PageKind.ARTICLE);
  }

  @Test
  void isOfAFewLines() {
    String menu = "<p>Date: 17/03/2023</p>" + "<p><a href=/x>Menu</a></p>".repeat(10);
    String end = "<p>Source: Pyongyang Times | LINK</p>";

    assertThat(meta(page(menu + end)))
        .isEqualTo("2023-03-17 Pyongyang Times http://source.example/1");
    assertThat(page(menu + "<p><a href=/x>Menu</a></p>" + end).article().published()).isNull();
  }

  @Test
  void hasTheOriginalAsItsLastLinkWhateverItSays() {
    SmallArticle page =
        page(
            "<p>Date: 17/03/2023 | Source: <a href=/article/163/>Pyongyang Times</a> |"
                + " <a href=http://source.example/2>At the source</a></p>");

    assertThat(page.article().originalUrl()).hasToString("http://source.example/2");
  }

  @Test
  void isTheLinksEvenBelowALineThatLooksLikeOne() {
    SmallArticle page =
        page(
            "<p>Date: 18/03/2023 | Source: Naenara</p><p>Date: 17/03/2023 | Source: Naenara | LINK");

    assertThat(page.article().published()).hasToString("2023-03-17");
  }

  @Test
  void isTheFirstEvenIfTheTextHasAnother() {
    SmallArticle page =
        page("<p>Date: 17/03/2023 | Source: Naenara | LINK</p>")
            .with(TEXT, "<p>It sails.</p><p>Date: 18/03/2023 | Source: Rodong | LINK</p>");

    assertThat(page.article().published()).hasToString("2023-03-17");
    assertThat(page.article().source()).isEqualTo("Naenara");
  }

  @Test
  void mayStandAboveTheTitleTooAndThenTheLowerOneCounts() {
    String meta = "<p>Date: 17/03/2023 | Source: Pyongyang Times | LINK</p>";
    SmallArticle page = page(meta + "<h2>New ferry on the Nam</h2>" + meta).with(TITLE, "");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void isBelowATitleThatBeginsLikeIt() {
    SmallArticle page =
        page("<p>Date: 17/03/2023 | Source: Pyongyang Times | LINK</p>")
            .with(HEAD, "")
            .with(TITLE, "<div><h1>Date: the harvest of 1/2 of the groves</h1>");

    assertThat(page.article().title()).isEqualTo("Date: the harvest of 1/2 of the groves");
    assertThat(page.article().published()).hasToString("2023-03-17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          31/02/2023       => expected the meta line's "Date: DD/MM/YYYY" to be readable, found "31/02/2023"
          03/17/2023       => expected the meta line's "Date: DD/MM/YYYY" to be readable, found "03/17/2023"
          17/03/2023 12:00 => expected the meta line's "Date: DD/MM/YYYY" to be readable, found "17/03/2023 12:00"
          19/03/2023       => expected "2023-03-19" as in the meta line's "Date: DD/MM/YYYY", found "2023-03-18" in the day after the archive stored it
          """)
  void hasADayThatCanBe(String day, String message) {
    SmallArticle page = page("<p>Date: " + day + " | Source: Pyongyang Times | LINK</p>");

    assertThat(page.result().problems())
        .singleElement()
        .extracting(Problem::field, Problem::message, Problem::line, Problem::column)
        .containsExactly("published", message, 10, 4);
  }

  @Test
  void mayBeOfTheDayAfterTheArchiveStoredIt() {
    assertThat(page("<p>Date: 18/03/2023 | Source: Pyongyang Times | LINK</p>").problems())
        .isEmpty();
  }

  @Test
  void hasALinkThatLeadsSomewhere() {
    String meta = "<p>Date: 17/03/2023 | Source: Pyongyang Times | LINK</p>";
    SmallArticle badAddress =
        page(
            meta.replace(
                "LINK", SmallArticle.LINK.replace("http://source.example/1", "javascript:x()")));
    SmallArticle noAddress =
        page(meta.replace("LINK", SmallArticle.LINK.replace(" href=http://source.example/1", "")));

    assertThat(noAddress.article().originalUrl()).isNull();
    assertThat(noAddress.problems()).containsExactly("MISSING_ADDRESS originalUrl");
    assertThat(badAddress.article().originalUrl()).isNull();
    assertThat(badAddress.result().problems())
        .singleElement()
        .extracting(Problem::code, Problem::field, Problem::message)
        .containsExactly(
            ProblemCode.INVALID_ADDRESS,
            "originalUrl",
            "expected the link \"Read original version at source\" to be readable, found"
                + " \"javascript:x()\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Pyongyang Times | <a href=//s.example/>READ ORIGINAL VERSION AT SOURCE</a> => https://s.example/
          Pyongyang Times | <a href=//s.example/>At the source</a>                  => https://s.example/
          Pyongyang Times | <a href=//s.example/>Read original version<br>at source</a> => https://s.example/
          """)
  void hasTheLabelAboveTheLinkInWhateverWords(String source, URI original) {
    Article article = page("<p>Date: 17/03/2023 | Source: " + source).article();

    assertThat(article.source()).isEqualTo("Pyongyang Times");
    assertThat(article.originalUrl()).isEqualTo(original);
  }

  @Test
  void theLinkOfTheLabelIsNotTheOriginal() {
    SmallArticle page =
        page("<p>Date: 17/03/2023 | Source: <a href=/article/163/>Pyongyang Times</a>");

    assertThat(page.article().source()).isEqualTo("Pyongyang Times");
    assertThat(page.article().originalUrl()).isNull();
    assertThat(page.problems()).containsExactly("MISSING_ADDRESS originalUrl");
  }

  @Test
  void theWordsOfALinkToTheOriginalThatHasGoneAreNoText() {
    SmallArticle page =
        SmallArticle.sound()
            .with(
                META,
                "<p>Date: 17/03/2023</p><p>Source: Pyongyang Times</p><p>Read original version at source");

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).containsExactly("MISSING_ADDRESS originalUrl");
  }
}
