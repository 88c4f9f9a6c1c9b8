package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the README and the pages that it links to with the code. */
class ReadmeTest {

  private static final String README = Documents.read(Path.of("README.md"));
  private static final String EVIDENCE = Documents.read(Path.of(".github/EVIDENCE.md"));

  private static List<String> blocks(String language, String page) {
    return Documents.all(Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL), page);
  }

  @Test
  void isShortAndShowsCodeOnTheFirstScreen() {
    assertThat(README.lines()).hasSizeLessThanOrEqualTo(130);
    assertThat(README.lines().limit(25)).contains("```java");
  }

  @Test
  void goesFromWhatItIsToWhatItDoesNotDo() {
    assertThat(Documents.all(Pattern.compile("(?m)^## (.*)$"), README))
        .containsExactly(
            "In a Java program",
            "On the command line",
            "A folder to a table",
            "What comes out",
            "What is noticed",
            "Where to go on",
            "What it does not do");
  }

  @Test
  void theEvidenceNamesEveryProblemCodeAndNoOther() {
    List<String> codes =
        Documents.all(Pattern.compile("`((?!KCNA_|PYONGYANG_)[A-Z]+(?:_[A-Z]+)+)`"), EVIDENCE);

    assertThat(Set.copyOf(codes))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
  }

  @Test
  void theEvidenceNamesEveryLayoutOfTheSchemaAndNoOther() {
    Pattern layout = Pattern.compile("((?:KCNA_WATCH|PYONGYANG_TIMES)_\\w+)");
    String schema =
        Documents.read(Path.of("src/main/resources/io/github/ptparser/page.schema.json"));

    assertThat(Set.copyOf(Documents.all(layout, EVIDENCE)))
        .isNotEmpty()
        .isEqualTo(Set.copyOf(Documents.all(layout, schema)));
  }

  @Test
  void theLongerRunsNameEveryProfileOfTheBuild() {
    List<String> profiles =
        Documents.all(
            Pattern.compile("<profile>\\s*<id>(.*?)</id>"), Documents.read(Path.of("pom.xml")));

    assertThat(profiles)
        .isNotEmpty()
        .allSatisfy(
            profile ->
                assertThat(Documents.read(Path.of(".github/TESTING.md")))
                    .contains(" -P " + profile));
  }

  @Test
  void namesEveryKind() {
    assertThat(Arrays.stream(PageKind.values()).map(kind -> "`" + kind + "`"))
        .allSatisfy(kind -> assertThat(README).containsPattern("(?m)^\\|[^|]*" + kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", ".github/TESTKIT.md"})
  void namesTheVersionOfThePom(String page) {
    List<String> versions =
        Documents.all(
            Pattern.compile("(<version>.*?</version>)"), Documents.read(Path.of("pom.xml")));

    assertThat(blocks("xml", Documents.read(Path.of(page))).get(0)).contains(versions.get(0));
  }

  /** The programs of src/it are built and run against the finished jars. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", ".github/TESTKIT.md", ".github/SPARK.md"})
  void showsCodeOfProgramsThatRun(String page) {
    assertThat(blocks("java", Documents.read(Path.of(page))))
        .hasSize(1)
        .allSatisfy(
            code -> assertThat(programs()).as(code).anyMatch(program -> program.contains(code)));
  }

  @Test
  void showsACommandForAFolderThatRuns() {
    String command = blocks("sh", README).get(1).lines().findFirst().orElseThrow();

    assertThat(programs()).as(command).anyMatch(program -> program.equals(command + "\n"));
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

  /** The README's markup in the place of a text gives what the comments in it say. */
  @Test
  void showsMarkupThatIsNoticedAsItSays() {
    List<String> lines = blocks("html", README).get(0).lines().toList();

    ParseResult<Article> result = ArticleParser.create().tryParse(page(String.join("\n", lines)));

    assertThat(result.orElseThrow().paragraphs())
        .isNotEmpty()
        .containsExactlyElementsOf(
            lines.stream()
                .filter(line -> line.contains("<!-- text"))
                .map(line -> line.replaceAll("<[^>]*>", "").strip())
                .toList());
    assertThat(SmallArticle.problems(result.problems()))
        .containsExactly("CONFLICTING_BODY paragraphs");
    assertThat(README.replaceAll("\\s+", " "))
        .contains("`" + result.problems().get(0).message() + "`");
  }

  /** What the README says that no problem tells of. */
  @ParameterizedTest
  @CsvSource({
    "<p>Subscribe to our newsletter!</p>, 3",
    "<p style='display:none'>Hidden.</p>, 2",
    "<iframe src=/framed></iframe>, 2"
  })
  void saysWhatIsNotNoticed(String more, int paragraphs) {
    ParseResult<Article> result =
        ArticleParser.create()
            .tryParse(
                page("<p>Eggs of three kinds are sold.</p><p>Felt is sold there too.</p>" + more));

    assertThat(result.problems()).isEmpty();
    assertThat(result.orElseThrow().paragraphs()).hasSize(paragraphs);
  }

  private static Page page(String content) {
    String url = "https://kcnawatch.co/newstream/1541559813-71422/wool-market/";
    return Page.of(
        "<!DOCTYPE html><html><head><title>Wool market | KCNA Watch</title><link rel=canonical href="
            + url
            + "></head><body><h1>Wool market</h1><p>Date: 07/11/2018 | Source: Pyongyang Times | <a"
            + " href=/original>Read original version at source</a></p><p>Share Button</p><div"
            + " class=article-content>"
            + content
            + "</div></body></html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "fixtures/README.md",
        ".github/EVIDENCE.md",
        ".github/SPARK.md",
        ".github/TESTING.md"
      })
  void linksToFilesThatAreThere(String page) {
    Path file = Path.of(page);

    assertThat(Documents.all(Pattern.compile("]\\((?!http)([^)#]+)"), Documents.read(file)))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(file.resolveSibling(target)).exists());
  }
}
