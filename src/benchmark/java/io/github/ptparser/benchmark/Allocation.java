package io.github.ptparser.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Holds what a parse allocates against the figures that are checked in. Unlike time, bytes hardly
 * depend on what else the machine does, so a build can fail by them.
 */
final class Allocation {

  /** A figure may grow by a twentieth. */
  private static final double MOST = 1.05;

  private static final int WARM_UP = 5;

  /** On a busy machine code is compiled late, and allocates more till then. */
  private static final int LONG_WARM_UP = 30;

  private Allocation() {}

  static void check(Path figures) throws IOException, RunnerException {
    Properties known = new Properties();
    try (Reader reader = Files.newBufferedReader(figures)) {
      known.load(reader);
    }
    Map<String, String> grown = grown(known.stringPropertyNames(), known, WARM_UP);
    if (!grown.isEmpty()) {
      grown = grown(grown.keySet(), known, LONG_WARM_UP);
    }
    if (!grown.isEmpty()) {
      throw new IllegalStateException("more is allocated than before: " + grown.values());
    }
  }

  /** Runs some benchmarks, and says of each that allocates more how much that is. */
  private static Map<String, String> grown(Set<String> names, Properties known, int warmUp)
      throws RunnerException {
    Collection<RunResult> results =
        Benchmarks.run(ParseBenchmark.class, 1, warmUp, String.join("|", names));
    if (results.size() < names.size()) {
      throw new IllegalStateException("one of " + names + " is no benchmark");
    }
    Map<String, String> grown = new TreeMap<>();
    for (RunResult result : results) {
      String name = Benchmarks.name(result);
      double figure = Double.parseDouble(known.getProperty(name));
      double bytes = Benchmarks.allocated(result);
      if (bytes > MOST * figure) {
        grown.put(
            name,
            String.format(Locale.ROOT, "%s: %.0f bytes, %.0f are checked in", name, bytes, figure));
      }
    }
    return grown;
  }
}
