package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of a page sees, and where a line of it ends. */
class SeenTextTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Tea house | KCNA Watch</title></head><body>
      <h1>Tea house</h1><p>Date: 17/03/2023 | Source: Pyongyang Times |
      <a href=/original>Read original version at source</a></p>
      <div class=article-content>%s</div><h2>More From Pyongyang Times</h2></body></html>
      """;

  private static Article article(String body) {
    return ArticleParser.create().parse(Page.of(PAGE.formatted(body)));
  }

  private static void assertLines(String body, String lines) {
    assertThat(article(body).paragraphs()).isEqualTo(List.of(lines.split(" / ")));
  }

  @Test
  void aBlockIsALineOfItsOwn() {
    String blocks =
        "address article aside blockquote center dd details dialog dir div dl dt fieldset figure h1"
            + " h2 h3 h4 h5 h6 header hgroup legend li main menu ol p pre search section summary ul";

    for (String tag : blocks.split(" ", -1)) {
      assertLines("One <%s>Two</%s> Three".formatted(tag, tag), "One / Two / Three");
    }
  }

  @Test
  void anyOtherElementIsInALine() {
    for (String tag : "b i span em font label u x-y hr2 abbr time".split(" ", -1)) {
      assertLines("One <%s>Two</%s> Three".formatted(tag, tag), "One Two Three");
    }
    assertLines("One <a href=/x>Two</a> Three", "One Two Three");
  }

  @ParameterizedTest
  @CsvSource({
    "One<br>Two, One / Two",
    "One<br><br>Two, One / Two",
    "One<hr>Two, One / Two",
    "<table><caption>One</caption><tr><th>Two<td>Three<tfoot><tr><td>Four</table>, One / Two / Three / Four",
    "<p>One<p>Two, One / Two",
    "<p>One <b>Two<br>Three</b> Four, One Two / Three Four",
    "<p></p><p>One</p><p> </p>, One",
    "Tw<b>o</b>, Two"
  })
  void aLineEndsWithABlockOrABreak(String body, String lines) {
    assertLines(body, lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<style>x</style>",
        "<noscript>x</noscript>",
        "<template>x</template>",
        "<iframe>x</iframe>",
        "<object>x</object>",
        "<embed>",
        "<svg><text>x</text></svg>",
        "<math>x</math>",
        "<canvas>x</canvas>",
        "<video>x</video>",
        "<audio>x</audio>",
        "<select><option>x</select>",
        "<textarea>x</textarea>",
        "<button>x</button>",
        "<datalist><option>x</datalist>",
        "<!-- x -->",
        "<title>x</title>",
        "<p hidden>x</p>",
        "<span hidden>x<b>x</b>x</span>",
        "<div hidden><p>x</p><p>x</p></div>",
        "<p style='display:none'>x</p>",
        "<p style='color:red;DISPLAY : none !important'>x</p>",
        "<p style='visibility:hidden'>x</p>",
        "<p hidden style='color:red'>x</p>",
        "<div hidden><p hidden>x</p>x</div>",
        "<div id=wm-ipp-base>x</div>",
        "<div id=wm-ipp>x</div>",
        "<div id=donato>x</div>",
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>x</p>x<!-- END WAYBACK TOOLBAR INSERT -->"
      })
  void whatNoReaderSeesIsNoText(String unseen) {
    assertLines("<p>One</p>" + unseen + "<p>Two</p>", "One / Two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='display:block'>x</p>",
        "<p style='color:red'>x</p>",
        "<p style=''>x</p>",
        "<p id=donatory>x</p>",
        "<p class=hidden>x</p>",
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>x</p>",
        "<!-- END WAYBACK TOOLBAR INSERT --><p>x</p>",
        "<!-- BEGIN --><p>x</p><!-- END WAYBACK TOOLBAR INSERT -->",
      })
  void whatAReaderSeesIsText(String seen) {
    assertLines("<p>One</p>" + seen + "<p>Two</p>", "One / x / Two");
  }

  @Test
  void aToolbarEndsAtItsFirstEnd() {
    String begin = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->";
    String end = "<!-- END WAYBACK TOOLBAR INSERT -->";

    assertLines("<p>One</p>" + begin + "x" + end + "<p>Two</p>" + end, "One / Two");
    assertLines("<p>One</p>" + begin + "x" + end + "Two" + begin + "x" + end, "One / Two");
    assertLines("One <b>" + begin + "x</b> Two" + end, "One x Two");
  }

  @Test
  void aBodyWithAHiddenStyleIsSeen() {
    for (String tag : List.of("<body>", "<html>")) {
      String hidden = tag.replace(">", " style='visibility:hidden'>");
      String page = PAGE.formatted("<p>One</p>").replace(tag, hidden);

      assertThat(ArticleParser.create().parse(Page.of(page)).paragraphs()).containsExactly("One");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'|', One",
    "' ', One",
    "' – ', One",
    "'·', One",
    "' and ', One / NK Pro and NK News",
    "' 2 ', One / NK Pro 2 NK News",
    "' ★ ', One / NK Pro ★ NK News",
  })
  void linksAwayAreAnAdvertIfThereAreNoWordsBetweenThem(String between, String lines) {
    String link = "<a href=https://nkpro.example/>%s</a>";

    assertLines(
        "<p>One</p><div><p>" + link.formatted("NK Pro") + between + link.formatted("NK News"),
        lines);
  }

  @Test
  void aHeadingOverAFormIsNoText() {
    String two = "<p>One</p><p>Two</p>";

    assertLines(two + "<div><h3>Vote</h3><form>Yes</form></div>", "One / Two");
    assertLines(two + "<div><h3>Vote</h3></div><form>Yes</form>", "One / Two / Vote");
    assertLines(two + "<form>Yes</form><div><h3>Vote</h3></div>", "One / Two / Vote");
    assertLines(two + "<div><h3>Vote</h3><p>No</p><form>Yes</form></div>", "One / Two / Vote / No");
  }

  @ParameterizedTest
  @CsvSource({"form", "nav", "footer"})
  void formsMenusAndTheFootAreNoText(String tag) {
    assertLines("<p>One</p><%s>x <p>y</p></%s><p>Two</p>".formatted(tag, tag), "One / Two");
  }

  @Test
  void aCaptionIsThatOfItsPicture() {
    String figure = "<p>One</p><figure><img src=/1.jpg><figcaption>%s</figcaption></figure>";
    String old =
        "<p>One</p><div class=wp-caption><img src=/1.jpg><p class='x wp-caption-text y'>Two";

    assertLines(figure.formatted("Two"), "One");
    assertThat(article(figure.formatted("Two")).images().get(0).caption()).isEqualTo("Two");
    assertThat(article(figure.formatted("Two<br>Three")).images().get(0).caption())
        .isEqualTo("Two Three");
    assertThat(article(figure.formatted("")).images().get(0).caption()).isNull();
    assertThat(article(figure.formatted("<p>Two</p>")).images().get(0).caption()).isEqualTo("Two");
    assertThat(article(old).images().get(0).caption()).isEqualTo("Two");
    assertLines(old, "One");
  }

  @Test
  void aPageThatWasCutIsSoAtItsLastLine() {
    String cut = PAGE.formatted("<p>One</p>\n <p>Two</p>");
    Page page = Page.of(cut.substring(0, cut.indexOf("</div>")));
    String noLine = "<!DOCTYPE html><title>x</title><div id=search_wrapper>";

    assertThat(ArticleParser.create().tryParse(page).problems())
        .filteredOn(problem -> problem.code() == ProblemCode.TRUNCATED_PAGE)
        .extracting(problem -> problem.line() + ":" + problem.column())
        .containsExactly("5:5");
    assertThat(SmallListing.problems(ListingParser.create().tryParse(Page.of(noLine))))
        .contains("TRUNCATED_PAGE");
  }

  @Test
  void hiddenPicturesAndLinksAreNone() {
    assertThat(article("<p>One</p><img src=/1.jpg>").images()).hasSize(1);
    assertThat(article("<p>One</p><img hidden src=/1.jpg>").images()).isEmpty();
    assertThat(article("<p>One</p><p hidden><img src=/1.jpg></p>").images()).isEmpty();
    assertThat(article("<p>One</p><p hidden></p><img src=/1.jpg>").images()).hasSize(1);
  }

  // What the page says of itself

  private static Page page(String head) {
    return Page.of(PAGE.formatted("<p>One</p>").replace("<title>", head + "<title>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<link rel=canonical href=/a><link rel=canonical href=/b>, /a",
    "<link rel=CANONICAL href=/a>, /a",
    "<link rel=next href=/b><link rel=canonical href=/a>, /a",
    "<meta property=og:url content=/a><meta property=og:url content=/b>, /a",
    "<meta property=OG:URL content=/a>, /a",
    "<meta property=og:image content=/b><meta property=og:url content=/a>, /a",
  })
  void theFirstAddressInTheHeadIsThePages(String head, String path) {
    assertThat(page(head).url()).hasToString("https://kcnawatch.org" + path);
  }

  @ParameterizedTest
  @CsvSource({
    "<base href=https://mirror.example/><base href=https://other.example/>, mirror.example",
    "<base target=_top><base href=https://mirror.example/>, mirror.example",
    "<base href=javascript:x>, kcnawatch.org",
    "<link rel=canonical href=https://kcnawatch.co/a/b>, kcnawatch.co",
    "<base href=/x/><link rel=canonical href=https://kcnawatch.co/a/b>, kcnawatch.co",
  })
  void linksResolveAgainstTheFirstBase(String head, String host) {
    assertThat(ArticleParser.create().parse(page(head)).originalUrl())
        .hasToString("https://" + host + "/original");
  }

  @Test
  void theFirstTitleIsThePages() {
    ParseResult<Article> result =
        ArticleParser.create().tryParse(page("<title>Tea room | KCNA Watch</title>"));

    assertThat(SmallListing.problems(result)).contains("CONFLICTING_TITLE title");
    assertThat(
            SmallListing.problems(
                ArticleParser.create()
                    .tryParse(
                        page(
                            "<meta property=OG:TITLE content='Tea house'>"
                                + "<meta property=og:title content='Tea room'>"))))
        .doesNotContain("CONFLICTING_TITLE title");
  }

  @Test
  void theCommentOfABrowserStandsAboveThePage() {
    String comment = "<!-- saved from url=(0025)https://kcnawatch.org/%s -->\n";
    String html = PAGE.formatted("<p>One</p>");

    assertThat(Page.of(comment.formatted("a") + comment.formatted("b") + html).url())
        .hasToString("https://kcnawatch.org/a");
    assertThat(Page.of(html.replace("<h1>", comment.formatted("a") + "<h1>")).url()).isNull();
    assertThat(Page.of("<!-- saved by hand -->" + comment.formatted("a") + html).url())
        .hasToString("https://kcnawatch.org/a");
  }
}
