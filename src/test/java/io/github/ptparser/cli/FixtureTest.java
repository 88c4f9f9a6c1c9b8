package io.github.ptparser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Parses every page under {@code fixtures} and holds it against the {@code .json} beside it. */
class FixtureTest {

  private static final Path FIXTURES = Path.of("fixtures");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<Path> pages() {
    List<Path> pages = new ArrayList<>();
    new PageFiles(List.of(FIXTURES), PageFiles::isPage).forEachRemaining(pages::add);
    return pages;
  }

  @TestFactory
  Stream<DynamicTest> givesWhatIsWrittenBesideIt() {
    return pages().stream()
        .map(
            page ->
                dynamicTest(
                    FIXTURES.relativize(page).toString(),
                    () -> {
                      JsonNode expected = expectationOf(page);
                      PageReport report = PageReport.of("", () -> Page.read(page));
                      assertThat(JsonComparison.compare(expected, MAPPER.valueToTree(report)))
                          .isEmpty();
                    }));
  }

  private static JsonNode expectationOf(Path page) throws IOException {
    return MAPPER.readTree(Files.readAllBytes(CheckCommand.expectationOf(page)));
  }

  @Test
  void hasNoExpectationWithoutPage() throws IOException {
    Set<Path> expectations = new TreeSet<>();
    pages().forEach(page -> expectations.add(CheckCommand.expectationOf(page)));
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .hasSize(pages().size())
          .allSatisfy(file -> assertThat(expectations).contains(file));
    }
  }

  @Test
  void saysOfEachPageItsKindAndWhetherItIsSound() throws IOException {
    for (Path page : pages()) {
      JsonNode expected = expectationOf(page);
      assertThat(expected.has("kind")).as("%s names its kind", page).isTrue();
      assertThat(expected.path("problems").isArray()).as("%s names problems", page).isTrue();
    }
  }

  @Test
  void hasAPageForEveryKindAndEveryProblem() throws IOException {
    Set<PageKind> kinds = EnumSet.noneOf(PageKind.class);
    Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
    for (Path page : pages()) {
      JsonNode expected = expectationOf(page);
      kinds.add(PageKind.valueOf(expected.path("kind").asText()));
      for (JsonNode problem : expected.path("problems")) {
        codes.add(ProblemCode.valueOf(problem.path("code").asText()));
      }
    }
    assertThat(kinds).containsExactlyInAnyOrder(PageKind.values());
    assertThat(EnumSet.complementOf(EnumSet.copyOf(codes)))
        .as("codes that no saved page alone can give")
        .containsExactly(ProblemCode.WRONG_PARSER, ProblemCode.MORE_PROBLEMS);
  }
}
