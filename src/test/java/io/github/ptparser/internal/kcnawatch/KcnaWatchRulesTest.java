package io.github.ptparser.internal.kcnawatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Rule;
import io.github.ptparser.internal.role.TextPictures;
import io.github.ptparser.internal.source.Source;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a line by its words. */
class KcnaWatchRulesTest {

  private static final String META = "<p>Date: 17/03/2023</p><p>Source: Pyongyang Times</p>";

  private static PageFacts page(String html) {
    try {
      return new PageFacts(Source.of("<!DOCTYPE html>" + html), null, List.of(KcnaWatch.SITE));
    } catch (Source.RefusedException e) {
      throw new AssertionError(e);
    }
  }

  /** The role and reason of the last line of a page with a meta line of two lines. */
  private static String role(String html) {
    PageFacts page = page(META + html);
    List<Line> lines = page.outline().lines().all();
    Line last = lines.get(lines.size() - 1);
    for (Rule rule : KcnaWatchRules.of(page, lines.subList(0, 2))) {
      if (rule.holds().test(last)) {
        return rule.role() + ", " + rule.because();
      }
    }
    return "-";
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          www.kcna.kp (Juche113.5.27.)    => TEXT, a source signs with its address
          www.kcna.kp (2025.06.12.)       => TEXT, a source signs with its address
          See www.kcna.kp                 => -
          Date: 17/03/2023                => LABEL, it is the meta line once more
          Source: Pyongyang Times         => LABEL, it is the meta line once more
          Source: Naenara                 => -
          Share Button                    => LABEL, the site has it on its pages
          A Share Button                  => -
          Share Buttons were sewn.        => -
          Read original version at source => LABEL, the site has it on its pages
          Join the NK Pro team            => LABEL, the site has it on its pages
          NK News is hiring               => LABEL, the site has it on its pages
          NK News is hiring cooks         => -
          Get North Korea headlines delivered to your inbox daily    => LABEL, it is of the newsletter box of 2019
          Subscribe to the NK News 'Daily Update' and get links      => LABEL, it is of the newsletter box of 2019
          Subscribe to the NK Newsletter                             => -
          It sails. Subscribe to the NK News 'Daily Update'          => -
          Upgrade to NK PRO today to get full access to this content => GATE, it asks to sign up in order to read on
          Members upgrade to NK PRO today                            => -
          Sign up to read on.                                        => -
          More From                       => -
          """)
  void aLineIsKnownByItsWords(String line, String role) {
    assertThat(role("<p>It sails.</p><p>" + line + "</p></body></html>")).isEqualTo(role);
  }

  @Test
  void thereIsNoMetaLineAgainWhereThereIsNone() {
    PageFacts page = page(META);

    assertThat(KcnaWatchRules.of(page, List.of()))
        .noneMatch(rule -> rule.holds().test(page.outline().lines().get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "M, LABEL",
    "More Fro, LABEL",
    "Share B, LABEL",
    "Read original v, LABEL",
    "|, -",
    "Get North Korea h, LABEL",
    "Subscribe to the NK, LABEL",
    "More boats, -",
    "Moored, -",
    "NK News is, -"
  })
  void theBeginningOfALabelEndsAPageThatWasCut(String cut, String role) {
    String known = role.equals("-") ? "-" : role + ", the page was cut in a label of the site";

    assertThat(role("<p>It sails.</p><p>" + cut)).isEqualTo(known);
    assertThat(role("<p>It sails.</p><p>" + cut + "</body></html>")).isEqualTo("-");
    assertThat(role("<p>" + cut + "</p><p>It sails.")).isEqualTo("-");
  }

  @Test
  void theBeginningOfALabelIsTextAboveOtherLines() {
    PageFacts page = page("<p>More</p><p>It sails.");
    Line more = page.outline().lines().get(0);

    assertThat(KcnaWatchRules.of(page, List.of())).noneMatch(rule -> rule.holds().test(more));
  }

  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org/newstream/1-7/, true, true",
    "https://kcnawatch.co/x, true, true",
    "https://kcnawatch.org/free-member-form/, false, false",
    "http://source.example/2, true, true",
    "https://WWW.source.example/2, true, true",
    "https://assets.korearisk.com/x, false, true",
    "https://korearisk.com/x, false, true",
    "https://notkorearisk.com/x, false, false",
    "https://korearisk.com.example/x, false, false",
    "https://away.example/, false, false",
  })
  void aLinkIsTiedToATextByItsHost(URI link, boolean mayLead, boolean mayShow) {
    TextPictures.Ties ties = KcnaWatchRules.ties(URI.create("http://source.example/1"), List.of());

    assertThat(ties.mayLead().test(link)).isEqualTo(mayLead);
    assertThat(ties.mayShow().test(link)).isEqualTo(mayShow);
  }

  @Test
  void aPageWithoutALinkToTheOriginalIsTiedToTheArchiveAlone() {
    TextPictures.Ties ties = KcnaWatchRules.ties(null, List.of());

    assertThat(ties.mayLead()).accepts(URI.create("https://kcnawatch.org/x"));
    assertThat(ties.mayLead()).rejects(URI.create("http://source.example/2"));
  }

  @ParameterizedTest
  @CsvSource({"Join the NK Pro team, true", "' NK News  is hiring', true", "Join the team, false"})
  void aPictureIsTheSitesAdvertByItsWords(String alt, boolean isAdvert) {
    PageFacts page = page("<body><img src=/a.jpg alt='" + alt + "'>");
    Picture picture = page.outline().pictures().get(0);

    assertThat(KcnaWatchRules.ties(null, List.of()).isAdvert().test(picture)).isEqualTo(isAdvert);
  }
}
