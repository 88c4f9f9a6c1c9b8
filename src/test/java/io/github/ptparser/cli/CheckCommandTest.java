package io.github.ptparser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Tea | KCNA Watch</title></head><body><h1>Tea</h1>"
          + "<p>Date: 17/03/2023 | Source: Pyongyang Times | <a href='/o'>Read original version at"
          + " source</a></p><div class=article-content><p>One.</p><p>Two.</p></div></body></html>";

  @TempDir private Path folder;

  @BeforeEach
  void writePage() throws IOException {
    Files.writeString(folder.resolve("tea.html"), PAGE);
  }

  private CommandLineRun check(String json) throws IOException {
    Files.writeString(folder.resolve("tea.json"), json);
    return CommandLineRun.of("check", folder.toString());
  }

  private String differences(String json) throws IOException {
    CommandLineRun run = check(json);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).endsWith("\n1 pages: 0 agree, 1 differ; 0 errors\n");
    return run.out().substring(0, run.out().lastIndexOf("1 pages")).strip();
  }

  @Test
  void agreesWhenAllThatIsNamedIsEqual() throws IOException {
    CommandLineRun run =
        check(
            "{\"kind\":\"ARTICLE\",\"listing\":null,\"article\":{\"title\":\"Tea\",\"id\":null,"
                + "\"paragraphs\":[\"One.\",\"Two.\"],\"images\":[]}}");

    assertThat(run.out()).isEqualTo("1 pages: 1 agree, 0 differ; 0 errors\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void printsFieldExpectedAndFound() throws IOException {
    String page = folder.resolve("tea.html").toString();

    assertThat(differences("{\"article\":{\"title\":\"Rice\"}}"))
        .isEqualTo(page + ": article.title: expected \"Rice\", found \"Tea\"");
    assertThat(differences("{\"article\":{\"title\":null}}"))
        .isEqualTo(page + ": article.title: expected nothing, found \"Tea\"");
    assertThat(differences("{\"article\":{\"id\":\"1-1\"}}"))
        .isEqualTo(page + ": article.id: expected \"1-1\", found nothing");
    assertThat(differences("{\"article\":{\"paragraphs\":[\"One.\"]}}"))
        .isEqualTo(page + ": article.paragraphs[1]: expected no more elements, found \"Two.\"");
    assertThat(differences("{\"article\":{\"paragraphs\":[\"One.\",\"Two.\",\"Three.\"]}}"))
        .isEqualTo(page + ": article.paragraphs[2]: expected \"Three.\", found nothing");
    assertThat(differences("{\"article\":{\"paragraphs\":\"One.\"}}"))
        .isEqualTo(page + ": article.paragraphs: expected \"One.\", found [\"One.\",\"Two.\"]");
    assertThat(differences("{\"listing\":{\"teasers\":[]}}"))
        .isEqualTo(page + ": listing: expected {\"teasers\":[]}, found nothing");
  }

  @Test
  void takesAPageWithoutExpectationForAnError() {
    CommandLineRun run = CommandLineRun.of("check", folder.toString());

    assertThat(run.out())
        .isEqualTo(
            folder.resolve("tea.html")
                + ": there is no tea.json beside it\n0 pages: 0 agree, 0 differ; 1 errors\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void takesAnExpectationWithoutPageForAnError() throws IOException {
    Files.delete(folder.resolve("tea.html"));

    CommandLineRun run = check("{}");

    assertThat(run.out())
        .isEqualTo(
            folder.resolve("tea.json")
                + ": there is no page beside it\n0 pages: 0 agree, 0 differ; 1 errors\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void takesBrokenJsonForAnError() throws IOException {
    CommandLineRun run = check("{\"kind\":");

    assertThat(run.out())
        .startsWith(
            folder.resolve("tea.json")
                + ": is no JSON: line 1, column 9: expected a value, found the end\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void takesJsonWithSomethingBehindItOrAKeyTwiceForAnError() throws IOException {
    assertThat(check("{\"kind\":\"ARTICLE\"} {}").out()).contains("is no JSON: ");
    assertThat(check("{\"kind\":\"ARTICLE\",\"kind\":\"ARTICLE\"}").out()).contains("is no JSON: ");
    assertThat(check("[]").out()).contains("tea.json: is no JSON object\n");
    assertThat(check("").out())
        .contains("tea.json: is no JSON: line 1, column 1: expected a value");
  }

  @Test
  void takesAnElementThatIsNotThereForADifference() throws IOException {
    assertThat(differences("{\"article\":{\"images\":[null]}}"))
        .endsWith("article.images[0]: expected null, found nothing");
  }

  @Test
  void leavesTheExpectationOfAPageThatCannotBeRead() throws IOException {
    Files.write(folder.resolve("tea.html"), new byte[] {0x1F, (byte) 0x8B, 8});
    Files.writeString(folder.resolve("tea.json"), "{\"listing\":null}");

    assertThat(CommandLineRun.of("check", folder.toString()).status()).isEqualTo(1);
    CommandLineRun update = CommandLineRun.of("check", "--update", folder.toString());

    assertThat(update.out()).endsWith("0 written, 1 errors\n");
    assertThat(update.status()).isEqualTo(1);
    assertThat(folder.resolve("tea.json")).hasContent("{\"listing\":null}");
    assertThat(CommandLineRun.of("check", folder.resolve("rice.html").toString()).out())
        .startsWith(folder.resolve("rice.html") + ": no such file\n");
  }

  @Test
  void findsThePageOfAnExpectationWhateverItsEnding() throws IOException {
    for (String name : new String[] {"a.HTML", "b.htm", "c.xhtml", "index.html?s=tea"}) {
      Files.writeString(folder.resolve(name), PAGE);
    }
    for (String name : new String[] {"a", "b", "c", "index"}) {
      Files.writeString(folder.resolve(name + ".json"), "{\"kind\":\"ARTICLE\"}");
    }

    assertThat(check("{}").out()).isEqualTo("5 pages: 5 agree, 0 differ; 0 errors\n");
  }

  @Test
  void isNoSuccessWithoutAnyPage(@TempDir Path empty) {
    assertThat(CommandLineRun.of("check", empty.toString()).status()).isEqualTo(1);
  }

  @Test
  void findsTheExpectationOfACompressedPage() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    Files.delete(folder.resolve("tea.html"));
    Files.write(folder.resolve("tea.html.gz"), packed.toByteArray());

    assertThat(check("{\"article\":{\"title\":\"Tea\"}}").status()).isZero();
  }

  @Test
  void checksOnePageByItsName() throws IOException {
    Files.writeString(folder.resolve("tea.json"), "{\"article\":{\"title\":\"Tea\"}}");
    Files.writeString(folder.resolve("other.html"), PAGE);

    CommandLineRun run = CommandLineRun.of("check", folder.resolve("tea.html").toString());

    assertThat(run.out()).isEqualTo("1 pages: 1 agree, 0 differ; 0 errors\n");
  }

  @Test
  void writesExpectationsAnew() throws IOException {
    CommandLineRun update = CommandLineRun.of("check", "--update", folder.toString());
    String json = Files.readString(folder.resolve("tea.json"));

    assertThat(update.out()).isEqualTo("1 written, 0 errors\n");
    assertThat(update.status()).isZero();
    assertThat(json)
        .startsWith("{\n  \"kind\" : \"ARTICLE\",\n  \"layout\" : \"KCNA_WATCH_2023\",\n")
        .contains("\"paragraphs\" : [ \"One.\", \"Two.\" ]")
        .doesNotContain("\"page\"")
        .endsWith("}\n");
    assertThat(CommandLineRun.of("check", folder.toString()).status()).isZero();
  }
}
