package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two pieces of evidence are two: a page that has lost one keeps the value of the field by another,
 * and one whose pieces disagree says so.
 */
class EvidenceTest {

  private static final String ADDRESS =
      "https://kcnawatch.org/newstream/1679051042-573104/new-ferry/";

  private static final String PAGE =
      """
      <!-- saved from url=(0062)https://kcnawatch.org/newstream/1679051042-573104/new-ferry/ -->
      <!DOCTYPE html><html><head><title>New ferry on the Nam | KCNA Watch</title>
      <link rel=canonical href=https://kcnawatch.org/newstream/1679051042-573104/new-ferry/>
      <meta property=og:url content=https://kcnawatch.org/newstream/1679051042-573104/new-ferry/>
      <meta property=og:title content="New ferry on the Nam"></head><body>
      <div><span>November 28, 2025</span><span>Nov 28, 2025</span></div>
      <div class=crumbs><a href=/>KCNA</a> <a href=/article/163/>Pyongyang Times</a></div>
      <div class=page><h1>New ferry on the Nam</h1><h3>Ships</h3>
      <p>Date: 17/03/2023 | Source: Pyongyang Times | <a href=//s.example/1>Read original version at source</a></p>
      <div class=article-content>
      <p>The first ferry of the year sailed from the pier of Anju at eight in the morning.</p>
      <p>Its crew of eleven carried salt, felt and seed potatoes to the islands.</p></div></div>
      <div class=more><h3>More From Pyongyang Times</h3><article>
      <h4><a href=/newstream/1764279611-604118232/>Wool market</a></h4><p>Wool is sold.</p>
      <p>November 27, 2025</p></article><a href=/article/163/>More Articles</a></div></body></html>
      """;

  private static final Map<String, Function<Article, Object>> FIELDS =
      Map.of(
          "id", Article::id,
          "title", Article::title,
          "source", Article::source,
          "servedOn", Article::servedOn,
          "paragraphs", Article::paragraphs);

  private static ParseResult<Article> parse(String html) {
    return ArticleParser.create().tryParse(Page.of(html, URI.create(ADDRESS)));
  }

  private static String with(String part, String other) {
    assertThat(PAGE).contains(part);
    return PAGE.replace(part, other);
  }

  private static Object value(String html, String field) {
    Article article = parse(html).value();
    assertThat(article).isNotNull();
    return Objects.requireNonNull(FIELDS.get(field)).apply(article);
  }

  private static List<String> problems(String html) {
    return SmallArticle.problems(parse(html).problems());
  }

  @Test
  void aSoundPageHasNoProblem() {
    assertThat(problems(PAGE)).isEmpty();
  }

  /** What is changed is the first of each row; nothing is put in its place, or another name. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          title      => <h1>New ferry on the Nam</h1><h3>Ships</h3>      => ''          => ''
          title      => <h1>New ferry on the Nam</h1><h3>Ships</h3>      => <div class=x>New ferry on the Nam</div> => ''
          title      => <title>New ferry on the Nam | KCNA Watch</title> => ''          => ''
          title      => <meta property=og:title                          => <meta property=x => ''
          source     => Source: Pyongyang Times |                        => ''          => ''
          source     => Source:                                          => From:       => INVALID_DATE published
          source     => KCNA</a>                                         => NK</a>      => ''
          source     => <h3>More From Pyongyang Times</h3>               => <h3>More From</h3> => ''
          paragraphs => class=article-content                            => class=x     => ''
          paragraphs => <h3>More From Pyongyang Times</h3>               => ''          => MISSING_MORE more
          paragraphs => Date: 17/03/2023 | Source:                       => ''          => MISSING_DATE published
          id         => rel=canonical                                    => rel=x       => ''
          id         => property=og:url                                  => property=x  => ''
          id         => saved from url                                   => read at     => ''
          servedOn   => <span>November 28, 2025</span>                   => ''          => ''
          servedOn   => <span>Nov 28, 2025</span>                        => ''          => ''
          """)
  void aPieceThatIsGoneChangesNoValue(String field, String part, String other, String problem) {
    String html = with(part, other);

    assertThat(value(html, field)).isEqualTo(value(PAGE, field));
    assertThat(problems(html)).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  /** The piece that comes first gives the value, right or wrong: it is not outvoted. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          title      => <h1>New                          => <h1>Old                    => false
          title      => <title>New                       => <title>Old                 => true
          title      => content="New                     => content="Old               => true
          source     => Source: Pyongyang Times          => Source: Naenara            => false
          source     => /163/>Pyongyang Times</a></div>  => /156/>Naenara</a></div>    => true
          source     => More From Pyongyang Times        => More From Naenara          => true
          paragraphs => <div class=article-content>      => <p>Join the club.</p><div class=article-content> => true
          paragraphs => </p></div></div>                 => </p></div><p>Join the club.</p></div> => true
          paragraphs => <div class=article-content>      => <div class=article-content><p>Join the club.</p></div><div class=x> => false
          id         => canonical href=ADDRESS           => canonical href=OTHER       => true
          id         => content=ADDRESS                  => content=OTHER              => true
          id         => (0062)ADDRESS                    => (0062)OTHER                => true
          servedOn   => November 28                      => November 29                => false
          servedOn   => Nov 28                           => Nov 29                     => true
          """)
  void aPieceThatIsFalseIsSaid(String field, String part, String other, boolean isKept) {
    String html =
        with(
            part.replace("ADDRESS", ADDRESS),
            other.replace("OTHER", ADDRESS.replace("573104", "573105")));

    assertThat(value(html, field).equals(value(PAGE, field))).isEqualTo(isKept);
    assertThat(problems(html))
        .isNotEmpty()
        .allMatch(problem -> problem.matches("CONFLICTING_\\w+ " + field));
  }

  @Test
  void theCallersAddressIsAPieceToo() {
    URI other = URI.create(ADDRESS.replace("573104", "573105"));
    ParseResult<Article> none = ArticleParser.create().tryParse(Page.of(PAGE));
    ParseResult<Article> wrong = ArticleParser.create().tryParse(Page.of(PAGE, other));

    assertThat(none.value()).isEqualTo(parse(PAGE).value());
    assertThat(none.problems()).isEmpty();
    assertThat(SmallArticle.problems(wrong.problems()))
        .isNotEmpty()
        .containsOnly("CONFLICTING_ID id", "CONFLICTING_ADDRESS url");
  }

  // The newspaper's own site

  /** The title stands as a heading, as a line above the date, and twice in the head. */
  private static final String NEWS =
      """
      <!DOCTYPE html><html><head><title>New ferry on the Nam | Pyongyang Times</title>
      <meta property=og:title content="New ferry on the Nam"></head><body>
      <h2>New ferry on the Nam</h2><b>New ferry on the Nam</b><div>September 14, 2023</div>
      <p>The first ferry of the year sailed from the pier of Anju at eight in the morning.</p>
      <p>Its crew of eleven carried salt, felt and seed potatoes to the islands.</p>
      <div>2023 © All rights reserved.</div></body></html>
      """;

