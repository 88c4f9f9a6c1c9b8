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
 * One field of a layout and its evidence, most certain first. The first evidence found gives the
 * value; the rest is compared with it. Evidence that is missing, unreadable or different becomes a
 * problem of the field. Each step of making a field gives a new one.
 *
 * @param <S> the part of a page that the field is read from
 * @param <T> the type of the value
 */
public final class Field<S extends Field.Scope, T> {

  /** A part of a page that has fields. */
  public interface Scope {
    /** The node that a missing field is reported at. */
    Node where();
  }

  /** How two values differ, for a message. */
  public record Difference(String expected, String found) {}

  /** Compares the value of a field with another. */
  public interface Comparison<T> {
    /** Gives null if the two agree. */
    @Nullable Difference compare(T value, T other);
  }

  private enum Use {
    /** Gives the value, or is compared with it. */
    EVIDENCE,
    /** Gives the value if nothing above does; never compared. */
    FALLBACK,
    /** Never gives the value; compared with it. */
    BOUND
  }

  private record Evidence<S, T>(
      Use use, String name, Function<S, @Nullable Found<T>> finder, Comparison<T> comparison) {}

  private static final int LONGEST_QUOTE = 80;

  private final String name;
  private final Codes codes;
  private final Predicate<S> isExpected;
  private final Comparison<T> comparison;
  private final List<Evidence<S, T>> evidence;
  private final Function<S, @Nullable String> reason;

  private Field(
      String name,
      Codes codes,
      Predicate<S> isExpected,
      Comparison<T> comparison,
      List<Evidence<S, T>> evidence,
      Function<S, @Nullable String> reason) {
    this.name = name;
    this.codes = codes;
    this.isExpected = isExpected;
    this.comparison = comparison;
    this.evidence = evidence;
    this.reason = reason;
  }

  /** A field that every page of the layout has. */
  public static <S extends Scope, T> Field<S, T> expected(String name, Codes codes) {
    return expectedIf(scope -> true, name, codes);
  }

  /** A field that only some pages of the layout have. */
  public static <S extends Scope, T> Field<S, T> expectedIf(
      Predicate<S> isExpected, String name, Codes codes) {
    return new Field<>(name, codes, isExpected, Field::sameValue, List.of(), scope -> null);
  }

  /** A field that any page of the layout may lack. */
  public static <S extends Scope, T> Field<S, T> optional(String name, Codes codes) {
    return expectedIf(scope -> false, name, codes);
  }

  /** Sets how evidence that is added from now on is compared; by {@code equals} otherwise. */
  public Field<S, T> compared(Comparison<T> by) {
    return new Field<>(name, codes, isExpected, by, evidence, reason);
  }

  /**
   * Adds evidence.
   *
   * @param what its name in messages: {@code the heading above the meta line}
   * @param finder gives null if the page does not have it
   */
  public Field<S, T> by(String what, Function<S, @Nullable Found<T>> finder) {
    return with(new Evidence<>(Use.EVIDENCE, what, finder, comparison));
  }

  /** Adds a fallback: used only when nothing else was found, never compared. */
  public Field<S, T> orBy(String what, Function<S, @Nullable Found<T>> finder) {
    return with(new Evidence<>(Use.FALLBACK, what, finder, comparison));
  }

  /** Adds a bound, below all evidence: compared by a relation, never taken as the value. */
  public Field<S, T> bounded(
      String what, Function<S, @Nullable Found<T>> finder, BiPredicate<T, T> relation) {
    return with(
        new Evidence<>(
            Use.BOUND,
            what,
            finder,
            (value, bound) -> relation.test(value, bound) ? null : shown(value, bound)));
  }

  /**
   * Explains why a page lacks the field.
   *
   * @param why gives the whole message; null if the reason is unknown
   */
  public Field<S, T> missingAs(Function<S, @Nullable String> why) {
    return new Field<>(name, codes, isExpected, comparison, evidence, why);
  }

  private Field<S, T> with(Evidence<S, T> more) {
    List<Evidence<S, T>> longer = new ArrayList<>(evidence);
    longer.add(more);
    return new Field<>(name, codes, isExpected, comparison, List.copyOf(longer), reason);
  }

  /** Whether any evidence gives a value. */
  public boolean isIn(S scope) {
    for (Evidence<S, T> piece : evidence) {
      Found<T> found = piece.use() == Use.BOUND ? null : piece.finder().apply(scope);
      if (found != null && found.value() != null) {
        return true;
      }
    }
    return false;
  }

  /** The names of the evidence, for a message. */
  public String expectation() {
    return evidence.stream()
        .filter(piece -> piece.use() != Use.BOUND)
        .map(Evidence::name)
        .collect(Collectors.joining(" or "));
  }

  /** Gives the value, or null if there is none; adds the problems of the field. */
  public @Nullable T read(S scope, Findings findings) {
    T value = null;
    String from = "";
    Set<String> unreadable = Set.of();
    // By index: an iterator for each field of each entry is a tenth of all that is allocated.
    for (int i = 0; i < evidence.size(); i++) {
      Evidence<S, T> piece = evidence.get(i);
      boolean isUnused = piece.use() == (value == null ? Use.BOUND : Use.FALLBACK);
      Found<T> found = isUnused ? null : piece.finder().apply(scope);
      if (found == null) {
        continue;
      }
      T other = found.value();
      if (other != null && value != null) {
        compare(value, from, piece, other, found.where(), findings);
      } else if (other != null) {
        value = other;
        from = piece.name();
        findings.found(name, found.where());
      } else if (piece.use() != Use.BOUND) {
        String text = String.valueOf(found.unreadable());
        unreadable = unreadable.isEmpty() ? new HashSet<>() : unreadable;
        if (unreadable.add(text)) {
          String message = "expected " + piece.name() + " to be readable, found " + quote(text);
          findings.add(codes.invalid(), name, message, found.where());
        }
      }
    }
    if (value == null && unreadable.isEmpty() && isExpected.test(scope)) {
      String known = reason.apply(scope);
      String message = known == null ? "expected " + expectation() + ", found none" : known;
      findings.add(codes.missing(), name, message, scope.where());
    }
    return value;
  }

  private void compare(
      T value, String from, Evidence<S, T> piece, T other, Node where, Findings findings) {
    Difference difference = piece.comparison().compare(value, other);
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

  /** Quotes text for a message, cut if it is long. */
  public static String quote(String text) {
    boolean isLong = text.length() > LONGEST_QUOTE;
    return '"' + (isLong ? text.substring(0, LONGEST_QUOTE) + "…" : text) + '"';
  }
}
