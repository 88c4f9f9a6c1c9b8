/** What is known of a page before anyone asks what it is. */
@NullMarked
package io.github.ptparser.internal.page;

import org.jspecify.annotations.NullMarked;
