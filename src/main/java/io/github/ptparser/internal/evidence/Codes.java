package io.github.ptparser.internal.evidence;

import io.github.ptparser.ProblemCode;

/** The codes of the problems that one kind of field can have. */
public record Codes(ProblemCode missing, ProblemCode invalid, ProblemCode conflicting) {}
