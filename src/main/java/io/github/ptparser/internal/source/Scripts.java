package io.github.ptparser.internal.source;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the scripts and styles of a source hold: most of a page, and nothing that is read. With a
 * mark in place of each the source is parsed in four fifths of the time.
 *
 * <p>They are looked for without the rest of HTML, so {@code <script>} in an attribute is taken for
 * one as well. The tree tells: if each mark is all that a script or style holds, the parser read
 * the same up to each mark as it would have read in the source, and was then in a script or style,
 * which only ends where the mark does. The mark stands nowhere in the source itself. If a single
 * one is missing in the tree, nothing may be left out.
 */
public final class Scripts {

  /** Begins nearly as a tag does, so that it is met where tags are looked for. */
  private static final String MARK = "<~ptparser-left-out~>";

  private static final byte[] MARK_IN_BYTES = MARK.getBytes(StandardCharsets.US_ASCII);

  /** To leave out less is not worth it. */
  private static final int SHORTEST = 64;

  /** The letters or bytes of a source, with a fast way from tag to tag. */
  private interface Letters {
    int length();

    int at(int i);

    /** The first {@code <} from a place on; the length if there is none. */
    int nextTag(int from);
  }

  private final Letters source;

  /** Where each of them begins and ends, by turns. */
  private int[] bounds = new int[32];

  private int size;

  private Scripts(Letters source) {
    this.source = source;
    int end = source.length();
    for (int tag = nextTag(0); tag < end; tag = nextTag(tag)) {
      tag = pass(tag);
    }
  }

  public static Scripts in(String text) {
    return new Scripts(
        new Letters() {
          @Override
          public int length() {
            return text.length();
          }

          @Override
          public int at(int i) {
            return text.charAt(i);
          }

          @Override
          public int nextTag(int from) {
            int tag = text.indexOf('<', from);
            return tag < 0 ? text.length() : tag;
          }
        });
  }

  public static Scripts in(byte[] bytes) {
    return new Scripts(
        new Letters() {
          @Override
          public int length() {
            return bytes.length;
          }

          @Override
          public int at(int i) {
            return bytes[i] & 0xFF;
          }

          @Override
          public int nextTag(int from) {
            return Bytes.indexOf('<', bytes, from);
          }
        });
  }

  /** The next tag; none, and nothing is left out, if the mark stands there. */
  private int nextTag(int from) {
    int tag = source.nextTag(from);
    if (second(tag) == '~' && startsWith(MARK, tag)) {
      size = 0;
      return source.length();
    }
    return tag;
  }

  /** Goes over a tag, or what is between it and its end tag, and says where to go on. */
  private int pass(int tag) {
    int second = second(tag);
    if (second == 's' && startsWith("<script", tag)) {
      return passData("<script", "</script", tag);
    }
    if (second == 's' && startsWith("<style", tag)) {
      return passData("<style", "</style", tag);
    }
    if (second == 's' && startsWith("<svg", tag)) {
      return passForeign("</svg", tag);
    }
    if (second == 'm' && startsWith("<math", tag)) {
      return passForeign("</math", tag);
    }
    return second == '!' && startsWith("<!--", tag) ? passComment(tag) : tag + 1;
  }

  /** What follows {@code <}, in lower case; a blank if nothing does. */
  private int second(int tag) {
    return tag + 1 < source.length() ? source.at(tag + 1) | ' ' : ' ';
  }

  /** A script in a script is likely one in a comment, which its end tag does not end. */
  private int passData(String name, String endTag, int tag) {
    int start = indexOf('>', tag) + 1;
    boolean isNested = false;
    int end = nextTag(start);
    while (end < source.length() && !startsWith(endTag, end)) {
      isNested |= startsWith(name, end);
      end = nextTag(end + 1);
    }
    int close = end + endTag.length();
    if (close < source.length()
        && source.at(close) == '>'
        && !isNested
        && end - start >= SHORTEST) {
      add(start, end);
    }
    return close;
  }

  /** In these a script or style is an element like others. */
  private int passForeign(String endTag, int tag) {
    int end = nextTag(tag + 1);
    while (end < source.length() && !startsWith(endTag, end)) {
      end = nextTag(end + 1);
    }
    return end;
  }

  private int passComment(int tag) {
    int end = indexOf('>', tag);
    while (end < source.length() && !(source.at(end - 1) == '-' && source.at(end - 2) == '-')) {
      end = indexOf('>', end + 1);
    }
    int inside = tag;
    while (inside < end) {
      inside = nextTag(inside + 1);
    }
    return inside;
  }

  private int indexOf(char c, int from) {
    int i = from;
    while (i < source.length() && source.at(i) != c) {
      i++;
    }
    return i;
  }

  private boolean startsWith(String lowerCase, int start) {
    if (start + lowerCase.length() > source.length()) {
      return false;
    }
    for (int i = 0; i < lowerCase.length(); i++) {
      int c = source.at(start + i);
      if (lowerCase.charAt(i) != (c >= 'A' && c <= 'Z' ? c | ' ' : c)) {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end) {
    if (size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * size);
    }
    bounds[size++] = start;
    bounds[size++] = end;
  }

  /** How many there are. */
  public int count() {
    return size / 2;
  }

  /** How many are left out of a part of a tree. */
  public static int leftOutIn(Element element) {
    if (element.childNodeSize() == 0) {
      return 0;
    }
    return element.childNode(0) instanceof DataNode
        ? isLeftOut(element) ? 1 : 0
        : (int) element.stream().filter(Scripts::isLeftOut).count();
  }

  private static boolean isLeftOut(Element element) {
    return element.childNodeSize() == 1
        && element.childNode(0) instanceof DataNode data
        && data.getWholeData().equals(MARK)
        && element.tag().namespace().equals(Parser.NamespaceHtml);
  }

  /** The source without them; they were found in it as text. */
  public Reader leftOutOf(String text) {
    Pieces pieces = new Pieces();
    return new Reader() {
      @Override
      public int read(char[] buffer, int offset, int length) {
        int end = offset;
        while (end < offset + length && pieces.next(offset + length - end)) {
          (pieces.isMark ? MARK : text).getChars(pieces.start, pieces.end, buffer, end);
          end += pieces.end - pieces.start;
        }
        return end == offset && length > 0 ? -1 : end - offset;
      }

      @Override
      public void close() {}
    };
  }

  /** The source without them; they were found in it as bytes. */
  public InputStream leftOutOf(byte[] bytes) {
    Pieces pieces = new Pieces();
    return new InputStream() {
      @Override
      public int read(byte[] buffer, int offset, int length) {
        int end = offset;
        while (end < offset + length && pieces.next(offset + length - end)) {
          byte[] from = pieces.isMark ? MARK_IN_BYTES : bytes;
          System.arraycopy(from, pieces.start, buffer, end, pieces.end - pieces.start);
          end += pieces.end - pieces.start;
        }
        return end == offset && length > 0 ? -1 : end - offset;
      }

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }
    };
  }

  /** What is left of the source, with the mark between. */
  private final class Pieces {
    private boolean isMark;
    private int start;
    private int end;
    private int bound;

    /** Goes on to what follows, at most so long, and says whether anything does. */
    boolean next(int most) {
      start = end;
      if (isMark && end == MARK.length()) {
        isMark = false;
        start = bounds[bound - 1];
      } else if (!isMark && bound < size && end == bounds[bound]) {
        isMark = true;
        start = 0;
        bound += 2;
      }
      int last = isMark ? MARK.length() : bound < size ? bounds[bound] : source.length();
      end = Math.min(start + most, last);
      return end > start;
    }
  }
}
