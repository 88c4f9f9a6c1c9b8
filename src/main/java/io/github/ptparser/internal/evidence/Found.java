package io.github.ptparser.internal.evidence;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence gives: a value, or text that cannot be read as one.
 *
 * @param value null if the text cannot be read
 * @param unreadable the text; null if there is a value
 * @param where the node that it was read from
 */
public record Found<T>(@Nullable T value, @Nullable String unreadable, Node where) {

  public static <T> Found<T> of(T value, Node where) {
    return new Found<>(value, null, where);
  }

  public static <T> Found<T> unreadable(String text, Node where) {
    return new Found<>(null, text, where);
  }

  /** The value, or the text if the value is null. */
  public static <T> Found<T> of(@Nullable T value, String text, Node where) {
    return value == null ? unreadable(text, where) : of(value, where);
  }
}
