package io.github.ptparser.internal.source;

/** The first of several HTML documents in one file: a parser would read them as one page. */
final class FirstDocument {

  private static final String LAST_TAG = "</html";

  private FirstDocument() {}

  /** Text, or bytes with one char for each, up to the tag that another document follows. */
  static String of(String file) {
    int tag = file.indexOf('<');
    while (tag >= 0) {
      int next = tag + 1;
      if (file.startsWith("<!--", tag)) {
        next = file.indexOf("-->", tag);
      } else if (startsWith("<script", tag, file)) {
        next = endOfScript(tag, file);
      } else if (startsWith(LAST_TAG, tag, file)) {
        int end = file.indexOf('>', tag) + 1;
        next = end == 0 ? file.length() : afterBlanksAndComments(end, file);
        if (startsWith("<!doctype", next, file) || startsWith("<html", next, file)) {
          return file.substring(0, end);
        }
      }
      tag = next < 0 ? -1 : file.indexOf('<', next);
    }
    return file;
  }

  /** Where the end tag of a script begins; below zero if it has none. */
  private static int endOfScript(int start, String file) {
    int tag = file.indexOf("</", start);
    while (tag >= 0 && !startsWith("</script", tag, file)) {
      tag = file.indexOf("</", tag + 2);
    }
    return tag;
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
