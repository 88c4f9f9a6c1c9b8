/** What tools write into pages, paths and addresses when they keep a page. */
@NullMarked
package io.github.ptparser.internal.capture;

import org.jspecify.annotations.NullMarked;
