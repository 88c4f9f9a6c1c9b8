/** The tables by which the fields of an article and of a listing are read. */
@NullMarked
package io.github.ptparser.internal.layout;

import org.jspecify.annotations.NullMarked;
