/** The source of a page: its charset, its tree, its end, and positions in it. */
@NullMarked
package io.github.ptparser.internal.source;

import org.jspecify.annotations.NullMarked;
