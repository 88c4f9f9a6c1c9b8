/** Tests of the rules. */
@NullMarked
package io.github.ptparser.internal;

import org.jspecify.annotations.NullMarked;
