package io.github.ptparser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.check.FixtureTest;
import io.github.ptparser.check.PageCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} of many pages at once, and of fields that lie deep. */
class CheckFoldersTest {

  private static final Path FIXTURES = Path.of("fixtures");

  @TempDir private Path folder;

  private Path copy(String fixture, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.copy(
        FIXTURES.resolve("kcna-watch-2023").resolve(fixture),
        file,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private CommandLineRun check(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("check"), Stream.concat(Stream.of(options), Stream.of("" + folder)))
            .toArray(String[]::new));
  }

  @Test
  void printsTheDifferencesOfAllPagesInOrderAndCountsThem() throws IOException {
    Path first = copy("plain-known-classes.html", "a/1.html");
    Path second = copy("listing-of-a-source.html", "b.html");
    copy("listing-of-a-source.html", "c.html");
    Files.writeString(
        folder.resolve("a/1.json"),
        "{\"kind\":\"LISTING\",\"article\":{\"more\":{\"teasers\":[{\"title\":\"No\"}]},"
            + "\"published\":\"2023-04-13\",\"images\":null}}");
    Files.writeString(
        folder.resolve("b.json"),
        "{\"article\":{},\"listing\":{\"teasers\":[{\"thumbnail\":null,\"published\":7}]}}");
    Files.writeString(folder.resolve("c.json"), "{\"kind\":\"LISTING\"}");

    CommandLineRun run = check();
    List<String> firstLines =
        run.lines().stream().filter(line -> line.startsWith(first.toString())).toList();
    List<String> secondLines =
        run.lines().stream().filter(line -> line.startsWith(second.toString())).toList();

    assertThat(firstLines.get(0))
        .isEqualTo(first + ": kind: expected \"LISTING\", found \"ARTICLE\"");
    assertThat(firstLines.get(1))
        .startsWith(first + ": article.more.teasers[0].title: expected \"No\", found \"");
    assertThat(firstLines.get(2))
        .startsWith(first + ": article.more.teasers[1]: expected no more elements, found {");
    assertThat(firstLines)
        .contains(first + ": article.published: expected \"2023-04-13\", found \"2023-04-12\"")
        .last()
        .asString()
        .startsWith(first + ": article.images: expected nothing, found [");
    assertThat(secondLines.get(0)).isEqualTo(second + ": article: expected {}, found nothing");
    assertThat(secondLines.get(1))
        .startsWith(second + ": listing.teasers[0].thumbnail: expected nothing, found \"https://");
    assertThat(secondLines.get(2))
        .isEqualTo(second + ": listing.teasers[0].published: expected 7, found \"2025-11-27\"");
    assertThat(run.lines())
        .startsWith(firstLines.toArray(String[]::new))
        .endsWith("3 pages: 1 agree, 2 differ; 0 errors")
        .hasSize(firstLines.size() + secondLines.size() + 1);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void comparesProblemsWithTheirPlaceInThePage() throws IOException {
    Path page = copy("impossible-date.html", "page.html");
    Path expectation = folder.resolve("page.json");
    int line =
        new ObjectMapper()
            .readTree(CommandLineRun.of("parse", page.toString()).out())
            .path("problems")
            .path(0)
            .path("line")
            .asInt();
    assertThat(line).isGreaterThan(1);

    Files.writeString(
        expectation, "{\"problems\":[{\"code\":\"INVALID_DATE\",\"line\":" + line + "}]}");
    assertThat(check().out()).isEqualTo("1 pages: 1 agree, 0 differ; 0 errors\n");
    Files.writeString(expectation, "{\"problems\":[{\"line\":1}]}");
    assertThat(check().out()).startsWith(page + ": problems[0].line: expected 1, found " + line);
    Files.writeString(expectation, "{\"problems\":[{\"line\":\"" + line + "\"}]}");
    assertThat(check().out())
        .startsWith(page + ": problems[0].line: expected \"" + line + "\", found " + line);
    Files.writeString(expectation, "{\"problems\":[]}");
    assertThat(check().out())
        .startsWith(page + ": problems[0]: expected no more elements, found {");
  }

  @Test
  void goesOnAfterAPageThatCannotBeRead() throws IOException {
    Path broken = Files.write(folder.resolve("a.html"), new byte[] {0x1F, (byte) 0x8B, 8});
    Files.writeString(folder.resolve("a.json"), "{\"kind\":\"ARTICLE\"}");
    copy("listing-of-a-source.html", "b.html");
    Files.writeString(folder.resolve("b.json"), "{\"kind\":\"LISTING\"}");

    CommandLineRun run = check();

    assertThat(run.lines()).hasSize(2).first().asString().startsWith(broken + ": ");
    assertThat(run.out()).endsWith("\n1 pages: 1 agree, 0 differ; 1 errors\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void goesOnAfterAnExpectationThatCannotBeRead() throws IOException {
    Path page = copy("listing-of-a-source.html", "a.html");
    Files.createDirectory(folder.resolve("a.json"));
    copy("listing-of-a-source.html", "b.html");
    Files.writeString(folder.resolve("b.json"), "{\"kind\":\"LISTING\"}");

    CommandLineRun run = check();

    assertThat(run.lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(page.resolveSibling("a.json") + ": cannot be read");
    assertThat(run.out()).endsWith("\n1 pages: 1 agree, 0 differ; 1 errors\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void passesOverWhatABrowserSavedBesideAPage() throws IOException {
    copy("listing-of-a-source.html", "a.html");
    Files.writeString(folder.resolve("a.json"), "{\"kind\":\"LISTING\"}");
    copy("listing-of-a-source.html", "a_files/frame.html");
    Files.writeString(folder.resolve("a_files/data.json"), "[]");

    assertThat(check().out()).isEqualTo("1 pages: 1 agree, 0 differ; 0 errors\n");
  }

  @Test
  void saysOfAFolderWithoutPagesThatThereAreNone() {
    CommandLineRun run = check();

    assertThat(run.out()).isEqualTo("0 pages: 0 agree, 0 differ; 0 errors\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void agreesWithAllThatUpdateWroteOfEveryFixture() throws IOException {
    int pages = 0;
    for (Path page : FixtureTest.pages()) {
      // Two layouts have pages of one name, so each page has a folder of its own.
      Path copy = folder.resolve(pages + "").resolve(page.getFileName().toString());
      Files.createDirectory(copy.getParent());
      Files.copy(page, copy);
      Files.writeString(PageCheck.expectationOf(copy), "{\"kind\":\"of old\"}");
      pages++;
    }

    CommandLineRun update = check("--update");

    assertThat(update.out()).isEqualTo(pages + " written, 0 errors\n");
    assertThat(update.status()).isZero();
    assertThat(check().out())
        .isEqualTo(pages + " pages: " + pages + " agree, 0 differ; 0 errors\n");
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> written = files.filter(file -> file.toString().endsWith(".json")).toList();
      assertThat(written)
          .hasSize(pages)
          .allSatisfy(
              json ->
                  assertThat(json)
                      .content()
                      .startsWith("{\n  \"kind\" : \"")
                      .doesNotContain("of old")
                      .endsWith("\n}\n"));
    }
  }

  @Test
  void printsWhatItFindsInUtf8() throws IOException {
    Path page = copy("plain-known-classes.html", "page.html");
    Files.writeString(folder.resolve("page.json"), "{\"article\":{\"title\":\"“가을”\"}}");

    assertThat(check().out()).startsWith(page + ": article.title: expected \"“가을”\", found \"");
  }

  @Test
  void writesNothingUnlessItIsToldTo() throws IOException {
    copy("listing-of-a-source.html", "a.html");

    CommandLineRun run = check();

    assertThat(run.out()).contains("there is no a.json beside it");
    assertThat(folder.resolve("a.json")).doesNotExist();
  }

  @Test
  void endsQuietlyWhenNobodyReadsAnyMore() throws IOException {
    copy("listing-of-a-source.html", "a.html");
    Files.writeString(folder.resolve("a.json"), "{\"kind\":\"ARTICLE\"}");
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    CommandLineRun run = CommandLineRun.withOutput(closed, "check", folder.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }
}
