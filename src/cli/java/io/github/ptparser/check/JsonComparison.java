package io.github.ptparser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was found with what was expected. What the expectation names must be equal, what it
 * leaves out is free, and {@code null} means must be absent.
 */
public final class JsonComparison {

  /** One difference; {@code field} is a path such as {@code article.more.teasers[3].title}. */
  public record Difference(String field, String expected, String found) {
    @Override
    public String toString() {
      return field + ": expected " + expected + ", found " + found;
    }
  }

  private static final String NOTHING = "nothing";

  private final List<Difference> differences = new ArrayList<>();

  private JsonComparison() {}

  /** Compares two trees such as {@link JsonReader} makes. */
  static List<Difference> compare(@Nullable Object expected, @Nullable Object found) {
    JsonComparison comparison = new JsonComparison();
    comparison.compare("", expected, found);
    return comparison.differences;
  }

  private void compare(String path, @Nullable Object expected, @Nullable Object found) {
    if (expected instanceof Map<?, ?> wanted && found instanceof Map<?, ?> members) {
      String prefix = path.isEmpty() ? "" : path + ".";
      wanted.forEach((name, value) -> compare(prefix + name, value, members.get(name)));
    } else if (expected instanceof List<?> wanted && found instanceof List<?> elements) {
      compareElements(path, wanted, elements);
    } else if (!Objects.equals(expected, found)) {
      differences.add(new Difference(path, shown(expected), shown(found)));
    }
  }

  private void compareElements(String path, List<?> expected, List<?> found) {
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String element = path + "[" + i + "]";
      if (i >= expected.size()) {
        differences.add(new Difference(element, "no more elements", JsonTree.shown(found.get(i))));
      } else if (i >= found.size()) {
        differences.add(new Difference(element, JsonTree.shown(expected.get(i)), NOTHING));
      } else {
        compare(element, expected.get(i), found.get(i));
      }
    }
  }

  private static String shown(@Nullable Object tree) {
    return tree == null ? NOTHING : JsonTree.shown(tree);
  }
}
