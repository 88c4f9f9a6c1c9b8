/** Reads fields from evidence, compares the evidence and collects problems. */
@NullMarked
package io.github.ptparser.internal.evidence;

import org.jspecify.annotations.NullMarked;
