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
public record Rule(Role role, String because, Ground ground, Predicate<Line> holds) {}
