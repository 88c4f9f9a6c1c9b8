/**
 * The way from a page to its value. {@link io.github.ptparser.internal.Reading} is the only class
 * that the API calls, and nothing here calls the API back.
 */
@NullMarked
package io.github.ptparser.internal;

import org.jspecify.annotations.NullMarked;
