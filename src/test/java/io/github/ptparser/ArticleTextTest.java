package io.github.ptparser;

import static io.github.ptparser.SmallArticle.Part.BREADCRUMB;
import static io.github.ptparser.SmallArticle.Part.END;
import static io.github.ptparser.SmallArticle.Part.META;
import static io.github.ptparser.SmallArticle.Part.MORE;
import static io.github.ptparser.SmallArticle.Part.SERVED;
import static io.github.ptparser.SmallArticle.Part.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is text and what else stands in its place, in an element that is known as in any other. */
class ArticleTextTest {

  private static void assertText(String html, String paragraphs) {
    for (SmallArticle page :
        new SmallArticle[] {
          SmallArticle.sound().text(html), SmallArticle.sound().textOfUnknownClass(html)
        }) {
      assertThat(page.paragraphs()).isEqualTo(paragraphs);
      assertThat(page.problems()).isEmpty();
    }
  }

  /** Asserts what is text of that which stands in the middle of one. */
  private static void assertInText(String html, String paragraphs) {
    assertText(
        "<p>One.</p><p>Two.</p>" + html + "<p>Three.</p><p>Four.</p>",
        "One. / Two. / " + paragraphs + (paragraphs.isEmpty() ? "" : " / ") + "Three. / Four.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>It sails.</p><p>It lands.</p>                      => It sails. / It lands.
          <p>It sails.<br>It lands.</p>                         => It sails. / It lands.
          It sails.<br><br>It lands.                            => It sails. / It lands.
          <h4>On the Nam</h4><p>It sails.</p>                   => On the Nam / It sails.
          <p>It sails.</p><h4>On the Nam</h4><p>It lands.</p>   => It sails. / On the Nam / It lands.
          <blockquote><p>It sails.</p></blockquote>             => It sails.
          <ul><li>sails<li>oars</ul>                            => sails / oars
          <p>More From the Nam</p><p>It sails.</p>              => More From the Nam / It sails.
          <p>Share Buttons were sewn.</p>                       => Share Buttons were sewn.
          <p>Share Button</p><p>It sails.</p>                   => It sails.
          <p>Join the NK Pro team</p><p>It sails.</p>           => It sails.
          <p>NK News is hiring</p><p>It sails.</p>              => It sails.
          <p>NK News is hiring sailors.</p>                     => NK News is hiring sailors.
          <p>|</p><p>It sails.</p>                              => It sails.
          <p>It sails.</p><p>|</p><p>It lands.</p>              => It sails. / | / It lands.
          """)
  void aLineOfProseIsAParagraph(String html, String paragraphs) {
    assertText(html, paragraphs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form><p>Your name</p></form>",
        "<nav><p>Home</p></nav>",
        "<footer><p>Home</p></footer>",
        "<figure><img src=/a.jpg><figcaption>The pier</figcaption></figure>",
        "<figure><img src=/a.jpg><div>The pier</div></figure>",
        "<figure><div><p>The pier</p></div><img src=/a.jpg></figure>",
        "<div hidden><p>The pier</p></div>"
      })
  void formsNavigationAndCaptionsAreNoText(String html) {
    assertInText(html, "");
  }

  /** A theme may put a form around the whole page; that says nothing of what is in it. */
  @Test
  void aFormAroundTheArticleIsNoForm() {
    SmallArticle page = SmallArticle.sound();
    String html =
        page.html().replace("<body>", "<body><form>").replace("</body>", "</form></body>");

    assertThat(ArticleParser.create().parse(Page.of(html)).paragraphs())
        .containsExactly("It sails.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=http://away.example/>Cruises</a></p>",
        "<p><a href=http://away.example/>Cruises</a> | <a href=http://far.example/>Hotels</a></p>",
        "<div><a href=http://away.example/>Cruises</a></div>",
        "<div><div><a href=http://away.example/>Cruises</a></div></div>",
        "<p><a href=#top>Back to top</a></p>",
        "<p><a href=javascript:share()>Tell a friend</a></p>",
        "<ul><li><a href=http://away.example/>Cruises</a></li></ul>",
        "<ul><li><p><a href=http://away.example/>Cruises</a></p></li></ul>"
      })
  void aLineOfLinksAwayIsNoText(String html) {
    assertInText(html, "");
  }

  @Test
  void aLineOfLinksAwayIsNoTextWhereTheSourceIsNotKnown() {
    SmallArticle page =
        SmallArticle.sound()
            .with(META, "<p>Date: 17/03/2023 | Source: Pyongyang Times</p>")
            .text("<p>It sails.</p><p><a href=http://source.example/2>Cruises</a></p>");

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).containsExactly("MISSING_ADDRESS originalUrl");
  }

  @Test
  void theKnownElementIsNoMenuThoughItHasLinksAlone() {
    SmallArticle page =
        SmallArticle.sound()
            .text(
                "<div><a href=/newstream/1-7/>One</a></div><div><a href=/newstream/1-8/>Two</a></div>");

    assertThat(page.paragraphs()).isEqualTo("One / Two");
  }

  @Test
  void aLinkToTheSignUpFormIsNoText() {
    SmallArticle page =
        SmallArticle.sound().text("<p>It sails.</p><p><a href=/free-member-form/>Members</a></p>");

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).containsExactly("SIGN_UP_FORM");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p><a href=/newstream/1679051042-7/>The old ferry</a></p>     => The old ferry
          <p><a href=http://source.example/2>The old ferry</a></p>      => The old ferry
          <p><a href=http://www.source.example>The old ferry</a></p>    => The old ferry
          <p>See <a href=http://away.example/>the old ferry</a></p>     => See the old ferry
          <p>☞ <a href=http://away.example/>The old ferry</a></p>       => ☞ The old ferry
          <p><a href=http://kcna.kp/>www.kcna.kp (Juche113.5.27.)</a></p>   => www.kcna.kp (Juche113.5.27.)
          <ul><li>oars<li><a href=http://away.example/>sails</a></ul>   => oars / sails
          <ul><li>oars<li><p><a href=http://away.example/>sails</a></p></ul>   => oars / sails
          """)
  void aLinkToTheArchiveOrTheSourceOrAmongWordsIsText(String html, String paragraph) {
    assertInText(html, paragraph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/newstream/1-7/>One</a> <a href=/newstream/1-8/>Two</a></p>",
        "<div><div><a href=/newstream/1-7/>One</a></div><a href=/newstream/1-8/>Two</a></div>",
        "<ul><li><a href=/newstream/1-7/>One</a><li><a href=/newstream/1-8/>Two</a></ul>",
        "<div><h4>Related</h4><p><a href=/newstream/1-7/>One</a> <a href=/newstream/1-8/>Two</a></div>",
        "<div><div><h4>Related</h4></div><ul><li><a href=/newstream/1-7/>One</a>"
            + "<li><a href=/newstream/1-8/>Two</a></ul></div>"
      })
  void aBlockOfSeveralLinksIsAMenuWhereverTheyLead(String html) {
    assertInText(html, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h4>Ferries</h4><p><a href=/newstream/1-7/>Taedong</a></p>",
        "<div><h4>Ferries</h4><p><a href=/newstream/1-7/>Taedong</a></p></div>",
        "<div><h4>Ferries</h4><div>Taedong</div><div><a href=http://away.example/>Cruises</a>"
            + "<a href=http://away.example/>Hotels</a></div></div>"
      })
  void aHeadingAboveOneLinkOrProseIsText(String html) {
    assertInText(html, "Ferries / Taedong");
  }

  @Test
  void aParagraphThatIsOneLinkToTheArchiveIsTextEvenBesideAnother() {
    assertInText(
        "<div><p><a href=/newstream/1-7/>One</a></p><p><a href=/newstream/1-8/>Two</a></p></div>",
        "One / Two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <div><h4>Stay informed</h4><form><p>Your name</p></form></div>                    => ''
          <div><h4>Stay informed</h4><form><input></form></div>                             => ''
          <div><div><h4>Stay informed</h4></div><div><form><input></form></div></div>       => ''
          <div><h4>Stay informed</h4><h5>Every day</h5><form><input></form></div>           => ''
          <div><h4>Sails</h4></div>                                                         => Sails
          <div><h4>Sails</h4><p>Sewn.</p><form><input></form></div>                         => Sails / Sewn.
          <div><p>Sails</p><form><input></form></div>                                       => Sails
          <div><h4>Sails</h4></div><form><input></form>                                     => Sails
          <div><h4>Stay informed</h4><p>Subscribe to the NK News 'Daily Update'</p></div>   => ''
          <p>Subscribe to the NK News 'Daily Update'</p>                                    => ''
          <div><h4>Sails</h4><p>Sewn.</p><p>Subscribe to the NK News 'Daily Update'</p></div> => Sails / Sewn.
          """)
  void aHeadingOfAFormOrNewsletterIsNoTextAndOneOfProseIs(String html, String paragraphs) {
    assertInText(html, paragraphs);
  }

  @Test
  void aPageOfHeadingsAloneHasAText() {
    SmallArticle page =
        SmallArticle.sound()
            .with(SERVED, "")
            .with(BREADCRUMB, "")
            .with(META, "")
            .with(MORE, "")
            .text("<h4>It sails.</h4>");

    assertThat(page.paragraphs()).isEqualTo("It sails.");
  }

  @Test
  void aBeginningOfALabelIsNoTextWhereThePageWasCut() {
    SmallArticle cut = SmallArticle.sound().with(MORE, "").with(END, "");
    for (String beginning : new String[] {"Mor", "Share But", "Get North Korea head"}) {
      String text = "<p>It sails.</p><p>" + beginning;

      assertThat(cut.with(TEXT, text).paragraphs()).isEqualTo("It sails.");
      assertThat(cut.with(TEXT, text + " Nam").paragraphs())
          .isEqualTo("It sails. / " + beginning + " Nam");
      assertThat(cut.with(TEXT, text + "</p><p>It lands.").paragraphs())
          .isEqualTo("It sails. / " + beginning + " / It lands.");
      assertThat(cut.with(TEXT, text).with(END, "</body></html>").paragraphs())
          .isEqualTo("It sails. / " + beginning);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Share ButtonPyongyang, March 17 -- It sails.   => Pyongyang, March 17 -- It sails.
          Share Button Pyongyang, March 17 -- It sails.  => Pyongyang, March 17 -- It sails.
          Share Button7 ferries sail.                    => 7 ferries sail.
          Share Buttons are sewn.                        => Share Buttons are sewn.
          Share Button, a play                           => Share Button, a play
          """)
  void aShareButtonGluedToTheTextOf2019IsTakenOff(String glued, String paragraph) {
    SmallArticle page = SmallArticle.of2019().text("<p>" + glued + "</p><p>Share ButtonTwo</p>");

    assertThat(page.paragraphs()).isEqualTo(paragraph + " / Share ButtonTwo");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aShareButtonIsTakenOffOnceAndOnPagesOf2019Alone() {
    String text = "<p>Share ButtonPyongyang</p>";

    assertThat(SmallArticle.of2019().text("<p>Share Button</p>" + text).paragraphs())
        .isEqualTo("Share ButtonPyongyang");
    assertThat(SmallArticle.sound().text(text).paragraphs()).isEqualTo("Share ButtonPyongyang");
  }
}
