package io.github.ptparser.testkit;

import io.github.ptparser.Page;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AssertionInfo;
import org.assertj.core.error.DescriptionFormatter;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * Compares fields of a value, and says which one is not as expected: {@code title (line 12):
 * expected "Wool", found "Wood"}.
 *
 * @param page what the value was parsed from; null if that is not known
 * @param prefix what stands before the names of the fields, such as {@code more.}; often empty
 * @param info what the user says of the assertion: a description, or a message instead of ours;
 *     null if the user cannot say any
 */
record Fields(@Nullable Page page, String prefix, @Nullable AssertionInfo info) {

  static Fields of(@Nullable Page page) {
    return new Fields(page, "", null);
  }

  Fields below(String field) {
    return new Fields(page, prefix + field + ".", info);
  }

  Fields of(AssertionInfo assertion) {
    return new Fields(page, prefix, assertion);
  }

  void same(String field, @Nullable Object expected, @Nullable Object found) {
    if (!Objects.equals(expected, found)) {
      throw failure(field, expected, found);
    }
  }

  void sameElements(String field, List<?> expected, List<?> found) {
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      same(field + "[" + i + "]", at(expected, i), at(found, i));
    }
  }

  private static @Nullable Object at(List<?> list, int index) {
    return index < list.size() ? list.get(index) : null;
  }

  AssertionFailedError failure(String field, @Nullable Object expected, @Nullable Object found) {
    return new AssertionFailedError(message(field, shown(expected), shown(found)), expected, found);
  }

  /** A field that should be there. */
  AssertionFailedError missing(String field, String expected) {
    return new AssertionFailedError(message(field, expected, shown(null)));
  }

  private String message(String field, String expected, String found) {
    String path = prefix + field;
    String message = path + lineOf(path) + ": expected " + expected + ", found " + found;
    if (info == null) {
      return message;
    }
    String own = info.overridingErrorMessage();
    String description = DescriptionFormatter.instance().format(info.description());
    return description + (own == null ? message : own);
  }

  /** {@code " (line 12)"}; empty where the line is not known. */
  String lineOf(String path) {
    Integer line = page == null ? null : page.lineOf(path);
    return line == null ? "" : " (line " + line + ")";
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "nothing" : value instanceof String ? "\"" + value + '"' : "" + value;
  }
}
