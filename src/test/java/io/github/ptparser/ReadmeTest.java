package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the README against the code. */
class ReadmeTest {

  private static final String README = Documents.read(Path.of("README.md"));

  private static List<String> blocks(String language) {
    return Documents.all(
        Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL), README);
  }

  @Test
  void isShortEnoughToBeRead() {
    assertThat(README.lines()).hasSizeLessThan(220);
  }

  @Test
  void namesEveryProblemCodeAndNoOther() {
    List<String> named =
        Documents.all(
            Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`"), section("What is noticed, and how"));
    assertThat(Set.copyOf(named))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
  }

  @Test
  void namesEveryProfileOfTheBuild() {
    List<String> profiles =
        Documents.all(
            Pattern.compile("<profile>\\s*<id>(.*?)</id>"), Documents.read(Path.of("pom.xml")));
    assertThat(profiles)
        .isNotEmpty()
        .allSatisfy(profile -> assertThat(section("Test it")).contains(" -P " + profile));
  }

  private static String section(String heading) {
    int start = README.indexOf("\n## " + heading + "\n");
    int end = README.indexOf("\n## ", start + 1);
    assertThat(start).as("section %s", heading).isNotNegative();
    return README.substring(start, end);
  }

  @Test
  void namesEveryKind() {
    assertThat(Arrays.stream(PageKind.values()).map(kind -> "| `" + kind + "` |"))
        .allSatisfy(cell -> assertThat(README).contains(cell));
  }

  @Test
  void namesTheVersionOfThePom() {
    List<String> versions =
        Documents.all(
            Pattern.compile("(<version>.*?</version>)"), Documents.read(Path.of("pom.xml")));
    assertThat(blocks("xml").get(0)).contains(versions.get(0));
  }

  /** The programs of src/it are built and run against the finished jars. */
  @Test
  void showsCodeOfProgramsThatRun() {
    List<String> programs = programs();
    List<String> shown = new ArrayList<>(blocks("java"));
    shown.addAll(blocks("sh").subList(1, 2));

    assertThat(shown).hasSize(4);
    assertThat(shown)
        .allSatisfy(
            code -> assertThat(programs).as(code).anyMatch(program -> program.contains(code)));
  }

  private static List<String> programs() {
    try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|sh)"))
          .map(Documents::read)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void linksToFilesThatAreThere() {
    assertThat(Documents.all(Pattern.compile("]\\((?!http)([^)#]+)"), README))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(Path.of(target)).as(target).exists());
  }
}
