package io.github.ptparser.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code -all} jar as a program among others: exit status, pipes, the two outputs. */
class ProcessIT {

  private static final String JAR = Program.jar("allJar").toString();
  private static final Path FIXTURES = Path.of("fixtures");
  private static final String ARTICLE = "kcna-watch-2019/article-of-kcnawatch-co.html";
  private static final long MOST_SECONDS = 60;

  @TempDir private Path folder;

  @Test
  void endsQuietlyWhenItsReaderHasGone() throws Exception {
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(Program.java().toString(), "-jar", JAR, "parse", "-", "fixtures")
            .redirectError(err.toFile())
            .start();
    try {
      // The program waits for its input now, so its output is closed before a line is written.
      process.getInputStream().close();
      process.getOutputStream().close();
      assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    } finally {
      process.destroyForcibly();
    }

    assertThat(err)
        .hasContent("0 pages: 0 articles, 0 listings, 0 neither, 0 unreadable; 0 with problems\n");
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void endsWithOneWhenAPageIsNeither() throws Exception {
    Program run = Program.java("-jar", JAR, "parse", "fixtures/neither");
    long pages = pagesBelow(FIXTURES.resolve("neither"));

    assertThat(run.out().lines()).hasSize((int) pages);
    assertThat(run.err())
        .isEqualTo(
            pages
                + " pages: 0 articles, 0 listings, "
                + pages
                + " neither, 0 unreadable; "
                + pages
                + " with problems\n");
    assertThat(run.status()).isEqualTo(1);
  }

  private static long pagesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).count();
    }
  }

  @Test
  void endsWithOneOnAProblemWhenStrict() throws Exception {
    String page = "fixtures/kcna-watch-2023/impossible-date.html";

    assertThat(Program.java("-jar", JAR, "parse", page).status()).isZero();
    assertThat(Program.java("-jar", JAR, "parse", "--strict", page).status()).isEqualTo(1);
  }

  @Test
  void endsWithTwoOnWrongUsage() throws Exception {
    Program run = Program.java("-jar", JAR, "parse", "--nonsense", "fixtures");

    assertThat(run.err())
        .startsWith("Unknown option: '--nonsense'\nUsage: pyongyang-times-parser parse ");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void endsWithOneWhenAPageDiffers() throws Exception {
    Path page = Files.copy(FIXTURES.resolve(ARTICLE), folder.resolve("a page.html"));
    Files.writeString(folder.resolve("a page.json"), "{\"article\":{\"title\":\"“Tea”\"}}");

    Program run =
        Program.run(List.of(Program.java().toString(), "-jar", JAR, "check", folder.toString()));

    assertThat(run.out())
        .isEqualTo(
            page
                + ": article.title: expected \"“Tea”\", found \"Wool market opens in Hyesan\"\n"
                + "1 pages: 0 agree, 1 differ; 0 errors\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }
}
