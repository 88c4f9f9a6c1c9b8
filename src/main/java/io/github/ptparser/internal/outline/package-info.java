/** A page as a reader sees it: lines, links, pictures and blocks in reading order. */
@NullMarked
package io.github.ptparser.internal.outline;

import org.jspecify.annotations.NullMarked;
