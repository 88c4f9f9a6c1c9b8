package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Line;

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
