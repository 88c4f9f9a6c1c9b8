package io.github.ptparser.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Counts pages, with a line of progress on a terminal and a last line of counts always. */
final class Tally {

  private static final long NANOS_BETWEEN_LINES = 200_000_000;

  private final PrintWriter err;
  private final boolean isTerminal = isTerminal();
  private final long start = System.nanoTime();
  private long lastLine = start;
  private int pages;
  private int earlier;
  private int articles;
  private int listings;
  private int withProblems;
  private int unreadable;

  Tally(PrintWriter err) {
    this.err = err;
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
      err.print(
          String.format(
              Locale.ROOT,
              "\r%d pages, %d a second",
              pages,
              (pages - earlier) * 1_000_000_000L / (now - start)));
      err.flush();
    }
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
      err.print("\r\u001B[K");
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
