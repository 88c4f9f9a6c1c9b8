/** A page as it was kept: decoded once, refused if too large, and where it ends. */
@NullMarked
package io.github.ptparser.internal.source;

import org.jspecify.annotations.NullMarked;
