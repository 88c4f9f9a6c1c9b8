package io.github.ptparser.internal.text;

/** The one rule for white space: which characters it has, and how runs of it are folded. */
public final class Text {

  /** The first white space beyond ASCII. */
  private static final char NEXT_LINE = 0x85;

  private static final String ENDS = ".!?…”\"";

  private Text() {}

  /** Whether a character ends a sentence. */
  public static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  /**
   * Folds each run of white space to one blank, trims the ends and drops U+200B and U+FEFF. Half a
   * character, which jsoup makes of the reference to U+D800, becomes U+FFFD as in browsers. Changes
   * nothing else: {@code "Kim , Chairman"} keeps its blank.
   */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    Folder folder = new Folder();
    folder.append(text);
    return folder.toString();
  }

  /** White space as Unicode has it, including NBSP and U+3000. */
  private static boolean isWhiteSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c >= NEXT_LINE
        && (c == NEXT_LINE
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

  /**
   * Whether folding changes nothing. Nearly all text of a page comes here, so no branch depends on
   * where a word ends: {@code c | before} is a blank only if both are.
   */
  private static boolean isFolded(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c | before) == ' ' || (isRare(c) && !isKept(c))) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  /** Whether it may be white space other than a blank; false for nearly all text. */
  private static boolean isRare(char c) {
    return c < ' ' || c >= NEXT_LINE;
  }

  /** The end of a run that stays as it is: words with one blank between. */
  private static int endOfRun(int start, String text) {
    int length = text.length();
    int end = start + 1;
    while (end < length) {
      char c = text.charAt(end);
      if (isKept(c)) {
        end++;
      } else if (c == ' ' && end + 1 < length && isKept(text.charAt(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isKept(char c) {
    return (c > ' ' && c < NEXT_LINE)
        || (!isWhiteSpace(c) && !isDropped(c) && !Character.isSurrogate(c));
  }

  /** Folds text that comes in pieces as if it were one. */
  public static final class Folder {

    /** The first piece if folding does not change it and nothing has followed: not copied. */
    private String whole = "";

    private final StringBuilder folded = new StringBuilder();
    private boolean pendingBlank;

    /**
     * Adds a piece.
     *
     * @return whether it has more than white space
     */
    public boolean append(String piece) {
      if (length() == 0 && isFolded(piece)) {
        whole = piece;
        return !piece.isEmpty();
      }
      int before = length();
      int i = 0;
      while (i < piece.length()) {
        char c = piece.charAt(i);
        if (isWhiteSpace(c)) {
          pendingBlank = before > 0 || !folded.isEmpty();
          i++;
        } else if (isDropped(c)) {
          i++;
        } else if (Character.isSurrogate(c)) {
          int end = i + Character.charCount(piece.codePointAt(i));
          String character = end == i + 1 ? "\uFFFD" : piece.substring(i, end);
          append(character, 0, character.length());
          i = end;
        } else {
          int end = endOfRun(i, piece);
          append(piece, i, end);
          i = end;
        }
      }
      return length() > before;
    }

    private void append(String piece, int start, int end) {
      if (!whole.isEmpty()) {
        folded.append(whole);
        whole = "";
      }
      if (pendingBlank) {
        folded.append(' ');
        pendingBlank = false;
      }
      folded.append(piece, start, end);
    }

    /** The last character so far that is no white space; a blank if there is none. */
    public char last() {
      String text = whole;
      if (!text.isEmpty()) {
        return text.charAt(text.length() - 1);
      }
      return folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
    }

    public int length() {
      return whole.length() + folded.length();
    }

    public void clear() {
      whole = "";
      folded.setLength(0);
      pendingBlank = false;
    }

    @Override
    public String toString() {
      return whole.isEmpty() ? folded.toString() : whole;
    }
  }
}
