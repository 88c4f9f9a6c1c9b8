package io.github.ptparser.internal.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Mark.Name;
import io.github.ptparser.internal.outline.Outline;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the HTML around a line says of it. The line is {@code x}; the article begins at its top. */
class RolesTest {

  private static final List<Name> NAMES =
      List.of(new Name("under", Chrome.CAPTION), new Name("wall", Chrome.SIGN_UP_FORM));

  private static final Rule OF_SITE =
      new Rule(Role.LABEL, "the site says so", Rule.Ground.A, line -> line.isHeading());

  private static Line line(Outline outline, String text) {
    return outline.lines().all().stream().filter(each -> each.text().equals(text)).findAny().get();
  }

  private static String role(String html, List<Rule> rulesOfSite) {
    Outline outline = Outline.of(Jsoup.parse(html), NAMES);
    Roles roles = new Roles(outline, line(outline, "top").place(), rulesOfSite);
    Line line = line(outline, "x");
    Rule rule = roles.ruleFor(line);

    assertThat(roles.ruleFor(line)).isSameAs(rule);
    assertThat(roles.mayBeText(line)).isEqualTo(rule == null || rule.role() == Role.TEXT);
    return rule == null ? "-" : rule.role() + ", " + rule.because();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>x</p>                                                     => -
          <h4>x</h4>                                                   => -
          <ul><li>x</ul>                                               => -
          <figure><img src=a><figcaption>x</figcaption></figure>       => CAPTION, it stands under a picture
          <figure><img src=a><figcaption>y</figcaption><p>x</figure>   => -
          <figure><img src=a><p>x</figure>                             => CAPTION, it stands under a picture
          <figure><div><p>x</div><p>y</p><img src=a></figure>          => CAPTION, it stands under a picture
          <figure><img src=a><p>x<p>y<p>z</figure>                     => -
          <figure><blockquote>x</blockquote></figure>                  => -
          <div class=wp-caption><img src=a><p>x</div>                  => CAPTION, it stands under a picture
          <div class=caption><img src=a><p>x</div>                     => -
          <p class=under>x</p>                                         => CAPTION, it stands under a picture
          <nav><p>x</nav>                                              => MENU, it stands in a menu or at the foot of the page
          <footer>x</footer>                                           => MENU, it stands in a menu or at the foot of the page
          <nav><form>x</form></nav>                                    => MENU, it stands in a menu or at the foot of the page
          <form><nav>x</nav><input></form>                                    => FORM, it stands in a form
          <form><p>x<input></form>                                            => FORM, it stands in a form
          <div class=wall>x</div>                                      => FORM, it stands in a form
          <h4>x</h4><form><input></form>                               => UNKNOWN, the heading of a form
          <div><h4>x</h4></div><div><form>y</form></div>               => UNKNOWN, the heading of a form
          <h4>x</h4><p>y<form><input></form>                           => -
          <h4>x</h4><form hidden><input></form>                        => -
          <p>x</p><form><input></form>                                 => -
          """)
  void isWhatTheElementsAroundItSay(String html, String role) {
    assertThat(role("<p>top</p>" + html, List.of())).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <form><p>top<p>x</form>                          => -
          <nav><p>top<form>x<input></form></nav>                  => FORM, it stands in a form
          <figure><img src=a><p>top<p>x</figure>           => -
          <figure><figcaption><p>top<p>x</figcaption></figure> => -
          """)
  void isNotWhatStandsAroundTheWholeArticleToo(String html, String role) {
    assertThat(role(html, List.of())).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <nav><h4>x</h4></nav>          => MENU, it stands in a menu or at the foot of the page
          <h4>x</h4>                     => LABEL, the site says so
          <h4>x</h4><form><input></form> => LABEL, the site says so
          <p>x</p>                       => -
          """)
  void isWhatTheSiteSaysWhereHtmlSaysNothingCertain(String html, String role) {
    assertThat(role("<p>top</p>" + html, List.of(OF_SITE))).isEqualTo(role);
  }

  @Test
  void isThatOfTheFirstRuleThatHolds() {
    Rule text = new Rule(Role.TEXT, "a source signs so", Rule.Ground.A, line -> true);

    assertThat(role("<p>top</p><h4>x</h4>", List.of(text, OF_SITE)))
        .isEqualTo("TEXT, a source signs so");
    assertThat(role("<p>top</p><h4>x</h4>", List.of(OF_SITE, text)))
        .isEqualTo("LABEL, the site says so");
  }
}
