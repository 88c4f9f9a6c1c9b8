package io.github.ptparser.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code -all} jar runs by itself. */
class AllJarIT {

  private static final String JAR = Program.jar("allJar").toString();

  @Test
  void parsesFixturesAndSaysNothingButTheCounts() throws Exception {
    Program run = Program.java("-jar", JAR, "parse", "fixtures/kcna-watch-2019");

    assertThat(run.out().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("\"layout\":\"KCNA_WATCH_2019\""));
    assertThat(run.err())
        .isEqualTo("3 pages: 3 articles, 0 listings, 0 neither, 0 unreadable; 0 with problems\n");
    assertThat(run.status()).isZero();
  }

  /** jsoup has three ways to evaluate selectors. */
  @ParameterizedTest
  @ValueSource(strings = {"legacy", "web", "check"})
  void checksTheFixtures(String queryMode) throws Exception {
    Program run = Program.java("-Djsoup.queryMode=" + queryMode, "-jar", JAR, "check", "fixtures");

    assertThat(run.out()).matches("\\d+ pages: \\d+ agree, 0 differ; 0 errors\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void endsQuietlyWhenItsReaderGoes() throws Exception {
    Program run =
        Program.run(
            List.of(
                "sh",
                "-c",
                "\"$0\" -jar \"$1\" parse fixtures | head -n 1",
                Program.java().toString(),
                JAR));

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).matches("\\d+ pages: .*\n");
  }

  @Test
  void readsWhatIsWrittenInAnyLocaleAndEncoding() throws Exception {
    String page = "fixtures/kcna-watch-2023/korean-rodong-sinmun.html";
    Program plain = Program.java("-jar", JAR, "parse", page);
    Program odd =
        Program.java("-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-jar", JAR, "parse", page);

    assertThat(odd.out()).isEqualTo(plain.out()).contains("·");
  }

  @Test
  void knowsItsVersion() throws Exception {
    Program run = Program.java("-jar", JAR, "--version");

    assertThat(run.out()).isEqualTo(System.getProperty("projectVersion") + "\n");
  }

  @Test
  void needsNothingThatItDoesNotHold() {
    StringWriter missing = new StringWriter();
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(missing),
                new PrintWriter(missing),
                "--missing-deps",
                "--multi-release=17",
                JAR);

    assertThat(status).isZero();
    assertThat(missing.toString().lines())
        .noneMatch(line -> line.strip().startsWith("io.github.ptparser"));
  }

  @Test
  void hasOneMainClassAndNoSignatures() throws IOException {
    try (JarFile jar = new JarFile(Path.of(JAR).toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo("io.github.ptparser.cli.Main");
      assertThat(jar.stream().map(ZipEntry::getName))
          .contains("picocli/CommandLine.class", "org/jsoup/Jsoup.class", "META-INF/LICENSE")
          .noneMatch(name -> name.endsWith(".SF") || name.endsWith("module-info.class"));
    }
  }
}
