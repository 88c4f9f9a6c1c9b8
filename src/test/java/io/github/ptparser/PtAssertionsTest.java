package io.github.ptparser;

import static io.github.ptparser.testkit.PtAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ptparser.testkit.ArticleAssert;
import io.github.ptparser.testkit.ListingAssert;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the test kit lets pass, and what it says of the rest. */
class PtAssertionsTest {

  private static final ArticleImage IMAGE =
      new ArticleImage(URI.create("https://kcnawatch.org/mill.jpg"), "A mill");

  private static final ArticleTeaser TEASER =
      new ArticleTeaser(
          "1764279611-604118232",
          URI.create("https://kcnawatch.org/newstream/1764279611-604118232/"),
          "Wool market",
          LocalDate.of(2025, 11, 27),
          "Wool is sold.",
          null);

  private static final Listing LISTING =
      new Listing(
          URI.create("https://kcnawatch.org/article/163/"),
          LocalDate.of(2025, 11, 28),
          "Pyongyang Times",
          "Pyongyang Times",
          List.of(TEASER, TEASER),
          URI.create("https://kcnawatch.org/more"));

  private static final Article ARTICLE =
      new Article(
          "1679051042-573104",
          URI.create("https://kcnawatch.org/newstream/1679051042-573104/ferry/"),
          "New ferry on the Nam",
          LocalDate.of(2023, 3, 17),
          "Pyongyang Times",
          URI.create("http://source.example/1"),
          null,
          LocalDate.of(2025, 11, 28),
          List.of("It sails.", "It is green."),
          List.of(IMAGE),
          LISTING);

  private static final Article BARE = Article.builder("Ferry", List.of("It sails.")).build();

  @Test
  void passesWhatIsAsExpected() {
    assertThat(ARTICLE)
        .hasId("1679051042-573104")
        .hasUrl("https://kcnawatch.org/newstream/1679051042-573104/ferry/")
        .hasTitle("New ferry on the Nam")
        .isPublishedOn("2023-03-17")
        .hasSource("Pyongyang Times")
        .hasOriginalUrl("http://source.example/1")
        .isStoredAt(null)
        .isServedOn("2025-11-28")
        .hasParagraphs("It sails.", "It is green.")
        .hasParagraphCount(2)
        .hasImages(IMAGE)
        .hasMore()
        .hasUrl("https://kcnawatch.org/article/163/")
        .isServedOn("2025-11-28")
        .hasHeading("Pyongyang Times")
        .hasSource("Pyongyang Times")
        .hasTeasers(TEASER, TEASER)
        .hasTeaser(1, TEASER)
        .hasTeaserCount(2)
        .hasMoreUrl("https://kcnawatch.org/more");
    assertThat(BARE)
        .hasId(null)
        .hasUrl(null)
        .isPublishedOn(null)
        .hasSource(null)
        .hasOriginalUrl(null)
        .isServedOn(null)
        .hasImages()
        .hasNoMore();
  }

  private static void fails(Consumer<ArticleAssert> assertion, String message) {
    assertThatThrownBy(() -> assertion.accept(assertThat(ARTICLE)))
        .isInstanceOf(AssertionError.class)
        .hasMessage(message);
  }

  @Test
  void namesTheFieldOfAnArticle() {
    fails(a -> a.hasId("7-7"), "id: expected \"7-7\", found \"1679051042-573104\"");
    fails(
        a -> a.hasUrl("http://a.example/"),
        "url: expected http://a.example/, found"
            + " https://kcnawatch.org/newstream/1679051042-573104/ferry/");
    fails(a -> a.hasTitle("Ferry"), "title: expected \"Ferry\", found \"New ferry on the Nam\"");
    fails(a -> a.isPublishedOn("2023-03-18"), "published: expected 2023-03-18, found 2023-03-17");
    fails(a -> a.hasSource(null), "source: expected nothing, found \"Pyongyang Times\"");
    fails(
        a -> a.hasOriginalUrl("http://a.example/"),
        "originalUrl: expected http://a.example/, found http://source.example/1");
    fails(
        a -> a.isStoredAt("2023-03-17T11:04:02Z"),
        "storedAt: expected 2023-03-17T11:04:02Z, found nothing");
    fails(a -> a.isServedOn(null), "servedOn: expected nothing, found 2025-11-28");
    fails(
        a -> a.hasParagraphs("It sails.", "It is red."),
        "paragraphs[1]: expected \"It is red.\", found \"It is green.\"");
    fails(
        a -> a.hasParagraphs("It sails."),
        "paragraphs[1]: expected nothing, found \"It is green.\"");
    fails(
        a -> a.hasParagraphs("It sails.", "It is green.", "And blue."),
        "paragraphs[2]: expected \"And blue.\", found nothing");
    fails(a -> a.hasParagraphCount(3), "paragraphs.size: expected 3, found 2");
    fails(ArticleAssert::hasImages, "images[0]: expected nothing, found " + IMAGE);
    fails(ArticleAssert::hasNoMore, "more: expected nothing, found " + LISTING);
    assertThatThrownBy(() -> assertThat(BARE).hasMore())
        .hasMessage("more: expected a block \"More From\", found nothing");
  }

