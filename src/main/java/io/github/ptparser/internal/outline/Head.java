package io.github.ptparser.internal.outline;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself outside its text, each with the element that says it; null where it
 * says nothing.
 *
 * @param isDocument whether it is a document, and not the bare fragment of one
 */
public record Head(
    @Nullable Element title,
    @Nullable Element ogTitle,
    @Nullable Element canonical,
    @Nullable Element ogUrl,
    @Nullable Element base,
    @Nullable Comment savedFrom,
    boolean isDocument) {}
