package io.github.ptparser.robust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
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
    ParseResult<?> result =
        page.kind() == PageKind.LISTING
            ? ListingParser.create().tryParse(page)
            : ArticleParser.create().tryParse(page);
    return new Outcome(result.kind(), MAPPER.valueToTree(result.value()), result.problems());
  }

  static Outcome of(String html) {
    return of(Page.of(html));
  }

  /** The fields in which the other outcome has another value, each as a path. */
  List<String> differencesTo(Outcome other) {
    List<String> paths = new ArrayList<>();
    if (kind != other.kind) {
      paths.add("kind");
    } else {
      compare("", value, other.value, paths);
    }
    return paths;
  }

  private static void compare(
      String path, @Nullable JsonNode a, @Nullable JsonNode b, List<String> paths) {
    if (a != null && b != null && a.isObject() && b.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      for (Iterator<String> i = a.fieldNames(); i.hasNext(); ) {
        names.add(i.next());
      }
      for (Iterator<String> i = b.fieldNames(); i.hasNext(); ) {
        names.add(i.next());
      }
      for (String name : names) {
        compare(path.isEmpty() ? name : path + "." + name, a.get(name), b.get(name), paths);
      }
    } else if (a != null && b != null && a.isArray() && b.isArray() && a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        compare(path + "[" + i + "]", a.get(i), b.get(i), paths);
      }
    } else if (a == null || !a.equals(b)) {
      paths.add(path);
    }
  }

  /** Whether a problem says that this field, or what it is part of, is not as it should be. */
  boolean tellsOf(String path) {
    return problems.stream()
        .map(Problem::field)
        .anyMatch(
            field ->
                field != null
                    && (path.equals(field)
                        || path.startsWith(field + ".")
                        || path.startsWith(field + "[")
                        || field.startsWith(path + ".")
                        || field.startsWith(path + "[")));
  }

  boolean has(io.github.ptparser.ProblemCode code) {
    return problems.stream().anyMatch(problem -> problem.code() == code);
  }
}
