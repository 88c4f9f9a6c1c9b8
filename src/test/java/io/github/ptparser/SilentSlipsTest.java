package io.github.ptparser;

import static io.github.ptparser.SmallArticle.Part.BREADCRUMB;
import static io.github.ptparser.SmallArticle.Part.META;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Markup that once gave a wrong value and no problem: a paragraph lost or added, a label or day too
 * many, an entry that went unseen.
 */
class SilentSlipsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The bridge of <a href=//maps.example/>Anju was mended.</p><p>Carts cross.</p><p>So do oxen.</p>",
        "<p>The bridge of <a href=//maps.example/>Anju was mended.<br>Carts cross.<br>So do oxen.</p>"
      })
  void aLinkWithoutItsEndTakesNoParagraphAway(String text) {
    SmallArticle page = SmallArticle.sound().text(text);

    assertThat(page.paragraphs())
        .isEqualTo("The bridge of Anju was mended. / Carts cross. / So do oxen.");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // another address
        "<p>It sails <a href=//a.example/>again.</a></p><p><a href=//b.example/>Join a paper</a></p>",
        // the link ended within its paragraph
        "<p>It <a href=//a.example/>sails</a> again.</p><p><a href=//a.example/>Join a paper</a></p>",
        // an advert below an advert
        "<p>It sails again.</p><p><a href=//a.example/>Join</a></p><p><a href=//a.example/>a paper</a></p>"
      })
  void anAdvertBelowALinkStaysAnAdvert(String text) {
    assertThat(SmallArticle.sound().text(text).paragraphs()).isEqualTo("It sails again.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Share: <a href=#>Facebook</a></p><p><a href=#>Twitter</a></p>",
        "<p>More in <a href=//a.example/>a paper</a></p><p><a href=//a.example/>Try it</a></p>"
      })
  void aLinkBelowTheSameLinkIsNotLeftOpen(String text) {
    assertThat(SmallArticle.sound().text(text + "<p>It sails.</p>").article().paragraphs())
        .hasSize(2)
        .endsWith("It sails.");
  }

  @Test
  void aFigureLeftOpenTakesNoParagraphAway() {
    SmallArticle page =
        SmallArticle.sound()
            .text(
                "<figure><img src=/a.jpg><figcaption>Pier</figcaption><p>It sails.</p><p>It lands.</p>");

    assertThat(page.paragraphs()).isEqualTo("It sails. / It lands.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><iframe src=/f></iframe><figcaption>Film</figcaption></figure>",
        "<figure><table><tr><td></td></tr></table><figcaption>Table</figcaption></figure>",
        "<dl><dt><img src=/a.jpg></dt><dd class=wp-caption-text>Pier<br>By night</dd></dl>"
      })
  void aCaptionOfAFilmOrTableMissesNoPicture(String figure) {
    SmallArticle page = SmallArticle.sound().text("<p>It sails.</p>" + figure);

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aLinkedSubHeadingAboveAParagraphIsText() {
    SmallArticle page =
        SmallArticle.sound()
            .text("<h3><a href=//source.example/2>Minju Choson</a></h3><p>It sails.</p>");

    assertThat(page.paragraphs()).isEqualTo("Minju Choson / It sails.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article-content", "x1a2b3"})
  void aListInTheTextIsSaid(String name) {
    SmallArticle page =
        SmallArticle.sound()
            .with(
                SmallArticle.Part.TEXT,
                "<div class="
                    + name
                    + "><div><h4>Most read</h4><a href=/newstream/1679050000-2222/><img src=/b.jpg>"
                    + "</a><h5><a href=/newstream/1679050000-2222/>Kiln lit</a></h5>"
                    + "<p>March 15, 2023</p></div><p>It sails.</p><p>It lands.</p></div>");

    assertThat(page.result().problems())
        .extracting(Problem::code, Problem::field, Problem::message)
        .contains(
            tuple(
                ProblemCode.CONFLICTING_BODY,
                "paragraphs",
                "expected the text alone, found a list of articles in its place"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h4>Read on as a member</h4><form><input></form>",
        "<div><p>Sign in to continue reading</p><form><input></form></div>"
      })
  void aWallWithoutItsClassIsSaidAndIsNoText(String wall) {
    SmallArticle page = SmallArticle.sound().text("<p>It sails.</p>" + wall);

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).containsExactly("SIGN_UP_FORM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A member sings.</p><form hidden><input></form>",
        "<p>A member sings.</p><p>It sails.</p><form><input></form>",
        "<h4>Have our headlines sent</h4><form><input></form>",
        "<p>Officials and members of the Party were there.</p><form><input></form>"
      })
  void aFormBelowOtherWordsIsNoWall(String text) {
    assertThat(SmallArticle.sound().text("<p>It lands.</p>" + text).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Pyongyang Times | <a href=//s.example/>READ ORIGINAL VERSION AT SOURCE</a> => https://s.example/
          Pyongyang Times | <a href=//s.example/>At the source</a>                  => https://s.example/
          <a href=/article/163/>Pyongyang Times</a>                                  => https://kcnawatch.org/article/163/
          Pyongyang Times | <a href=//s.example/>Read original version<br>at source</a> => https://s.example/
          """)
  void theLabelEndsAtTheLinkToTheOriginalInWhateverWords(String source, URI original) {
    Article article =
        SmallArticle.sound().with(META, "<p>Date: 17/03/2023 | Source: " + source).article();

    assertThat(article.source()).isEqualTo("Pyongyang Times");
    assertThat(article.originalUrl()).isEqualTo(original);
  }

  @Test
  void aFigureWithoutAPictureOrAroundTheArticleIsText() {
    SmallArticle quote =
        SmallArticle.sound().text("<p>It sails.</p><figure><p>“It lands.”</p></figure>");
    SmallArticle wrapped =
        SmallArticle.sound()
            .with(
                META,
                "<figure><p>Date: 17/03/2023 | Source: Pyongyang Times | " + SmallArticle.LINK)
            .with(SmallArticle.Part.TEXT, "<p>It sails.</p><img src=/a.jpg></figure>");

    assertThat(quote.paragraphs()).isEqualTo("It sails. / “It lands.”");
    assertThat(wrapped.paragraphs()).isEqualTo("It sails.");
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

  @Test
  void theSitesNameIsNoBreadcrumb() {
    SmallArticle page = SmallArticle.sound().with(BREADCRUMB, "<div>KCNA Watch</div>");

    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aHeadingAboveAnAdvertGoesWithIt() {
    SmallArticle page =
        SmallArticle.sound()
            .text("<p>It sails.</p><div><h4>Related</h4><p><a href=//a.example/>Cruises</a></div>");

    assertThat(page.paragraphs()).isEqualTo("It sails.");
  }

  @Test
  void aTitleOnTwoLinesIsNoExcerpt() {
    SmallListing page =
        SmallListing.of("<h4><a href={1}>Title<br>1</a></h4><p>Excerpt 1</p><p>Nov 11, 2025</p>");

    assertThat(page.entries()).isEqualTo("[1]");
  }

  @Test
  void anAdvertWithAHeadingAmongTheEntriesDoesNotEndThem() {
    String advert = "<div><h3>Related</h3><a href=//a.example/>Maps</a></div>";
    SmallListing page =
        SmallListing.fragment(
            SmallArticle.sound()
                .with(
                    SmallArticle.Part.MORE,
                    "</div><section><h3>More From Pyongyang Times</h3>[1!]"
                        + advert
                        + "[2!]"
                        + SmallListing.MORE
                        + "</section><section><div><h3>Most read</h3></div>[3]</section>")
                .html());

    ParseResult<Article> result = ArticleParser.create().tryParse(Page.of(page.html()));
    assertThat(result.value()).isNotNull();
    assertThat(result.value().more()).isNotNull();
    assertThat(result.value().more().teasers())
        .extracting(ArticleTeaser::title)
        .containsExactly("Title 1", "Title 2");
    assertThat(result.problems()).isEmpty();
  }
}
