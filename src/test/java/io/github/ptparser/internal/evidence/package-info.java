/** Tests of the rules. */
@NullMarked
package io.github.ptparser.internal.evidence;

import org.jspecify.annotations.NullMarked;
