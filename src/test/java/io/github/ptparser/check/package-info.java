/** Tests of the fixtures, by the comparison that users have, and of what is said of one page. */
@NullMarked
package io.github.ptparser.check;

import org.jspecify.annotations.NullMarked;
