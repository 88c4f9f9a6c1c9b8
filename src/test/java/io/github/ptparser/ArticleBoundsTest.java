package io.github.ptparser;

import static io.github.ptparser.SmallArticle.Part.BREADCRUMB;
import static io.github.ptparser.SmallArticle.Part.END;
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

  private static final String FORM =
      "<div class=nk-paywall-free-member-form><form action=/free-member-form/><input></form></div>";

  /** A page without "More From": the block around title, meta line and text is left open. */
  private static SmallArticle withoutMore(String text, String below) {
    return SmallArticle.sound().with(TEXT, text).with(MORE, SmallListing.fragment(below).html());
  }

  private static Problem bodyProblem(SmallArticle page) {
    assertThat(page.problems()).containsExactly("CONFLICTING_BODY paragraphs");
    return page.result().problems().get(0);
  }

  // The known element and the place are held against each other

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <div class=article-content><p>It sails.</div><p>Ad.            => expected the text alone, found "Ad.", made in another way than the text: body > div > p
          <div class=article-content><p>It sails.<p class=x>Ad.</div>    => expected the text alone, found "Ad.", made in another way than the text: p.x
          <p>Join the club.<div class=article-content><p>It sails.</div> => expected "It sails." (paragraph 1 of 1) as in div.article-content, found "Join the club." (paragraph 1 of 1) in the place between meta line and "More From"
          """)
  void whatStandsBesideTheKnownElementIsSaidOnce(String text, String message) {
    SmallArticle page = SmallArticle.sound().with(TEXT, text);

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(bodyProblem(page).message()).isEqualTo(message);
  }

  @Test
  void whatIsSaidIsWhereTheOtherTextBegins() {
    SmallArticle page =
        SmallArticle.sound()
            .with(TEXT, "<p>Join the club.</p>\n <div class=article-content><p>It sails.</div>");

    assertThat(bodyProblem(page)).extracting(Problem::line, Problem::column).containsExactly(11, 4);
  }

  /** What tells that not all of the text is there, or not only one. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>It sails.<p><a href=/newstream/1679051042-573104/ferry/2/>Go on</a>  => CONFLICTING_BODY paragraphs
          <p>It sails.<p><a href=?page=2>Go on</a>                                 => CONFLICTING_BODY paragraphs
          <p>It sails. Upgrade to NK PRO today to get full access to this content  => SIGN_UP_FORM
          <p>It sails.<footer><p>Its crew of eleven carried salt.</footer>          => CONFLICTING_BODY paragraphs
          <p>It sails.</p><a href=/join/>Continue reading</a>                      => CONFLICTING_BODY paragraphs
          """)
  void whatIsNotWholeIsSaid(String text, String problem) {
    assertThat(SmallArticle.sound().text(text).problems()).containsExactly(problem);
  }

  @Test
  void aTextThatStandsTwiceInDifferentMarkupIsOne() {
    SmallArticle page =
        SmallArticle.sound()
            .text("<p>It sails.<p>It stops.<div class=n>It sails.<br>It stops.</div>");

    assertThat(page.paragraphs()).isEqualTo("It sails. / It stops.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aSecondArticleOnThePageIsSaid() {
    SmallArticle page =
        SmallArticle.sound()
            .text(
                "<p>It sails.</p></div><h2>Wool</h2><p>Date: 18/03/2023 | Source: KCNA | "
                    + "<a href=//s.example/2>Read original version at source</a></p><div class=x><p>Wool.");

    assertThat(page.result().value()).extracting(Article::source).isEqualTo("Pyongyang Times");
    assertThat(page.problems())
        .contains(
            "CONFLICTING_DATE published",
            "CONFLICTING_SOURCE source",
            "CONFLICTING_ADDRESS originalUrl",
            "CONFLICTING_BODY paragraphs");
  }

  @Test
  void aPictureBesideTheKnownElementIsSaidOnce() {
    SmallArticle page =
        SmallArticle.sound().text("<p>It sails.</p><div class=x><img src=/a.jpg></div>");
    SmallArticle own = SmallArticle.sound().text("<p>It sails.</p><img src=/a.jpg>");

    assertThat(page.problems()).containsExactly("CONFLICTING_BODY images");
    assertThat(page.result().problems().get(0).message()).doesNotContain("more");
    assertThat(own.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=article-content><p>One.</div><div class=article-content><p>Two.</div>",
        "<div class=article-content><p>One.</div><nav>Menu</nav><div class=article-content><p>Two.</div>",
        "<div class=article-content><div class=article-content><p>One.<p>Two.</div></div>"
      })
  void severalKnownElementsAreOneText(String text) {
    SmallArticle page = SmallArticle.sound().with(TEXT, text);

    assertThat(page.paragraphs()).isEqualTo("One. / Two.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void textOnTheLineOfTheMetaLineIsSaid() {
    SmallArticle page =
        SmallArticle.sound()
            .with(META, "Date: 17/03/2023 | Source: Pyongyang Times | " + SmallArticle.LINK)
            .with(TEXT, " The ferry sails.<div><p>One.<p>Two.<p class=x>Three.</div>");

    assertThat(page.paragraphs()).isEqualTo("One. / Two.");
    assertThat(bodyProblem(page).message())
        .isEqualTo("expected the text alone, found text on the line of the meta line, and 1 more");
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
    SmallArticle page =
        withoutMore(
            "<div class=article-content><p>One.</p><h3>More From Pyongyang Times</h3>",
            "[1]<a href=/article/163/>More Articles</a></div></div>");

    assertThat(page.paragraphs()).isEqualTo("One.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void labelsOfTheSiteAreNoText() {
    SmallArticle page =
        SmallArticle.sound()
            .text(
                "<p>Share Button</p><p>Date: 17/03/2023 | Source: Pyongyang Times | Read original"
                    + " version at source</p><p>It sails.</p><p>www.kcna.kp (2025.06.12.)</p>");

    assertThat(page.paragraphs()).isEqualTo("It sails. / www.kcna.kp (2025.06.12.)");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"//source.example/2", "/newstream/1679050000-7/"})
  void aLineMayBeALinkToTheSourceOrTheArchive(String link) {
    String text = "<p>It sails.</p><p><a href=" + link + ">Old ferry</a></p>";

    assertThat(SmallArticle.sound().text(text).paragraphs()).isEqualTo("It sails. / Old ferry");
    assertThat(SmallArticle.sound().text(text).problems()).isEmpty();
  }

  @Test
  void aLinkWithinThePageIsNoneToTheArchive() {
    SmallArticle page = SmallArticle.sound().text("<p>It sails.</p><p><a href=#top>Top</a></p>");

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(bodyProblem(page).message()).contains("\"Top\"");
  }

  @Test
  void isFoundHoweverDeepItStands() {
    SmallArticle page = SmallArticle.sound().with(TEXT, "<div>".repeat(200) + "<p>One.<p>Two.");

    assertThat(page.paragraphs()).isEqualTo("One. / Two.");
  }

  // Without "More From"

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>One.</p><p>Two.</p>             => </div><p>About this site.</p>
          <p>One.</p><p>Two.</p>             => [1]<p>Three.</p></div>
          <p>One.</p><p>Two.</p>             => [1][2]</div>
          <p>One.</p><p>Two.</p>             => [1!]</div>
          <p>One.</p><p>Two.</p>             => <div class=article-desc><a href={1}>Title 1</a><p>Nov 11, 2025</p></div>
          <p>One.</p><p>Two.</p>             => <div><a href={1}><img src=/1.jpg></a><h4><a href={1}>Title 1</a></h4><p>Nov 11, 2025</p></div>
          """)
  void withoutMoreFromTheTextEndsWithItsBlockOrBeforeEntries(String text, String below) {
    SmallArticle page = withoutMore(text, below);

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

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>See <a href={1}>Doors</a>.</p><p>Nov 11, 2025</p><p>One is new.</p> => See Doors. / Nov 11, 2025 / One is new.
          <p><a href={1}>Doors</a></p><p>Nov 11, 2025</p><p>One is new.</p>      => Doors / Nov 11, 2025 / One is new.
          <p>See <a href={1}>Doors</a>.</p><p>Hm.</p><p>Hm.</p>                  => See Doors. / Hm. / Hm.
          """)
  void aLinkAndADateInATextAreNoEntry(String below, String paragraphs) {
    assertThat(withoutMore("<p>One.</p>", below + "</div>").paragraphs())
        .isEqualTo("One. / " + paragraphs);
  }

  @Test
  void theKnownElementEndsTheTextByItself() {
    SmallArticle page = withoutMore("<div class=article-content><p>One.</div>", "</div>");

    assertThat(page.paragraphs()).isEqualTo("One.");
    assertThat(page.problems()).containsExactly("MISSING_MORE more");
  }

  @Test
  void thePageMayBeCutInALabel() {
    SmallArticle page = withoutMore("<p>It sails.</p>\n <p>Mor", "").with(END, "");

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.result().problems())
        .filteredOn(problem -> problem.code() == ProblemCode.TRUNCATED_PAGE)
        .extracting(problem -> problem.line() + ":" + problem.column())
        .containsExactly("12:5");
  }

  // Of 2019

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>One.</p>NEWS                           => One.                => KCNA_WATCH_2019
          <p>One.</p><div class=x>NEWS</div>        => One.                => KCNA_WATCH_2019
          <div class=x>Share Button</div><p>One.    => One.                => KCNA_WATCH_2019
          <p>Share Button</p><p>One.                => One.                => KCNA_WATCH_2019
          <p>One.</p>                               => One.                => KCNA_WATCH_2023
          <p>One. Share Button</p>                  => One. Share Button   => KCNA_WATCH_2023
          """)
  void aPageIsOf2019ByTheShareButtonOrTheNewsletterBox(
      String text, String paragraphs, String layout) {
    SmallArticle page =
        SmallArticle.of2019().with(TEXT, text.replace("NEWS", NEWSLETTER)).with(MORE, "</div>");

    assertThat(page.result().layout()).isEqualTo(layout);
    assertThat(page.paragraphs()).isEqualTo(paragraphs);
    assertThat(page.problems().contains("UNBOUNDED_BODY paragraphs"))
        .isEqualTo(!text.contains("NEWS"));
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

  // A form to sign up

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<h3>Sign up to read this article</h3>", "<p>Free members read on.</p>"})
  void aFormWithNoMoreThanALabelIsNoArticle(String label) {
    assertThat(SmallArticle.sound().text(label + FORM).page().kind())
        .isEqualTo(PageKind.MEMBERS_ONLY);
    assertThat(SmallArticle.sound().text(label + FORM.replace("<div", "<div hidden")).page().kind())
        .isEqualTo(label.isEmpty() ? PageKind.MEMBERS_ONLY : PageKind.ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({"80, MEMBERS_ONLY", "81, ARTICLE"})
  void aLabelIsShort(int length, PageKind kind) {
    SmallArticle page = SmallArticle.sound().text("<p>" + "x".repeat(length) + "</p>" + FORM);

    assertThat(page.page().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=nk-paywall-free-member-form><form><input></form></div>",
        "<form class=free-member-form-inner><input></form>",
        "<p>Read on <a href=/free-member-form/?redirect=x>here</a></p>",
        "<p>Upgrade to NK PRO today to get full access to this content</p>"
      })
  void aWayToSignUpInATextIsSaid(String signUp) {
    String text = "<p>It sails.</p><p>It lands.</p>";
    SmallArticle page = SmallArticle.sound().text(text + signUp);
    SmallArticle hidden = SmallArticle.sound().text(text + "<div hidden>" + signUp + "</div>");
    SmallArticle below = SmallArticle.sound().with(END, signUp + "</body></html>");

    assertThat(page.paragraphs()).startsWith("It sails. / It lands.");
    assertThat(page.problems()).containsExactly("SIGN_UP_FORM");
    assertThat(hidden.problems()).isEmpty();
    assertThat(below.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/free-member-form/, MEMBERS_ONLY",
    "/search/, UNKNOWN",
    "https://away.example/free-member-form/, UNKNOWN"
  })
  void aFormTellsWhyThereIsNoText(String action, PageKind kind) {
    SmallArticle page = SmallArticle.sound().text("");

    assertThat(page.with(END, "<form action=" + action + "><input></form>").page().kind())
        .isEqualTo(kind);
  }

  @Test
  void aLinkToSignUpIsNoLabelOfAForm() {
    SmallArticle page =
        SmallArticle.sound().text("<p>Read on <a href=/free-member-form/>here</a></p>");

    assertThat(page.page().kind()).isEqualTo(PageKind.ARTICLE);
  }
}
