/** The command line: {@code parse} and {@code check}. It needs picocli and jackson-databind. */
@NullMarked
package io.github.ptparser.cli;

import org.jspecify.annotations.NullMarked;
