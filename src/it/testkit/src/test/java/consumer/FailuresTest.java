package consumer;

import static io.github.ptparser.testkit.PtAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ptparser.Page;
import io.github.ptparser.testkit.PageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kit says, and that it does so without a Jackson of ours. */
class FailuresTest {

  private static final Path PAGE =
      Path.of("src/test/pages/kcna-watch-2019/article-of-kcnawatch-co.html");

  @Test
  void thereIsNoJackson() {
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"));
  }

  @Test
  void anAssertionNamesFieldExpectedFoundAndLine() throws IOException {
    var article = assertThat(Page.read(PAGE)).isArticle();
    AssertionError failure =
        assertThrows(AssertionError.class, () -> article.hasTitle("Silk market opens in Hyesan"));

    assertEquals(
        "title (line "
            + lineOf("<h1")
            + "): expected \"Silk market opens in Hyesan\", found"
            + " \"Wool market opens in Hyesan\"",
        failure.getMessage());
  }

  @Test
  void aPageNamesFieldExpectedFoundAndLine(@TempDir Path folder) throws IOException {
    Files.copy(PAGE, folder.resolve("wool.html"));
    Files.writeString(folder.resolve("wool.json"), "{\"article\":{\"title\":\"Silk\"}}");
    List<DynamicTest> tests = PageFolder.tests(folder).toList();

    assertEquals(1, tests.size());
    AssertionError failure =
        assertThrows(AssertionError.class, () -> tests.get(0).getExecutable().execute());
    assertEquals(
        folder.resolve("wool.html")
            + "\n  article.title (line "
            + lineOf("<h1")
            + "): expected \"Silk\", found \"Wool market opens in Hyesan\"",
        failure.getMessage());
  }

  private static int lineOf(String text) throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError(text);
  }
}
