package io.github.ptparser;

import static io.github.ptparser.SmallArticle.Part.BREADCRUMB;
import static io.github.ptparser.SmallArticle.Part.HEAD;
import static io.github.ptparser.SmallArticle.Part.META;
import static io.github.ptparser.SmallArticle.Part.MORE;
import static io.github.ptparser.SmallArticle.Part.SERVED;
import static io.github.ptparser.SmallArticle.Part.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the text of an article begins and ends, and what is said where that is not certain. */
class ArticleBoundsTest {

  private static final String NEWSLETTER =
      "<p>Get North Korea headlines delivered to your inbox daily</p>";

  private static final String ENTRY =
      "<article><h4><a href=/newstream/1764279611-604118232/>Wool market</a></h4>"
          + "<p>Wool is sold.</p><p>November 27, 2025</p><p>Wool is sold.</p></article>";

  /** A page without "More From": the block around title, meta line and text is left open. */
  private static SmallArticle withoutMore(String text, String below) {
    return SmallArticle.sound().with(TEXT, text).with(MORE, below);
  }

  private static Problem bodyProblem(SmallArticle page) {
    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
    return page.result().problems().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <div class=article-content><p>One.</div><p>Two.   => no more paragraphs (paragraph 2 of 1) => "Two." (paragraph 2 of 2)
          <p>Zero.<div class=article-content><p>One.</div>  => "One." (paragraph 1 of 1) => "Zero." (paragraph 1 of 2)
          """)
  void whatStandsBesideTheKnownElementIsReported(String text, String expected, String found) {
    SmallArticle page = SmallArticle.sound().with(TEXT, text);

    assertThat(page.paragraphs()).isEqualTo("One.");
    assertThat(bodyProblem(page).message())
        .isEqualTo(
            "expected "
                + expected
                + " as in div.article-content, found "
                + found
                + " in the place between meta line and \"More From\"");
  }

  @Test
  void whatIsReportedIsWhereTheOtherTextBegins() {
    SmallArticle page =
        SmallArticle.sound().with(TEXT, "<p>Zero.</p>\n <div class=article-content><p>One.</div>");

    assertThat(bodyProblem(page)).extracting(Problem::line, Problem::column).containsExactly(11, 4);
  }

  @Test
  void twoKnownElementsAreOneText() {
    SmallArticle page =
        SmallArticle.sound()
            .with(
                TEXT,
                "<div class=article-content><p>One.</div><p><a href=http://away.example/>Hotels</a>"
                    + "<div class=article-content><p>Two.</div>");

    assertThat(page.paragraphs()).isEqualTo("One. / Two.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aKnownElementInAnotherIsNoSecondText() {
    SmallArticle page =
        SmallArticle.sound()
            .text("<p>One.</p><div class=article-content><p>Two.</p></div><p>Three.</p>");

    assertThat(page.paragraphs()).isEqualTo("One. / Two. / Three.");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <div><p>One.<p>Two.</div><p>Three.       => no more paragraphs (paragraph 3 of 2)
          <section><p>One.<p>Two.</section><p>Three.  => no more paragraphs (paragraph 3 of 2)
          <p>Zero.<div><p>One.<p>Two.</div>        => "One." (paragraph 1 of 2)
          <p>Zero.<div><div><p>One.<p>Two.<p>Three</div><p>Four.</div> => "One." (paragraph 1 of 3)
          """)
  void whatStandsBesideTheBlockThatHoldsMostIsReported(String text, String found) {
    assertThat(bodyProblem(SmallArticle.sound().with(TEXT, text)).message())
        .endsWith(", found " + found + " in the block that holds most of it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><p>One.</div><p>Two.",
        "<ul><li>One.<li>Two.</ul><p>Three.",
        "<blockquote><p>One.<p>Two.</blockquote><p>Three.",
        "<div><p>One.<p>Two.</div>",
      })
  void aBlockOfHalfTheTextOrOfQuotesAndListsProvesNothing(String text) {
    assertThat(SmallArticle.sound().with(TEXT, text).problems()).isEmpty();
  }

  @Test
  void textBehindTheMetaLineOnItsLineIsTheFirstParagraph() {
    SmallArticle page =
        SmallArticle.sound()
            .with(META, "Date: 17/03/2023 | Source: Pyongyang Times | " + SmallArticle.LINK)
            .with(TEXT, " The ferry sails.<div><p>One.<p>Two.<p>Three.</div>");

    assertThat(page.paragraphs()).isEqualTo("The ferry sails. / One. / Two. / Three.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aKnownElementIsAnArticleWithoutMetaLineIfTheAddressNamesOne() {
    SmallArticle page = SmallArticle.sound().with(META, "");

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems())
        .containsExactly("MISSING_DATE published", "MISSING_ADDRESS originalUrl");
    assertThat(page.result().problems()).extracting(Problem::line).containsOnly(1);
    assertThat(page.with(HEAD, "<title>New ferry on the Nam</title>").page().kind())
        .isNotEqualTo(PageKind.ARTICLE);
    assertThat(page.textOfUnknownClass("<p>It sails.</p>").page().kind())
        .isNotEqualTo(PageKind.ARTICLE);
  }

  @Test
  void moreFromEndsTheTextInTheKnownElementToo() {
    String text = "<div class=article-content><p>One.</p><h3>More From Pyongyang Times</h3>";
    SmallArticle page =
        SmallArticle.sound()
            .with(TEXT, text + ENTRY)
            .with(MORE, "<a href=/article/163/>More Articles</a></div></div>");

    assertThat(page.paragraphs()).isEqualTo("One.");
    assertThat(page.problems()).isEmpty();
  }

