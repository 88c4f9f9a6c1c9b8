package io.github.ptparser.testkit;

import io.github.ptparser.Page;
import io.github.ptparser.check.JsonComparison.Difference;
import io.github.ptparser.check.PageCheck;
import io.github.ptparser.check.PageCheck.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/**
 * A folder of saved pages, each with a {@code .json} beside it that says what must come out: {@code
 * a.json} for {@code a.html} and for {@code a.html.gz}. What the {@code .json} names must be equal,
 * what it leaves out is free, and {@code null} means must be absent. It is the comparison of the
 * command {@code check}, whose {@code --update} writes the {@code .json} files.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> savedPages() {
 *   return PageFolder.tests(Path.of("src/test/pages"));
 * }
 * }</pre>
 */
public final class PageFolder {

  private PageFolder() {}

  /**
   * A test for every page in a folder and in the folders below it. It fails if the page gives
   * anything else than its {@code .json} says, with field, expected, found, and the line of the
   * page; also if there is no {@code .json}, or a {@code .json} without its page.
   *
   * @param folder the folder
   * @return the tests, in name order; a test that fails if there is no page, so that a folder that
   *     was moved away does not pass
   */
  public static Stream<DynamicTest> tests(Path folder) {
    List<DynamicTest> tests = new ArrayList<>();
    PageCheck check = new PageCheck();
    for (Iterator<Path> files = PageCheck.files(List.of(folder)); files.hasNext(); ) {
      Path file = files.next();
      if (PageCheck.isExpectation(file)) {
        check.check(file).ifPresent(lack -> tests.add(test(folder, file, () -> requireGood(lack))));
      } else {
        tests.add(test(folder, file, () -> requireGood(check.check(file).orElseThrow())));
      }
    }
    return tests.isEmpty() || !Files.isDirectory(folder)
        ? Stream.of(test(folder, folder, () -> noPage(folder)))
        : tests.stream();
  }

  private static DynamicTest test(Path folder, Path file, Executable body) {
    String name = file.equals(folder) ? folder.toString() : folder.relativize(file).toString();
    return DynamicTest.dynamicTest(name, file.toUri(), body);
  }

  private static void noPage(Path folder) {
    throw new AssertionFailedError(
        folder + (Files.isDirectory(folder) ? ": there is no page in it" : ": is no folder"));
  }

  private static void requireGood(Outcome outcome) {
    if (outcome.error() != null) {
      throw new AssertionFailedError(outcome.file() + ": " + outcome.error());
    }
    if (!outcome.isGood()) {
      Fields fields = Fields.of(page(outcome.file()));
      List<Difference> differences = outcome.differences();
      throw new AssertionFailedError(
          outcome.file() + "\n  " + joined(differences, "\n  ", each -> message(each, fields)),
          joined(differences, "\n", Difference::expected),
          joined(differences, "\n", Difference::found));
    }
  }

  private static Page page(Path file) {
    try {
      return Page.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of {@code article.title} in the JSON of a page the page's own field is {@code title}. */
  private static String message(Difference difference, Fields fields) {
    String field = difference.field();
    String ofPage = field.replaceFirst("^(article|listing)\\.", "");
    return field
        + fields.lineOf(ofPage)
        + ": expected "
        + difference.expected()
        + ", found "
        + difference.found();
  }

  private static String joined(
      List<Difference> differences, String between, Function<Difference, String> part) {
    return differences.stream().map(part).collect(Collectors.joining(between));
  }
}
