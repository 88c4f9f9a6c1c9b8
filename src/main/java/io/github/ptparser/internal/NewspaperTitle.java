package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Line;

/**
 * A title of the newspaper, as the text of a page has it. A heading may stand on several lines.
 *
 * @param first the line that it begins with
 * @param last the line that it ends with
 */
record NewspaperTitle(Line first, Line last, String text) {

  Found<String> found() {
    return Found.of(text, first.node());
  }
}
