/** Tests of what a user sees. */
@NullMarked
package io.github.ptparser;

import org.jspecify.annotations.NullMarked;