  private static final String UNDATED = NEWS.replace("<div>September 14, 2023</div>", "");

  private static ParseResult<Article> news(String html, String part, String other) {
    assertThat(html).contains(part);
    return ArticleParser.create()
        .tryParse(Page.of(html.replace(part, other), URI.create(SmallNewspaper.ADDRESS)));
  }

  private static List<String> problemsBesideTheDate(ParseResult<Article> result) {
    List<String> problems = new ArrayList<>(SmallArticle.problems(result.problems()));
    problems.remove("MISSING_DATE published");
    return problems;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>New ferry on the Nam</h2>",
        "<b>New ferry on the Nam</b>",
        "<title>New ferry on the Nam | Pyongyang Times</title>",
        "property=og:title"
      })
  void aPieceOfTheNewspapersTitleThatIsGoneChangesNothing(String part) {
    ParseResult<Article> result = news(NEWS, part, "");

    assertThat(result.value()).extracting(Article::title).isEqualTo("New ferry on the Nam");
    assertThat(result.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <h2>New       => <h2>Old       => Old ferry on the Nam
          <b>New        => <b>Old        => New ferry on the Nam
          <title>New    => <title>Old    => New ferry on the Nam
          content="New  => content="Old  => New ferry on the Nam
          """)
  void aFalsePieceOfTheNewspapersTitleIsSaid(String part, String other, String title) {
    ParseResult<Article> dated = news(NEWS, part, other);

    assertThat(dated.value()).extracting(Article::title).isEqualTo(title);
    assertThat(problemsBesideTheDate(dated)).isNotEmpty().containsOnly("CONFLICTING_TITLE title");
  }

  /** Without date and heading the text begins below the line that the head gives as title. */
  @Test
  void aLineThatTheHeadHelpedToFindProvesNoTitle() {
    String lines = UNDATED.replace("<h2>New ferry on the Nam</h2><b>New", "<b>Old");
    ParseResult<Article> byShared = news(lines, "content=\"New", "content=\"Old");

    assertThat(byShared.value()).extracting(Article::title).isEqualTo("New ferry on the Nam");
    assertThat(problemsBesideTheDate(byShared)).containsExactly("CONFLICTING_TITLE title");
  }

  /** The stories are counted by their dates and by their titles' class; the lead has no date. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          class=title                   => class=x  => 3 => ''
          <b>September 16, 2024</b>     => ''       => 2 => CONFLICTING_TEASERS teasers
          <b>September 16, 2024</b>     => <b>September 16, 2024</b> <p>September 15, 2024</p> => 4 => CONFLICTING_TEASERS teasers
          <h3 class=title>Ferry</h3>    => ''       => 2 => MISSING_TEASERS teasers
          """)
  void storiesAreCountedTwice(String part, String other, int count, String problem) {
    ParseResult<Listing> result = frontPage(part, other);

    assertThat(Objects.requireNonNull(result.value()).teasers()).hasSize(count);
    assertThat(SmallArticle.problems(result.problems()))
        .filteredOn(found -> found.endsWith(" teasers"))
        .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  private static ParseResult<Listing> frontPage(String part, String other) {
    String html =
        """
        <html><head></head><body><div>Tuesday, September 17, 2024<i>Latest News</i></div>
        <div class=d-flex><h3 class=title>Ferry</h3><p>It sails.</p></div>
        <div class=d-flex><h3 class=title>Wool</h3><b>September 16, 2024</b><p>It is grey.</p></div>
        <div class=d-flex><h3 class=title>Cup</h3><b>September 14, 2024</b><p>It is won.</p></div>
        <div>2024 © All rights reserved.</div></body></html>
        """;
    assertThat(html).contains(part);
    return ListingParser.create()
        .tryParse(
            Page.of(html.replace(part, other), URI.create("https://www.pyongyangtimes.com.kp/")));
  }
}
