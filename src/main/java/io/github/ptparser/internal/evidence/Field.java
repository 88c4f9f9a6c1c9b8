package io.github.ptparser.internal.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * One field of a layout: what it is found by, most certain first. The first evidence that is there
 * gives the value and all other is held against it; what is missing, cannot be read or disagrees
 * becomes a problem of the field.
 *
 * @param <S> the part of a page that the field belongs to
 * @param <T> the type of the value
 */
public final class Field<S extends Field.Scope, T> {

  /** A part of a page that has fields. */
  public interface Scope {
    /** What a problem points at when a field is not there. */
    Node where();
  }

  /** Where two values part. */
  public record Difference(String expected, String found) {}

  /** Compares the value of a field with what other evidence gives. */
  public interface Comparison<T> {
    /** Returns null if the two agree. */
    @Nullable Difference compare(T value, T other);
  }

  private record Evidence<S, T>(
      String name, Function<S, @Nullable Found<T>> finder, @Nullable Comparison<T> comparison) {}

  private static final int SHOWN = 80;

  private final String name;
  private final Codes codes;
  private final Predicate<S> isExpected;
  private final Comparison<T> comparison;
  private final List<Evidence<S, T>> evidence;
  private final List<Evidence<S, T>> bounds;

  /** Says why the field is missing; null where nothing is known but that it is. */
  private final Function<S, @Nullable String> reason;

  private Field(
      String name,
      Codes codes,
      Predicate<S> isExpected,
      Comparison<T> comparison,
      List<Evidence<S, T>> evidence,
      List<Evidence<S, T>> bounds,
      Function<S, @Nullable String> reason) {
    this.name = name;
    this.codes = codes;
    this.isExpected = isExpected;
    this.comparison = comparison;
    this.evidence = evidence;
    this.bounds = bounds;
    this.reason = reason;
  }

  /** A field that every page of the layout has. */
  public static <S extends Scope, T> Field<S, T> expected(String name, Codes codes) {
    return expectedIf(scope -> true, name, codes);
  }

  /** A field that only some pages of the layout have. */
  public static <S extends Scope, T> Field<S, T> expectedIf(
      Predicate<S> isExpected, String name, Codes codes) {
    return new Field<>(
        name, codes, isExpected, Field::sameValue, List.of(), List.of(), scope -> null);
  }

  /** A field that any page of the layout may lack. */
  public static <S extends Scope, T> Field<S, T> optional(String name, Codes codes) {
    return expectedIf(scope -> false, name, codes);
  }

  /** The same field with its own way to compare values. */
  public Field<S, T> compared(Comparison<T> by) {
    return new Field<>(name, codes, isExpected, by, evidence, bounds, reason);
  }

  /**
   * Adds a piece of evidence.
   *
   * @param what what it is, for a message: {@code the heading above the meta line}
   * @param finder gives null where the page does not have it
   */
  public Field<S, T> by(String what, Function<S, @Nullable Found<T>> finder) {
    return with(new Evidence<>(what, finder, comparison));
  }

  /** Adds evidence that stands in when there is no other, and proves nothing beside other. */
  public Field<S, T> orBy(String what, Function<S, @Nullable Found<T>> finder) {
    return with(new Evidence<>(what, finder, null));
  }

  /** Adds a value that the field has to be in a relation to, but cannot be taken from. */
  public Field<S, T> bounded(
      String what, Function<S, @Nullable Found<T>> finder, BiPredicate<T, T> relation) {
    Comparison<T> holds =
        (value, bound) -> relation.test(value, bound) ? null : shown(value, bound);
    return new Field<>(
        name,
        codes,
        isExpected,
        comparison,
        evidence,
        plus(bounds, new Evidence<>(what, finder, holds)),
        reason);
  }

  /**
   * Says why a page lacks the field where that is known.
   *
   * @param reason gives the whole message, or null where nothing is known
   */
  public Field<S, T> missingAs(Function<S, @Nullable String> reason) {
    return new Field<>(name, codes, isExpected, comparison, evidence, bounds, reason);
  }

  private Field<S, T> with(Evidence<S, T> more) {
    return new Field<>(name, codes, isExpected, comparison, plus(evidence, more), bounds, reason);
  }

  private static <E> List<E> plus(List<E> list, E more) {
    List<E> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }

  /** Whether there is any evidence of the field. */
  public boolean isIn(S scope) {
    for (Evidence<S, T> piece : evidence) {
      if (isReadable(piece.finder().apply(scope))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReadable(@Nullable Found<?> found) {
    return found != null && found.value() != null;
  }

  /** What the field is found by, for a message. */
  public String expectation() {
    return evidence.stream().map(Evidence::name).collect(Collectors.joining(" or "));
  }

  /** Gives the value, or null; reports what is not as it should be. */
  public @Nullable T read(S scope, Findings findings) {
    T value = null;
    String from = "";
    Set<String> unreadable = Set.of();
    // By index: an iterator for each field of each entry is a tenth of all that is allocated.
    for (int i = 0; i < evidence.size(); i++) {
      Evidence<S, T> piece = evidence.get(i);
      boolean isStandInOfNoUse = value != null && piece.comparison() == null;
      Found<T> found = isStandInOfNoUse ? null : piece.finder().apply(scope);
      if (found == null) {
        continue;
      }
      T other = found.value();
      if (other == null) {
        String text = String.valueOf(found.unreadable());
        unreadable = unreadable.isEmpty() ? new HashSet<>() : unreadable;
        if (unreadable.add(text)) {
          String message = "expected " + piece.name() + " to be readable, found " + quote(text);
          findings.add(codes.invalid(), name, message, found.where());
        }
      } else if (value == null) {
        value = other;
        from = piece.name();
        findings.found(name, found.where());
      } else {
        compare(value, from, piece, other, found.where(), findings);
      }
    }
    if (value == null) {
      if (unreadable.isEmpty() && isExpected.test(scope)) {
        String known = reason.apply(scope);
        String message = known == null ? "expected " + expectation() + ", found none" : known;
        findings.add(codes.missing(), name, message, scope.where());
      }
      return null;
    }
    for (int i = 0; i < bounds.size(); i++) {
      Evidence<S, T> bound = bounds.get(i);
      Found<T> found = bound.finder().apply(scope);
      if (found != null && found.value() != null) {
        compare(value, from, bound, found.value(), found.where(), findings);
      }
    }
    return value;
  }

  private void compare(
      T value, String from, Evidence<S, T> piece, T other, Node where, Findings findings) {
    Comparison<T> by = piece.comparison();
    Difference difference = by == null ? null : by.compare(value, other);
    if (difference != null) {
      String message =
          "expected "
              + difference.expected()
              + " as in "
              + from
              + ", found "
              + difference.found()
              + " in "
              + piece.name();
      findings.add(codes.conflicting(), name, message, where);
    }
  }

  private static <T> @Nullable Difference sameValue(T value, T other) {
    return value.equals(other) ? null : shown(value, other);
  }

  private static Difference shown(Object value, Object other) {
    return new Difference(quote(value.toString()), quote(other.toString()));
  }

  /** A text for a message, cut where it is long. */
  public static String quote(String text) {
    return '"' + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + '"';
  }
}
