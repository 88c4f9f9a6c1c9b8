package io.github.ptparser.cli;

import io.github.ptparser.check.PageReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Counts pages, with a line of progress on a terminal and a last line of counts always. */
final class Tally {

  private static final long NANOS_BETWEEN_LINES = 200_000_000;
  private static final int UNKNOWN = -1;
  private static final String CLEAR_TO_END = "\u001B[K";

  private final PrintWriter err;
  private final boolean isTerminal = isTerminal();
  private final CompletableFuture<Integer> total;
  private final long start = System.nanoTime();
  private long lastLine = start;
  private int pages;
  private int earlier;
  private int articles;
  private int listings;
  private int withProblems;
  private int unreadable;

  /**
   * Begins to count.
   *
   * @param all counts all pages that there will be; it is asked only on a terminal, in a thread of
   *     its own
   */
  Tally(PrintWriter err, Supplier<Integer> all) {
    this.err = err;
    this.total = isTerminal ? counted(all) : CompletableFuture.completedFuture(UNKNOWN);
  }

  /** How many there are, as soon as a thread of its own has counted them; unknown if it cannot. */
  static CompletableFuture<Integer> counted(Supplier<Integer> all) {
    return CompletableFuture.supplyAsync(all, Tally::start).exceptionally(e -> UNKNOWN);
  }

  int pages() {
    return pages;
  }

  /** Counts a page that another run has parsed. */
  void addEarlier(PageReport report) {
    earlier++;
    count(report);
  }

  void add(PageReport report) {
    count(report);
    long now = System.nanoTime();
    if (isTerminal && now - lastLine > NANOS_BETWEEN_LINES) {
      lastLine = now;
      err.print("\r" + progress(pages, earlier, total(), now - start) + CLEAR_TO_END);
      err.flush();
    }
  }

  /**
   * The line of progress.
   *
   * @param pages how many are done
   * @param earlier how many of them another run has done
   * @param total how many there are; negative as long as they are being counted, or if they cannot
   *     be
   * @param nanos how long this run takes already
   */
  static String progress(int pages, int earlier, int total, long nanos) {
    double rate = (pages - earlier) * 1e9 / Math.max(1, nanos);
    if (total < pages || rate == 0) {
      return String.format(Locale.ROOT, "%d pages, %.0f a second", pages, rate);
    }
    long left = (long) Math.ceil((total - pages) / rate);
    return String.format(
        Locale.ROOT,
        "%d of %d pages, %.0f a second, %d:%02d:%02d left",
        pages,
        total,
        rate,
        left / 3600,
        left / 60 % 60,
        left % 60);
  }

  private int total() {
    return total.getNow(UNKNOWN);
  }

  /** The program does not wait for the count. */
  private static void start(Runnable count) {
    Thread thread = new Thread(count, "count");
    thread.setDaemon(true);
    thread.start();
  }

  private void count(PageReport report) {
    pages++;
    articles += report.article() == null ? 0 : 1;
    listings += report.listing() == null ? 0 : 1;
    withProblems += report.hasProblems() ? 1 : 0;
    unreadable += report.error() == null ? 0 : 1;
  }

  /** Prints a line in place of the progress. */
  void say(String line) {
    if (isTerminal) {
      err.print("\r" + CLEAR_TO_END);
    }
    err.println(line);
  }

  void finish() {
    say(
        String.format(
            Locale.ROOT,
            "%d pages: %d articles, %d listings, %d neither, %d unreadable; %d with problems",
            pages,
            articles,
            listings,
            pages - articles - listings - unreadable,
            unreadable,
            withProblems));
  }

  boolean isGood(boolean strict) {
    return pages == articles + listings && (withProblems == 0 || !strict);
  }

  /**
   * Java tells of standard input and output only; Linux names the terminal behind standard error.
   */
  private static boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
