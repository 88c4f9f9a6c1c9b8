package io.github.ptparser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the README against the code. */
class ReadmeTest {

  private static final String README = read(Path.of("README.md"));

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
        .matcher(README)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @Test
  void isShortEnoughToBeRead() {
    assertThat(README.lines()).hasSizeLessThan(150);
  }

  @Test
  void namesEveryProblemCodeAndNoOther() {
    Set<String> named =
        Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`")
            .matcher(section("What is noticed, and how"))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toSet());
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
  }

  @Test
  void namesEveryProfileOfTheBuild() {
    List<String> profiles =
        Pattern.compile("<profile>\\s*<id>(.*?)</id>")
            .matcher(read(Path.of("pom.xml")))
            .results()
            .map(result -> result.group(1))
            .toList();
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
    Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(read(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(blocks("xml").get(0)).contains("<version>" + version.group(1) + "</version>");
  }

  @Test
  void hasJavaThatCompilesAndRuns(@TempDir Path folder) throws Exception {
    List<String> blocks = blocks("java");
    assertThat(blocks).hasSize(1);
    String source =
        """
        import com.fasterxml.jackson.databind.ObjectMapper;
        import io.github.ptparser.*;
        import java.nio.file.Path;

        public class Snippet {
          public static boolean run(java.io.PrintStream out) throws Exception {
        %s
            return same.equals(article);
          }
        }
        """
            .formatted(blocks.get(0).replace("System.out", "out"));
    Path file = Files.writeString(folder.resolve("Snippet.java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    List<String> options = List.of("-cp", System.getProperty("java.class.path"));
    assertThat(
            compiler
                .getTask(
                    errors,
                    null,
                    null,
                    options,
                    null,
                    compiler.getStandardFileManager(null, null, UTF_8).getJavaFileObjects(file))
                .call())
        .as("%s", errors)
        .isTrue();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Object same =
          loader
              .loadClass("Snippet")
              .getMethod("run", PrintStream.class)
              .invoke(null, new PrintStream(out, true, UTF_8));
      assertThat(same).isEqualTo(true);
    }
    assertThat(out.toString(UTF_8).lines().findFirst())
        .contains("2023-04-12 Pruning ends on the apple slopes of Kwail");
  }

  @Test
  void linksToFilesThatAreThere() {
    List<String> targets = new ArrayList<>();
    for (MatchResult link :
        Pattern.compile("]\\((?!http)([^)#]+)").matcher(README).results().toList()) {
      targets.add(link.group(1));
    }
    assertThat(targets)
        .isNotEmpty()
        .allSatisfy(target -> assertThat(Path.of(target)).as(target).exists());
  }
}
