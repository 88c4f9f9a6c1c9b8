/** Pages generated at random, written as HTML by a writer of their own, and parsed. */
@NullMarked
package io.github.ptparser.generated;

import org.jspecify.annotations.NullMarked;
