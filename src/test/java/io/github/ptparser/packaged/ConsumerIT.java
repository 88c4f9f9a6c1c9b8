package io.github.ptparser.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program of a user's, from the module path and from the class path, with Jackson 2 and 3. */
class ConsumerIT {

  private static final String PROGRAM =
      """
      package consumer;

      import io.github.ptparser.*;
      import java.nio.file.Path;
      import MAPPER;

      public class Main {
        public static void main(String[] args) throws Exception {
          Article article = ArticleParser.create().parse(Page.read(Path.of(args[0])));
          ObjectMapper mapper = new ObjectMapper();
          String json = mapper.writeValueAsString(article);
          Article same = mapper.readValue(json, Article.class);
          System.out.println(Main.class.getModule().isNamed() + " " + same.equals(article));
          System.out.println(json);
        }
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "module, com.fasterxml.jackson.databind",
    "module, tools.jackson.databind",
    "class,  com.fasterxml.jackson.databind",
    "class,  tools.jackson.databind"
  })
  void parsesWritesAndReadsBack(String path, String jackson, @TempDir Path folder)
      throws Exception {
    boolean isModule = path.equals("module");
    Path sources = Files.createDirectories(folder.resolve("src"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path main =
        Files.writeString(
            sources.resolve("Main.java"), PROGRAM.replace("MAPPER", jackson + ".ObjectMapper"));
    Path module =
        Files.writeString(
            sources.resolve("module-info.java"),
            "module consumer { requires io.github.ptparser; requires " + jackson + "; }");
    String jars = jars();
    String option = isModule ? "--module-path" : "--class-path";

    compile(
        isModule ? List.of(main, module) : List.of(main),
        List.of("-d", classes.toString(), option, jars));
    Program run =
        Program.java(
            option,
            jars + File.pathSeparator + classes,
            isModule ? "--module=consumer/consumer.Main" : "consumer.Main",
            "fixtures/kcna-watch-2023/plain-known-classes.html");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(2).first().isEqualTo(isModule + " true");
    assertThat(run.out())
        .contains("\"published\":\"2023-04-12\"")
        .contains("\"storedAt\":\"2023-04-12T09:14:27Z\"");
  }

  private static String jars() {
    return Stream.concat(
            Stream.of(Program.jar("thinJar")),
            Program.dependencies().stream().filter(ConsumerIT::isNeeded))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isNeeded(Path jar) {
    return Stream.of("jsoup", "jackson", "slf4j", "jspecify")
        .anyMatch(name -> jar.getFileName().toString().startsWith(name));
  }

  private static void compile(List<Path> files, List<String> options) throws Exception {
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
}
