package io.github.ptparser.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Standard input is a pipe, which has no length and no position, where a test's stream has both.
 */
class PipedInputIT {

  private static final String PAGE = "fixtures/kcna-watch-2023/gzipped.html.gz";
  private static final long MOST_SECONDS = 60;

  @Test
  void isReadLikeAFile(@TempDir Path folder) throws Exception {
    String jar = Program.jar("allJar").toString();
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Program named = Program.java("-jar", jar, "parse", PAGE);

    Process process =
        new ProcessBuilder(Program.java().toString(), "-jar", jar, "parse", "-")
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try (OutputStream in = process.getOutputStream()) {
      Files.copy(Path.of(PAGE), in);
    }
    boolean isOver = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();

    assertThat(isOver).as("ends by itself").isTrue();
    assertThat(Files.readString(out, UTF_8))
        .startsWith("{\"page\":\"-\",\"kind\":\"ARTICLE\",")
        .isEqualTo(named.out().replace(PAGE, "-"));
    assertThat(Files.readString(err, UTF_8)).isEqualTo(named.err());
    assertThat(process.exitValue()).isZero();
  }
}
