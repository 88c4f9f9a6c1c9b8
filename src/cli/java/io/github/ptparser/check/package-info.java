/**
 * Holds saved pages against what is expected of them: the command line's and the test kit's way.
 */
@NullMarked
package io.github.ptparser.check;

import org.jspecify.annotations.NullMarked;
