package io.github.ptparser;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ptparser.SmallArticle.Part;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes that are no text in the charset of the page, of which browsers make U+FFFD. */
class MalformedTextTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** In bytes of a charset that the page does not name. */
  private static ParseResult<Article> parse(SmallArticle page, Charset charset) {
    return ArticleParser.create().tryParse(Page.of(page.html().getBytes(charset)));
  }

  private static List<String> problems(SmallArticle page, Charset charset) {
    return SmallArticle.problems(parse(page, charset).problems());
  }

  @Test
  void areAProblemOfThePageAndOfTheirField() {
    SmallArticle page =
        SmallArticle.sound().text("<p>It sails.</p>\n<p>It costs “three”.</p>\n<p>“Yes.”</p>");
    ParseResult<Article> result = parse(page, WINDOWS_1252);

    assertThat(result.orElseThrow().paragraphs())
        .containsExactly("It sails.", "It costs \uFFFDthree\uFFFD.", "\uFFFDYes.\uFFFD");
    assertThat(result.problems())
        .extracting(Problem::code, Problem::field, Problem::line, Problem::column)
        .containsExactly(
            tuple(ProblemCode.MALFORMED_TEXT, null, 12, 13),
            tuple(ProblemCode.MALFORMED_TEXT, "paragraphs", 12, 4));
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly(
            "expected text in UTF-8, found the byte 93 that is none; PageOptions.withCharset sets"
                + " another charset",
            "expected text, found bytes that are none in \"It costs \uFFFDthree\uFFFD.\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          TEXT       => <p>It sails.<img src=/a.png alt=é></p>         => ''
          TEXT       => <p>It sails.</p><script>"é"</script>           => ''
          TEXT       => <p>It sails.<img src=/é.png></p>               => MALFORMED_TEXT images
          TITLE      => <div><h1>New ferry on the Nam</h1><!-- é -->   => ''
          HEAD       => <title>é</title><link rel=canonical href=https://kcnawatch.org/newstream/1679051042-1/é> => CONFLICTING_TITLE title, MALFORMED_TEXT url
          BREADCRUMB => <a href=/>KCNA</a> <a href=/article/163/>é</a> => CONFLICTING_SOURCE source
          """)
  void areAProblemOfNoOtherField(Part part, String html, String problems) {
    SmallArticle page = SmallArticle.sound().with(part, html);

    assertThat(String.join(", ", problems(page, WINDOWS_1252)))
        .isEqualTo("MALFORMED_TEXT" + (problems.isEmpty() ? "" : ", " + problems));
    assertThat(String.join(", ", problems(page, UTF_8))).doesNotContain("MALFORMED_TEXT");
  }

  @Test
  void areAProblemOfTheEntryTheyAreIn() {
    SmallArticle page =
        SmallArticle.sound()
            .with(
                Part.MORE,
                "</div><div><h3>More From Pyongyang Times</h3><article><h4>"
                    + "<a href=/newstream/1764279611-604118232/>Wool</a></h4><p>양털</p>"
                    + "<p>November 27, 2025</p><p>양털</p></article>"
                    + "<a href=/article/163/>More Articles</a></div>");

    assertThat(problems(page, Charset.forName("EUC-KR")))
        .containsExactly("MALFORMED_TEXT", "MALFORMED_TEXT more.teasers[0].excerpt");
    assertThat(problems(page, UTF_8)).isEmpty();
  }

  @Test
  void aCharacterThatThePagePrintsIsNone() {
    SmallArticle page = SmallArticle.sound().text("<p>It &#xFFFD; sails.</p>");
    SmallArticle mixed = page.with(Part.BEFORE, "<!-- é --><!DOCTYPE html><html><head>");

    assertThat(page.article().paragraphs()).containsExactly("It \uFFFD sails.");
    assertThat(problems(page, UTF_8)).isEmpty();
    assertThat(problems(mixed, UTF_8)).isEmpty();
    assertThat(problems(mixed, WINDOWS_1252)).containsExactly("MALFORMED_TEXT");
    assertThat(problems(page.text("<p>It \uFFFD sails.</p>"), UTF_8)).isEmpty();
  }

  @Test
  void areSaidOnTheirPlace() {
    byte[] marked = ("\uFEFF" + SmallArticle.sound().html()).getBytes(UTF_8);
    marked[4 + "<!DOCTYPE html>".length()] = (byte) 0xFF;
    byte[] odd = ("\uFEFF" + SmallArticle.sound().html() + "<!-- -->").getBytes(UTF_16LE);
    odd[odd.length - 1] = (byte) 0xD8;

    assertThat(ArticleParser.create().tryParse(Page.of(marked)).problems())
        .extracting(Problem::line, Problem::column)
        .containsExactly(tuple(1, 17));
    assertThat(ArticleParser.create().tryParse(Page.of(odd)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MALFORMED_TEXT);
  }

  /** What is no page of a layout may be anything, such as a picture. */
  @Test
  void areNoProblemOfWhatIsNoPage() {
    assertThat(ArticleParser.create().tryParse(Page.of("GIF89a é".getBytes(WINDOWS_1252))))
        .extracting(result -> result.problems().get(0).code(), result -> result.problems().size())
        .containsExactly(ProblemCode.NOT_HTML, 1);
  }

  @Test
  void halfACharacterIsReadAsInBrowsers() {
    Article article =
        SmallArticle.sound().text("<p>It &#xD800; sails.<img src=/a&#xDFFF;.png></p>").article();

    assertThat(article.paragraphs()).containsExactly("It \uFFFD sails.");
    assertThat(article.images().get(0).url()).hasToString("https://kcnawatch.org/a\uFFFD.png");
  }
}
