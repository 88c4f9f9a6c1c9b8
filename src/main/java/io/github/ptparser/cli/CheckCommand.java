package io.github.ptparser.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ptparser.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: compares pages with what is expected of them in the {@code .json} beside each. */
@Command(
    name = "check",
    description = "Compares every X.html or X.html.gz with the X.json beside it.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "What an X.json names must be equal, what it leaves out is free, and null means",
      "must be absent. A page without its .json, or the other way round, is an error.",
      "Exit status: 0 all agree; 1 some do not, or there is no page; 2 wrong usage."
    })
final class CheckCommand implements Callable<Integer> {

  @Option(names = "--update", description = "Write the .json files anew instead of comparing.")
  private boolean update;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "A page or a folder of pages.")
  private List<Path> paths = List.of();

  /** Strict, as a merge conflict or half an edit in a file must not pass. */
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Console console;

  private int agreeing;
  private int differing;
  private int errors;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
    Iterator<Path> files =
        new PageFiles(paths, file -> PageFiles.isPage(file) || isExpectation(file));
    while (files.hasNext()) {
      Path file = files.next();
      if (isExpectation(file)) {
        checkHasPage(file, out);
      } else {
        checkPage(file, out);
      }
    }
    int pages = agreeing + differing;
    if (update) {
      out.println(String.format(Locale.ROOT, "%d written, %d errors", agreeing, errors));
    } else {
      out.println(
          String.format(
              Locale.ROOT,
              "%d pages: %d agree, %d differ; %d errors",
              pages,
              agreeing,
              differing,
              errors));
    }
    out.flush();
    return pages > 0 && differing == 0 && errors == 0 ? 0 : 1;
  }

  private static boolean isExpectation(Path file) {
    return file.getFileName().toString().endsWith(".json");
  }

  /** {@code a.json} for {@code a.html} and {@code a.html.gz}. */
  static Path expectationOf(Path page) {
    String name = page.getFileName().toString();
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = unpacked.lastIndexOf('.');
    return page.resolveSibling((dot < 0 ? unpacked : unpacked.substring(0, dot)) + ".json");
  }

  private void checkHasPage(Path expectation, PrintWriter out) {
    Path folder = expectation.toAbsolutePath().getParent();
    try (Stream<Path> beside = Files.list(folder)) {
      boolean hasPage =
          beside
              .filter(PageFiles::isPage)
              .anyMatch(
                  page -> expectationOf(page).getFileName().equals(expectation.getFileName()));
      if (!hasPage) {
        error(expectation, "there is no page beside it", out);
      }
    } catch (IOException e) {
      error(expectation, "its folder cannot be read: " + e, out);
    }
  }

  private void checkPage(Path page, PrintWriter out) {
    Path expectation;
    try {
      expectation = expectationOf(page);
    } catch (InvalidPathException e) {
      error(page, "the locale cannot say its name: " + e.getReason(), out);
      return;
    }
    PageReport report = PageReport.of(page.toString(), () -> Page.read(page)).nameless();
    if (report.error() != null) {
      error(page, report.error(), out);
      return;
    }
    try {
      if (update) {
        Files.writeString(
            expectation,
            mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report) + "\n");
        agreeing++;
      } else if (Files.exists(expectation)) {
        JsonNode expected = mapper.readTree(Files.readAllBytes(expectation));
        if (expected.isObject()) {
          compare(page, expected, mapper.valueToTree(report), out);
        } else {
          error(expectation, "is no JSON object", out);
        }
      } else {
        error(page, "there is no " + expectation.getFileName() + " beside it", out);
      }
    } catch (JsonProcessingException e) {
      error(expectation, "is no JSON: " + e.getOriginalMessage(), out);
    } catch (IOException e) {
      error(expectation, "cannot be read or written: " + e, out);
    }
  }

  private void compare(Path page, JsonNode expected, JsonNode found, PrintWriter out) {
    List<JsonComparison.Difference> differences = JsonComparison.compare(expected, found);
    differences.forEach(difference -> out.println(page + ": " + difference));
    if (differences.isEmpty()) {
      agreeing++;
    } else {
      differing++;
    }
  }

  private void error(Path file, String message, PrintWriter out) {
    errors++;
    out.println(file + ": " + message);
  }
}
