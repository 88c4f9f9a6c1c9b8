/** Tests of the rules. */
@NullMarked
package io.github.ptparser.internal.role;

import org.jspecify.annotations.NullMarked;
