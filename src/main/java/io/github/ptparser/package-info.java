/**
 * Turns saved pages of The Pyongyang Times into {@link io.github.ptparser.Article}s and {@link
 * io.github.ptparser.Listing}s.
 *
 * <p>{@link io.github.ptparser.Page} reads a saved page. {@link io.github.ptparser.PageParser}
 * turns it into a model. Whatever is missing or contradictory is a {@link
 * io.github.ptparser.Problem}.
 *
 * <p>One rule for absence: a value that a page does not give is {@code null} and its type is marked
 * {@code @Nullable}; everything else is never {@code null}. A list may be empty.
 *
 * <p>All types are immutable and may be shared between threads, except {@link
 * io.github.ptparser.ArticleBuilder}. A page that cannot be read or parsed is a {@link
 * io.github.ptparser.PageException}; a file or stream that cannot be read is an {@link
 * java.io.IOException}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.ptparser;

import org.jspecify.annotations.NullMarked;
