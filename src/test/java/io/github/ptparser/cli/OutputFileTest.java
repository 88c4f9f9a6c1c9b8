package io.github.ptparser.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parse -o} and {@code --resume}: no line that is out is lost, and none comes twice. */
class OutputFileTest {

  private static final Path FIXTURES = Path.of("fixtures", "kcna-watch-2019");
  private static final Path PAGE = FIXTURES.resolve("article-of-kcnawatch-co.html");
  private static final String COUNTS =
      "3 pages: 2 articles, 0 listings, 1 neither, 0 unreadable; 1 with problems\n";

  @TempDir private Path folder;
  private Path pages;
  private Path out;

  @BeforeEach
  void layOutThreePages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.copy(PAGE, pages.resolve("a.html"));
    Files.writeString(pages.resolve("b.html"), "");
    Files.copy(PAGE, pages.resolve("c.html"));
    out = folder.resolve("out.jsonl");
  }

  private CommandLineRun parse(String... options) {
    String[] arguments = Arrays.copyOf(options, options.length + 2);
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[0] = "parse";
    arguments[arguments.length - 1] = pages.toString();
    return CommandLineRun.of(arguments);
  }

  private CommandLineRun resumed() {
    return parse("-o", out.toString(), "--resume");
  }

  @Test
  void holdsTheLinesThatStandardOutputWouldGet() throws IOException {
    CommandLineRun run = parse("-o", out.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(COUNTS);
    assertThat(run.status()).isEqualTo(1);
    assertThat(out).content(UTF_8).isEqualTo(parse().out()).hasLineCount(3);
  }

  @Test
  void isWrittenAnewWithoutResume() throws IOException {
    Files.writeString(out, "x".repeat(100_000));

    parse("--output", out.toString(), "--pretty");

    assertThat(out).content(UTF_8).isEqualTo(parse("--pretty").out());
  }

  @Test
  void goesOnWhereverItWasCut() throws IOException {
    String whole = parse().out();
    byte[] bytes = whole.getBytes(UTF_8);

    for (int cut = 0; cut <= bytes.length; cut += cut < bytes.length - 2 ? 61 : 1) {
      Files.write(out, Arrays.copyOf(bytes, Math.min(cut, bytes.length)));

      CommandLineRun run = resumed();

      assertThat(out).as("cut after %d bytes", cut).content(UTF_8).isEqualTo(whole);
      assertThat(run.err()).isEqualTo(COUNTS);
      assertThat(run.status()).isEqualTo(1);
    }
  }

  @Test
  void doesNotParseAgainWhatIsThere() throws IOException {
    parse("-o", out.toString());
    String before = Files.readString(out);
    Files.writeString(pages.resolve("a.html"), "changed since");
    Files.writeString(out, before.substring(0, before.lastIndexOf("{\"page\"")));

    resumed();

    assertThat(out).content(UTF_8).isEqualTo(before);
  }

  @Test
  void resumesWhatWasNeverBegun() throws IOException {
    resumed();

    assertThat(out).content(UTF_8).isEqualTo(parse().out());
  }

  @Test
  void resumesOnlyWithTheSamePages() throws IOException {
    parse("-o", out.toString());
    String before = Files.readString(out);
    Files.move(pages.resolve("b.html"), pages.resolve("bb.html"));

    CommandLineRun run = resumed();

    assertThat(run.err())
        .startsWith(
            out
                + ": line 2 is of "
                + pages.resolve("b.html")
                + " where these paths give "
                + pages.resolve("bb.html")
                + "\nUsage: ");
    assertThat(run.status()).isEqualTo(2);
    assertThat(out).content(UTF_8).isEqualTo(before);
  }

  @Test
  void resumesOnlyWithAllOfThePages() throws IOException {
    parse("-o", out.toString());
    Files.delete(pages.resolve("c.html"));

    assertThat(resumed().err())
        .startsWith(
            out
                + ": line 3 is of "
                + pages.resolve("c.html")
                + " where these paths give no page\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not JSON\n",
        "[]\n",
        "{\"page\":\"a.html\"\n",
        "\n",
        "\0\0\0\n",
        "null\n",
        "notes",
        "{\"page\":1"
      })
  void leavesAFileAloneThatIsNotItsOwn(String content) throws IOException {
    Files.writeString(out, content);

    CommandLineRun run = resumed();

    assertThat(run.err()).startsWith(out + ": line 1 is not what parse writes\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(out).content(UTF_8).isEqualTo(content);
  }

  @Test
  void saysWhyItCannotBeOpened() throws IOException {
    Path nowhere = folder.resolve("none").resolve("out.jsonl");

    assertThat(parse("-o", nowhere.toString()).err())
        .startsWith("cannot write to " + nowhere + ": no such file\n");
    assertThat(parse("-o", folder.toString()).err())
        .startsWith("cannot write to " + folder + ": Is a directory\n");
    assertThat(parse("-o", folder.toString(), "--resume").status()).isEqualTo(2);
  }

  @Test
  void isNeverAPage() throws IOException {
    Path page = pages.resolve("a.html");

    CommandLineRun run = CommandLineRun.of("parse", "-o", page.toString(), "x.html");

    assertThat(run.err()).startsWith("-o takes a file that is no page, not " + page + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(page).hasSameBinaryContentAs(PAGE);
  }

  @Test
  void isNoneOfThePathsWhateverItsName() throws IOException {
    Path page = Files.copy(PAGE, folder.resolve("page.saved"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), page);

    for (Path output : List.of(page, link)) {
      CommandLineRun run =
          CommandLineRun.of("parse", "-o", output.toString(), "x.html", page.toString());

      assertThat(run.err()).startsWith("-o takes a file that is no page, not " + output + "\n");
      assertThat(page).hasSameBinaryContentAs(PAGE);
    }
  }

  @Test
  void saysThatTheDiskIsFullAndCountsWhatIsWritten() {
    assumeThat(Path.of("/dev/full")).exists();

    CommandLineRun run = parse("-o", "/dev/full");

    assertThat(run.err())
        .isEqualTo(
            """
            cannot write to /dev/full: No space left on device; --resume goes on after its last whole line
            0 pages: 0 articles, 0 listings, 0 neither, 0 unreadable; 0 with problems
            """);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void tellsAFullDiskFromAReaderThatHasGone() {
    OutputStream full =
        new OutputStream() {
          private int lines;

          @Override
          public void write(int b) throws IOException {
            lines += b == '\n' ? 1 : 0;
            if (lines > 0 && b != '\n') {
              throw new IOException("No space left on device");
            }
          }
        };

    CommandLineRun run = CommandLineRun.withOutput(full, "parse", pages.toString());

    assertThat(run.err())
        .isEqualTo(
            """
            cannot write to standard output: No space left on device
            1 pages: 1 articles, 0 listings, 0 neither, 0 unreadable; 0 with problems
            """);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aPageThatVanishesIsALineLikeTheOthers() throws IOException {
    int ahead = 8 * Runtime.getRuntime().availableProcessors();
    for (int i = 0; i < ahead; i++) {
      Files.copy(PAGE, pages.resolve("d" + (100 + i) + ".html"));
    }
    Path last = Files.copy(PAGE, pages.resolve("e.html"));
    // The folder is listed by then, and the last page waits until the first is written.
    InputStream in =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int start, int length) throws IOException {
            Files.deleteIfExists(last);
            return super.read(bytes, start, length);
          }
        };
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    Main.commandLine(new Console(in, written, new PrintWriter(new StringWriter())))
        .execute("parse", "-", pages.toString());

    List<String> lines = written.toString(UTF_8).lines().toList();
    assertThat(lines).hasSize(ahead + 5);
    assertThat(lines.get(ahead + 4))
        .isEqualTo("{\"page\":\"" + last + "\",\"error\":\"no such file\"}");
  }
}