  private static void failsBelow(Consumer<ListingAssert> assertion, String message) {
    assertThatThrownBy(() -> assertion.accept(assertThat(ARTICLE).hasMore()))
        .isInstanceOf(AssertionError.class)
        .hasMessage("more." + message);
    assertThatThrownBy(() -> assertion.accept(assertThat(LISTING)))
        .isInstanceOf(AssertionError.class)
        .hasMessage(message);
  }

  @Test
  void namesTheFieldOfAListing() {
    failsBelow(
        a -> a.hasUrl(null), "url: expected nothing, found https://kcnawatch.org/article/163/");
    failsBelow(a -> a.isServedOn(null), "servedOn: expected nothing, found 2025-11-28");
    failsBelow(
        a -> a.hasHeading("Search"), "heading: expected \"Search\", found \"Pyongyang Times\"");
    failsBelow(a -> a.hasSource("KCNA"), "source: expected \"KCNA\", found \"Pyongyang Times\"");
    failsBelow(a -> a.hasTeaserCount(3), "teasers.size: expected 3, found 2");
    failsBelow(a -> a.hasTeasers(TEASER), "teasers.size: expected 1, found 2");
    failsBelow(a -> a.hasTeaser(2, TEASER), "teasers[2]: expected " + TEASER + ", found nothing");
    failsBelow(a -> a.hasTeaser(-1, TEASER), "teasers[-1]: expected " + TEASER + ", found nothing");
    failsBelow(
        a -> a.hasMoreUrl(null), "moreUrl: expected nothing, found https://kcnawatch.org/more");
  }

  @Test
  void namesTheFieldOfATeaser() {
    ArticleTeaser other =
        new ArticleTeaser(
            "7-7",
            URI.create("http://a.example/"),
            "Silk",
            null,
            null,
            URI.create("http://b.example/"));
    List<String> messages =
        List.of(
            "id: expected \"7-7\", found \"1764279611-604118232\"",
            "url: expected http://a.example/, found " + TEASER.url(),
            "title: expected \"Silk\", found \"Wool market\"",
            "published: expected nothing, found 2025-11-27",
            "excerpt: expected nothing, found \"Wool is sold.\"",
            "thumbnail: expected http://b.example/, found nothing");
    for (int i = 0; i < messages.size(); i++) {
      ArticleTeaser expected =
          new ArticleTeaser(
              i == 0 ? other.id() : TEASER.id(),
              i == 1 ? other.url() : TEASER.url(),
              i == 2 ? other.title() : TEASER.title(),
              i == 3 ? other.published() : TEASER.published(),
              i == 4 ? other.excerpt() : TEASER.excerpt(),
              i == 5 ? other.thumbnail() : TEASER.thumbnail());

      failsBelow(a -> a.hasTeasers(TEASER, expected), "teasers[1]." + messages.get(i));
    }
  }

  private static final Page PAGE = SmallArticle.sound().page();

  private static void failsOnPage(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
  }

  @Test
  void saysWhatTheUserSaysOfIt() {
    fails(
        a -> a.as("of %d", 2023).hasId("7-7"),
        "[of 2023] id: expected \"7-7\", found \"1679051042-573104\"");
    fails(a -> a.as("A").withFailMessage("other id").hasId("7-7"), "[A] other id");
    fails(a -> a.as("A").hasMore().hasTeaserCount(3), "[A] more.teasers.size: expected 3, found 2");
    failsOnPage(
        () -> assertThat(PAGE).as("A").isOfKind(PageKind.LISTING),
        "[A] kind: expected LISTING, found ARTICLE");
    failsOnPage(
        () -> assertThat(PAGE).as("A").isArticle().hasSource(null),
        "[A] source (line 10): expected nothing, found \"Pyongyang Times\"");
    failsOnPage(
        () -> assertThat(PAGE).as("A").asListing().isInLayout("X"),
        "[A] layout: expected \"X\", found \"KCNA_WATCH_2023\"");
  }

