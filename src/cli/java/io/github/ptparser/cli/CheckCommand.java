package io.github.ptparser.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.ptparser.check.PageCheck;
import io.github.ptparser.check.PageCheck.Outcome;
import io.github.ptparser.check.PageReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
      "What X.json names must be equal. What it leaves out may be anything. null means",
      "that the page must not have it. A page without its .json is an error, and so is",
      "a .json without its page.",
      "Exit status: 0 all agree; 1 some do not, or there is no page; 2 wrong usage."
    })
final class CheckCommand implements Callable<Integer> {

  @Option(
      names = "--update",
      description = "Write the .json files from the pages instead of comparing.")
  private boolean update;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "A page or a folder of pages.")
  private List<Path> paths = List.of();

  private final Console console;
  private final ObjectWriter writer = new ObjectMapper().writer(SerializationFeature.INDENT_OUTPUT);

  private int agreeing;
  private int differing;
  private int errors;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
    PageCheck pages = new PageCheck();
    for (Iterator<Path> files = PageCheck.files(paths); files.hasNext(); ) {
      Path file = files.next();
      (update ? pages.update(file, this::json) : pages.check(file))
          .ifPresent(outcome -> tell(outcome, out));
    }
    String counts =
        update
            ? String.format(Locale.ROOT, "%d written, %d errors", agreeing, errors)
            : String.format(
                Locale.ROOT,
                "%d pages: %d agree, %d differ; %d errors",
                agreeing + differing,
                agreeing,
                differing,
                errors);
    out.println(counts);
    out.flush();
    return agreeing > 0 && differing == 0 && errors == 0 ? 0 : 1;
  }

  private String json(PageReport report) throws IOException {
    return writer.writeValueAsString(report) + "\n";
  }

  private void tell(Outcome outcome, PrintWriter out) {
    if (outcome.error() != null) {
      errors++;
      out.println(outcome.file() + ": " + outcome.error());
    } else if (outcome.differences().isEmpty()) {
      agreeing++;
    } else {
      differing++;
      outcome.differences().forEach(difference -> out.println(outcome.file() + ": " + difference));
    }
  }
}
