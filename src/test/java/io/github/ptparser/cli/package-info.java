/** Tests of the command line. */
@NullMarked
package io.github.ptparser.cli;

import org.jspecify.annotations.NullMarked;
