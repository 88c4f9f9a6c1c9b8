package io.github.ptparser.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's command prints what the README says that it prints. */
class ReadmeCommandTest {

  @Test
  void printsWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher command = Pattern.compile("-all\\.jar (parse [^\n]+)\n").matcher(readme);
    Matcher output = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(command.find() && output.find()).isTrue();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), out, new PrintWriter(new StringWriter()));

    int status = Main.commandLine(console).execute(command.group(1).split(" "));

    assertThat(status).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo(output.group(1));
  }
}
