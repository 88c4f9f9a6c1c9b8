/** What browsers and web archives add to a page they save. */
@NullMarked
package io.github.ptparser.internal.capture;

import org.jspecify.annotations.NullMarked;
