package io.github.ptparser.check;

import io.github.ptparser.Page;
import io.github.ptparser.check.JsonComparison.Difference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a saved page against the {@code .json} beside it: {@code a.json} for {@code a.html} and for
 * {@code a.html.gz}. A page without its {@code .json} is an error, and so is the other way round.
 */
public final class PageCheck {

  /**
   * What came of one file.
   *
   * @param file the page, or the {@code .json} where that is in error
   * @param error why the two could not be compared; null if they were
   * @param differences where they part; empty if they agree
   */
  public record Outcome(Path file, @Nullable String error, List<Difference> differences) {

    static Outcome compared(Path page, List<Difference> differences) {
      return new Outcome(page, null, differences);
    }

    static Outcome error(Path file, String message) {
      return new Outcome(file, message, List.of());
    }

    /** Whether the page is what it should be. */
    public boolean isGood() {
      return error == null && differences.isEmpty();
    }
  }

  /** Writes what is found on a page as the text of a {@code .json}. */
  public interface Format {
    String json(PageReport report) throws IOException;
  }

  /** The pages, and what is expected of them, in order. */
  public static Iterator<Path> files(List<Path> paths) {
    return new PageFiles(paths, file -> PageFiles.isPage(file) || isExpectation(file));
  }

  /** Whether a file says what is expected of a page. */
  public static boolean isExpectation(Path file) {
    return file.getFileName().toString().endsWith(".json");
  }

  /** The file beside a page that says what is expected of it. */
  public static Path expectationOf(Path page) {
    return page.resolveSibling(expectationName(page));
  }

  private static String expectationName(Path page) {
    String name = page.getFileName().toString();
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = unpacked.lastIndexOf('.');
    return (dot < 0 ? unpacked : unpacked.substring(0, dot)) + ".json";
  }

  /**
   * Checks a file.
   *
   * @return empty for a {@code .json} whose page is there, as it is checked with that
   */
  public Optional<Outcome> check(Path file) {
    return isExpectation(file) ? lackOfPage(file) : Optional.of(with(file, PageCheck::compare));
  }

  /**
   * Writes the {@code .json} of a page anew; of a {@code .json} it says what {@code check} says.
   */
  public Optional<Outcome> update(Path file, Format format) {
    return isExpectation(file)
        ? lackOfPage(file)
        : Optional.of(
            with(
                file,
                (page, report, expectation) -> {
                  Files.writeString(expectation, format.json(report));
                  return Outcome.compared(page, List.of());
                }));
  }

  private Optional<Outcome> lackOfPage(Path expectation) {
    try {
      return expectationsBeside(expectation).contains(expectation.getFileName().toString())
          ? Optional.empty()
          : Optional.of(Outcome.error(expectation, "there is no page beside it"));
    } catch (IOException | UncheckedIOException e) {
      return Optional.of(
          Outcome.error(expectation, "its folder cannot be read: " + e.getMessage()));
    }
  }

  /** The files of a folder that should say what is expected of its pages, by the pages alone. */
  private record Folder(Path path, Set<String> expectations) {}

  /** The folder that was last looked at, as all of its files follow each other. */
  private @Nullable Folder folder;

  private Set<String> expectationsBeside(Path expectation) throws IOException {
    Path path = Objects.requireNonNull(expectation.toAbsolutePath().getParent());
    Folder known = folder;
    if (known == null || !known.path().equals(path)) {
      try (Stream<Path> files = Files.list(path)) {
        known =
            new Folder(
                path,
                files
                    .filter(PageFiles::isPage)
                    .map(PageCheck::expectationName)
                    .collect(Collectors.toSet()));
      }
      folder = known;
    }
    return known.expectations();
  }

  private interface Use {
    Outcome apply(Path page, PageReport report, Path expectation) throws IOException;
  }

  private static Outcome with(Path page, Use use) {
    Path expectation;
    try {
      expectation = expectationOf(page);
    } catch (InvalidPathException e) {
      return Outcome.error(page, "the locale cannot say its name: " + e.getReason());
    }
    PageReport report = PageReport.of(page.toString(), () -> Page.read(page)).nameless();
    if (report.error() != null) {
      return Outcome.error(page, report.error());
    }
    try {
      return use.apply(page, report, expectation);
    } catch (JsonReader.SyntaxException e) {
      return Outcome.error(expectation, "is no JSON: " + e.getMessage());
    } catch (IOException e) {
      return Outcome.error(expectation, "cannot be read or written: " + e);
    }
  }

  private static Outcome compare(Path page, PageReport report, Path expectation)
      throws IOException {
    if (!Files.exists(expectation)) {
      return Outcome.error(page, "there is no " + expectation.getFileName() + " beside it");
    }
    @Nullable Object expected = JsonReader.read(Files.readAllBytes(expectation));
    return expected instanceof Map
        ? Outcome.compared(page, JsonComparison.compare(expected, JsonTree.of(report)))
        : Outcome.error(expectation, "is no JSON object");
  }
}
