package io.github.ptparser;

import static io.github.ptparser.SmallArticle.Part.BREADCRUMB;
import static io.github.ptparser.SmallArticle.Part.META;
import static io.github.ptparser.SmallArticle.Part.MORE;
import static io.github.ptparser.SmallArticle.Part.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The label behind "KCNA" above the title, which is the source where nothing else names one. */
class BreadcrumbTest {

  private static SmallArticle page(String breadcrumb) {
    return SmallArticle.sound()
        .with(BREADCRUMB, breadcrumb)
        .with(META, "<p>Date: 17/03/2023 | " + SmallArticle.LINK)
        .with(MORE, "</div>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <div><a href=/>KCNA</a> <a href=/article/163/>Pyongyang Times</a></div>   => Pyongyang Times
          <div><a href=/>KCNA</a> » <a href=/article/163/>Pyongyang Times</a></div> => Pyongyang Times
          <div><a href=/>KCNA</a> <a href=/a/>Naenara</a> <a href=/b/>News</a></div> => Naenara
          <div><a href=/>KCNA</a> Pyongyang Times</div>                             => Pyongyang Times
          <div><a href=/>KCNA</a> » Pyongyang Times</div>                           => Pyongyang Times
          <div><a href=/>KCNA</a> » 로동신문</div>                                    => 로동신문
          <div><a href=/>KCNA</a> » (En)</div>                                      => (En)
          <div>KCNA Pyongyang Times</div>                                           => Pyongyang Times
          <ul><li><a href=/>KCNA</a><li><a href=/article/163/>Naenara</a></ul>      => Naenara
          <ul><li><a href=/>KCNA</a><li><a href=/a/>Naenara</a> <a href=/b/>News</a></ul> => Naenara
          <ul><li><a href=/>KCNA</a><li>Naenara</ul>                                => Naenara
          <ul><li><a href=/>KCNA</a><li>»<li>Naenara</ul>                           => Naenara
          <ul><li><a href=/>KCNA</a> »<li>Naenara</ul>                              => Naenara
          <div><p><a href=/>KCNA</a></p><p>Naenara</p></div>                        => Naenara
          <div>KCNA Rodong</div><div>KCNA Naenara</div>                             => Naenara
          <ul><li><a href=/>KCNA</a><li>Naenara<li>Ships<li>Ferries</ul>            => Naenara
          """)
  void isTheSecondStep(String html, String source) {
    assertThat(page(html).article().source()).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><a href=/>KCNA</a></div>",
        "<div><a href=/>KCNA</a></div><section><p>Browse</p></section>",
        "<ul><li><a href=/>KCNA</a></ul><p>Browse</p>",
        "<div><p><a href=/>KCNA</a></p><p>November 28, 2025</p></div>",
        "<div><p><a href=/>KCNA</a></p><p>November 28, 2025Nov 28, 2025</p></div>",
        "<h2>KCNA Naenara</h2>",
        "<div>KCNA.kp</div>",
        "<div><a href=/>KCNA.kp</a> Naenara</div>",
        "<div>News of KCNA Naenara</div>",
        "<ul><li><a href=/>KCNA</a><li>Naenara<li>Rodong<li>Ryugyong<li>Voice</ul>"
      })
  void isNotWhatIsNoStepOrTooFarAbove(String html) {
    SmallArticle page = page(html);

    assertThat(page.article().source()).isNull();
    assertThat(page.problems()).contains("MISSING_SOURCE source");
  }

  @Test
  void isNotTheTitle() {
    SmallArticle page =
        page("").with(TITLE, "<div><p><a href=/>KCNA</a></p><h1>New ferry on the Nam</h1>");

    assertThat(page.article().source()).isNull();
    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
  }

  @Test
  void isHeldAgainstTheMetaLine() {
    SmallArticle page = SmallArticle.sound().with(BREADCRUMB, "<p>KCNA Naenara</p>");

    assertThat(page.article().source()).isEqualTo("Pyongyang Times");
    assertThat(page.problems()).containsExactly("CONFLICTING_SOURCE source");
  }

  @Test
  void theSitesNameIsNoBreadcrumb() {
    SmallArticle page = SmallArticle.sound().with(BREADCRUMB, "<div>KCNA Watch</div>");

    assertThat(page.problems()).isEmpty();
  }
}
