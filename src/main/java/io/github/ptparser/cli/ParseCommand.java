package io.github.ptparser.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.ptparser.Page;
import io.github.ptparser.PageOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code parse}: one JSON object a page, in the order of the pages, whatever the number of threads.
 */
@Command(
    name = "parse",
    description = "Writes one JSON object a page to standard output, a line each.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Of a folder, all files below it are taken that are named .html or .htm, perhaps",
      "with .gz behind it; folders named NAME_files are passed over.",
      "Exit status: 0 every page gave an article or a listing; 1 some did not;",
      "2 wrong usage."
    })
final class ParseCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  /** Pages in work for each thread: enough that none waits, and few enough for a small heap. */
  private static final int AHEAD = 4;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "The address that the page was loaded from. One that names only a site, such as"
              + " https://kcnawatch.org/, is what relative links of pages resolve against that do"
              + " not say their own address.")
  private @Nullable URI baseUrl;

  @Option(names = "--strict", description = "Exit with 1 also if a page has a problem.")
  private boolean strict;

  @Option(names = "--pretty", description = "Write each object over several lines.")
  private boolean pretty;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A file, a folder, or - for standard input.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    requireWebAddress();
    PageOptions options =
        baseUrl == null ? PageOptions.defaults() : PageOptions.defaults().withAddress(baseUrl);
    ObjectMapper mapper = new ObjectMapper();
    ObjectWriter writer =
        pretty ? mapper.writer(SerializationFeature.INDENT_OUTPUT) : mapper.writer();
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Tally tally = new Tally(console.err());
    try {
      Iterator<Path> files = new PageFiles(paths, PageFiles::isPage);
      Deque<Future<Line>> inWork = new ArrayDeque<>();
      while (files.hasNext() || !inWork.isEmpty()) {
        while (files.hasNext() && inWork.size() < threads * AHEAD) {
          Path file = files.next();
          inWork.add(workers.submit(() -> line(file, options, writer)));
        }
        Line line = finished(inWork.remove());
        if (!write(line.json())) {
          break;
        }
        tally.add(line.report());
      }
    } finally {
      workers.shutdownNow();
    }
    tally.finish();
    return tally.isGood(strict) ? 0 : 1;
  }

  private void requireWebAddress() {
    boolean isOfTheWeb =
        baseUrl == null
            || "http".equalsIgnoreCase(baseUrl.getScheme())
            || "https".equalsIgnoreCase(baseUrl.getScheme());
    if (!isOfTheWeb) {
      throw new ParameterException(
          spec.commandLine(), "--base-url takes an http or https address, not " + baseUrl);
    }
  }

  private record Line(PageReport report, String json) {}

  private Line line(Path file, PageOptions options, ObjectWriter writer) throws IOException {
    boolean isStandardInput = file.toString().equals(STANDARD_INPUT);
    PageReport report =
        PageReport.of(
            file.toString(),
            () -> isStandardInput ? Page.read(console.in(), options) : Page.read(file, options));
    return new Line(report, writer.writeValueAsString(report) + "\n");
  }

  private static Line finished(Future<Line> line) throws IOException {
    try {
      return line.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Returns false if nobody reads any more, as after {@code | head}. */
  private boolean write(String line) {
    try {
      console.out().write(line.getBytes(StandardCharsets.UTF_8));
      console.out().flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
