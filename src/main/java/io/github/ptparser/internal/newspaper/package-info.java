/** The newspaper's own site. */
@NullMarked
package io.github.ptparser.internal.newspaper;

import org.jspecify.annotations.NullMarked;
