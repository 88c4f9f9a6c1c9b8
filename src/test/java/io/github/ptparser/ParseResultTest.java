package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result says of its page, for each parser. */
class ParseResultTest {

  private static final Problem PROBLEM =
      new Problem(ProblemCode.MISSING_DATE, "published", "expected a day", 8, 9);

  private static final Article ARTICLE = SmallArticle.sound().article();

  private static Page page(String name) throws IOException {
    return Page.read(Path.of("fixtures").resolve(name + ".html"));
  }

  private static ParseResult<PageContent> result(Page page) {
    return PageParser.create().tryParse(page);
  }

  // The value

  @Test
  void givesItsValue() {
    ParseResult<Article> result =
        new ParseResult<>(PageKind.ARTICLE, "LAYOUT", null, ARTICLE, List.of(PROBLEM));

    assertThat(result.orElseThrow()).isSameAs(ARTICLE);
  }

  @Test
  void throwsTheLastProblemWhereThereIsNoValue() {
    URI url = URI.create("https://kcnawatch.org/a/");
    Problem last = new Problem(ProblemCode.MISSING_BODY, "paragraphs", "expected a body", 1, 1);
    ParseResult<Article> result =
        new ParseResult<>(PageKind.UNKNOWN, "LAYOUT", url, null, List.of(PROBLEM, last));

    assertThatThrownBy(result::orElseThrow)
        .isInstanceOf(PageParseException.class)
        .isInstanceOf(PageException.class)
        .hasMessage(
            "no value in https://kcnawatch.org/a/ (kind UNKNOWN, layout LAYOUT): expected a body")
        .asInstanceOf(InstanceOfAssertFactories.type(PageParseException.class))
        .satisfies(e -> assertThat(e.result()).isSameAs(result));
  }

  @Test
  void throwsAlsoWithoutAReason() {
    ParseResult<Article> result =
        new ParseResult<>(PageKind.NOT_FOUND, null, null, null, List.of());

    assertThatThrownBy(result::orElseThrow)
        .isInstanceOf(PageParseException.class)
        .hasMessage("no value in a page without a URL (kind NOT_FOUND)");
  }

  @Test
  void theExceptionIsSerializable() throws Exception {
    ParseResult<Article> result =
        new ParseResult<>(PageKind.UNKNOWN, "LAYOUT", null, null, List.of(PROBLEM));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new PageParseException(result));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject())
          .asInstanceOf(InstanceOfAssertFactories.type(PageParseException.class))
          .satisfies(e -> assertThat(e.result()).isEqualTo(result));
    }
  }

  // A page of any kind

  @Test
  void aPageOfAnyKindGivesWhatItIs() throws IOException {
    Page article = page("kcna-watch-2023/plain-known-classes");
    Page listing = page("kcna-watch-2023/listing-of-a-source");

    assertThat(PageParser.create().parse(article)).isEqualTo(ArticleParser.create().parse(article));
    assertThat(PageParser.create().parse(listing)).isEqualTo(ListingParser.create().parse(listing));
    assertThat(result(article)).isEqualTo(ArticleParser.create().tryParse(article));
    assertThat(result(listing)).isEqualTo(ListingParser.create().tryParse(listing));
  }

  @Test
  void aPageThatIsNeitherGivesTheReason() throws IOException {
    Page wall = page("neither/sign-up-wall-by-class");

    assertThatThrownBy(() -> PageParser.create().parse(wall))
        .isInstanceOf(PageParseException.class)
        .hasMessageStartingWith(
            "no value in "
                + wall.url()
                + " (kind MEMBERS_ONLY): expected an article or a listing, found a sign-up wall");
  }

  // Sound and broken

  @Test
  void isSoundWithAValueAndNoProblem() {
    assertThat(new ParseResult<>(PageKind.ARTICLE, "LAYOUT", null, ARTICLE, List.of()).isSound())
        .isTrue();
    assertThat(
            new ParseResult<>(PageKind.ARTICLE, "LAYOUT", null, ARTICLE, List.of(PROBLEM))
                .isSound())
        .isFalse();
    assertThat(new ParseResult<Article>(PageKind.UNKNOWN, null, null, null, List.of()).isSound())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "kcna-watch-2023/plain-known-classes, true",
    "kcna-watch-2023/listing-of-a-source, true",
    "kcna-watch-2023/title-differs-in-head, false",
    "neither/page-of-another-site, false"
  })
  void isSoundWhereAllIsRead(String name, boolean isSound) throws IOException {
    assertThat(result(page(name)).isSound()).isEqualTo(isSound);
  }

  @Test
  void aPageOfAKnownLayoutWithoutItsBodyIsBroken() throws IOException {
    Page page = page("kcna-watch-2023/article-without-body");

    assertThat(page.kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page.layout()).isEqualTo("KCNA_WATCH_2023");
    assertThat(result(page).isBroken()).isTrue();
    assertThat(result(page).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MISSING_BODY);
  }

  @Test
  void aPageOfAKnownLayoutWithoutItsTitleIsBroken() {
    Page page =
        SmallArticle.sound()
            .with(SmallArticle.Part.HEAD, "")
            .with(SmallArticle.Part.TITLE, "<div>")
            .page();

    assertThat(result(page).isBroken()).isTrue();
    assertThat(SmallArticle.problems(result(page).problems())).contains("MISSING_TITLE title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "neither/page-of-another-site",
        "neither/static-page",
        "neither/page-not-found",
        "neither/bot-check",
        "neither/sign-up-wall-by-class",
        "neither/empty-file"
      })
  void aPageWithoutALayoutIsNotBroken(String name) throws IOException {
    assertThat(result(page(name)).layout()).isNull();
    assertThat(result(page(name)).isBroken()).isFalse();
  }

  @Test
  void aPageInTheWrongParserIsNotBroken() throws IOException {
    Page listing = page("kcna-watch-2023/listing-of-a-source");

    assertThat(ArticleParser.create().tryParse(listing).isBroken()).isFalse();
  }

  // JSON

  @Test
  void isWrittenWithItsComponentsAlone() throws JsonProcessingException {
    ParseResult<Article> result =
        new ParseResult<>(PageKind.UNKNOWN, "LAYOUT", null, null, List.of());

    assertThat(new ObjectMapper().writeValueAsString(result))
        .isEqualTo(
            "{\"kind\":\"UNKNOWN\",\"layout\":\"LAYOUT\",\"url\":null,\"value\":null,"
                + "\"problems\":[]}");
    assertThat(new tools.jackson.databind.ObjectMapper().writeValueAsString(result))
        .isEqualTo(new ObjectMapper().writeValueAsString(result));
  }
}
