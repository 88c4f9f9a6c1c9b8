package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path FIXTURES = Path.of(System.getProperty("fixtures"));
  private static final String JAR = "pyongyang-times-parser-all.jar";
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @Test
  void eachPageOfAFolderIsALine() throws Exception {
    Path folder = FIXTURES.resolve("kcna-watch-2019");
    Map<Path, JsonNode> lines = new HashMap<>();

    int status = parse(folder, lines);

    assertEquals(0, status);
    assertEquals(pagesOf(folder), lines.size());
    JsonNode line = lines.get(folder.resolve("article-of-kcnawatch-co.html"));
    assertEquals("ARTICLE", line.path("kind").asText());
    assertEquals("Wool market opens in Hyesan", line.at("/article/title").asText());
    assertEquals("2018-11-07", line.at("/article/published").asText());
    assertEquals(0, line.path("problems").size());
  }

  @Test
  void pagesThatAreNeitherAreLinesWithTheirProblem() throws Exception {
    Path folder = FIXTURES.resolve("neither");
    Map<Path, JsonNode> lines = new HashMap<>();

    int status = parse(folder, lines);

    assertEquals(1, status);
    assertEquals(pagesOf(folder), lines.size());
    for (JsonNode line : lines.values()) {
      assertTrue(line.path("problems").size() > 0, line::toString);
      assertTrue(line.path("article").isMissingNode(), line::toString);
    }
    JsonNode wall = lines.get(folder.resolve("sign-up-wall-by-class.html"));
    assertEquals("MEMBERS_ONLY", wall.path("kind").asText());
  }

  @Test
  void aShellWritesTheLinesToAFile(@TempDir Path folder) throws Exception {
    Files.copy(Path.of("target", JAR), folder.resolve(JAR));
    Path saved = Files.createDirectory(folder.resolve("saved"));
    Files.copy(
        FIXTURES.resolve("kcna-watch-2019/article-of-kcnawatch-co.html"),
        saved.resolve("wool.html"));

    ProcessBuilder shell =
        new ProcessBuilder("sh", "-e", Path.of("pages.sh").toAbsolutePath().toString());
    shell.environment().merge("PATH", JAVA.getParent() + ":", (path, java) -> java + path);
    int status = shell.directory(folder.toFile()).inheritIO().start().waitFor();

    assertEquals(0, status);
    JsonNode line = MAPPER.readTree(folder.resolve("pages.jsonl").toFile());
    assertEquals("saved/wool.html", line.path("page").asText());
    assertEquals("Wool market opens in Hyesan", line.at("/article/title").asText());
  }

  private static int parse(Path folder, Map<Path, JsonNode> lines) throws Exception {
    Process process =
        new ProcessBuilder(JAVA.toString(), "-jar", "target/" + JAR, "parse", folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode json = MAPPER.readTree(line);
        lines.put(Path.of(json.path("page").asText()), json);
      }
    }
    return process.waitFor();
  }

  private static long pagesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).count();
    }
  }
}
