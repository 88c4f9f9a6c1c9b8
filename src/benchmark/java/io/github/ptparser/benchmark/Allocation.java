package io.github.ptparser.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Holds what a parse allocates against the figures that are checked in. Unlike time, bytes do not
 * depend on what else the machine does, so a build can fail by them.
 */
final class Allocation {

  /** A figure may grow by a twentieth. */
  private static final double MOST = 1.05;

  private static final int WARM_UP = 5;

  private Allocation() {}

  static void check(Path figures) throws IOException, RunnerException {
    Properties known = new Properties();
    try (Reader reader = Files.newBufferedReader(figures)) {
      known.load(reader);
    }
    String names = String.join("|", known.stringPropertyNames());
    List<String> grown = new ArrayList<>();
    int compared = 0;
    for (RunResult result : Benchmarks.run(ParseBenchmark.class, 1, WARM_UP, names)) {
      String name = Benchmarks.name(result);
      double figure = Double.parseDouble(known.getProperty(name));
      double bytes = Benchmarks.allocated(result);
      compared++;
      if (bytes > MOST * figure) {
        grown.add(
            String.format(Locale.ROOT, "%s: %.0f bytes, %.0f are checked in", name, bytes, figure));
      }
    }
    if (compared < known.size()) {
      throw new IllegalStateException("a figure in " + figures + " is of no benchmark");
    }
    if (!grown.isEmpty()) {
      throw new IllegalStateException("more is allocated than before: " + grown);
    }
  }
}
