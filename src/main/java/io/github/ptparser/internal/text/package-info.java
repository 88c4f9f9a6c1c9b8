/** White space, dates and web addresses: rules that hold for every site. */
@NullMarked
package io.github.ptparser.internal.text;

import org.jspecify.annotations.NullMarked;