  // Without "More From"

  @Test
  void withoutMoreFromTheTextEndsWithItsBlock() {
    SmallArticle page =
        withoutMore("<p>One.</p><div><p>Two.</p></div>", "</div><p>About this site.</p>");

    assertThat(page.paragraphs()).isEqualTo("One. / Two.");
    assertThat(page.problems()).containsExactly("UNBOUNDED_BODY paragraphs", "MISSING_MORE more");
  }

  @Test
  void withoutMoreFromTheTextEndsWithTheWidestBlockThatItBeganIn() {
    SmallArticle page =
        withoutMore("<p>One.</p>", "</div><p>About this site.</p>")
            .with(
                META,
                "<div><div><p>Date: 17/03/2023 | Source: P | "
                    + SmallArticle.LINK
                    + "</div></div>");

    assertThat(page.paragraphs()).isEqualTo("One.");
  }

  @Test
  void withoutMoreFromTheTextEndsBeforeEntries() {
    SmallArticle page = withoutMore("<p>One.</p><p>Two.</p>", ENTRY + "<p>Three.</p></div>");

    assertThat(page.paragraphs()).isEqualTo("One. / Two.");
  }

  @Test
  void aLinkAndADateInATextAreNoEntry() {
    SmallArticle page =
        withoutMore(
            "<p>One.</p><p><a href=/newstream/1-7/>The old ferry</a></p><p>March 3, 2023</p>",
            "<p>Two.</p></div>");

    assertThat(page.paragraphs()).isEqualTo("One. / The old ferry / March 3, 2023 / Two.");
  }

  @Test
  void theKnownElementEndsTheTextByItself() {
    SmallArticle page = withoutMore("<div class=article-content><p>One.</div>", "</div>");

    assertThat(page.paragraphs()).isEqualTo("One.");
    assertThat(page.problems()).containsExactly("MISSING_MORE more");
  }

  // The newsletter box

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>One.</p><p>Two.</p>NEWS                                  => One. / Two.
          <p>One.</p>NEWS<div>About this site.</div>                  => One.
          <p>One.</p>NEWS<p class=small>About this site.</p>          => One.
          <p>One.</p>NEWS<p>Two.</p>                                  => One. / Two.
          <p>One.</p>NEWS<p>Two.</p><div>About this site.</div>       => One. / Two.
          <p>One.</p>NEWS<p>Two.</p>NEWS<div>About this site.</div>   => One. / Two.
          <p>One.</p><div>NEWS<p>About this site.</p></div>           => One.
          <p>One.<br>Two.</p>NEWS<div>About this site.</div>          => One. / Two.
          One.<br>Two.<br>NEWSPAPERS                                  => One. / Two. / NEWSPAPERS
          One.<p>Two.</p>NEWS                                         => One. / Two.
          <p>One.</p><form>NEWS</form><div>Two.</div>                 => One. / Two.
          """)
  void theNewsletterBoxEndsTheTextUnlessItGoesOnBehind(String text, String paragraphs) {
    SmallArticle page =
        SmallArticle.of2019()
            .with(TEXT, text.replaceAll("NEWS(?!P)", NEWSLETTER))
            .with(MORE, "</div>" + NEWSLETTER);

    assertThat(page.paragraphs()).isEqualTo(paragraphs);
    assertThat(page.result().layout()).isEqualTo("KCNA_WATCH_2019");
  }

  @Test
  void theNewsletterBoxThatNoTagPartsFromTheTextIsTakenOff() {
    SmallArticle page =
        SmallArticle.of2019()
            .text("<p>One.</p><p>Two. Subscribe to the NK News 'Daily Update' and read</p>");

    assertThat(page.paragraphs()).isEqualTo("One. / Two.");
  }

  // Which layout

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>One.</p>NEWS                             => KCNA_WATCH_2019
          <div class=x>Share Button</div><p>One.      => KCNA_WATCH_2019
          <div class=x>Share Button One.</div>        => KCNA_WATCH_2019
          <p>One.</p>                                 => KCNA_WATCH_2023
          <p>One. Share Button</p>                    => KCNA_WATCH_2023
          """)
  void aPageIsOf2019ByTheShareButtonOrTheNewsletterBox(String text, String layout) {
    SmallArticle page =
        SmallArticle.of2019().with(TEXT, text.replace("NEWS", NEWSLETTER)).with(MORE, "</div>");

    assertThat(page.result().layout()).isEqualTo(layout);
    assertThat(page.paragraphs()).startsWith("One.");
  }

  @Test
  void aPageWithAMarkOfLaterIsNotOf2019() {
    SmallArticle page = SmallArticle.of2019();

    assertThat(page.problems()).isEmpty();
    for (SmallArticle later :
        new SmallArticle[] {
          page.with(BREADCRUMB, "<p>KCNA Pyongyang Times</p>"),
          page.with(SERVED, "<p>November 28, 2025</p>"),
          page.with(MORE, "</div><h3>More From Pyongyang Times</h3>" + NEWSLETTER)
        }) {
      assertThat(later.result().layout()).isEqualTo("KCNA_WATCH_2023");
    }
  }

  @Test
  void isFoundHoweverDeepItStands() {
    SmallArticle page = SmallArticle.sound().with(TEXT, "<div>".repeat(200) + "<p>One.<p>Two.");

    assertThat(page.paragraphs()).isEqualTo("One. / Two.");
  }
}
