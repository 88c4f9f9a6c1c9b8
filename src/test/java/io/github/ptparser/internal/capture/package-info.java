/** Tests of the rules. */
@NullMarked
package io.github.ptparser.internal.capture;

import org.jspecify.annotations.NullMarked;
