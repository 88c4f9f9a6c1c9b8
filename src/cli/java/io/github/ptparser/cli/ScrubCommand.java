package io.github.ptparser.cli;

import io.github.ptparser.Page;
import io.github.ptparser.Problem;
import io.github.ptparser.check.PageFiles;
import io.github.ptparser.check.PageReport;
import io.github.ptparser.check.Reasons;
import io.github.ptparser.internal.scrub.Scrubber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scrub}: turns pages into ones that may be published, and that are parsed as before. */
@Command(
    name = "scrub",
    description =
        "Writes a copy of a page with made-up words, for a report that it is parsed wrong. Markup,"
            + " dates, labels, lengths and the form of URLs stay the same.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Each page is parsed before and after, and differences are reported. Look a page",
      "over before you publish it: names in classes, ids and hosts are not replaced.",
      "Exit status: 0 all pages are parsed as before; 1 some are not, or there is no",
      "page; 2 wrong usage."
    })
final class ScrubCommand implements Callable<Integer> {

  @Parameters(paramLabel = "IN", description = "A page or a folder of pages.")
  private Path in = Path.of("");

  @Parameters(paramLabel = "OUT", description = "The file or the folder to write to.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;
  private final Scrubber scrubber = new Scrubber();

  ScrubCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (out.toAbsolutePath().normalize().startsWith(in.toAbsolutePath().normalize())) {
      throw new ParameterException(spec.commandLine(), "OUT must not be IN, nor within it");
    }
    List<Path> pages = new ArrayList<>();
    new PageFiles(List.of(in), PageFiles::isPage).forEachRemaining(pages::add);
    // All labels first, so that a word stands for the same in every page.
    for (Path page : pages) {
      scrubber.keep(labels(report(page)));
    }
    int good = 0;
    for (Path page : pages) {
      String wrong = scrub(page);
      if (wrong == null) {
        good++;
      } else {
        console.err().println(page + ": " + wrong);
      }
    }
    console
        .err()
        .println(String.format(Locale.ROOT, "%d of %d pages scrubbed", good, pages.size()));
    return good > 0 && good == pages.size() ? 0 : 1;
  }

  private static PageReport report(Path page) {
    return PageReport.of(page.toString(), () -> Page.read(page));
  }

  private static List<String> labels(PageReport report) {
    return Stream.of(
            report.article() == null ? null : report.article().source(),
            report.article() == null || report.article().more() == null
                ? null
                : report.article().more().source(),
            report.listing() == null ? null : report.listing().source())
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** Scrubs a page, and says what is wrong; null if nothing is. */
  private @Nullable String scrub(Path page) {
    PageReport before = report(page);
    if (before.error() != null) {
      return before.error();
    }
    try {
      Path target = in.equals(page) ? out : out.resolve(in.relativize(page));
      Path folder = target.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(target, scrubbed(Files.readAllBytes(page)));
      List<String> expected = shown(before);
      List<String> found = shown(report(target));
      return expected.equals(found)
          ? null
          : "is parsed otherwise when it is scrubbed: expected %s, found %s"
              .formatted(expected, found);
    } catch (IOException e) {
      return "cannot be scrubbed: " + Reasons.of(e);
    }
  }

  private byte[] scrubbed(byte[] page) throws IOException {
    boolean isGzip = page.length > 2 && (page[0] & 0xFF) == 0x1F && (page[1] & 0xFF) == 0x8B;
    if (!isGzip) {
      return scrubber.page(page);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(page));
        OutputStream packing = new GZIPOutputStream(packed)) {
      packing.write(scrubber.page(unpacked.readAllBytes()));
    }
    return packed.toByteArray();
  }

  /** What must be the same before and after. */
  private static List<String> shown(PageReport report) {
    List<String> shown = new ArrayList<>();
    shown.add(report.kind() + " in " + report.layout());
    if (report.problems() != null) {
      for (Problem problem : report.problems()) {
        shown.add(problem.code() + " of " + problem.field() + " in line " + problem.line());
      }
    }
    return shown;
  }
}
