package io.github.ptparser.internal;

/** The one rule for text: which characters are white space, and how runs of it are folded. */
final class Text {

  private Text() {}

  /**
   * Folds white space: each run is one blank, none at the ends; U+200B and U+FEFF are dropped.
   * Nothing else changes, quotes and the blank of {@code "Kim , Chairman"} among it.
   */
  static String fold(String text) {
    Folder folder = new Folder();
    folder.append(text);
    return folder.toString();
  }

  /** White space as Unicode has it, NBSP and U+3000 among it. */
  static boolean isWhiteSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c >= 0x85
        && (c == 0x85
            || c == 0xA0
            || c == 0x1680
            || (c >= 0x2000 && c <= 0x200A)
            || c == 0x2028
            || c == 0x2029
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000);
  }

  private static boolean isDropped(char c) {
    return c == 0x200B || c == 0xFEFF;
  }

  /** Text that comes in pieces, folded as if it were one. */
  static final class Folder {
    private final StringBuilder folded = new StringBuilder();
    private boolean pendingBlank;

    /**
     * Adds a piece.
     *
     * @return whether there was anything but white space in it
     */
    boolean append(String piece) {
      int before = folded.length();
      int i = 0;
      while (i < piece.length()) {
        char c = piece.charAt(i);
        if (isWhiteSpace(c)) {
          pendingBlank = !folded.isEmpty();
          i++;
        } else if (isDropped(c)) {
          i++;
        } else {
          if (pendingBlank) {
            folded.append(' ');
            pendingBlank = false;
          }
          int end = endOfRun(i, piece);
          folded.append(piece, i, end);
          i = end;
        }
      }
      return folded.length() > before;
    }

    /** Where the text ends that stays as it is: words with one blank between them. */
    private static int endOfRun(int start, String piece) {
      int end = start + 1;
      while (end < piece.length()) {
        if (isKept(piece.charAt(end))) {
          end++;
        } else if (piece.charAt(end) == ' '
            && end + 1 < piece.length()
            && isKept(piece.charAt(end + 1))) {
          end += 2;
        } else {
          break;
        }
      }
      return end;
    }

    private static boolean isKept(char c) {
      return (c > ' ' && c < 0x85) || (!isWhiteSpace(c) && !isDropped(c));
    }

    int length() {
      return folded.length();
    }

    void clear() {
      folded.setLength(0);
      pendingBlank = false;
    }

    @Override
    public String toString() {
      return folded.toString();
    }
  }
}
