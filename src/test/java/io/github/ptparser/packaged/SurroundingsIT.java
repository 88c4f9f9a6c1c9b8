package io.github.ptparser.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code -all} jar where it meets the system: a terminal, and a system without a locale. */
class SurroundingsIT {

  private static final String JAR = Program.jar("allJar").toString();
  private static final String KOREAN = "fixtures/kcna-watch-2023/korean-rodong-sinmun.html";

  @TempDir private Path folder;

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
