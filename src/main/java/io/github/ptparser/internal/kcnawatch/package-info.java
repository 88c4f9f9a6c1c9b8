/** The archive KCNA Watch. */
@NullMarked
package io.github.ptparser.internal.kcnawatch;

import org.jspecify.annotations.NullMarked;
