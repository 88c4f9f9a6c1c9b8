/** The rules for text, dates and addresses, of no site. */
@NullMarked
package io.github.ptparser.internal.text;

import org.jspecify.annotations.NullMarked;
