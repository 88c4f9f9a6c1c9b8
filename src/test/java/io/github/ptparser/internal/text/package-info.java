/** Tests of the rules. */
@NullMarked
package io.github.ptparser.internal.text;

import org.jspecify.annotations.NullMarked;
