/** What is known of a page before a layout reads it: its site, addresses and links. */
@NullMarked
package io.github.ptparser.internal.page;

import org.jspecify.annotations.NullMarked;
