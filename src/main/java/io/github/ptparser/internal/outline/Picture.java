package io.github.ptparser.internal.outline;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A picture, with the link around it. */
public record Picture(Element element, int place, @Nullable Link link, Block block) {}
