package io.github.ptparser.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Articles are the same story whatever typesetting makes of them, and as long as no word changes.
 */
class SameStoryPropertiesTest {

  /** The forms of one thing; a text that has one of them may have any. */
  private static final List<List<String>> FORMS =
      List.of(
          List.of(" ", "  ", "\t", "\u00A0", "\u2009", "\u3000", "\n", "\u200B "),
          List.of("\"", "“", "”", "„", "«", "»", "\uFF02"),
          List.of("'", "‘", "’", "‚", "`", "\u00B4", "\u02BC"),
          List.of("-", "–", "—", "--", "\u2011", "\u2212", " - ", "\u2014 ", " \u2015"));

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void isReflexive(@ForAll("articles") Article article) {
    assertThat(article.sameStoryAs(article)).isTrue();
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void isUnmovedByTypesettingSymmetricAndTransitive(
      @ForAll("articles") Article article, @ForAll long seed) {
    Random random = new Random(seed);
    Article once = with(article, text -> typeset(text, random));
    Article again = with(article, text -> typeset(text, random));

    assertThat(article.sameStoryAs(once)).isTrue();
    assertThat(once.sameStoryAs(article)).isTrue();
    assertThat(once.sameStoryAs(again)).isTrue();
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void isSymmetric(@ForAll("articles") Article article, @ForAll("articles") Article other) {
    assertThat(article.sameStoryAs(other)).isEqualTo(other.sameStoryAs(article));
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void isMovedByAChangedWord(@ForAll("articles") Article article, @ForAll long seed) {
    Random random = new Random(seed);
    List<String> paragraphs = new ArrayList<>(article.paragraphs());
    int at = random.nextInt(paragraphs.size());
    String text = paragraphs.get(at);
    int letter = random.nextInt(text.length() + 1);
    paragraphs.set(at, text.substring(0, letter) + "q" + text.substring(letter));

    assertThat(article.sameStoryAs(with(article, article.title(), paragraphs))).isFalse();
    assertThat(article.sameStoryAs(with(article, article.title() + "q", article.paragraphs())))
        .isFalse();
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void isMovedByAParagraphMoreOrLess(@ForAll("articles") Article article, @ForAll long seed) {
    List<String> more = new ArrayList<>(article.paragraphs());
    more.add(new Random(seed).nextInt(more.size() + 1), "One more.");
    Article longer = with(article, article.title(), more);

    assertThat(article.sameStoryAs(longer)).isFalse();
    assertThat(longer.sameStoryAs(article)).isFalse();
  }

  private static String typeset(String text, Random random) {
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      List<String> forms =
          FORMS.stream().filter(form -> form.contains(letter)).findFirst().orElse(List.of(letter));
      other.append(forms.get(random.nextInt(forms.size())));
    }
    return other.toString();
  }

  private static Article with(Article article, UnaryOperator<String> change) {
    return with(
        article, change.apply(article.title()), article.paragraphs().stream().map(change).toList());
  }

  private static Article with(Article article, String title, List<String> paragraphs) {
    return article.toBuilder().title(title).paragraphs(paragraphs).build();
  }

  @Provide
  Arbitrary<Article> articles() {
    return Arbitraries.oneOf(Models.articlesOf2023(), Models.articlesOf2019());
  }
}
