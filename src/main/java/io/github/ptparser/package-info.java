/**
 * Turns saved pages of The Pyongyang Times into {@link io.github.ptparser.Article}s and {@link
 * io.github.ptparser.Listing}s.
 *
 * <p>A {@link io.github.ptparser.Page} is a saved page as it comes; {@link
 * io.github.ptparser.ArticleParser} and {@link io.github.ptparser.ListingParser} turn it into the
 * models. What a page lacks, and where two places of it say different things, is a {@link
 * io.github.ptparser.Problem}.
 *
 * <p>One rule holds for all models: a value that the page does not give is {@code null}, and the
 * component that holds it is marked {@code @Nullable}; a list is never {@code null}, perhaps empty.
 * Everything is immutable and may be shared between threads.
 *
 * @serial exclude
 */
@NullMarked
package io.github.ptparser;

import org.jspecify.annotations.NullMarked;
