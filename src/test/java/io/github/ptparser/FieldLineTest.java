package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line on which the value of a field stands. */
class FieldLineTest {

  private static final String ENTRY =
      """
      <article>
      <a href=/newstream/1764279611-60411823#/><img src=/#.jpg alt="Wool market"></a>
      <h4><a href=/newstream/1764279611-60411823#/>Wool market</a></h4>
      <p>Wool is sold.</p>
      <p>November 27, 2025</p>
      <p>Wool is sold.</p>
      </article>
      """;

  /** The line of each part is counted in the text below, from 1. */
  private static final String ARTICLE =
      """
      <!DOCTYPE html><html><head><title>New ferry on the Nam | KCNA Watch</title>
      <link rel=canonical href=https://kcnawatch.org/newstream/1679051042-573104/ferry/>
      </head><body>
      <div><span>November 28, 2025</span><span>Nov 28, 2025</span></div>
      <div><h1>New ferry on the Nam</h1>
      <p>Date: 17/03/2023 | Source: Pyongyang Times |
      <a href=http://source.example/1>Read original version at source</a></p>
      <div class=article-content>
      <p>It sails.</p>
      <figure><img src=/ferry.jpg><figcaption>The ferry</figcaption></figure>
      <p>It is green.</p>
      </div></div>
      <div>
      <h3>More From Pyongyang Times</h3>
      """
          + ENTRY.replace("#", "1")
          + ENTRY.replace("#", "2")
          + """
            <a href=/article/163/>More Articles</a>
            </div></body></html>
            """;

  @ParameterizedTest
  @CsvSource({
    "id, 2",
    "url, 2",
    "title, 5",
    "published, 6",
    "source, 6",
    "originalUrl, 7",
    "servedOn, 4",
    "paragraphs, 9",
    "paragraphs[0], 9",
    "paragraphs[1], 11",
    "images[0], 10",
    "images[0].caption, 10",
    "more, 14",
    "more.heading, 14",
    "more.teasers[0], 17",
    "more.teasers[0].title, 17",
    "more.teasers[0].url, 17",
    "more.teasers[0].excerpt, 18",
    "more.teasers[0].published, 19",
    "more.teasers[1].published, 26",
    "more.teasers[1].thumbnail, 23",
    "more.moreUrl, 29"
  })
  void isThatOfTheValueInAnArticle(String field, int line) {
    assertThat(Page.of(ARTICLE).lineOf(field)).isEqualTo(line);
  }

  @Test
  void isThatOfTheWholeWhereAPartIsNotThere() {
    Page page = Page.of(ARTICLE.replaceAll("<img src=/2.jpg[^>]*>", "").replace("Wool is", "\n"));

    assertThat(page.lineOf("more.teasers[1].thumbnail"))
        .isEqualTo(page.lineOf("more.teasers[1].title"));
    assertThat(page.lineOf("more.teasers[7].title")).isEqualTo(page.lineOf("more.teasers[0]"));
    assertThat(page.lineOf("paragraphs[7]")).isEqualTo(page.lineOf("paragraphs[0]"));
  }

  @ParameterizedTest
  @CsvSource({"heading, 5", "source, 4", "servedOn, 3", "teasers[1].title, 15", "moreUrl, 20"})
  void isThatOfTheValueInAListing(String field, int line) {
    String listing =
        """
        <!DOCTYPE html><html><head><title>Pyongyang Times | KCNA Watch</title>
        <link rel=canonical href=https://kcnawatch.org/article/163/></head><body>
        <div><span>November 28, 2025</span><span>Nov 28, 2025</span></div>
        <div><a href=/>KCNA</a> <a href=/article/163/>Pyongyang Times</a></div>
        <div><h1>Pyongyang Times</h1>
        """
            + ENTRY.replace("#", "1")
            + ENTRY.replace("#", "2")
            + "<a href=/article/163/>More Articles</a></div></body></html>";

    assertThat(Page.of(listing).kind()).isEqualTo(PageKind.LISTING);
    assertThat(Page.of(listing).lineOf(field)).isEqualTo(line);
  }

  @Test
  void isUnknownWhereNothingIsFound() {
    assertThat(Page.of(ARTICLE).lineOf("teasers[0].title")).isNull();
    assertThat(Page.of(ARTICLE).lineOf("kind")).isNull();
    assertThat(Page.of(ARTICLE).lineOf("")).isNull();
    assertThat(Page.of("").lineOf("title")).isNull();
  }

  @Test
  void isThatOfADocumentWithPositions() {
    Parser tracking = Parser.htmlParser().setTrackPosition(true);

    Integer tracked = Page.of(Jsoup.parse(ARTICLE, "", tracking)).lineOf("title");

    assertThat(tracked).isEqualTo(5);
    assertThat(Page.of(Jsoup.parse(ARTICLE)).lineOf("title")).isNull();
  }
}
