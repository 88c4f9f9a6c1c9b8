package io.github.ptparser.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks: all for the table, or what is needed to know what is allocated. */
public final class Benchmarks {

  /** A small heap that is touched beforehand: untouched memory makes a parse look much slower. */
  private static final String[] HEAP = {
    "-Xms384m", "-Xmx384m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"
  };

  private Benchmarks() {}

  /**
   * Runs what the argument says: {@code table}, or {@code allocation}.
   *
   * @param args the one argument, and the jar of the program
   */
  public static void main(String[] args) throws IOException, RunnerException {
    switch (args[0]) {
      case "table" -> Table.write(Path.of(".github", "BENCHMARKS.md"), Path.of(args[1]));
      case "allocation" -> Allocation.check(Path.of("src", "benchmark", "allocation.properties"));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /**
   * Runs the benchmarks whose names match, with what they allocate.
   *
   * @param warmUp seconds of warm-up; with two threads on two processors the compiler has none of
   *     its own and needs long
   */
  static Collection<RunResult> run(Class<?> benchmarks, int forks, int warmUp, String names)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(String.format(Locale.ROOT, "%s\\.(%s)$", benchmarks.getSimpleName(), names))
            .forks(forks)
            .warmupIterations(warmUp)
            .measurementIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .jvmArgs(HEAP);
    return new Runner(options.build()).run();
  }

  static RunResult find(Map<String, RunResult> results, String name) {
    return Objects.requireNonNull(results.get(name), name);
  }

  /** Bytes an operation. */
  static double allocated(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
        .getScore();
  }

  static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  /** The name of the method. */
  static String name(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
