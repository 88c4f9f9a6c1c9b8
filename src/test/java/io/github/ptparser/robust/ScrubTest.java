package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Page;
import io.github.ptparser.internal.scrub.Scrubber;
import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture, whole and cut, is parsed as before when it is scrubbed. */
class ScrubTest {

  private static final int CUTS = 20;

  static List<Fixture> fixtures() {
    return Fixtures.html();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void commutesWithParsing(Fixture fixture) {
    Scrubbing.commutesWithParsing(fixture.html());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void commutesWithParsingOfAPageThatIsCut(Fixture fixture) {
    Random random = new Random(fixture.name().hashCode());
    for (int i = 0; i < CUTS; i++) {
      Scrubbing.commutesWithParsing(
          fixture.html().substring(0, random.nextInt(fixture.html().length())));
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void leavesNoSentence(Fixture fixture) {
    Article article = ArticleParser.create().tryParse(Page.of(fixture.html())).value();
    if (article != null) {
      String scrubbed = new Scrubber().page(fixture.html());

      assertThat(scrubbed).doesNotContain(article.title());
      article.paragraphs().stream()
          .filter(paragraph -> paragraph.length() > 40)
          .forEach(paragraph -> assertThat(scrubbed).doesNotContain(paragraph.substring(0, 40)));
    }
  }
}
