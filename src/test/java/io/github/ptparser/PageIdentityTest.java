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
    assertThat(SmallListing.problems(other)).containsExactly("CONFLICTING_ID id");
    assertThat(other.value()).isNotNull();
    assertThat(other.value().id()).isEqualTo("1764236463-1003");
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
