/** Tests of the rules. */
@NullMarked
package io.github.ptparser.internal.source;

import org.jspecify.annotations.NullMarked;
