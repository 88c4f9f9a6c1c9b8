package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.SmallNewspaper.Markup;
import io.github.ptparser.SmallNewspaper.Part;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where on a page of the newspaper's own site a value or a problem stands. */
class NewspaperPlacesTest {

  private static final String FRONT_PAGE =
      """
      <!DOCTYPE html><html><head><title>Pyongyang Times</title></head><body>
      <div>Tuesday, September 17, 2024<span>Latest News</span></div>
      <div><h3>Ferry sails</h3>
      <p>It sails at eight.</p></div>
      <div><h3>Wool is sold</h3>
      <span>September 16, 2024</span>
      <p>It is grey.</p></div>
      <div><h3>Cup is won</h3>
      <span>September 15, 2024</span>
      <p>It is silver.</p></div>
      <div>2024 © All rights reserved.</div>
      </body></html>
      """;

  /** The line of a page, from 1, in which a text stands. */
  private static int line(String text, String html) {
    assertThat(html).containsOnlyOnce(text);
    return (int) html.substring(0, html.indexOf(text)).chars().filter(c -> c == '\n').count() + 1;
  }

  private static Page frontPage(String html) {
    return Page.of(html, URI.create("https://www.pyongyangtimes.com.kp/"));
  }

  private static Problem problem(String field, ParseResult<?> result) {
    return result.problems().stream()
        .filter(problem -> field.equals(problem.field()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void whatAnArticleLacksIsSaidAtItsDate(Markup markup) {
    SmallNewspaper article =
        SmallNewspaper.article(markup)
            .at("https://www.pyongyangtimes.com.kp/blog?page=culture&subpage=home");

    assertThat(problem("id", article.result()).line())
        .isEqualTo(line("September 14, 2023", article.html()));
    assertThat(article.page().lineOf("source")).isEqualTo(line("September 14", article.html()));
  }

  @ParameterizedTest
  @EnumSource
  void aParagraphThatIsGluedToTheDateIsInItsLine(Markup markup) {
    SmallNewspaper article =
        SmallNewspaper.article(markup)
            .with(Part.DATE, "<b>September 14, 2023</b><i>Looms hum.</i>");

    assertThat(article.page().lineOf("paragraphs[0]"))
        .isEqualTo(line("Looms hum.", article.html()));
    assertThat(article.page().lineOf("paragraphs[1]"))
        .isEqualTo(line(SmallNewspaper.FIRST, article.html()));
  }

  @ParameterizedTest
  @EnumSource
  void whatAnArticleUntil2022LacksIsSaidAtItsTitle(Markup markup) {
    SmallNewspaper article =
        SmallNewspaper.until2022(markup).with(Part.HEAD, "<title>New ferry on the Nam</title>");
    String html = article.html();

    assertThat(problem("published", article.result()).line())
        .isEqualTo(line("ferry", html.replaceFirst("New ferry", "New")));
  }

  @Test
  void whatAFrontPageLacksIsSaidAtItsDay() {
    ParseResult<Listing> result = ListingParser.create().tryParse(Page.of(FRONT_PAGE));

    assertThat(problem("url", result).line()).isEqualTo(line("Latest News", FRONT_PAGE));
  }

  @Test
  void whatAStoryLacksIsSaidAtItsTitle() {
    ParseResult<Listing> result = ListingParser.create().tryParse(frontPage(FRONT_PAGE));

    assertThat(problem("teasers[1].url", result).line())
        .isEqualTo(line("Wool is sold", FRONT_PAGE));
    assertThat(problem("teasers[2].url", result).line()).isEqualTo(line("Cup is won", FRONT_PAGE));
  }

  @Test
  void eachStoryHasItsPlace() {
    Page page = frontPage(FRONT_PAGE);

    assertThat(page.lineOf("teasers[0]")).isEqualTo(line("Ferry sails", FRONT_PAGE));
    assertThat(page.lineOf("teasers[2].excerpt")).isEqualTo(line("It is silver.", FRONT_PAGE));
    assertThat(page.lineOf("teasers[2].thumbnail")).isEqualTo(line("Cup is won", FRONT_PAGE));
  }

  @Test
  void noStoryIsNewerThanThePage() {
    String first = FRONT_PAGE.replace("September 16, 2024", "September 18, 2024");
    String second = FRONT_PAGE.replace("September 15, 2024", "September 18, 2024");

    for (String html : new String[] {first, second}) {
      Problem problem = problem("servedOn", ListingParser.create().tryParse(frontPage(html)));
      assertThat(problem.code()).isEqualTo(ProblemCode.CONFLICTING_DATE);
      assertThat(problem.line()).isEqualTo(line("September 18, 2024", html));
    }
  }
}
