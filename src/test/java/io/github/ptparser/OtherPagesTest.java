package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.SmallArticle.Part;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page that is neither an article nor a listing is taken for, and by what. */
class OtherPagesTest {

  private static final URI ADDRESS = URI.create("https://kcnawatch.org/about/");

  private static Page page(String title, String body) {
    return Page.of(
        "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>");
  }

  private static Problem problem(Page page) {
    return ArticleParser.create().tryParse(page).problems().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page not found",
        "Page not found | KCNA Watch",
        "PAGE NOT FOUND",
        "Error 404",
        "Error 404: no such page",
        "404",
        "Not found",
        "404 - Not Found",
        "404 | Page not found",
        "404: Not Found - KCNA Watch",
        "Oops! That page can't be found.",
        "Oops! That page can’t be found."
      })
  void aPageThatSaysSoIsNotFound(String words) {
    assertThat(page(words, "<h1>Oh</h1>").kind()).isEqualTo(PageKind.NOT_FOUND);
    assertThat(page("Oh", "<h1>" + words + "</h1>").kind()).isEqualTo(PageKind.NOT_FOUND);
    assertThat(page("Oh", "<p>" + words + "</p>").kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page("Oh", "<h1>Oh</h1><h2>" + words + "</h2>").kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page("Oh", "<h1><a href=/>Site</a></h1><h2>" + words + "</h2>").kind())
        .isEqualTo(PageKind.NOT_FOUND);
    assertThat(page("Oh", "<h1><a href=/x>" + words + "</a></h1>").kind())
        .isEqualTo(PageKind.UNKNOWN);
    assertThat(problem(page(words, "")).message())
        .startsWith(
            "expected an article or a listing, found the site's page for a missing address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404 tractors delivered",
        "4040",
        "Not found in any book",
        "A page not found before",
        "No error 404",
        "Page not found before",
        "Error 404 and what came of it",
        "404: not found in any book",
        "Why a lost page can't be found"
      })
  void aPageThatSaysSomethingElseIsNot(String words) {
    assertThat(page(words, "<h1>" + words + "</h1>").kind()).isEqualTo(PageKind.UNKNOWN);
  }

  @Test
  void aHeadingThatSaysSoIsTheMainOneOfAPageWithoutAnArticle() {
    String heading = "<h1>Not found</h1>";
    String paragraph = "<p>" + "The dyke keepers walk. ".repeat(4) + "</p>";

    assertThat(page("Oh", "<h3>Not found</h3><h1>Oh</h1>").kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page("Oh", "<h3>Oh</h3>" + heading).kind()).isEqualTo(PageKind.NOT_FOUND);
    assertThat(page("Oh", heading + paragraph.repeat(3)).kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page("Oh", heading + (paragraph.repeat(2) + "<h4>Oh</h4>").repeat(2)).kind())
        .isEqualTo(PageKind.NOT_FOUND);
    assertThat(
            page("Oh", heading + paragraph.replaceAll("T.*walk", "<a href=/>$0</a>").repeat(3))
                .kind())
        .isEqualTo(PageKind.NOT_FOUND);
    assertThat(page("Not found", paragraph.repeat(3)).kind()).isEqualTo(PageKind.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=nk-paywall-free-member-form>Sign up</div>",
        "<div class=free-member-form-inner>Sign up</div>"
      })
  void aFormToSignUpThatIsInSightMakesAWall(String form) {
    assertThat(page("Oh", form).kind()).isEqualTo(PageKind.MEMBERS_ONLY);
    assertThat(page("Oh", "<div hidden>" + form + "</div>").kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page("404", form).kind()).isEqualTo(PageKind.NOT_FOUND);
    assertThat(page("Just a moment...", form).kind()).isEqualTo(PageKind.MEMBERS_ONLY);
  }

  @Test
  void theAddressOfTheFormMakesAWall() {
    URI form = URI.create("https://kcnawatch.org/free-member-form/?redirect=x");
    String html = "<html><body><p>Sign up</p></body></html>";

    assertThat(Page.of(html, form).kind()).isEqualTo(PageKind.MEMBERS_ONLY);
    assertThat(Page.of(html, ADDRESS).kind()).isEqualTo(PageKind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <form action=/free-member-form/>               => MEMBERS_ONLY
          <form hidden action=/free-member-form/>        => MEMBERS_ONLY
          <form action=http://a.example/free-member-form/> => UNKNOWN
          <form action=/search/>                         => UNKNOWN
          <form>                                         => UNKNOWN
          """)
  void aFormToSignUpAnywhereTellsWhyAnArticleHasNoText(String form, PageKind kind) {
    SmallArticle page =
        SmallArticle.sound().with(Part.TEXT, "").with(Part.END, form + "</form></body></html>");

    assertThat(page.page().kind()).isEqualTo(kind);
    assertThat(page.with(Part.TEXT, "<p>It sails.</p>").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <a href=/free-member-form/>Sign up</a>                   => SIGN_UP_FORM
          <a href=/free-member-form/ hidden>Sign up</a>            => ''
          <a href=/members/>Sign up</a>                            => ''
          <a href=http://a.example/free-member-form/>Sign up</a>   => ''
          """)
  void aLinkToSignUpInTheTextMeansThatItMayBeCut(String link, String problem) {
    SmallArticle page = SmallArticle.sound().text("<p>It sails.</p><p>And " + link + " now.</p>");

    assertThat(String.join(" ", page.problems())).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Just a moment... => <p>Checking.</p>
          Checking         => <script src=/cdn-cgi/challenge-platform/x.js></script>
          Checking         => <script>window.__cf_chl_opt = 1</script>
          """)
  void aCheckForBotsIsTold(String title, String body) {
    Page page = page(title, body);

    assertThat(page.kind()).isEqualTo(PageKind.BOT_CHALLENGE);
    assertThat(problem(page).code()).isEqualTo(ProblemCode.NOT_A_PAGE_OF_THE_SITE);
  }

  /** The hosting puts its script into any page. */
  @ParameterizedTest
  @ValueSource(
      strings = {"<script src=/cdn-cgi/challenge-platform/scripts/x.js>", "<script>__cf_chl_tk"})
  void aPageWithTextIsNoCheckForItsMarks(String script) {
    String body = "<p>" + "x".repeat(250) + "<p>" + "y".repeat(250);

    assertThat(page("About", body + script).kind()).isEqualTo(PageKind.BOT_CHALLENGE);
    assertThat(page("About", body + "<p>z" + script).kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page("Just a moment...", body + "<p>z").kind()).isEqualTo(PageKind.BOT_CHALLENGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          About | KCNA Watch => <p>About.</p>
          About              => <img src=/logo.png alt="KCNA Watch Logo">
          About              => <link rel=canonical href=https://www.kcnawatch.xyz/about/>
          """)
  void anotherPageOfTheSiteIsToldByItsMarks(String title, String body) {
    assertThat(problem(page(title, body)))
        .extracting(Problem::code, Problem::field, Problem::line)
        .containsExactly(ProblemCode.NO_ARTICLE_OR_LISTING, null, null);
  }

  @Test
  void aPageWithoutMarksIsOfAnotherSite() {
    Page page = page("KCNA Watch is good", "<img alt=Logo src=/kcna-watch.png><p>About.</p>");

    assertThat(problem(page).code()).isEqualTo(ProblemCode.NOT_A_PAGE_OF_THE_SITE);
    assertThat(problem(Page.of("<p>About.</p>")).code())
        .isEqualTo(ProblemCode.NOT_A_PAGE_OF_THE_SITE);
    assertThat(problem(Page.of("<p>About.</p>", ADDRESS)).code())
        .isEqualTo(ProblemCode.NO_ARTICLE_OR_LISTING);
  }

  @ParameterizedTest
  @CsvSource({"'',EMPTY_PAGE", "'  \n',EMPTY_PAGE", "{\"a\":1},NOT_HTML", "%PDF-1.7 x,NOT_HTML"})
  void whatIsNoPageIsTold(String content, ProblemCode code) {
    assertThat(problem(Page.of(content)).code()).isEqualTo(code);
    assertThat(Page.of(content, ADDRESS).kind()).isEqualTo(PageKind.UNKNOWN);
  }
}
