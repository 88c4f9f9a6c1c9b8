package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ptparser.testkit.PageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each page of a folder is a test, which says what is not as its {@code .json} says. */
class PageFolderTest {

  @TempDir private Path folder;

  private void write(String name, String content) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), content);
  }

  private DynamicTest onlyTest() {
    List<DynamicTest> tests = PageFolder.tests(folder).toList();
    assertThat(tests).hasSize(1);
    return tests.get(0);
  }

  private static String failureOf(DynamicTest test) {
    return String.valueOf(catchThrowable(() -> test.getExecutable().execute()));
  }

  private static void passes(DynamicTest test) {
    assertThat(catchThrowable(() -> test.getExecutable().execute())).isNull();
  }

  @Test
  void hasATestForEachPageByItsName() throws IOException {
    write("b.html", SmallArticle.sound().html());
    write("b.json", "{\"kind\":\"ARTICLE\",\"article\":{\"title\":\"New ferry on the Nam\"}}");
    write("a/c.html", SmallArticle.sound().html());
    write("a/c.json", "{\"problems\":[]}");

    List<DynamicTest> tests = PageFolder.tests(folder).toList();

    assertThat(tests)
        .extracting(DynamicTest::getDisplayName)
        .containsExactly(Path.of("a", "c.html").toString(), "b.html");
    assertThat(tests.get(1).getTestSourceUri()).contains(folder.resolve("b.html").toUri());
    tests.forEach(PageFolderTest::passes);
  }

  @Test
  void saysFieldExpectedFoundAndLine() throws IOException {
    write("a.html", SmallArticle.sound().html());
    write(
        "a.json",
        "{\"kind\":\"LISTING\",\"article\":{\"title\":\"Ferry\",\"paragraphs\":[\"It sinks.\"],"
            + "\"more\":{\"teasers\":[{\"excerpt\":\"Wool.\"}]}}}");

    assertThat(failureOf(onlyTest()))
        .isEqualTo(
            "org.opentest4j.AssertionFailedError: "
                + folder.resolve("a.html")
                + "\n  kind: expected \"LISTING\", found \"ARTICLE\""
                + "\n  article.title (line 9): expected \"Ferry\", found \"New ferry on the Nam\""
                + "\n  article.paragraphs[0] (line 11): expected \"It sinks.\", found \"It sails.\""
                + "\n  article.more.teasers[0].excerpt (line 12): expected \"Wool.\", found"
                + " \"Wool is sold.\"");
  }

  @Test
  void failsWhereOneOfTheTwoFilesIsNotThere() throws IOException {
    write("a.html", SmallArticle.sound().html());
    assertThat(failureOf(onlyTest())).endsWith("a.html: there is no a.json beside it");

    Files.move(folder.resolve("a.html"), folder.resolve("a.json"));
    assertThat(failureOf(onlyTest())).endsWith("a.json: there is no page beside it");
  }

  @Test
  void failsWhereThereIsNoPage() {
    assertThat(failureOf(onlyTest())).endsWith(folder + ": there is no page in it");
    assertThat(failureOf(PageFolder.tests(folder.resolve("moved")).findFirst().orElseThrow()))
        .endsWith("moved: is no folder");
  }
}
