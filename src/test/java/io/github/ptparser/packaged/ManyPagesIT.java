package io.github.ptparser.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of thousands of pages, some of them broken, and a program that does not come through.
 */
class ManyPagesIT {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String JAR = Program.jar("allJar").toString();
  private static final Path ARTICLE =
      Path.of("fixtures/kcna-watch-2019/article-of-kcnawatch-co.html");
  private static final int PAGES = 5_000;
  private static final int BROKEN = 150;

  @TempDir private static Path folder;

  private static Path pages;
  private static Path whole;
  private static Program run;

  @BeforeAll
  static void parseOnce() throws Exception {
    pages = Files.createDirectory(folder.resolve("pages"));
    Path article = Files.copy(ARTICLE, folder.resolve("article.html"));
    for (int i = 0; i < PAGES; i++) {
      if (isBroken(i)) {
        breakPage(i);
      } else {
        Files.createSymbolicLink(page(i), article);
      }
    }
    whole = folder.resolve("whole.jsonl");
    run = parse(whole);
  }

  private static Path page(int i) {
    return pages.resolve(String.format(Locale.ROOT, "%04d.html", i));
  }

  private static boolean isBroken(int i) {
    return i % (PAGES / BROKEN) == 7 && i < BROKEN * (PAGES / BROKEN);
  }

  /** Each that follows is broken in another way: three of five cannot be read at all. */
  private static void breakPage(int i) throws IOException {
    Path page = page(i);
    switch (i / (PAGES / BROKEN) % 5) {
      case 0 -> Files.createSymbolicLink(page, Path.of("nowhere.html"));
      case 1 -> Files.createSymbolicLink(page, page.getFileName());
      case 2 -> writeHalfOfAGzipFile(page);
      case 3 -> Files.createFile(page);
      default -> Files.write(page, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    }
  }

  private static void writeHalfOfAGzipFile(Path page) throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(page))) {
      Files.copy(ARTICLE, out);
    }
    byte[] packed = Files.readAllBytes(page);
    Files.write(page, Arrays.copyOf(packed, packed.length / 2));
  }

  private static List<String> command(Path output, String... more) {
    List<String> command = new ArrayList<>(List.of(Program.java().toString(), "-Xmx128m", "-jar"));
    command.addAll(List.of(JAR, "parse", "-o", output.toString()));
    command.addAll(List.of(more));
    command.add(pages.toString());
    return command;
  }

  private static Program parse(Path output, String... more) throws Exception {
    return Program.run(command(output, more));
  }

  @Test
  void givesALineAPageInOrder() throws IOException {
    List<String> lines = Files.readAllLines(whole);

    assertThat(lines).hasSize(PAGES);
    for (int i = 0; i < PAGES; i++) {
      JsonNode line = MAPPER.readTree(lines.get(i));
      assertThat(line.path("page").asText()).isEqualTo(page(i).toString());
      assertThat(line.has("article")).as("%s", line).isEqualTo(!isBroken(i));
      if (!isBroken(i)) {
        assertThat(line.at("/article/title").asText()).isEqualTo("Wool market opens in Hyesan");
      }
    }
  }

  @Test
  void countsWhatIsBroken() {
    assertThat(run.err())
        .isEqualTo(
            "5000 pages: 4850 articles, 0 listings, 60 neither, 90 unreadable; 60 with problems\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void goesOnAfterItWasKilled() throws Exception {
    Path output = folder.resolve("killed.jsonl");
    long some = Files.size(whole) / 3;
    Process process = new ProcessBuilder(command(output)).start();
    while (process.isAlive() && (!Files.exists(output) || Files.size(output) < some)) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
    assertThat(Files.size(output)).as("killed before its end").isLessThan(Files.size(whole));

    Program resumed = parse(output, "--resume");

    assertThat(output).hasSameBinaryContentAs(whole);
    assertThat(resumed).isEqualTo(run);
  }

  @Test
  void keepsWholeLinesWhereTheDiskIsFull() throws Exception {
    assumeThat(Path.of("/bin/sh")).isExecutable();
    Path output = folder.resolve("full.jsonl");
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 1000 && exec \"$@\"", "sh"));
    command.addAll(command(output));
    command.add(5, "-XX:-UsePerfData");

    Program full = Program.run(command);

    assertThat(full.err())
        .startsWith(
            "cannot write to "
                + output
                + ": File too large; --resume goes on after its last whole line\n")
        .matches("(?s).*\n\\d+ pages: .*\n");
    assertThat(full.status()).isEqualTo(1);
    assertThat(Files.readString(output)).endsWith("}\n").isSubstringOf(Files.readString(whole));
    assertThat(Files.size(output)).isBetween(500_000L, 1_024_000L);

    assertThat(parse(output, "--resume")).isEqualTo(run);
    assertThat(output).hasSameBinaryContentAs(whole);
  }
}
