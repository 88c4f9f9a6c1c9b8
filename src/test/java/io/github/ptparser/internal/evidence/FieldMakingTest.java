package io.github.ptparser.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.evidence.Field.Difference;
import io.github.ptparser.internal.source.Source;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making a field step by step; each step gives a new field. */
class FieldMakingTest {

  private static final Codes CODES =
      new Codes(
          ProblemCode.MISSING_EXCERPT, ProblemCode.INVALID_DATE, ProblemCode.CONFLICTING_EXCERPT);
  private static final Document PAGE = new Document("");

  private final Findings findings = new Findings();
  private final Field<Field.Scope, String> field = Field.expected("x", CODES);

  private static Found<String> found(String text) {
    return Found.of(text, PAGE);
  }

  private List<String> messages() {
    return findings.problems(Source.of(PAGE)).stream().map(Problem::message).toList();
  }

  @Test
  void aFieldWithoutEvidenceIsMissing() {
    assertThat(field.read(() -> PAGE, findings)).isNull();
    assertThat(messages()).containsExactly("expected , found none");
  }

  @Test
  void eachEvidenceIsHeldAgainstTheFirst() {
    Field<Field.Scope, String> more =
        field.by("a", page -> found("1")).by("b", page -> found("2")).orBy("c", page -> found("3"));

    assertThat(more.expectation()).isEqualTo("a or b or c");
    assertThat(more.read(() -> PAGE, findings)).isEqualTo("1");
    assertThat(messages()).containsExactly("expected \"1\" as in a, found \"2\" in b");
  }

  @Test
  void aFieldMayHaveItsOwnComparison() {
    Field<Field.Scope, String> own =
        field
            .compared((a, b) -> a.length() == b.length() ? null : new Difference("short", "long"))
            .by("a", page -> found("1"))
            .by("b", page -> found("2"))
            .by("c", page -> found("33"));

    assertThat(own.read(() -> PAGE, findings)).isEqualTo("1");
    assertThat(messages()).containsExactly("expected short as in a, found long in c");
  }

  @Test
  void aBoundIsHeldAgainstTheValue() {
    Field<Field.Scope, String> bounded =
        field
            .by("a", page -> found("22"))
            .bounded("b", page -> found("2"), (value, bound) -> value.length() <= bound.length())
            .bounded("c", page -> found("222"), (value, bound) -> value.length() <= bound.length())
            .bounded("d", page -> null, (value, bound) -> false);

    assertThat(bounded.read(() -> PAGE, findings)).isEqualTo("22");
    assertThat(messages()).containsExactly("expected \"22\" as in a, found \"2\" in b");
  }

  @ParameterizedTest
  @CsvSource({"79, 79, ''", "80, 80, ''", "81, 80, …"})
  void aTextInAMessageIsCut(int length, int shown, String end) {
    assertThat(Field.quote("x".repeat(length))).isEqualTo('"' + "x".repeat(shown) + end + '"');
  }
}
