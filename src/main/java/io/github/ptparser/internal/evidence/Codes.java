package io.github.ptparser.internal.evidence;

import io.github.ptparser.ProblemCode;

/** The problem codes of one kind of field. */
public record Codes(ProblemCode missing, ProblemCode invalid, ProblemCode conflicting) {}
