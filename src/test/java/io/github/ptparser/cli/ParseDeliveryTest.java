package io.github.ptparser.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code parse}: which files it takes, in which order, and when a line leaves the program. */
class ParseDeliveryTest {

  private static final Path PAGE =
      Path.of("fixtures", "kcna-watch-2019", "article-of-kcnawatch-co.html");

  @TempDir private Path folder;

  private void copyPageTo(String... names) throws IOException {
    for (String name : names) {
      Files.copy(PAGE, folder.resolve(name));
    }
  }

  @Test
  void takesCapitalsBeforeSmallLettersOnEveryMachine() throws IOException {
    copyPageTo("b.html", "C.html", "a.html", "B.html", "10.html", "9.html");

    assertThat(CommandLineRun.of("parse", folder.toString()).lines())
        .zipSatisfy(
            List.of("10.html", "9.html", "B.html", "C.html", "a.html", "b.html"),
            (line, name) ->
                assertThat(line).startsWith("{\"page\":\"" + folder.resolve(name) + "\","));
  }

  @Test
  void passesOverNamesThatOnlyLookLikeThoseOfPages() throws IOException {
    copyPageTo("a.html.bak", "a.html~", "a.htmlx", "ahtml", "a.html.gz.part", "a?b.html", "a.gz");

    CommandLineRun run = CommandLineRun.of("parse", folder.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("0 pages: 0 articles, 0 listings, 0 neither, 0 unreadable; 0 with problems\n");
  }

  @Test
  void writesAllCharactersAsTheyAre() throws IOException {
    Path page = folder.resolve("a.html");
    Files.writeString(
        page, Files.readString(PAGE, UTF_8).replace("Grey goes", "\uD83D\uDE9C 평양 goes"));

    assertThat(CommandLineRun.of("parse", page.toString()).out())
        .contains("“\uD83D\uDE9C 평양 goes first");
  }

  @Test
  void sendsEachLineOnItsWayByItself() throws IOException {
    copyPageTo("a.html", "b.html");
    List<String> sent = new ArrayList<>();
    // Of what is written, only what is flushed comes through.
    ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            waiting.write(b);
          }

          @Override
          public void flush() {
            if (waiting.size() > 0) {
              sent.add(waiting.toString(UTF_8));
              waiting.reset();
            }
          }
        };

    CommandLineRun.withOutput(out, "parse", folder.toString());

    assertThat(sent)
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"page\":").endsWith("}\n"));
  }

  @Test
  void endsQuietlyWhenNobodyReadsWhatABufferHolds() throws IOException {
    copyPageTo("a.html", "b.html");
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    CommandLineRun run =
        CommandLineRun.withOutput(
            new BufferedOutputStream(closed, 1 << 20), "parse", folder.toString());

    assertThat(run.err())
        .isEqualTo("0 pages: 0 articles, 0 listings, 0 neither, 0 unreadable; 0 with problems\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void tellsWhyStandardInputCannotBeReadAndGoesOn() throws IOException {
    copyPageTo("a.html");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] bytes, int start, int length) throws IOException {
            return read();
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();

    int status =
        Main.commandLine(new Console(broken, out, new PrintWriter(err, true)))
            .execute("parse", "-", folder.toString());

    assertThat(out.toString(UTF_8).lines())
        .hasSize(2)
        .startsWith("{\"page\":\"-\",\"error\":\"Input/output error\"}");
    assertThat(err)
        .hasToString("2 pages: 1 articles, 0 listings, 0 neither, 1 unreadable; 0 with problems\n");
    assertThat(status).isEqualTo(1);
  }

  @Test
  void leavesStandardInputAloneUnlessItIsNamed() throws IOException {
    copyPageTo("a.html");
    InputStream in = new ByteArrayInputStream(new byte[] {1});

    Main.commandLine(
            new Console(in, OutputStream.nullOutputStream(), new PrintWriter(new StringWriter())))
        .execute("parse", folder.toString());

    assertThat(in.available()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "http://kcnawatch.org/newstream/1679051042-573104882/t/",
    "HTTP://kcnawatch.org/newstream/1679051042-573104882/t/",
    "HTTPS://kcnawatch.org/newstream/1679051042-573104882/t/"
  })
  void takesAnAddressOfTheWebHoweverItsSchemeIsWritten(String address) {
    CommandLineRun run = CommandLineRun.of("parse", "--base-url", address, PAGE.toString());

    assertThat(run.err()).startsWith("1 pages: 1 articles, ");
    assertThat(run.out()).contains("\"id\":\"1679051042-573104882\"");
  }
}
