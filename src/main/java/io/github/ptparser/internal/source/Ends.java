package io.github.ptparser.internal.source;

/**
 * How HTML begins and ends. Only ASCII is looked at, so its bytes need not be decoded.
 *
 * @param isEmpty whether it is only white space
 * @param isMarkup whether it begins with a tag
 * @param isJson whether it begins as JSON does, which may hold a page in a string
 * @param isCut whether {@code </html>} is missing
 */
record Ends(boolean isEmpty, boolean isMarkup, boolean isJson, boolean isCut) {

  private static final String LAST_TAG = "</html";

  /** The bytes of byte order marks, in UTF-8 and UTF-16. */
  private static final String BYTE_ORDER_MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";

  /** Looks at text, or at bytes with one char for each. */
  static Ends of(String html) {
    int start = 0;
    while (start < html.length() && isSkipped(html.charAt(start))) {
      start++;
    }
    boolean isEmpty = start == html.length();
    return new Ends(
        isEmpty,
        html.startsWith("<", start),
        !isEmpty && "{[\"".indexOf(html.charAt(start)) >= 0,
        !hasLastTag(html));
  }

  /** Whether it is white space or of a byte order mark. */
  static boolean isSkipped(char c) {
    return c <= ' ' || c == '\uFEFF' || BYTE_ORDER_MARKS.indexOf(c) >= 0;
  }

  private static boolean hasLastTag(String html) {
    // In UTF-16 every second byte of a tag is zero.
    String ascii = html.replace("\u0000", "");
    int tag = ascii.lastIndexOf("</");
    while (tag >= 0 && !ascii.regionMatches(true, tag, LAST_TAG, 0, LAST_TAG.length())) {
      tag = ascii.lastIndexOf("</", tag - 1);
    }
    return tag >= 0;
  }
}
