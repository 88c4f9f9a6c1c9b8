package io.github.ptparser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code scrub} writes pages with made-up words, which are parsed as before. */
class ScrubCommandTest {

  private static final Path PAGE = Path.of("fixtures/kcna-watch-2023/plain-known-classes.html");

  @TempDir private Path folder;

  @Test
  void scrubsAPage() throws IOException {
    Path out = folder.resolve("new/page.html");

    CommandLineRun run = CommandLineRun.of("scrub", PAGE.toString(), out.toString());

    Article before = ArticleParser.create().parse(Page.read(PAGE));
    Article after = ArticleParser.create().parse(Page.read(out));
    assertThat(run).isEqualTo(new CommandLineRun(0, "", "1 of 1 pages scrubbed\n"));
    assertThat(after.title()).hasSameSizeAs(before.title()).isNotEqualTo(before.title());
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.source()).isEqualTo(before.source());
    assertThat(after.published()).isEqualTo(before.published());
  }

  @Test
  void scrubsAFolderWithTheSameWordsInEachPage() throws IOException {
    CommandLineRun run = CommandLineRun.of("scrub", "fixtures", folder.toString());

    // Bytes that are no text are not kept, as they may be words in another charset.
    assertThat(run.err().lines())
        .hasSize(2)
        .first(STRING)
        .startsWith(
            "fixtures/kcna-watch-2023/excerpt-cut-within-a-character.html: is parsed other");
    assertThat(run.status()).isEqualTo(1);
    assertThat(CommandLineRun.of("check", "--update", folder.toString()).status()).isZero();
    assertThat(CommandLineRun.of("parse", folder.toString()).out().lines())
        .hasSameSizeAs(CommandLineRun.of("parse", "fixtures").lines());
  }

  @Test
  void writesGzipWhereItWasRead() throws IOException {
    Path packed = Path.of("fixtures/kcna-watch-2023");
    List<Path> pages;
    try (var files = Files.list(packed)) {
      pages = files.filter(file -> file.toString().endsWith(".gz")).toList();
    }
    assertThat(pages).isNotEmpty();

    CommandLineRun run =
        CommandLineRun.of("scrub", pages.get(0).toString(), folder.resolve("a.html.gz").toString());

    assertThat(run.status()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("a.html.gz"))).startsWith(0x1F, 0x8B);
    assertThat(Page.read(folder.resolve("a.html.gz")).kind())
        .isEqualTo(Page.read(pages.get(0)).kind());
  }

  @Test
  void saysWhatCannotBeRead() {
    CommandLineRun run =
        CommandLineRun.of("scrub", folder.resolve("a.html").toString(), folder + "2");

    assertThat(run.err()).isEqualTo(folder + "/a.html: no such file\n0 of 1 pages scrubbed\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void saysThatThereIsNoPage() {
    CommandLineRun run = CommandLineRun.of("scrub", folder.toString(), folder + "2");

    assertThat(run.err()).isEqualTo("0 of 0 pages scrubbed\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/out", "/../in"})
  void doesNotWriteOverWhatItReads(String place) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));

    CommandLineRun run = CommandLineRun.of("scrub", in.toString(), in + place);

    assertThat(run.err()).startsWith("OUT must not be IN, nor within it\n");
    assertThat(run.status()).isEqualTo(2);
  }
}
