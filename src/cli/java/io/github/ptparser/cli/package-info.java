/**
 * The command line: {@code parse}, {@code check} and {@code scrub}. It needs picocli and
 * jackson-databind.
 */
@NullMarked
package io.github.ptparser.cli;

import org.jspecify.annotations.NullMarked;
