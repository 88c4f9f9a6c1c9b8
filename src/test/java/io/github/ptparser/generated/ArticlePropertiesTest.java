package io.github.ptparser.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import io.github.ptparser.PageParseException;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.generated.Markup.Address;
import io.github.ptparser.robust.Scrubbing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** An article of any content, written in any markup, comes back equal and without a problem. */
class ArticlePropertiesTest {

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void ofTheLayoutOf2023ComesBack(
      @ForAll("articlesOf2023") Article article,
      @ForAll("markups") Markup markup,
      @ForAll Delivery delivery) {
    comesBack(article, markup, delivery, "KCNA_WATCH_2023");
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void ofTheLayoutOf2019ComesBack(
      @ForAll("articlesOf2019") Article article,
      @ForAll("markups") Markup markup,
      @ForAll Delivery delivery) {
    comesBack(article, markup, delivery, "KCNA_WATCH_2019");
  }

  @Property(tries = 200, seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void scrubbingCommutesWithParsing(
      @ForAll("articlesOf2023") Article article, @ForAll("markups") Markup markup) {
    Scrubbing.commutesWithParsing(PageWriter.write(article, markup));
  }

  private static void comesBack(Article article, Markup markup, Delivery delivery, String layout) {
    String html = PageWriter.write(article, markup);
    ParseResult<Article> result =
        ArticleParser.create().tryParse(delivery.of(html, callersWord(article, markup)));
    assertThat(result.value())
        .as(html)
        .isEqualTo(markup.is(Address.NOWHERE) ? Models.withoutAddress(article) : article);
    assertThat(result.problems())
        .as(html + result.problems())
        .extracting(Problem::code)
        .containsExactlyElementsOf(problemsOf(article, markup));
    assertThat(result.layout()).as(html).isEqualTo(layout);
    assertThat(result.kind()).isEqualTo(PageKind.ARTICLE);
  }

  private static List<ProblemCode> problemsOf(Article article, Markup markup) {
    List<ProblemCode> codes = new ArrayList<>();
    if (markup.is(Address.NOWHERE)) {
      codes.add(ProblemCode.MISSING_ID);
      codes.add(ProblemCode.MISSING_ADDRESS);
    }
    if (article.more() != null && article.more().teasers().isEmpty()) {
      codes.add(ProblemCode.MISSING_TEASERS);
    }
    return codes;
  }

  private static @Nullable URI callersWord(Article article, Markup markup) {
    return markup.isCallersWord() ? article.url() : null;
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void withoutParagraphsIsNone(
      @ForAll("articlesOf2023") Article article, @ForAll("markups") Markup markup) {
    String html = PageWriter.writeWithoutBody(article, markup);
    Page page = Delivery.TEXT.of(html, callersWord(article, markup));
    assertThatExceptionOfType(PageParseException.class)
        .as(html)
        .isThrownBy(() -> ArticleParser.create().parse(page))
        .satisfies(e -> assertThat(e.result().kind()).as(html).isEqualTo(PageKind.UNKNOWN));
  }

  @Provide
  Arbitrary<Article> articlesOf2023() {
    return Models.articlesOf2023();
  }

  @Provide
  Arbitrary<Article> articlesOf2019() {
    return Models.articlesOf2019();
  }

  @Provide
  Arbitrary<Markup> markups() {
    return Markup.any();
  }
}