  @Test
  void tellsTheLineOfAPage() {
    ArticleAssert article = assertThat(PAGE).isArticle();

    assertThat(PAGE).isOfKind(PageKind.ARTICLE).asArticle().hasNoProblems();
    failsOnPage(
        () -> article.hasTitle("Ferry"),
        "title (line 9): expected \"Ferry\", found \"New ferry on the Nam\"");
    failsOnPage(
        () -> article.hasMore().hasTeaserCount(2),
        "more.teasers.size (line 12): expected 2, found 1");
    failsOnPage(
        () -> assertThat(PAGE).isOfKind(PageKind.LISTING), "kind: expected LISTING, found ARTICLE");
  }

  @Test
  void saysWhatCameInstead() {
    failsOnPage(
        () -> assertThat(PAGE).isListing(),
        "value: expected a listing, found a page of kind ARTICLE, \n"
            + "  WRONG_PARSER: "
            + ListingParser.create().tryParse(PAGE).problems().get(0).message());
    failsOnPage(
        () -> assertThat(Page.of("")).isArticle(),
        "value: expected an article, found a page of kind UNKNOWN, \n"
            + "  EMPTY_PAGE: "
            + ArticleParser.create().tryParse(Page.of("")).problems().get(0).message());
  }

  @Test
  void comparesProblemsByTheirKindAndField() {
    ParseResult<Article> result =
        new ParseResult<>(
            PageKind.ARTICLE,
            "KCNA_WATCH_2023",
            ARTICLE.url(),
            ARTICLE,
            List.of(
                new Problem(ProblemCode.MISSING_ID, "id", "no id", 12, 3),
                new Problem(ProblemCode.TRUNCATED_PAGE, null, "no end", null, null)));
    String found = "found \n  MISSING_ID of id (line 12): no id\n  TRUNCATED_PAGE: no end";

    assertThat(result)
        .isOfKind(PageKind.ARTICLE)
        .isInLayout("KCNA_WATCH_2023")
        .hasProblem(ProblemCode.MISSING_ID, "id")
        .hasProblem(ProblemCode.TRUNCATED_PAGE, null)
        .hasProblems(ProblemCode.MISSING_ID, ProblemCode.TRUNCATED_PAGE)
        .hasArticle()
        .hasTitle("New ferry on the Nam");
    failsOnPage(() -> assertThat(result).hasNoProblems(), "problems: expected none, " + found);
    failsOnPage(
        () -> assertThat(result).hasProblems(ProblemCode.MISSING_ID),
        "problems: expected [MISSING_ID], " + found);
    failsOnPage(
        () -> assertThat(result).hasProblem(ProblemCode.MISSING_ID, "more"),
        "problems: expected MISSING_ID of more among them, " + found);
    failsOnPage(
        () -> assertThat(result).hasProblem(ProblemCode.EMPTY_PAGE, null),
        "problems: expected EMPTY_PAGE among them, " + found);
    failsOnPage(
        () -> assertThat(result).isInLayout("KCNA_WATCH_2019"),
        "layout: expected \"KCNA_WATCH_2019\", found \"KCNA_WATCH_2023\"");
    failsOnPage(
        () -> assertThat(result).isOfKind(PageKind.LISTING),
        "kind: expected LISTING, found ARTICLE");
    failsOnPage(() -> assertThat(result).hasNoValue(), "value: expected nothing, found " + ARTICLE);
    failsOnPage(
        () ->
            assertThat(new ParseResult<Article>(PageKind.UNKNOWN, null, null, null, List.of()))
                .hasProblems(ProblemCode.MISSING_ID),
        "problems: expected [MISSING_ID], found no problems");
    assertThat(new ParseResult<Article>(PageKind.UNKNOWN, null, null, null, List.of()))
        .hasNoValue()
        .hasNoProblems();
    assertThat(new ParseResult<>(PageKind.LISTING, null, null, LISTING, List.of()))
        .hasListing()
        .hasTeaserCount(2);
  }
}
