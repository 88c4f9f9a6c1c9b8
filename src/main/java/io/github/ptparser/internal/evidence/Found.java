package io.github.ptparser.internal.evidence;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence gives: a value, or something that stands in its place and cannot be
 * read.
 *
 * @param value the value; null where it cannot be read
 * @param unreadable what stands in its place; null where there is a value
 * @param where the node that it was read from
 */
public record Found<T>(@Nullable T value, @Nullable String unreadable, Node where) {

  public static <T> Found<T> of(T value, Node where) {
    return new Found<>(value, null, where);
  }

  public static <T> Found<T> unreadable(String text, Node where) {
    return new Found<>(null, text, where);
  }

  /** The value if it could be read, and what was to be read if not. */
  public static <T> Found<T> of(@Nullable T value, String text, Node where) {
    return value == null ? unreadable(text, where) : of(value, where);
  }
}
