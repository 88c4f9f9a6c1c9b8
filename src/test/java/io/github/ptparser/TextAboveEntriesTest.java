package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no "More From" ends a text, a list of entries does. */
class TextAboveEntriesTest {

  private static List<String> paragraphs(String below) {
    String html =
        "<!DOCTYPE html><html><head><title>Tea house</title></head><body><h1>Tea house</h1>"
            + "<p>Date: 17/03/2023 | Source: Pyongyang Times |"
            + " <a href=/original>Read original version at source</a></p>"
            + "<p>The tea house has two doors.</p>"
            + below
            + "</body></html>";
    return ArticleParser.create().parse(Page.of(SmallListing.fragment(html).html())).paragraphs();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // an excerpt twice
        "[1]",
        "[1][2]",
        // known classes
        "[1!]",
        "<div class=article-desc><a href={1}>Title 1</a><p>Nov 11, 2025</p></div>",
        // a picture with a link
        "<div><a href={1}><img src=/1.jpg></a><h4><a href={1}>Title 1</a></h4><p>Nov 11, 2025</p>"
            + "</div>",
      })
  void aListOfEntriesEndsTheText(String below) {
    assertThat(paragraphs(below)).containsExactly("The tea house has two doors.");
  }

  @Test
  void aLinkAndADateInATextAreNoEntry() {
    assertThat(paragraphs("<p>See <a href={1}>Doors</a>.</p><p>Nov 11, 2025</p><p>One is new.</p>"))
        .containsExactly(
            "The tea house has two doors.", "See Doors.", "Nov 11, 2025", "One is new.");
    assertThat(
            paragraphs(
                "<div><p>See <a href={1}>Doors</a>.</p><img src=/door.jpg><p>Nov 11, 2025</p>"
                    + "<p>One is new.</p></div>"))
        .containsExactly(
            "The tea house has two doors.", "See Doors.", "Nov 11, 2025", "One is new.");
  }

  @Test
  void anExcerptTwiceWithoutADateIsNoEntry() {
    assertThat(paragraphs("<p>See <a href={1}>Doors</a>.</p><p>Hm.</p><p>Hm.</p>"))
        .containsExactly("The tea house has two doors.", "See Doors.", "Hm.", "Hm.");
  }
}
