package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips in a page by which a text loses a paragraph, or gets one that is not its own. */
class TextLostOrAddedTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Bridge mended | KCNA Watch</title>
      <link rel="canonical" href="https://kcnawatch.org/newstream/1679051042-573104882/bridge/"></head>
      <body><p>March 18, 2023</p><p><a href="/">KCNA</a> <a href="/article/1/">Pyongyang Times</a></p>
      <h1>Bridge mended</h1>
      <p>Date: 17/03/2023 | Source: Pyongyang Times |
      <a href="http://www.pyongyangtimes.com.kp/?bbs=1">Read original version at source</a></p>
      %s
      <h3>More From Pyongyang Times</h3>
      <article><a href="/newstream/1679051000-1111/a/"><img src="/a.jpg" alt="Ferry painted"></a>
      <h4><a href="/newstream/1679051000-1111/a/">Ferry painted</a></h4>
      <p>It is green.</p><p>March 16, 2023</p><p>It is green.</p></article>
      <a class="more-full-link" href="/article/1/">More Articles</a></body></html>
      """;

  private static ParseResult<Article> parse(String text) {
    return ArticleParser.create().tryParse(Page.of(PAGE.formatted(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The bridge of <a href=\"https://maps.example/\">Anju was mended.</p>"
            + "<p>Carts cross again.</p><p>So do oxen.</p>",
        "<p>The bridge of <a href=\"https://maps.example/\">Anju was mended.<br>"
            + "Carts cross again.<br>So do oxen.</p>"
      })
  void aLinkWithoutItsEndTakesNoParagraphAway(String text) {
    ParseResult<Article> result = parse(text);

    assertThat(result.value()).isNotNull();
    assertThat(result.value().paragraphs())
        .containsExactly("The bridge of Anju was mended.", "Carts cross again.", "So do oxen.");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void anAdvertBelowALinkElsewhereStaysAnAdvert() {
    ParseResult<Article> result =
        parse(
            "<p>The bridge was mended, says <a href=\"https://news.example/\">a paper</a>.</p>"
                + "<p><a href=\"https://news.example/\">Read the paper</a></p>"
                + "<p>Carts cross <a href=\"https://a.example/\">again.</a></p>"
                + "<p><a href=\"https://b.example/\">Join the paper</a></p>");

    assertThat(result.value()).isNotNull();
    assertThat(result.value().paragraphs())
        .containsExactly("The bridge was mended, says a paper.", "Carts cross again.");
  }

  @Test
  void aListInTheTextIsSaid() {
    ParseResult<Article> result =
        parse(
            "<div><h4>Most read</h4><div><a href=\"/newstream/1679050000-2222/b/\">"
                + "<img src=\"/b.jpg\" alt=\"Kiln lit\"></a><h5><a href=\"/newstream/1679050000-2222/b/\">Kiln"
                + " lit</a></h5><span>March 15, 2023</span></div></div>"
                + "<p>The bridge of Anju was mended.</p><p>Carts cross again.</p>");

    assertThat(result.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.CONFLICTING_BODY)
        .extracting(Problem::field, Problem::message)
        .contains(
            tuple("paragraphs", "expected the text alone, found a list of articles in its place"));
  }
}
