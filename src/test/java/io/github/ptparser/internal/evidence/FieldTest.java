package io.github.ptparser.internal.evidence;

import static io.github.ptparser.ProblemCode.CONFLICTING_DATE;
import static io.github.ptparser.ProblemCode.INVALID_DATE;
import static io.github.ptparser.ProblemCode.MISSING_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.source.Source;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reading a field from its evidence. */
class FieldTest {

  /** What each piece of evidence gives; "?" marks what cannot be read. */
  private record Scope(Map<String, String> evidence) implements Field.Scope {
    @Override
    public Node where() {
      return new Document("");
    }

    @Nullable Found<String> find(String name) {
      String text = evidence.get(name);
      Node where = new TextNode("");
      if (text == null) {
        return null;
      }
      return text.startsWith("?")
          ? Found.unreadable(text.substring(1), where)
          : Found.of(text, where);
    }
  }

  private static final Codes CODES = new Codes(MISSING_DATE, INVALID_DATE, CONFLICTING_DATE);

  private static final Field<Scope, String> FIELD =
      Field.<Scope, String>expected("day", CODES)
          .by("the meta line", scope -> scope.find("meta"))
          .by("the heading", scope -> scope.find("heading"))
          .orBy("the comment", scope -> scope.find("comment"))
          .bounded("the limit", scope -> scope.find("limit"), (day, limit) -> day.length() <= 3);

  private final Findings findings = new Findings();

  private @Nullable String read(Map<String, String> evidence) {
    return FIELD.read(new Scope(evidence), findings);
  }

  private List<String> messages() {
    return problems().stream().map(Problem::message).toList();
  }

  private List<ProblemCode> codes() {
    return problems().stream().map(Problem::code).toList();
  }

  private List<Problem> problems() {
    return findings.problems(Source.of(new Document("")));
  }

  @Test
  void takesTheFirstEvidenceAndReportsNothingWhenAllAgree() {
    assertThat(read(Map.of("meta", "Mon", "heading", "Mon"))).isEqualTo("Mon");
    assertThat(problems()).isEmpty();
  }

  @Test
  void takesTheNextEvidenceWhenTheFirstIsNotThere() {
    assertThat(read(Map.of("heading", "Tue"))).isEqualTo("Tue");
    assertThat(problems()).isEmpty();
  }

  @Test
  void saysWhereEvidenceDisagrees() {
    assertThat(read(Map.of("meta", "Mon", "heading", "Tue"))).isEqualTo("Mon");
    assertThat(codes()).containsExactly(CONFLICTING_DATE);
    assertThat(messages())
        .containsExactly("expected \"Mon\" as in the meta line, found \"Tue\" in the heading");
  }

  @Test
  void neverComparesAFallback() {
    assertThat(read(Map.of("meta", "Mon", "comment", "Tue"))).isEqualTo("Mon");
    assertThat(read(Map.of("comment", "Tue"))).isEqualTo("Tue");
    assertThat(problems()).isEmpty();
  }

  @Test
  void saysWhatCannotBeReadAndGoesOn() {
    assertThat(read(Map.of("meta", "?31 February", "heading", "Tue"))).isEqualTo("Tue");
    assertThat(codes()).containsExactly(INVALID_DATE);
    assertThat(messages())
        .containsExactly("expected the meta line to be readable, found \"31 February\"");
  }

  @Test
  void saysOnceWhatTwoPiecesOfEvidenceCannotRead() {
    assertThat(read(Map.of("meta", "?x", "heading", "?x"))).isNull();
    assertThat(codes()).containsExactly(INVALID_DATE);
  }

  @Test
  void saysWhatIsMissingAndWhereItWasLookedFor() {
    assertThat(read(Map.of())).isNull();
    assertThat(codes()).containsExactly(MISSING_DATE);
    assertThat(messages())
        .containsExactly("expected the meta line or the heading or the comment, found none");
  }

  @Test
  void saysThatAValueIsOutOfItsBound() {
    assertThat(read(Map.of("meta", "Monday", "limit", "Sun"))).isEqualTo("Monday");
    assertThat(codes()).containsExactly(CONFLICTING_DATE);
  }

  @Test
  void doesNotTakeAValueFromABound() {
    assertThat(read(Map.of("limit", "Sun"))).isNull();
    assertThat(codes()).containsExactly(MISSING_DATE);
  }

  @Test
  void reportsNothingWhenAnOptionalFieldIsMissing() {
    Field<Scope, String> optional =
        Field.<Scope, String>optional("day", CODES)
            .by("the meta line", scope -> scope.find("meta"));

    assertThat(optional.read(new Scope(Map.of()), findings)).isNull();
    assertThat(problems()).isEmpty();
  }

  @Test
  void namesTheFieldBelowItsPath() {
    FIELD.read(new Scope(Map.of()), findings.below("more").below("teasers", 3));

    assertThat(problems()).extracting(Problem::field).containsExactly("more.teasers[3].day");
  }

  @Test
  void countsWhatIsTooManyToList() {
    for (int i = 0; i < 103; i++) {
      read(Map.of());
    }

    assertThat(problems()).hasSize(101);
    assertThat(problems().get(100))
        .isEqualTo(
            new Problem(
                ProblemCode.MORE_PROBLEMS, null, "3 more problems are not listed", null, null));
  }
}
