package io.github.ptparser.internal.role;

import io.github.ptparser.internal.outline.Line;
import java.util.function.Predicate;

/**
 * One reason for the role of a line. Rules stand in an ordered list: the first that holds gives a
 * line its role.
 *
 * @param because the reason, as a message says it: {@code it stands in a menu}
 * @param ground how well the fact is known that the rule rests on
 */
public record Rule(Role role, String because, Ground ground, Predicate<Line> holds) {

  /** How well the fact is known that a rule rests on. */
  public enum Ground {
    /** The HTML standard says so. */
    HTML,
    /** Seen in real text or real markup. */
    A,
    /** Selected by the programs of two or more authors. */
    B,
    /** Selected by one program that demonstrably worked. */
    C
  }
}
