package io.github.ptparser.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's program beside the jars that the POM brings and no other, and what the jars hold. */
class PublishedIT {

  /** What {@link ThinJarIT} finds in the POM. */
  private static final List<String> PUBLISHED =
      List.of("jsoup-1", "jackson-annotations-2", "slf4j-api-2", "jspecify-1");

  private static final String ARTICLE = "fixtures/kcna-watch-2023/plain-known-classes.html";
  private static final String LISTING = "fixtures/kcna-watch-2023/listing-of-a-source.html";
  private static final String WALL = "fixtures/neither/sign-up-wall-by-class.html";

  private static final String WITHOUT_JACKSON =
      """
      package consumer;

      import io.github.ptparser.*;
      import java.nio.file.Path;

      public class Main {
        public static void main(String[] args) throws Exception {
          Article article = ArticleParser.create().parse(Page.read(Path.of(args[0])));
          System.out.println(article.published());
          Listing listing = ListingParser.create().parse(Page.read(Path.of(args[1])));
          System.out.println(listing.teasers().get(0).id());
          try {
            ArticleParser.create().parse(Page.read(Path.of(args[2])));
          } catch (PageParseException e) {
            System.out.println(e.result().kind());
          }
        }
      }
      """;

  private static final String WITH_JACKSON =
      """
      package consumer;

      import io.github.ptparser.*;
      import java.nio.file.Path;
      import JACKSON.ObjectMapper;

      public class Main {
        public static void main(String[] args) throws Exception {
          ObjectMapper mapper = new ObjectMapper();
          Article article = ArticleParser.create().parse(Page.read(Path.of(args[0])));
          String json = mapper.writeValueAsString(article);
          System.out.println(mapper.readValue(json, Article.class).equals(article));
          Listing listing = ListingParser.create().parse(Page.read(Path.of(args[1])));
          json = mapper.writeValueAsString(listing);
          System.out.println(mapper.readValue(json, Listing.class).equals(listing));
          json = mapper.writeValueAsString(ArticleParser.create().tryParse(Page.read(Path.of(args[2]))));
          System.out.println(json.substring(0, 23));
        }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void parsesWithoutJackson(boolean isModule) throws Exception {
    Program run = run(isModule, WITHOUT_JACKSON, "", PUBLISHED);

    assertThat(run.out()).isEqualTo("2023-04-12\n1764236460-33001207\nMEMBERS_ONLY\n");
  }

  @ParameterizedTest
  @CsvSource({
    "true,  com.fasterxml.jackson.databind, 2",
    "false, com.fasterxml.jackson.databind, 2",
    "true,  tools.jackson.databind, 3",
    "false, tools.jackson.databind, 3"
  })
  void readsBackWhatItWroteWithOneJacksonAndWithoutTheOther(
      boolean isModule, String jackson, int version) throws Exception {
    List<String> needed = new ArrayList<>(PUBLISHED);
    needed.add("jackson-core-" + version);
    needed.add("jackson-databind-" + version);

    Program run = run(isModule, WITH_JACKSON.replace("JACKSON", jackson), jackson, needed);

    assertThat(run.out()).isEqualTo("true\ntrue\n{\"kind\":\"MEMBERS_ONLY\",\n");
  }

  /** Compiles with all warnings as errors, and runs. */
  private Program run(boolean isModule, String program, String jackson, List<String> needed)
      throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<Path> sources = new ArrayList<>();
    sources.add(Files.writeString(folder.resolve("Main.java"), program));
    if (isModule) {
      sources.add(
          Files.writeString(
              folder.resolve("module-info.java"),
              "module consumer { requires io.github.ptparser; "
                  + (jackson.isEmpty() ? "" : "requires " + jackson + "; ")
                  + "}"));
    }
    String option = isModule ? "--module-path" : "--class-path";
    String jars = jars(needed);
    compile(sources, List.of("-Xlint:all", "-Werror", "-d", classes.toString(), option, jars));

    Program run =
        Program.java(
            option,
            jars + File.pathSeparator + classes,
            isModule ? "--module=consumer/consumer.Main" : "consumer.Main",
            ARTICLE,
            LISTING,
            WALL);

    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private static String jars(List<String> needed) {
    List<Path> jars = new ArrayList<>(List.of(Program.jar("thinJar")));
    for (String start : needed) {
      List<Path> found =
          Program.dependencies().stream()
              .filter(jar -> jar.getFileName().toString().startsWith(start + "."))
              .toList();
      assertThat(found).as(start).hasSize(1);
      jars.addAll(found);
    }
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static void compile(List<Path> files, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean isCompiled =
          compiler
              .getTask(
                  errors, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(isCompiled).as("%s", errors).isTrue();
    }
  }

  @Test
  void thePomInTheThinJarIsTheOneOfTheProject() throws IOException {
    try (JarFile jar = new JarFile(Program.jar("thinJar").toFile())) {
      ZipEntry pom =
          jar.getEntry("META-INF/maven/io.github.ptparser/pyongyang-times-parser/pom.xml");

      assertThat(jar.getInputStream(pom)).hasBinaryContent(Files.readAllBytes(Path.of("pom.xml")));
    }
  }

  @Test
  void theAllJarHoldsSixLibrariesAndNoneOfTheTests() throws IOException {
    try (JarFile jar = new JarFile(Program.jar("allJar").toFile())) {
      assertThat(
              jar.stream()
                  .map(ZipEntry::getName)
                  .filter(name -> name.endsWith(".class"))
                  .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
                  .map(name -> name.replaceFirst("^((?:com|io|org)/[^/]+|[^/]+)/.*", "$1"))
                  .collect(Collectors.toSet()))
          .containsExactlyInAnyOrder(
              "io/github", "org/jsoup", "org/slf4j", "org/jspecify", "com/fasterxml", "picocli");
    }
  }
}
