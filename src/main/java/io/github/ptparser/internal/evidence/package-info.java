/** A field, the evidence it is found by, and the problems that come of it. */
@NullMarked
package io.github.ptparser.internal.evidence;

import org.jspecify.annotations.NullMarked;
