package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which article a page is, and when it was served: all places that say so have to agree. */
class PageIdentityTest {

  private static final String CANONICAL = "<link rel=canonical href={%s}>";
  private static final String OG_URL = "<meta property=og:url content={%s}>";
  private static final String SAVED = "<!-- saved from url=(0052){%s} -->";

  private static ParseResult<Article> parse(@Nullable String caller, String head, String day) {
    String comment = head.startsWith("<!--") ? head : "";
    String html =
        comment
            + "<!DOCTYPE html><html><head><title>Tea house</title>"
            + (comment.isEmpty() ? head : "")
            + "</head><body>"
            + day
            + "<h1>Tea house</h1><p>Date: 17/03/2023 | Source: Pyongyang Times | <a href=/original>"
            + "Read original version at source</a></p><div class=article-content><p>Two doors."
            + "</div><h2>More From Pyongyang Times</h2>[1]"
            + SmallListing.MORE
            + "</body></html>";
    String whole = SmallListing.fragment(html).html();
    return ArticleParser.create()
        .tryParse(
            caller == null
                ? Page.of(whole)
                : Page.of(whole, URI.create(SmallListing.address(caller))));
  }

  @Test
  void theCallersAddressNamesTheArticle() {
    Article article = parse("3", "", SmallListing.DAY).value();

    assertThat(article).isNotNull();
    assertThat(article.id()).isEqualTo("1764236463-1003");
    assertThat(article.url()).hasToString(SmallListing.address("3"));
    assertThat(SmallListing.problems(parse("3", "", SmallListing.DAY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {CANONICAL, OG_URL, SAVED})
  void thePageNamesTheArticleToo(String head) {
    ParseResult<Article> alone = parse(null, head.formatted("4"), SmallListing.DAY);
    ParseResult<Article> alike = parse("4", head.formatted("4"), SmallListing.DAY);
    ParseResult<Article> other = parse("3", head.formatted("4"), SmallListing.DAY);

    assertThat(alone.value()).isNotNull();
    assertThat(alone.value().id()).isEqualTo("1764236464-1004");
    assertThat(alone.value().url()).hasToString(SmallListing.address("4"));
    assertThat(alone.problems()).isEmpty();
    assertThat(alike.problems()).isEmpty();
    assertThat(SmallListing.problems(other))
        .containsExactly("CONFLICTING_ID id", "CONFLICTING_ADDRESS url");
    assertThat(other.value()).isNotNull();
    assertThat(other.value().id()).isEqualTo("1764236463-1003");
  }

  private static ParseResult<Article> parseAt(String caller, String head) {
    String html = SmallArticle.sound().with(SmallArticle.Part.HEAD, head).html();
    return ArticleParser.create().tryParse(Page.of(html, URI.create(caller)));
  }

  /** The page's own address and links stay right, and the caller's word is said to be another. */
  @ParameterizedTest
  @CsvSource({
    "https://another.example/a, <link rel=canonical href=URL>, URL",
    "https://another.example/a, <link rel=canonical href=/newstream/1679051042-573104/>, URL",
    "https://another.example/a, <meta property=og:url content=URL>, URL",
    "https://another.example/newstream/1679051042-1/, <link rel=canonical href=URL>, URL",
    "http://www.pyongyangtimes.com.kp/?bbs=8213, <link rel=canonical href=URL>, URL",
    "https://another.example/a, '', https://another.example/a",
    "https://kcnawatch.org/article/163/, <link rel=canonical href=URL>, https://kcnawatch.org/article/163/",
  })
  void theCallersAddressMayBeOfAnotherPage(String caller, String head, String url) {
    String own = "https://kcnawatch.org/newstream/1679051042-573104/";
    ParseResult<Article> result = parseAt(caller, head.replace("URL", own));

    assertThat(SmallListing.problems(result)).contains("CONFLICTING_ADDRESS url");
    assertThat(result.orElseThrow().url())
        .hasToString(url.replace("URL", own))
        .isEqualTo(result.url());
    assertThat(result.orElseThrow().more())
        .extracting(more -> more.teasers().get(0).url())
        .asString()
        .isEqualTo("https://kcnawatch.org/newstream/1764279611-604118232/");
  }

  @ParameterizedTest
  @CsvSource({
    "https://mirror.example/newstream/1679051042-573104/, ''",
    "https://mirror.example/a, <link rel=canonical href=https://mirror.example/b>",
    "https://mirror.example/, <link rel=canonical href=https://kcnawatch.org/newstream/1679051042-1/>",
    "https://kcnawatch.xyz/newstream/1679051042-1/, <link rel=canonical href=https://kcnawatch.org/newstream/1679051042-1/>",
  })
  void theCallersAddressMayBeOfAMirror(String caller, String head) {
    assertThat(SmallListing.problems(parseAt(caller, head)))
        .doesNotContain("CONFLICTING_ADDRESS url");
  }

  @Test
  void theMessageNamesBothAddresses() {
    String own = "https://kcnawatch.org/newstream/1679051042-573104/";

    assertThat(
            parseAt("https://another.example/a", "<link rel=canonical href=" + own + ">")
                .problems())
        .extracting(Problem::message)
        .containsExactly(
            "expected \""
                + own
                + "\" as in link rel=canonical, found \"https://another.example/a\" in the caller's address");
    assertThat(parseAt("https://another.example/a", "").problems())
        .extracting(Problem::message)
        .contains(
            "expected \"https://another.example/a\" as in the caller's address, found \"https://kcnawatch.org/\" in the site of the page");
  }

  @Test
  void nobodyMayNameTheArticle() {
    assertThat(SmallListing.problems(parse(null, "", SmallListing.DAY)))
        .containsExactly("MISSING_ID id", "MISSING_ADDRESS url");
  }

  @ParameterizedTest
  @CsvSource({
    "'<p>November 28, 2025</p><p>Nov 28, 2025</p>', 2025-11-28, ''",
    "'<p>November 28, 2025Nov 28, 2025</p>', 2025-11-28, ''",
    "'<p>November 28, 2025</p>', 2025-11-28, ''",
    "'<p>November 28, 2025</p><p>Nov 27, 2025</p>', 2025-11-28, CONFLICTING_DATE servedOn",
    "'<p>November 31, 2025</p><p>Nov 28, 2025</p>', 2025-11-28, INVALID_DATE servedOn",
    "'<p>November 10, 2025</p>', 2025-11-10, CONFLICTING_DATE servedOn",
    "'<p>November 11, 2025</p>', 2025-11-11, ''",
    "'', , MISSING_DATE servedOn",
  })
  void theDayItWasServedStandsTwiceAtTheTop(String day, LocalDate servedOn, String problem) {
    ParseResult<Article> result = parse("3", "", day);

    assertThat(result.value()).isNotNull();
    assertThat(result.value().servedOn()).isEqualTo(servedOn);
    assertThat(SmallListing.problems(result))
        .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }
}
