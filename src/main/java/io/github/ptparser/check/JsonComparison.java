package io.github.ptparser.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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

  static List<Difference> compare(JsonNode expected, JsonNode found) {
    JsonComparison comparison = new JsonComparison();
    comparison.compare("", expected, found);
    return comparison.differences;
  }

  private void compare(String path, JsonNode expected, @Nullable JsonNode found) {
    if (found == null || found.isNull()) {
      if (!expected.isNull()) {
        differences.add(new Difference(path, expected.toString(), NOTHING));
      }
    } else if (expected.isObject() && found.isObject()) {
      String prefix = path.isEmpty() ? "" : path + ".";
      for (var field : expected.properties()) {
        compare(prefix + field.getKey(), field.getValue(), found.get(field.getKey()));
      }
    } else if (expected.isArray() && found.isArray()) {
      compareElements(path, expected, found);
    } else if (!expected.equals(found)) {
      String wanted = expected.isNull() ? NOTHING : expected.toString();
      differences.add(new Difference(path, wanted, found.toString()));
    }
  }

  private void compareElements(String path, JsonNode expected, JsonNode found) {
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String element = path + "[" + i + "]";
      if (i >= expected.size()) {
        differences.add(new Difference(element, "no more elements", found.get(i).toString()));
      } else if (i >= found.size()) {
        differences.add(new Difference(element, expected.get(i).toString(), NOTHING));
      } else {
        compare(element, expected.get(i), found.get(i));
      }
    }
  }
}
