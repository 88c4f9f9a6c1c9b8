package io.github.ptparser.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a terminal there is a line of progress. */
class TerminalIT {

  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final Path PAGE = Path.of("fixtures/kcna-watch-2023/page-of-full-size.html");
  private static final int PAGES = 2000;

  @Test
  void tellsHowFarItIs(@TempDir Path folder) throws Exception {
    assumeThat(SCRIPT).as("what makes a terminal").isExecutable();
    Path pages = Files.createDirectory(folder.resolve("pages"));
    for (int i = 0; i < PAGES; i++) {
      Files.copy(PAGE, pages.resolve(String.format(Locale.ROOT, "%04d.html", i)));
    }
    Path program = folder.resolve("run");
    Files.writeString(
        program,
        "'%s' -jar '%s' parse -o '%s' '%s'%n"
            .formatted(Program.java(), Program.jar("allJar"), folder.resolve("out"), pages),
        UTF_8);

    Program run = Program.run(List.of(SCRIPT.toString(), "-qec", "sh " + program, "/dev/null"));

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsPattern("\\r\\d+ of 2000 pages, \\d+ a second, \\d+:\\d\\d:\\d\\d left\u001B\\[K")
        .matches(
            "(\r\\d+( of 2000)? pages, \\d+ a second(, \\d+:\\d\\d:\\d\\d left)?\u001B\\[K)+"
                + "\r\u001B\\[K2000 pages: 2000 articles, 0 listings, 0 neither.*\r\n");
    assertThat(Files.readAllLines(folder.resolve("out"), UTF_8)).hasSize(PAGES);
  }
}
