package io.github.ptparser.benchmark;

import io.github.ptparser.Page;
import io.github.ptparser.PageParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the program makes of the library's speed: whole runs, each in a process of its own. */
final class CommandLine {

  private static final int PAGES = 20_000;
  private static final int PAGES_IN_A_FOLDER = 500;
  private static final int RUNS = 5;
  private static final int STARTS = 15;
  private static final String HEAP = "-Xmx256m";

  private CommandLine() {}

  /** The rows of a table. */
  static List<String> rows(Path jar) throws IOException {
    Path folder = Files.createTempDirectory("pages");
    try {
      copyFixtures(folder);
      List<Double> program = new ArrayList<>();
      List<Double> library = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        library.add(
            seconds(
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                CommandLine.class.getName(),
                folder.toString()));
        program.add(seconds(HEAP, "-jar", jar.toString(), "parse", folder.toString()));
      }
      List<Double> starts = new ArrayList<>();
      for (int start = 0; start < STARTS; start++) {
        starts.add(
            secondsToFirstLine(
                "-jar",
                jar.toString(),
                "parse",
                folder.resolve("000").resolve("00000.html").toString()));
      }
      return List.of(
          row("library on two threads, pages a second", PAGES / median(library)),
          row("`parse`, pages a second", PAGES / median(program)),
          String.format(
              Locale.ROOT,
              "| `parse` to the library | **%.2f** |",
              median(library) / median(program)),
          String.format(
              Locale.ROOT, "| from the start to the first line, seconds | %.2f |", median(starts)));
    } finally {
      delete(folder);
    }
  }

  private static String row(String what, double figure) {
    return String.format(Locale.ROOT, "| %s | %,.0f |", what, figure);
  }

  private static void copyFixtures(Path folder) throws IOException {
    List<Path> fixtures;
    try (Stream<Path> all = Files.walk(Path.of("fixtures"))) {
      fixtures =
          all.filter(file -> file.toString().matches(".*/kcna-watch[^/]*/[^/]*\\.html"))
              .sorted()
              .toList();
    }
    for (int i = 0; i < PAGES; i++) {
      Path into = folder.resolve(String.format(Locale.ROOT, "%03d", i / PAGES_IN_A_FOLDER));
      Files.createDirectories(into);
      Files.copy(
          fixtures.get(i % fixtures.size()),
          into.resolve(String.format(Locale.ROOT, "%05d.html", i)));
    }
  }

  private static double median(List<Double> figures) {
    List<Double> sorted = new ArrayList<>(figures);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static double seconds(String... arguments) throws IOException {
    long start = System.nanoTime();
    Process process = java(arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double secondsToFirstLine(String... arguments) throws IOException {
    long start = System.nanoTime();
    Process process = java(arguments).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      if (out.readLine() == null) {
        throw new IllegalStateException("no line: " + Arrays.toString(arguments));
      }
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /**
   * Parses all pages of a folder on two threads, which each take the next page, and does nothing
   * with them.
   */
  public static void main(String[] args) throws Exception {
    List<Path> pages;
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      pages = all.filter(Files::isRegularFile).sorted().toList();
    }
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
            parse(pages.get(i));
          }
        };
    List<Future<?>> both = List.of(threads.submit(work), threads.submit(work));
    for (Future<?> each : both) {
      each.get();
    }
    threads.shutdown();
  }

  private static Object parse(Path file) {
    try {
      return PageParser.create().tryParse(Page.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
