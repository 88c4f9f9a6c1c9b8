package io.github.ptparser.benchmark;

import io.github.ptparser.benchmark.GrowthBenchmark.Growth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Writes what was measured, in one run, as a page to read. */
final class Table {

  private static final int FORKS = 3;
  private static final int WARM_UP = 12;
  private static final int WARM_UP_OF_GROWTH = 5;
  private static final int WARM_UP_OF_THREADS = 30;

  /** What is measured, and what it is held against. */
  private record Row(String text, String name, String base) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("text by `Jsoup.parse(String)`", "articleByJsoup", "articleByJsoup"),
          new Row("text to `Article`", "article", "articleByJsoup"),
          new Row(
              "the same without what stands below \"More From\"",
              "articleWithoutTail",
              "articleByJsoup"),
          new Row(
              "a document that is parsed already to `Article`",
              "articleFromDocument",
              "articleByJsoup"),
          new Row("text with a problem to `ParseResult`", "articleWithProblem", "articleByJsoup"),
          new Row("text by readability4j", "articleByReadability", "articleByJsoup"),
          new Row("`Article` to JSON by Jackson", "articleToJson", "articleByJsoup"),
          new Row(
              "bytes by `Jsoup.parse(InputStream, \"UTF-8\")`",
              "articleFromBytesByJsoup",
              "articleFromBytesByJsoup"),
          new Row("bytes to `Article`", "articleFromBytes", "articleFromBytesByJsoup"),
          new Row("article with 5 entries by jsoup", "shortArticleByJsoup", "shortArticleByJsoup"),
          new Row("article with 5 entries to `Article`", "shortArticle", "shortArticleByJsoup"),
          new Row("listing of 200 entries by jsoup", "listingByJsoup", "listingByJsoup"),
          new Row("listing of 200 entries to `Listing`", "listing", "listingByJsoup"),
          new Row("fragment of 20 entries by jsoup", "fragmentByJsoup", "fragmentByJsoup"),
          new Row("fragment of 20 entries to `Listing`", "fragment", "fragmentByJsoup"));

  private Table() {}

  static void write(Path file, Path jar) throws IOException, RunnerException {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            """
        # Benchmarks

        What a page costs, measured in one run by `mvn -f src/benchmark/pom.xml verify`, which writes this page:
        JMH, %d forks (for growth one) of 5 seconds after %d of warm-up (for growth %d, for threads %d), `-Xms384m -Xmx384m -XX:+AlwaysPreTouch -XX:+UseSerialGC`,
        Java %s, %d processors, %s. Times depend on the machine and on what else it does; ratios less, bytes hardly.

        ## A page

        The article is the fixture `page-of-full-size.html` (12 paragraphs, 19 entries below them, 81 links) filled up to
        100 KB with the links, styles and scripts that WordPress prints, the one with 5 entries `pictures-with-captions.html`.
        All cross-checks are on. The ratio is to jsoup on the same page.

        | | us | ratio | bytes | ratio |
        | --- | --: | --: | --: | --: |""",
            FORKS,
            WARM_UP,
            WARM_UP_OF_GROWTH,
            WARM_UP_OF_THREADS,
            System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors(),
            LocalDate.now(ZoneOffset.UTC)));
    addPages(lines);
    addGrowth(lines);
    addThreads(lines);
    lines.add(
        """

        ## The program

        `parse` over 20,000 pages of some 6 KB in 40 folders with `-Xmx256m`, JSON and the start of the virtual machine
        included, beside two threads that only read and parse them; medians of whole runs.

        | | |
        | --- | --: |""");
    lines.addAll(CommandLine.rows(jar));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static void addPages(List<String> lines) throws RunnerException {
    Map<String, RunResult> results = new TreeMap<>();
    for (RunResult result : Benchmarks.run(ParseBenchmark.class, FORKS, WARM_UP, ".*")) {
      results.put(Benchmarks.name(result), result);
    }
    for (Row row : ROWS) {
      RunResult result = Benchmarks.find(results, row.name());
      RunResult base = Benchmarks.find(results, row.base());
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f | %.2f | %,.0f | %.2f |",
              row.text(),
              Benchmarks.score(result),
              Benchmarks.score(result) / Benchmarks.score(base),
              Benchmarks.allocated(result),
              Benchmarks.allocated(result) / Benchmarks.allocated(base)));
    }
  }

  private static void addGrowth(List<String> lines) throws RunnerException {
    Map<String, RunResult> results = new TreeMap<>();
    for (RunResult result : Benchmarks.run(GrowthBenchmark.class, 1, WARM_UP_OF_GROWTH, ".*")) {
      results.put(
          Benchmarks.name(result)
              + ' '
              + result.getParams().getParam("growth")
              + ' '
              + result.getParams().getParam("times"),
          result);
    }
    lines.add(
        """

        ## How cost grows

        The ratio to jsoup on the same page, then what each page takes to ten times what the one a tenth as large takes: with 1
        or less cost grows no faster than the page.

        | | x 1 | x 10 | x 100 | x 1,000 | to x 10 | to x 100 | to x 1,000 |
        | --- | --: | --: | --: | --: | --: | --: | --: |""");
    for (Growth growth : Growth.values()) {
      StringBuilder row = new StringBuilder("| " + growth.text + " |");
      StringBuilder steps = new StringBuilder();
      double before = 0;
      for (int times = 1; times <= 1000; times *= 10) {
        double time = Benchmarks.score(Benchmarks.find(results, "parser " + growth + ' ' + times));
        double jsoup = Benchmarks.score(Benchmarks.find(results, "jsoup " + growth + ' ' + times));
        row.append(String.format(Locale.ROOT, " %.2f |", time / jsoup));
        if (before > 0) {
          steps.append(String.format(Locale.ROOT, " %.2f |", time / (10 * before)));
        }
        before = time;
      }
      lines.add(row.append(steps).toString());
    }
  }

  private static void addThreads(List<String> lines) throws RunnerException {
    Map<String, RunResult> results = new TreeMap<>();
    for (RunResult result :
        Benchmarks.run(ThreadsBenchmark.class, FORKS, WARM_UP_OF_THREADS, ".*")) {
      results.put(Benchmarks.name(result), result);
    }
    double jsoupOnOne = rate(results, "jsoupOnOne");
    double jsoupOnTwo = rate(results, "jsoupOnTwo");
    double parserOnOne = rate(results, "parserOnOne");
    double parserOnTwo = rate(results, "parserOnTwo");
    double jsoup = jsoupOnTwo / jsoupOnOne;
    double parser = parserOnTwo / parserOnOne;
    lines.add(
        String.format(
            Locale.ROOT,
            """

            ## Threads

            | | pages a second on one | on two | gain |
            | --- | --: | --: | --: |
            | `Jsoup.parse` | %,.0f | %,.0f | %.2f |
            | one parser, shared | %,.0f | %,.0f | %.2f |

            The parser gains **%.2f** of what jsoup gains.""",
            jsoupOnOne,
            jsoupOnTwo,
            jsoup,
            parserOnOne,
            parserOnTwo,
            parser,
            parser / jsoup));
  }

  private static double rate(Map<String, RunResult> results, String name) {
    return Benchmarks.score(Benchmarks.find(results, name));
  }
}
