package io.github.ptparser.internal.role;

import org.jsoup.nodes.Node;

/**
 * Something that stands in the place of a text, and may be of it or not.
 *
 * @param field the field that it would be of: {@code paragraphs} or {@code images}
 * @param what what it is, for a message
 */
public record Doubt(String field, String what, Node where) {}
