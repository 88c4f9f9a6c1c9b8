package io.github.ptparser.internal.source;

import java.util.function.IntUnaryOperator;

/** How a source begins and ends, in whatever charset: only ASCII is looked at. */
record Ends(boolean isEmpty, boolean isMarkup, boolean isCut) {

  private static final String LAST_TAG = "</html";

  static Ends of(IntUnaryOperator source, int length) {
    int start = 0;
    while (start < length && isPassedOver(source.applyAsInt(start))) {
      start++;
    }
    boolean isEmpty = start == length;
    return new Ends(
        isEmpty, !isEmpty && source.applyAsInt(start) == '<', !hasLastTag(source, length));
  }

  /** White space, a byte order mark, and the zero bytes of ASCII in UTF-16. */
  private static boolean isPassedOver(int c) {
    return c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF || c == 0xFE || c == 0xFF;
  }

  private static boolean hasLastTag(IntUnaryOperator source, int length) {
    int unmatched = LAST_TAG.length();
    for (int i = length - 1; i >= 0 && unmatched > 0; i--) {
      int c = source.applyAsInt(i);
      if (c == LAST_TAG.charAt(unmatched - 1)
          || c + ('a' - 'A') == LAST_TAG.charAt(unmatched - 1)) {
        unmatched--;
      } else if (c != 0) {
        unmatched = LAST_TAG.length() - (c == 'l' || c == 'L' ? 1 : 0);
      }
    }
    return unmatched == 0;
  }
}
