/** Tests of the rules. */
@NullMarked
package io.github.ptparser.internal.kcnawatch;

import org.jspecify.annotations.NullMarked;
