package io.github.ptparser.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code -all} jar where it meets the system: a terminal, and a system without a locale. */
class SurroundingsIT {

  private static final String JAR = Program.jar("allJar").toString();
  private static final String KOREAN = "fixtures/kcna-watch-2023/korean-rodong-sinmun.html";

  @TempDir private Path folder;

  private static boolean isOnThePath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  /** As in a container, where nothing says that names and texts are UTF-8. */
  private static Program withoutLocale(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "-u", "LC_CTYPE", "LC_ALL=C", "LANG=C"));
    command.addAll(List.of(Program.java().toString(), "-jar", JAR));
    command.addAll(List.of(arguments));
    return Program.run(command);
  }

  private void copyKoreanPageTo(String name) throws IOException {
    Charset ofNames = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    assumeThat(ofNames.newEncoder().canEncode(name)).as("%s is a name here", name).isTrue();
    Files.copy(Path.of(KOREAN), folder.resolve(name));
  }

  @Test
  void clearsItsProgressBeforeTheCountsOnATerminal() throws Exception {
    assumeThat(isOnThePath("script") && Files.exists(Path.of("/proc/self/fd"))).isTrue();
    Path command =
        Files.writeString(
            folder.resolve("command"), "exec \"$JAVA\" -jar \"$JAR\" parse fixtures >\"$OUT\"");
    Path out = folder.resolve("out");

    Program run =
        Program.run(
            List.of(
                "env",
                "JAVA=" + Program.java(),
                "JAR=" + JAR,
                "OUT=" + out,
                "COMMAND=" + command,
                "script",
                "-qec",
                "sh \"$COMMAND\"",
                "/dev/null"));

    assertThat(run.out())
        .matches(
            "(\r\\d+( of \\d+)? pages, \\d+ a second(, 0:\\d\\d:\\d\\d left)?\u001B\\[K)*"
                + "\r\u001B\\[K\\d+ pages: \\d+ articles, .*\r\n");
    assertThat(Files.readAllLines(out, UTF_8))
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line).startsWith("{\"page\":"));
  }

  @Test
  void writesUtf8WithoutALocale() throws Exception {
    Program run = withoutLocale("parse", KOREAN);

    assertThat(run.out())
        .isEqualTo(Program.java("-jar", JAR, "parse", KOREAN).out())
        .contains("들끝의 작은 물레방아");
    assertThat(run.status()).isZero();
  }

  @Test
  void parsesPagesWhoseNamesTheLocaleCannotSay() throws Exception {
    copyKoreanPageTo("가을.html");
    copyKoreanPageTo("a.html");

    Program run = withoutLocale("parse", folder.toString());

    assertThat(run.out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"kind\":\"ARTICLE\""));
    assertThat(run.err()).startsWith("2 pages: 2 articles, ");
    assertThat(run.status()).isZero();
  }

  @Test
  void checksTheOtherPagesWhereTheLocaleCannotSayTheNameOfOne() throws Exception {
    copyKoreanPageTo("가을.html");
    copyKoreanPageTo("a.html");
    Files.writeString(folder.resolve("a.json"), "{\"kind\":\"ARTICLE\"}");

    Program run = withoutLocale("check", folder.toString());

    assertThat(run.out()).endsWith("\n1 pages: 1 agree, 0 differ; 1 errors\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }
}
