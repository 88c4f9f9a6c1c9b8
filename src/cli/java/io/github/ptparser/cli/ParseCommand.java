package io.github.ptparser.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.ptparser.Page;
import io.github.ptparser.PageOptions;
import io.github.ptparser.check.PageFiles;
import io.github.ptparser.check.PageReport;
import io.github.ptparser.check.Reasons;
import io.github.ptparser.internal.text.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
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
 * Once a line is out it is never lost: not to a page that cannot be read, nor to a full disk, nor
 * to an end in the middle of the work.
 */
@Command(
    name = "parse",
    description = "Writes a JSON object for each page to standard output, one page a line.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "In a folder and its subfolders, files named .html, .htm, .html.gz or .htm.gz are",
      "read; folders named NAME_files, which browsers write beside a page, are skipped.",
      "Exit status: 0 every page gave an article or a listing; 1 some did not, or the",
      "output could not be written; 2 wrong usage, or the output could not be opened."
    })
final class ParseCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  /** Pages in work for each thread: enough that none waits for the first of them. */
  private static final int AHEAD = 64;

  /** Bytes of pages in work beyond one for each thread, few enough for a small heap. */
  private static final long MOST_BYTES_AHEAD = 8L * 1024 * 1024;

  /** How many times as long a page is when it is unpacked. */
  private static final int UNPACKED = 10;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "The URL that the one page was loaded from. With the URL of a site, such as"
              + " https://kcnawatch.org/, the relative links of all pages that do not name their own"
              + " URL are resolved against it.")
  private @Nullable URI baseUrl;

  @Option(names = "--strict", description = "Exit with 1 if any page has a problem.")
  private boolean strict;

  @Option(names = "--pretty", description = "Indent each object over several lines.")
  private boolean pretty;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--resume",
      description =
          "Continue an interrupted run: keep the complete lines in the file of -o, and go on with"
              + " the page after them. The paths must be the same. The exit status and the counts"
              + " include the earlier lines.")
  private boolean resume;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A file, a folder, or - for standard input.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;
  private final ObjectMapper mapper = new ObjectMapper();

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    requireRightUsage();
    Iterator<Path> files = new PageFiles(paths, PageFiles::isPage);
    Tally tally = new Tally(console.err(), this::count);
    boolean isWritten = true;
    try (LineOutput lines = open(files, tally)) {
      parse(files, lines, tally);
    } catch (IOException e) {
      tally.say(cannotWrite(e));
      isWritten = false;
    }
    tally.finish();
    return isWritten && tally.isGood(strict) ? 0 : 1;
  }

  private int count() {
    int count = 0;
    for (Iterator<Path> all = new PageFiles(paths, PageFiles::isPage); all.hasNext(); all.next()) {
      count++;
    }
    return count;
  }

  private void requireRightUsage() {
    if (baseUrl != null
        && !"http".equalsIgnoreCase(baseUrl.getScheme())
        && !"https".equalsIgnoreCase(baseUrl.getScheme())) {
      throw wrongUsage("--base-url takes an http or https address, not " + baseUrl);
    }
    if (isOfOnePage(baseUrl) && areSeveralPages()) {
      throw wrongUsage(
          "--base-url "
              + baseUrl
              + " is the address of one page, and there are more: give the address of their site,"
              + " such as https://kcnawatch.org/, or one page");
    }
    // As the shell makes of `parse -o saved/*.html`.
    if (output != null && (PageFiles.isPage(output) || isOneOfThePaths(output))) {
      throw wrongUsage("-o takes a file that is no page, not " + output);
    }
    if (Collections.frequency(paths, STANDARD_INPUT) > 1) {
      throw wrongUsage("standard input can be read only once");
    }
    if (resume && !canResume()) {
      throw wrongUsage("--resume needs -o, and allows neither --pretty nor standard input");
    }
  }

  private static boolean isOfOnePage(@Nullable URI url) {
    URI address = url == null ? null : WebAddress.absolute(url.toString());
    return address != null && !WebAddress.isSite(address);
  }

  private boolean areSeveralPages() {
    Iterator<Path> pages = new PageFiles(paths, PageFiles::isPage);
    if (pages.hasNext()) {
      pages.next();
    }
    return pages.hasNext();
  }

  private boolean canResume() {
    return output != null && !pretty && !paths.contains(STANDARD_INPUT);
  }

  private boolean isOneOfThePaths(Path file) {
    for (Path path : paths) {
      try {
        if (Files.exists(file) && Files.exists(path) && Files.isSameFile(file, path)) {
          return true;
        }
      } catch (IOException e) {
        return true;
      }
    }
    return false;
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private LineOutput open(Iterator<Path> files, Tally tally) {
    if (output == null) {
      return new StandardOutput(console.out());
    }
    try {
      return resume
          ? OutputFile.resume(output, new EarlierRun(files, tally))
          : OutputFile.create(output);
    } catch (JsonProcessingException e) {
      throw wrongUsage(
          String.format(
              Locale.ROOT, "%s: line %d is not what parse writes", output, tally.pages() + 1));
    } catch (IOException e) {
      throw wrongUsage("cannot write to %s: %s".formatted(output, Reasons.of(e)));
    }
  }

  /** Counts the lines of an earlier run, which are of the same pages; any other file is refused. */
  private final class EarlierRun implements OutputFile.Earlier {
    private static final String BEGINNING = "{\"page\":\"";

    private final Iterator<Path> files;
    private final Tally tally;

    EarlierRun(Iterator<Path> files, Tally tally) {
      this.files = files;
      this.tally = tally;
    }

    @Override
    public void line(byte[] line) throws IOException {
      @Nullable PageReport report = mapper.readValue(line, PageReport.class);
      if (report == null) {
        throw new JsonMappingException(null, "null");
      }
      String expected = files.hasNext() ? files.next().toString() : "no page";
      if (!expected.equals(report.page())) {
        throw wrongUsage(
            String.format(
                Locale.ROOT,
                "%s: line %d is of %s where these paths give %s",
                output,
                tally.pages() + 1,
                report.page(),
                expected));
      }
      tally.addEarlier(report);
    }

    @Override
    public void rest(byte[] beginning) throws IOException {
      String text = new String(beginning, StandardCharsets.ISO_8859_1);
      if (!text.startsWith(BEGINNING) && !BEGINNING.startsWith(text)) {
        throw new JsonMappingException(null, text);
      }
    }
  }

  private void parse(Iterator<Path> files, LineOutput lines, Tally tally) throws IOException {
    PageOptions options =
        baseUrl == null ? PageOptions.defaults() : PageOptions.defaults().withUrl(baseUrl);
    ObjectWriter writer =
        pretty ? mapper.writer(SerializationFeature.INDENT_OUTPUT) : mapper.writer();
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Work> inWork = new ArrayDeque<>();
      long bytes = 0;
      while (files.hasNext() || !inWork.isEmpty()) {
        while (files.hasNext()
            && (inWork.size() < threads
                || (inWork.size() < threads * AHEAD && bytes < MOST_BYTES_AHEAD))) {
          Path file = files.next();
          Work work = new Work(workers.submit(() -> parse(file, options, writer)), bytesOf(file));
          inWork.add(work);
          bytes += work.bytes();
        }
        Work next = inWork.remove();
        bytes -= next.bytes();
        Line line = finished(next.result());
        if (!lines.write(line.json)) {
          return;
        }
        tally.add(line.report);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private String cannotWrite(IOException e) {
    String reason =
        "cannot write to %s: %s"
            .formatted(output == null ? "standard output" : output, Reasons.of(e));
    return canResume() ? reason + "; --resume goes on after its last whole line" : reason;
  }

  private record Work(Future<Line> result, long bytes) {}

  /** What is written of a page. */
  private static final class Line {
    final PageReport report;
    final byte[] json;

    Line(PageReport report, byte[] json) {
      this.report = report;
      this.json = json;
    }
  }

  /** What a page takes in memory, about; nothing is known of one that cannot be looked at. */
  private static long bytesOf(Path file) {
    try {
      return Files.size(file) * (PageFiles.isGzipped(file) ? UNPACKED : 1);
    } catch (IOException e) {
      return 0;
    }
  }

  private Line parse(Path file, PageOptions options, ObjectWriter writer) throws IOException {
    PageReport report =
        PageReport.of(
            file.toString(),
            () ->
                file.equals(STANDARD_INPUT)
                    ? Page.read(console.in(), options)
                    : Page.read(file, options));
    // As a string first: straight to bytes, Jackson writes "😀" as the escapes of two surrogates.
    String json = writer.writeValueAsString(report) + "\n";
    return new Line(report, json.getBytes(StandardCharsets.UTF_8));
  }

  private static Line finished(Future<Line> result) {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
