/** Tests of the rules. */
@NullMarked
package io.github.ptparser.internal.scrub;

import org.jspecify.annotations.NullMarked;
