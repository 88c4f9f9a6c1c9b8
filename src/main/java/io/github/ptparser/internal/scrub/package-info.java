/** Turns pages into ones that may be published. */
@NullMarked
package io.github.ptparser.internal.scrub;

import org.jspecify.annotations.NullMarked;
