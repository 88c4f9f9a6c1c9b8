package io.github.ptparser.check;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as JSON has them, made of what {@link JsonReader} makes of a text. */
final class JsonTree {

  private JsonTree() {}

  /** What Jackson writes of a model: of a record its components, without those that are null. */
  static @Nullable Object of(@Nullable Object value) {
    if (value == null || value instanceof String) {
      return value;
    }
    if (value instanceof Integer number) {
      return BigDecimal.valueOf(number);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof URI || value instanceof LocalDate || value instanceof Instant) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonTree::of).toList();
    }
    if (value instanceof Record record) {
      return ofRecord(record);
    }
    throw new IllegalArgumentException("no JSON is known of a " + value.getClass().getName());
  }

  private static Map<String, Object> ofRecord(Record record) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      @Nullable Object member;
      try {
        member = of(component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
      if (member != null) {
        members.put(component.getName(), member);
      }
    }
    return members;
  }

  /** The tree as a line of JSON. */
  static String shown(@Nullable Object tree) {
    if (tree instanceof String string) {
      return string
          .codePoints()
          .mapToObj(JsonTree::shown)
          .collect(Collectors.joining("", "\"", "\""));
    }
    if (tree instanceof List<?> list) {
      return list.stream().map(JsonTree::shown).collect(Collectors.joining(",", "[", "]"));
    }
    if (tree instanceof Map<?, ?> members) {
      return members.entrySet().stream()
          .map(member -> shown(member.getKey()) + ":" + shown(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return String.valueOf(tree);
  }

  private static String shown(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < ' ' ? String.format(Locale.ROOT, "\\u%04X", c) : Character.toString(c);
    };
  }
}
