package io.github.ptparser;

import static io.github.ptparser.SmallArticle.Part.BREADCRUMB;
import static io.github.ptparser.SmallArticle.Part.META;
import static io.github.ptparser.SmallArticle.Part.MORE;
import static io.github.ptparser.SmallArticle.Part.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line is the heading "More From LABEL" that ends the text, and what its label is. */
class MoreFromHeadingTest {

  private static final String ENTRY =
      "<article><h4><a href=/newstream/1764279611-604118232/>Wool market</a></h4>"
          + "<p>Wool is sold.</p><p>November 27, 2025</p><p>Wool is sold.</p></article>";

  private static final String LINK = "<a href=/article/163/>More Articles</a>";

  /** A page of a source, with an entry and the link to more below the heading. */
  private static SmallArticle page(String source, String heading) {
    return SmallArticle.sound()
        .with(BREADCRUMB, "")
        .with(META, "<p>Date: 17/03/2023 | Source: " + source + " | " + SmallArticle.LINK)
        .with(MORE, "</div><div>" + heading + ENTRY + LINK + "</div>");
  }

  /** The block's heading, source and number of entries, in one line. */
  private static String more(SmallArticle page) {
    Listing more = page.article().more();
    return more == null
        ? "none"
        : more.heading() + "; " + more.source() + "; " + more.teasers().size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <h3>More From Naenara</h3>                             => More From Naenara; Naenara; 1
          <p>More From Naenara</p>                               => More From Naenara; Naenara; 1
          <h3><a href=/article/156/>More From Naenara</a></h3>   => More From Naenara; Naenara; 1
          <h3><a href=//x.kp/newstream/1-2/>More From Naenara</a></h3> => More From Naenara; Naenara; 1
          <h3>More From <a href=/article/156/>Naenara</a></h3>   => More From Naenara; Naenara; 1
          <h3>More From</h3><h3>Naenara</h3>                     => More From Naenara; Naenara; 1
          <h3>More From<br>Naenara</h3>                          => More From Naenara; Naenara; 1
          <h3>More From Naenara <a href=/x>More Articles</a></h3> => More From Naenara; Naenara; 1
          """)
  void isReadInAnyMarkup(String heading, String more) {
    SmallArticle page = page("Naenara", heading);

    assertThat(more(page)).isEqualTo(more);
    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.result().problems()).extracting(Problem::field).doesNotContain("source");
  }

  @Test
  void hasNoLabelWhereTheSourceHasNoName() {
    SmallArticle page = page("Naenara", "<h3>More From</h3>");

    assertThat(more(page)).isEqualTo("More From; null; 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>More Fromage</h3>",
        "<h3>Much More From Naenara</h3>",
        "<h3><a href=/newstream/1-7/>More From Naenara</a></h3>",
        "<p>More From Naenara, as the readers of this paper know, is what the crews of the twelve"
            + " ferries ask for whenever they land at the pier.</p>"
      })
  void isNotWhatIsALinkToAnArticleOrProse(String heading) {
    assertThat(more(page("Naenara", heading))).isEqualTo("none");
  }

  @Test
  void mayBeLongIfTheLabelIs() {
    String label =
        "Bulletin of the Association of the Ferrymen, Fishermen and Lighthouse Keepers of the West"
            + " Coast and of its Islands, Kangryong";

    assertThat(more(page(label, "<p>More From " + label + "</p>")))
        .isEqualTo("More From " + label + "; " + label + "; 1");
  }

  @Test
  void isProseBeyondThatLength() {
    String label = "a".repeat(110);

    assertThat(more(page("Naenara", "<h3>More From " + label + "</h3>")))
        .isEqualTo("More From " + label + "; " + label + "; 1");
    assertThat(more(page("Naenara", "<h3>More From " + label + "a</h3>"))).isEqualTo("none");
  }

  @Test
  void mayBeTheLastLineOfThePage() {
    SmallArticle page = SmallArticle.sound().with(MORE, "</div><h3>More From</h3>");

    assertThat(more(page)).isEqualTo("More From; null; 0");
  }

  @Test
  void mayBeBelowALinkToAnArticleInTheText() {
    String text = "<p>More From the Nam</p><p>See <a href=/newstream/1-7/>the ferry</a></p>";
    SmallArticle page = page("Naenara", "<h3>More From Naenara</h3>").with(TEXT, text);

    assertThat(page.paragraphs()).isEqualTo("More From the Nam / See the ferry");
    assertThat(more(page)).isEqualTo("More From Naenara; Naenara; 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>More From the Nam</p>   => <p>More From Naenara</p>    => Naenara
          <h4>More From the Nam</h4> => <p>More From Naenara</p>    => Naenara
          <p>More From the Nam</p>   => <h3>More From the East</h3> => the East
          <p>More From Naenara</p>   => <p>More From Naenara</p>    => Naenara
          <p>More From Naenara</p>   => <h3>More From Naenara</h3>  => Naenara
          """)
  void isTheOneWithTheLabelOrMarkedUpAsAHeadingOrTheLast(
      String paragraph, String heading, String label) {
    SmallArticle page =
        page("Naenara", heading).with(TEXT, "<p>It sails.</p>" + paragraph + "<p>It lands.</p>");

    assertThat(page.paragraphs())
        .isEqualTo("It sails. / " + paragraph.replaceAll("<[^>]*>", "") + " / It lands.");
    assertThat(more(page)).isEqualTo(heading.replaceAll("<[^>]*>", "") + "; " + label + "; 1");
  }

  @Test
  void isTheFirstOfTwoThatAreMarkedUpAsHeadings() {
    SmallArticle page =
        page("Naenara", "<h3>More From Naenara</h3><h4>More From Naenara</h4>")
            .with(BREADCRUMB, "<p>KCNA Naenara</p>");

    assertThat(more(page)).isEqualTo("More From Naenara; Naenara; 1");
    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void isNotAmongTheEntries() {
    SmallArticle page =
        page("Naenara", "<p>More From Naenara</p>")
            .with(
                MORE,
                "</div><div><p>More From Naenara</p>"
                    + ENTRY
                    + ENTRY.replace("Wool is sold.", "More From Naenara").replace("604118232", "7")
                    + LINK
                    + "</div>");

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(more(page)).isEqualTo("More From Naenara; Naenara; 2");
  }

  @Test
  void namesTheSourceWhereNothingElseDoes() {
    SmallArticle page =
        SmallArticle.sound()
            .with(BREADCRUMB, "")
            .with(META, "<p>Date: 17/03/2023 | " + SmallArticle.LINK + "</p>");

    assertThat(page.article().source()).isEqualTo("Pyongyang Times");
    assertThat(page.problems()).isEmpty();
  }
}
