/** Tests of the rules. */
@NullMarked
package io.github.ptparser.internal.outline;

import org.jspecify.annotations.NullMarked;
