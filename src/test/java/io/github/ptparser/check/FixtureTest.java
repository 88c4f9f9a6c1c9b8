package io.github.ptparser.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.testkit.PageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Parses every page under {@code fixtures} and holds it against the {@code .json} beside it. */
public class FixtureTest {

  private static final Path FIXTURES = Path.of("fixtures");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public static List<Path> pages() {
    List<Path> pages = new ArrayList<>();
    new PageFiles(List.of(FIXTURES), PageFiles::isPage).forEachRemaining(pages::add);
    return pages;
  }

  @TestFactory
  Stream<DynamicTest> givesWhatIsWrittenBesideIt() {
    return PageFolder.tests(FIXTURES);
  }

  private static JsonNode expectationOf(Path page) throws IOException {
    return MAPPER.readTree(Files.readAllBytes(PageCheck.expectationOf(page)));
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
