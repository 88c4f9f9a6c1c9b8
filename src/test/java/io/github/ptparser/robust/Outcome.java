package io.github.ptparser.robust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import io.github.ptparser.PageParser;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page gave, with the value as a tree that can be compared leaf by leaf. */
record Outcome(PageKind kind, JsonNode value, List<Problem> problems) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Outcome of(Page page) {
    ParseResult<?> result = PageParser.create().tryParse(page);
    return new Outcome(result.kind(), MAPPER.valueToTree(result.value()), result.problems());
  }

  static Outcome of(String html) {
    return of(Page.of(html));
  }

  /** A field in which two outcomes differ, with both values as JSON. */
  record Difference(String path, String expected, String found) {
    private static final int SHOWN = 160;

    static Difference of(String path, @Nullable Object expected, @Nullable Object found) {
      return new Difference(path, shown(expected), shown(found));
    }

    private static String shown(@Nullable Object value) {
      String text = value == null ? "nothing" : value.toString();
      return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    @Override
    public String toString() {
      return path + ": expected " + expected + ", found " + found;
    }
  }

  /**
   * The fields in which the other outcome has another value, and the problems that only one of the
   * two has.
   */
  List<Difference> allDifferencesTo(Outcome other) {
    List<Difference> differences = new ArrayList<>(differencesTo(other));
    List<String> own = problemNames();
    List<String> others = other.problemNames();
    if (!own.equals(others)) {
      differences.add(Difference.of("problems", own, others));
    }
    return differences;
  }

  private List<String> problemNames() {
    return problems.stream().map(Outcome::nameOf).sorted().toList();
  }

  private static String nameOf(Problem problem) {
    return problem.code() + (problem.field() == null ? "" : " " + problem.field());
  }

  /** The fields in which the other outcome has another value. */
  List<Difference> differencesTo(Outcome other) {
    List<Difference> differences = new ArrayList<>();
    if (kind != other.kind) {
      differences.add(Difference.of("kind", kind, other.kind));
    } else {
      compare("", value, other.value, differences);
    }
    return differences;
  }

  private static void compare(
      String path, @Nullable JsonNode a, @Nullable JsonNode b, List<Difference> differences) {
    if (a != null && b != null && a.isObject() && b.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      for (Iterator<String> i = a.fieldNames(); i.hasNext(); ) {
        names.add(i.next());
      }
      for (Iterator<String> i = b.fieldNames(); i.hasNext(); ) {
        names.add(i.next());
      }
      for (String name : names) {
        compare(path.isEmpty() ? name : path + "." + name, a.get(name), b.get(name), differences);
      }
    } else if (a != null && b != null && a.isArray() && b.isArray() && a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        compare(path + "[" + i + "]", a.get(i), b.get(i), differences);
      }
    } else if (a == null || !a.equals(b)) {
      differences.add(Difference.of(path, a, b));
    }
  }

  /** The differences that no problem of the other outcome tells of. */
  List<Difference> untoldDifferencesTo(Outcome other) {
    return differencesTo(other).stream()
        .filter(difference -> !other.tellsOf(difference.path(), this))
        .toList();
  }

  /**
   * Whether a problem says that this field, or what it is part of, is not as it should be; or a
   * problem of a part of it that was not there before. A page that has no value any more always
   * says why.
   */
  private boolean tellsOf(String path, Outcome before) {
    if (path.equals("kind")) {
      return kind != PageKind.ARTICLE && kind != PageKind.LISTING && !problems.isEmpty();
    }
    if (path.equals("storedAt")) {
      return tellsOf("id", before); // which it is made from
    }
    Set<String> known = Set.copyOf(before.problemNames());
    return problems.stream()
        .anyMatch(
            problem ->
                problem.field() != null
                    && (isWithin(path, problem.field())
                        || (isWithin(problem.field(), path) && !known.contains(nameOf(problem)))));
  }

  private static boolean isWithin(String path, String around) {
    return path.equals(around) || path.startsWith(around + ".") || path.startsWith(around + "[");
  }

  boolean has(ProblemCode code) {
    return problems.stream().anyMatch(problem -> problem.code() == code);
  }
}
