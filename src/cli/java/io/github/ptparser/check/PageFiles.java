package io.github.ptparser.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that some paths name, in order: a file itself, and of a folder all files below it that
 * are wanted, in name order. A folder is listed when its turn comes.
 *
 * <p>Links to folders are not followed, nor are the {@code NAME_files} folders that browsers write
 * beside a page. A folder that cannot be listed is given as if it were a file, so whoever reads it
 * meets the reason.
 */
public final class PageFiles implements Iterator<Path> {

  /** {@code a.html}, {@code a.htm.gz}, and {@code index.html?s=farm} as download tools write it. */
  private static final Pattern PAGE =
      Pattern.compile("[^?]*\\.x?html?(\\.gz)?(\\?.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Names that the locale cannot say may read the same, so their bytes follow. */
  private static final Comparator<Path> IN_NAME_ORDER =
      Comparator.comparing((Path file) -> file.getFileName().toString())
          .thenComparing(Comparator.naturalOrder());

  private static final String BROWSERS_OWN = "_files";

  private final Deque<Path> waiting;
  private final Predicate<Path> wanted;
  private @Nullable Path next;

  public PageFiles(List<Path> paths, Predicate<Path> wanted) {
    this.waiting = new ArrayDeque<>(paths);
    this.wanted = wanted;
    advance();
  }

  public static boolean isPage(Path file) {
    return PAGE.matcher(file.getFileName().toString()).matches();
  }

  public static boolean isGzipped(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).contains(".gz");
  }

  private void advance() {
    next = null;
    while (next == null && !waiting.isEmpty()) {
      Path path = waiting.pop();
      if (!Files.isDirectory(path) || !open(path)) {
        next = path;
      }
    }
  }

  private boolean open(Path folder) {
    List<Path> children = new ArrayList<>();
    try (Stream<Path> inside = Files.list(folder)) {
      inside.filter(this::isTaken).forEach(children::add);
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
    children.sort(IN_NAME_ORDER.reversed());
    children.forEach(waiting::push);
    return true;
  }

  private boolean isTaken(Path child) {
    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
      return !child.getFileName().toString().endsWith(BROWSERS_OWN);
    }
    return !Files.isDirectory(child) && wanted.test(child);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Path next() {
    Path path = next;
    if (path == null) {
      throw new NoSuchElementException();
    }
    advance();
    return path;
  }
}
