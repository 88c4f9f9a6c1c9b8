package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries are below "More From", where they end, and what it says of itself. */
class MoreFromEntriesTest {

  private static final String HEADING = "<h2>More From Pyongyang Times</h2>";

  private static SmallListing article(String more) {
    return SmallListing.fragment(
        """
        <!DOCTYPE html><html><head><title>Tea house | KCNA Watch</title>
        <link rel=canonical href={9}></head><body><p>November 28, 2025</p><p>Nov 28, 2025</p>
        <h1>Tea house</h1><p>Date: 17/03/2023 | Source: Pyongyang Times |
        <a href=/original>Read original version at source</a></p>
        <div class=article-content><p>The tea house has two doors.</p></div>
        """
            + more
            + "</body></html>");
  }

  private static ParseResult<Article> parse(String more) {
    return ArticleParser.create().tryParse(Page.of(article(more).html()));
  }

  private static Listing more(String more) {
    Article article = parse(more).value();
    assertThat(article).isNotNull();
    assertThat(article.paragraphs()).containsExactly("The tea house has two doors.");
    assertThat(article.more()).isNotNull();
    return article.more();
  }

  private static List<String> problems(String more) {
    return SmallListing.problems(parse(more));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1][2] | [1] [2]",
        "[1!][2!][3!] | [1] [2] [3]",
        // another section begins
        "[1][2]<h2>Most read</h2>[3] | [1] [2]",
        "[1][2]<h1>Most read</h1>[3] | [1] [2]",
        "[1][2]<h2>Most read</h2>[3]<h2>Old</h2>[4] | [1] [2]",
        // headings that begin none: of lower rank, of an entry, above the entries, a day
        "[1][2]<h3>Most read</h3>[3] | [1] [2] [3]",
        "[1]<h2><a href=https://nkpro.example/>NK Pro</a></h2>[2] | [1] [2]",
        "<h2>Of this week</h2>[1][2] | [1] [2]",
        "<p><a href=/x>All</a></p><h2>Of this week</h2>[1][2] | [1] [2]",
        "[1]<h2>November 12, 2025</h2>[2] | [1] [2]",
        "[1]<p>Most read</p>[2] | [1] [2]",
        // the link to more
        "[1]<a href=/next>More Articles</a>[2] | [1]",
        "[1]<a hidden href=/next>More Articles</a>[2] | [1]",
        "<a href=/next>More Articles</a>[1][2] | [1] [2]",
        // the element around the entries
        "<div id=latest_article_wrapper>[1!]</div>[2] | [1]",
        "<div id=latest_article_wrapper><p>Of this week</p></div>[1][2] | [1] [2]",
      })
  void theEntriesEndWithTheirSection(String below, String entries) {
    assertThat(SmallListing.entries(more(HEADING + below))).isEqualTo(entries);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<p>More From Pyongyang Times</p>", "<div>More From <b>Pyongyang Times</b></div>"})
  void anyHeadingEndsASectionWithoutOne(String heading) {
    assertThat(SmallListing.entries(more(heading + "[1][2]<h6>Most read</h6>[3]")))
        .isEqualTo("[1] [2]");
  }

  @Test
  void theSectionSaysItsSourceAndWhereMoreIs() {
    String more = HEADING + "[1]" + SmallListing.MORE;
    Listing listing = more(more);

    assertThat(listing.heading()).isEqualTo("More From Pyongyang Times");
    assertThat(listing.source()).isEqualTo("Pyongyang Times");
    assertThat(listing.moreUrl()).hasToString("https://kcnawatch.org/next");
    assertThat(listing.url()).isNull();
    assertThat(listing.servedOn()).isNull();
    assertThat(problems(more)).isEmpty();
    assertThat(problems(HEADING + "[1]")).containsExactly("MISSING_ADDRESS more.moreUrl");
  }

  @Test
  void theSourceMayHaveNoName() {
    Listing listing = more("<h2>More From</h2>[1]" + SmallListing.MORE);

    assertThat(listing.heading()).isEqualTo("More From");
    assertThat(listing.source()).isNull();
    assertThat(problems("<h2>More From</h2>[1]" + SmallListing.MORE)).isEmpty();
  }

  @Test
  void theSectionIsNeverEmpty() {
    String more = "\n<h2>More From Pyongyang Times</h2>" + SmallListing.MORE;
    String hidden = more.replace("<a ", "<a hidden ");

    assertThat(more(more).teasers()).isEmpty();
    for (String empty : List.of(more, hidden, more + "<div id=search_wrapper></div>")) {
      assertThat(parse(empty).problems())
          .extracting(problem -> problem.code() + " " + problem.field() + " " + problem.column())
          .containsExactly("MISSING_TEASERS more.teasers 5");
    }
  }

  @Test
  void theEntriesAreCountedByTheirClassesInTheSection() {
    String dates = "<p class=articled-date>Nov 12, 2025</p>";

    assertThat(problems(HEADING + "[1!][2]" + SmallListing.MORE))
        .containsExactly("CONFLICTING_TEASERS more.teasers");
    assertThat(problems(HEADING + "[1!]" + dates + SmallListing.MORE))
        .containsExactly("CONFLICTING_TEASERS more.teasers");
    assertThat(problems(HEADING + "[1!]" + SmallListing.MORE + "<h2>Most read</h2>[2!]")).isEmpty();
  }

  @Test
  void thePageIsNotServedBeforeTheNewestEntry() {
    String more = HEADING + "[1][3][2]" + SmallListing.MORE;
    String served = article(more).html().replace("28, 2025", "12, 2025");

    assertThat(SmallListing.problems(ArticleParser.create().tryParse(Page.of(served))))
        .containsExactly("CONFLICTING_DATE servedOn");
  }

  @Test
  void anAdvertWithAHeadingAmongTheEntriesDoesNotEndThem() {
    String advert = "<div><h3>Related</h3><a href=//a.example/>Maps</a></div>";
    String more =
        "<section><h3>More From Pyongyang Times</h3>[1!]"
            + advert
            + "[2!]"
            + SmallListing.MORE
            + "</section><section><div><h3>Most read</h3></div>[3]</section>";

    assertThat(SmallListing.entries(more(more))).isEqualTo("[1] [2]");
    assertThat(problems(more)).isEmpty();
  }
}
