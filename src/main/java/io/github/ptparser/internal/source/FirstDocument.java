package io.github.ptparser.internal.source;

import java.util.Locale;

/** The first of several HTML documents in one file: a parser would read them as one page. */
final class FirstDocument {

  private static final String LAST_TAG = "</html";

  private FirstDocument() {}

  /** Text, or bytes with one char for each, up to the tag that another document follows. */
  static String of(String file) {
    int tag = file.indexOf("</");
    while (tag >= 0) {
      int next = tag + 2;
      if (file.regionMatches(true, tag, LAST_TAG, 0, LAST_TAG.length())) {
        int end = file.indexOf('>', tag) + 1;
        next = end == 0 ? file.length() : afterBlanksAndComments(end, file);
        boolean isFollowed = startsWith("<!doctype", next, file) || startsWith("<html", next, file);
        if (isFollowed
            && !isWithin("<!--", "-->", tag, file)
            && !isWithin("<script", "</script", tag, file)) {
          return file.substring(0, end);
        }
      }
      tag = file.indexOf("</", next);
    }
    return file;
  }

  /** Whether a tag is only text, in a comment or script. */
  private static boolean isWithin(String start, String end, int tag, String file) {
    String before = file.substring(0, tag).toLowerCase(Locale.ROOT);
    return before.lastIndexOf(start) > before.lastIndexOf(end);
  }

  private static boolean startsWith(String tag, int at, String file) {
    return file.regionMatches(true, at, tag, 0, tag.length());
  }

  private static int afterBlanksAndComments(int start, String file) {
    int at = start;
    while (at < file.length()) {
      if (Ends.isSkipped(file.charAt(at))) {
        at++;
      } else if (file.startsWith("<!--", at)) {
        int end = file.indexOf("-->", at);
        at = end < 0 ? file.length() : end + 3;
      } else {
        break;
      }
    }
    return at;
  }
}
