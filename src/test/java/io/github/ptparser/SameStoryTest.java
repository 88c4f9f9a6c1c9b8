package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ptparser.SmallNewspaper.Markup;
import io.github.ptparser.SmallNewspaper.Part;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles are the same story. */
class SameStoryTest {

  private static Article article(String title, String... paragraphs) {
    return Article.builder(title, List.of(paragraphs)).build();
  }

  private static boolean areSame(String text, String other) {
    Article one = article("Title", "First.", text);
    Article two = article("Title", "First.", other);
    boolean areSame = one.sameStoryAs(two);
    assertThat(one.storyKey().equals(two.storyKey())).isEqualTo(areSame);
    assertThat(article(other, "Text.").sameStoryAs(article(text, "Text."))).isEqualTo(areSame);
    return areSame;
  }

  /** Each form of a text, with the code points of what is odd in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 'old' ferry - \"Nam\" - sails, slowly; it's well-made",
        "The  'old'\tferry - \"Nam\" - sails, slowly; it's well-made ",
        "The \u2018old\u2019 ferry \u2013 \u201CNam\u201D \u2014 sails, slowly; it\u2019s well\u2010made",
        "The \u201Bold\u201A ferry--\u201ENam\u201F--sails, slowly; it\u02BCs well\u2011made",
        "The `old\u00B4 ferry\u2014\u00ABNam\u00BB\u2015sails, slowly; it\u2032s well\u2212made",
        "The \u2039old\u203A ferry - - \u300ANam\u300B ---- sails , slowly ; it\uFF07s well \uFF0D made",
        "The\u00A0'old'\u3000ferry \u2012 \uFF02Nam\u2033 \uFE63 sails, slowly; it's well\uFE58made",
        "The 'o\u00ADld' fer\u200Bry - \"\u200ENam\u200F\" - sails,\u2060 slowly; \uFEFFit\u2035s well-made"
      })
  void whatTypesettingChangesMakesNoDifference(String text) {
    assertThat(areSame("The 'old' ferry - \"Nam\" - sails, slowly; it's well-made", text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It sails|It sailed",
        "It sails|it sails",
        "It sails|It sails.",
        "It sails|Itsails",
        "It sails, slowly|It sails,slowly",
        "\"It\" sails|'It' sails",
        "\"It\" sails|It sails",
        "It-sails|It sails",
        "It sails (slowly)|It sails ( slowly )",
        "1.5|1,5"
      })
  void allElseMakesOne(String text, String other) {
    assertThat(areSame(text, other)).isFalse();
  }

  @Test
  void paragraphsAreTheSameInNumberAndOrder() {
    Article article = article("Title", "One.", "Two.");

    assertThat(article.sameStoryAs(article("Title", "One.", "Two."))).isTrue();
    assertThat(article.sameStoryAs(article("Title", "Two.", "One."))).isFalse();
    assertThat(article.sameStoryAs(article("Title", "One."))).isFalse();
    assertThat(article.sameStoryAs(article("Title", "One.", "Two.", "Three."))).isFalse();
    assertThat(article.sameStoryAs(article("Title", "One. Two."))).isFalse();
    assertThat(article.sameStoryAs(article("Other", "One.", "Two."))).isFalse();
  }

  /** A key that changes without another number before it would part what was grouped by it. */
  @Test
  void keyIsStable() {
    String key = "1-e9078124a509f20505be72ed4840753061b8c0d5";

    assertThat(article("Ferry – “Nam”", "It sails .", "It lands.").storyKey()).isEqualTo(key);
    assertThat(article("Ferry-\"Nam\"", "It sails.", "It lands.").storyKey()).isEqualTo(key);
    assertThat(article("Ferry-\"Nam\"", "It sails.It lands.").storyKey()).isNotEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.pyongyangtimes.com.kp/?bbs=8213, 8213",
    "https://pyongyangtimes.com.kp/blog?page=culture&blogid=64F5C3A0112233445566778A,"
        + " 64f5c3a0112233445566778a",
    "http://www.pyongyangtimes.com.kp/blog?page=culture,",
    "http://www.kcna.kp/?bbs=8213,"
  })
  void originalIsKnownByItsIdOnTheNewspapersSite(URI original, @Nullable String id) {
    Article article = article("Title", "Text.").toBuilder().originalUrl(original).build();

    assertThat(article.originalId()).isEqualTo(id);
  }

  @Test
  void pagesOfBothSitesAreTheSameStory() {
    Article newspapers =
        SmallNewspaper.article(Markup.LISTS)
            .with(Part.TITLE, "New  ferry on the “Nam”")
            .text("Pak Un Sim, pilot, sails it - daily. ", "KCNA-THE PYONGYANG TIMES")
            .article();
    Article archives =
        SmallArticle.sound()
            .with(SmallArticle.Part.TITLE, "<div><h1>New ferry on the \"Nam\"</h1>")
            .with(
                SmallArticle.Part.META,
                "<p>Date: 14/09/2023 | Source: Pyongyang Times | <a href='"
                    + SmallNewspaper.ADDRESS.replace("&", "&amp;")
                    + "'>Read original version at source</a></p>")
            .text(
                "<p><b>Pak Un Sim</b> , pilot, sails it – daily.</p><p>KCNA-THE PYONGYANG TIMES</p>")
            .article();

    assertThat(archives.sameStoryAs(newspapers)).isTrue();
    assertThat(archives.originalUrl()).isEqualTo(newspapers.url());
    assertThat(archives.published()).isEqualTo(newspapers.published());
    assertThat(archives.source()).isEqualTo(newspapers.source());
    assertThat(archives.id()).isNotEqualTo(newspapers.id());
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks does
  void noArticleIsNoStory() {
    assertThatNullPointerException().isThrownBy(() -> article("Title", "Text.").sameStoryAs(null));
  }
}
