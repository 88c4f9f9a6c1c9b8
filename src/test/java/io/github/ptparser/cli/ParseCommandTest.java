package io.github.ptparser.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseCommandTest {

  private static final String ADDRESS = "https://kcnawatch.org/newstream/1679051042-573104882/t/";

  /** A sound page of 2019: it has neither served day nor "More From". */
  private static String article(String title, String head) {
    return "<!DOCTYPE html><html><head><title>"
        + title
        + " | KCNA Watch</title>"
        + head
        + "</head><body>\n<h1>"
        + title
        + "</h1>\n<p>Date: 17/03/2023 | Source: Pyongyang Times | <a href='/original'>Read original"
        + " version at source</a></p><p>Share Button</p><div class=article-content><p>Tea.</p>"
        + "</div></body></html>";
  }

  private static final String CANONICAL = "<link rel=canonical href='" + ADDRESS + "'>";

  private static final String VALUE =
      "\"kind\":\"ARTICLE\",\"layout\":\"KCNA_WATCH_2019\",\"article\":{"
          + "\"id\":\"1679051042-573104882\",\"url\":\""
          + ADDRESS
          + "\",\"title\":\"Tea\",\"published\":\"2023-03-17\",\"source\":\"Pyongyang Times\","
          + "\"originalUrl\":\"https://kcnawatch.org/original\","
          + "\"storedAt\":\"2023-03-17T11:04:02Z\",\"paragraphs\":[\"Tea.\"],\"images\":[]},"
          + "\"problems\":[]}";

  @TempDir private Path folder;

  private Path write(String name, String html) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, html);
  }

  private static List<String> pages(CommandLineRun run) throws JsonProcessingException {
    List<String> pages = new ArrayList<>();
    for (String line : run.lines()) {
      pages.add(new ObjectMapper().readTree(line).path("page").asText());
    }
    return pages;
  }

  @Test
  void writesOneLineOfJsonForAPage() throws IOException {
    Path file = write("tea.html", article("Tea", CANONICAL));

    CommandLineRun run = CommandLineRun.of("parse", file.toString());

    assertThat(run.out()).isEqualTo("{\"page\":\"" + file + "\"," + VALUE + "\n");
    assertThat(run.err())
        .isEqualTo("1 pages: 1 articles, 0 listings, 0 neither, 0 unreadable; 0 with problems\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void readsStandardInput() {
    CommandLineRun run =
        CommandLineRun.withInput(article("Tea", CANONICAL).getBytes(UTF_8), "parse", "-");

    assertThat(run.out()).isEqualTo("{\"page\":\"-\"," + VALUE + "\n");
  }

  @Test
  void walksAFolderInNameOrderAndTakesPagesAlone() throws IOException {
    for (String name :
        List.of("b.html", "a/2.htm", "a/1.html", "index.html?s=tea", "c.html.gz", "a.html")) {
      write(name, article("Tea", CANONICAL));
    }
    write("notes.txt", "no page");
    write("a.json", "{}");
    write("b_files/frame.html", article("Frame", CANONICAL));

    CommandLineRun run = CommandLineRun.of("parse", folder.toString());

    assertThat(pages(run))
        .containsExactlyElementsOf(
            List.of("a/1.html", "a/2.htm", "a.html", "b.html", "c.html.gz", "index.html?s=tea")
                .stream()
                .map(name -> folder.resolve(name).toString())
                .toList());
  }

  @Test
  void keepsTheOrderHoweverManyPages() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      // Pages of very different size, so that they are not finished in order.
      String padding = "<!--" + "x".repeat((i * 7919) % 50_000) + "-->";
      expected.add(
          write(
                  String.format(Locale.ROOT, "%04d.html", i),
                  article("Tea " + i, CANONICAL + padding))
              .toString());
    }

    CommandLineRun run = CommandLineRun.of("parse", folder.toString());

    assertThat(pages(run)).containsExactlyElementsOf(expected);
    for (int i = 0; i < 400; i++) {
      assertThat(run.lines().get(i)).contains("\"title\":\"Tea " + i + "\"");
    }
  }

  @Test
  void tellsWhatCannotBeReadAndGoesOn() throws IOException {
    Path good = write("good.html", article("Tea", CANONICAL));
    Path large = write("large.html", " ".repeat(5 * 1024 * 1024 + 1));
    Path broken = Files.write(folder.resolve("broken.html"), new byte[] {0x1F, (byte) 0x8B, 8});
    String missing = folder.resolve("missing.html").toString();

    CommandLineRun run =
        CommandLineRun.of("parse", missing, large.toString(), broken.toString(), good.toString());

    assertThat(run.lines().get(0))
        .isEqualTo("{\"page\":\"" + missing + "\",\"error\":\"no such file\"}");
    assertThat(run.lines().get(1))
        .isEqualTo(
            "{\"page\":\""
                + large
                + "\",\"error\":\"the page is larger than 5242880 bytes; PageOptions.withMaxBytes"
                + " sets the limit\"}");
    assertThat(run.lines().get(2)).startsWith("{\"page\":\"" + broken + "\",\"error\":\"");
    assertThat(run.lines().get(3)).contains("\"kind\":\"ARTICLE\"");
    assertThat(run.err())
        .isEqualTo("4 pages: 1 articles, 0 listings, 0 neither, 3 unreadable; 0 with problems\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void tellsOfAPageThatIsNeither() throws IOException {
    Path file = write("empty.html", "");

    CommandLineRun run = CommandLineRun.of("parse", file.toString());
    JsonNode json = new ObjectMapper().readTree(run.out());

    assertThat(json.path("kind").asText()).isEqualTo("UNKNOWN");
    assertThat(json.path("problems").path(0).path("code").asText()).isEqualTo("EMPTY_PAGE");
    assertThat(json.has("layout")).isFalse();
    assertThat(json.has("article")).isFalse();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void takesAProblemForAnErrorOnlyWhenStrict() throws IOException {
    String page =
        write("date.html", article("Tea", CANONICAL).replace("17/03", "31/02")).toString();

    CommandLineRun run = CommandLineRun.of("parse", page);
    JsonNode problem = new ObjectMapper().readTree(run.out()).path("problems").path(0);

    assertThat(problem.path("code").asText()).isEqualTo("INVALID_DATE");
    assertThat(problem.path("field").asText()).isEqualTo("published");
    assertThat(problem.path("line").asInt()).isEqualTo(3);
    assertThat(problem.path("column").asInt()).isEqualTo(4);
    assertThat(run.status()).isZero();
    assertThat(CommandLineRun.of("parse", "--strict", page).status()).isEqualTo(1);
  }

  @Test
  void takesTheAddressFromTheCommandLine() throws IOException {
    String without = write("without.html", article("Tea", "")).toString();
    String with = write("with.html", article("Tea", CANONICAL)).toString();

    assertThat(CommandLineRun.of("parse", "--base-url", ADDRESS, without).out())
        .isEqualTo("{\"page\":\"" + without + "\"," + VALUE + "\n");
    assertThat(CommandLineRun.of("parse", "--base-url", "https://kcnawatch.co/", with).out())
        .contains("\"url\":\"" + ADDRESS + "\"")
        .contains("\"originalUrl\":\"https://kcnawatch.org/original\"");
    assertThat(CommandLineRun.of("parse", "--base-url", "https://kcnawatch.co/", without).out())
        .contains("\"originalUrl\":\"https://kcnawatch.co/original\"")
        .doesNotContain("\"url\":");
  }

  /** Else all pages would get one address and one id. */
  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org/newstream/1679051042-573104882/, 2, 2",
    "https://kcnawatch.org/?s=tea, 2, 2",
    "https://web.archive.org/web/2025/https://kcnawatch.org/article/163/, 2, 2",
    "https://kcnawatch.org/newstream/1679051042-573104882/, 1, 0",
    "https://kcnawatch.org/, 2, 0",
    "https://kcnawatch.org, 2, 0",
    "https://web.archive.org/web/2025/https://kcnawatch.org/, 2, 0"
  })
  void takesTheAddressOfAPageForOnePageOnly(String address, int pages, int status)
      throws IOException {
    write("a.html", article("Tea", ""));
    write("notes.txt", "Tea");
    for (int i = 1; i < pages; i++) {
      write("b.html", article("Rice", ""));
    }

    CommandLineRun run = CommandLineRun.of("parse", "--base-url", address, folder.toString());

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.err())
        .startsWith(
            status == 0
                ? pages + " pages"
                : "--base-url "
                    + address
                    + " is the address of one page, and there are more: give the address of their"
                    + " site, such as https://kcnawatch.org/, or one page\n");
  }

  @Test
  void writesSeveralLinesWhenPretty() throws IOException {
    String page = write("tea.html", article("Tea", CANONICAL)).toString();

    CommandLineRun run = CommandLineRun.of("parse", "--pretty", page);

    assertThat(run.lines()).hasSizeGreaterThan(10).first().isEqualTo("{");
    assertThat(run.lines().get(1)).isEqualTo("  \"page\" : \"" + page + "\",");
  }

  @Test
  void endsQuietlyWhenNobodyReadsAnyMore() throws IOException {
    for (int i = 0; i < 50; i++) {
      write(i + ".html", article("Tea", CANONICAL));
    }
    int[] lines = new int[1];
    OutputStream closing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void write(byte[] bytes, int start, int length) throws IOException {
            if (++lines[0] > 3) {
              throw new IOException("Broken pipe");
            }
          }
        };

    CommandLineRun run = CommandLineRun.withOutput(closing, "parse", folder.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo("3 pages: 3 articles, 0 listings, 0 neither, 0 unreadable; 0 with problems\n");
  }

  @Test
  void refusesWrongUsage() {
    CommandLineRun noPath = CommandLineRun.of("parse");
    CommandLineRun noOption = CommandLineRun.of("parse", "--nonsense", "x.html");

    assertThat(noPath.status()).isEqualTo(2);
    assertThat(noPath.err()).contains("Missing required parameter: 'PATH'").contains("Usage:");
    assertThat(noOption.status()).isEqualTo(2);
    assertThat(noOption.err()).contains("--nonsense");
    assertThat(noOption.out()).isEmpty();
    assertThat(CommandLineRun.of("parse", "--base-url", "a b", "x").status()).isEqualTo(2);
    CommandLineRun noWeb = CommandLineRun.of("parse", "--base-url", "kcnawatch.org", "x");
    assertThat(noWeb.status()).isEqualTo(2);
    assertThat(noWeb.err())
        .startsWith("--base-url takes an http or https address, not kcnawatch.org\n");
  }

  @Test
  void explainsItself() {
    assertThat(CommandLineRun.of("--help").out()).contains("parse").contains("check");
    assertThat(CommandLineRun.of("parse", "--help").out())
        .contains("--base-url")
        .contains("--strict")
        .contains("--pretty");
    assertThat(CommandLineRun.of("--help").status()).isZero();
    assertThat(CommandLineRun.of("--version").out()).isEqualTo("unreleased\n");
    assertThat(CommandLineRun.of("parse", "--version").out()).isEqualTo("unreleased\n");
    assertThat(CommandLineRun.of("check", "--version").out()).isEqualTo("unreleased\n");
  }
}
