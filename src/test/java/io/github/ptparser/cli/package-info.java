/** Tests of the command line, and of the fixtures by its comparison. */
@NullMarked
package io.github.ptparser.cli;

import org.jspecify.annotations.NullMarked;
