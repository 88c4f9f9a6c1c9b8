package io.github.ptparser;

import static io.github.ptparser.SmallArticle.Part.BREADCRUMB;
import static io.github.ptparser.SmallArticle.Part.HEAD;
import static io.github.ptparser.SmallArticle.Part.SERVED;
import static io.github.ptparser.SmallArticle.Part.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the lines above the meta line is the title. */
class ArticleTitleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>New ferry on the Nam</h1>",
        "<h1><a href=/x>New ferry on the Nam</a></h1>",
        "<p>New ferry on the Nam</p>",
        "<h2>New ferry on the Nam</h2><h3>Ships</h3>",
        "<h3>New ferry on the Nam</h3><p>By our own correspondent</p>",
        "<h4>Sources</h4><p>New ferry on the Nam</p>"
      })
  void isConfirmedByTheHeadOfThePage(String html) {
    SmallArticle page = SmallArticle.sound().with(TITLE, "<div>" + html);

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>New ferry</h1>",
        "<h1>New ferry</h1><h1>Ships</h1>",
        "<h3>Economy</h3><h2>New ferry</h2><h3>Ships</h3>",
        "<h2>New ferry</h2><p>By our own correspondent</p>",
        "<h1><a href=/x>New ferry</a></h1><h2>Ships</h2>",
        "<h1>KCNA Watch</h1><h2>New ferry</h2>",
        "<p>By our own correspondent</p><p>New ferry</p>",
        "<p>New ferry</p><p><a href=/ships/>Ships</a></p>",
        "<h2>KCNA opens a library</h2><h1>New ferry</h1>",
        "<h1>New ferry</h1><p>The press day of May 1, 2023</p>"
      })
  void isTheFirstHeadingOfTheHighestRankOrTheNearestLine(String html) {
    SmallArticle page = SmallArticle.sound().with(HEAD, "").with(TITLE, "<div>" + html);

    assertThat(page.article().title()).isEqualTo("New ferry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <h1>Site news</h1><p>November 28, 2025</p>              => ''
          <h1>Site news</h1><p>November 28, 2025Nov 28, 2025</p>  => ''
          <p>November 28, 2025</p><h1>Site news</h1>              => <p><a href=/>KCNA</a> Pyongyang Times</p>
          """)
  void standsBelowTheServedDayAndTheBreadcrumb(String served, String breadcrumb) {
    SmallArticle page =
        SmallArticle.sound()
            .with(HEAD, "")
            .with(SERVED, served)
            .with(BREADCRUMB, breadcrumb)
            .with(TITLE, "<div><h2>New ferry</h2>");

    assertThat(page.article().title()).isEqualTo("New ferry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 1, 2023", "Born May 1, 2023"})
  void mayLookLikeADayOrABreadcrumbIfTheHeadOfThePageSaysSo(String title) {
    SmallArticle page =
        SmallArticle.sound()
            .with(HEAD, "<title>" + title + " | KCNA Watch</title>")
            .with(TITLE, "<div><p>" + title + "</p>");

    assertThat(page.article().title()).isEqualTo(title);
    assertThat(page.result().problems())
        .extracting(Problem::field)
        .doesNotContain("title", "servedOn", "source");
  }

  @Test
  void mayHaveADayInItIfItIsLonger() {
    SmallArticle page = SmallArticle.sound().with(HEAD, "");

    for (String title :
        new String[] {"A new fair on May 11, 2023", "May 11, 2023 was a day of wind and rain"}) {
      assertThat(page.with(TITLE, "<div><h1>" + title + "</h1>").article().title())
          .isEqualTo(title);
    }
  }

  @Test
  void isTheHeadsWhereNoLineIsOne() {
    SmallArticle page = SmallArticle.sound().with(TITLE, "<div>");

    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.with(HEAD, "").problems()).containsExactly("MISSING_TITLE title");
  }
}
