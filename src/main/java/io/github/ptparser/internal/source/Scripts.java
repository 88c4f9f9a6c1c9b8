package io.github.ptparser.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Leaves the content of scripts and styles out of HTML before it is parsed. It is most of a page
 * and never read; without it parsing takes four fifths of the time.
 *
 * <p>A mark takes the place of each content. The scan knows little of HTML and takes {@code <a
 * title="<script>">} for a script too, so the tree is checked. It is right if every mark is the
 * whole content of a script or style: then the parser read the same up to the mark, was inside a
 * script there, and left it where the mark ends. If {@link #countIn} finds fewer marks than {@link
 * #count}, the HTML must be parsed as it is.
 */
final class Scripts {

  private static final String MARK = "<~ptparser-left-out~>";

  /** Shorter content stays: leaving it out saves nothing. */
  private static final int SHORTEST = 64;

  private final String html;

  /** Where each content begins and ends, by turns. */
  private final List<Integer> bounds = new ArrayList<>();

  private Scripts(String html) {
    this.html = html;
  }

  /** Scans HTML. Nothing is left out of a page that contains the mark itself. */
  static Scripts in(String html) {
    Scripts scripts = new Scripts(html);
    int tag = html.contains(MARK) ? html.length() : scripts.nextTag(0);
    while (tag < html.length()) {
      tag = scripts.nextTag(scripts.endOf(tag));
    }
    return scripts;
  }

  /** How many contents are left out. */
  int count() {
    return bounds.size() / 2;
  }

  /** The HTML with a mark in place of each content; copied once, as a page is large. */
  char[] rest() {
    int length = html.length() + count() * MARK.length();
    for (int i = 0; i < bounds.size(); i += 2) {
      length -= bounds.get(i + 1) - bounds.get(i);
    }
    char[] rest = new char[length];
    int size = 0;
    int done = 0;
    for (int i = 0; i < bounds.size(); i += 2) {
      html.getChars(done, bounds.get(i), rest, size);
      size += bounds.get(i) - done;
      MARK.getChars(0, MARK.length(), rest, size);
      size += MARK.length();
      done = bounds.get(i + 1);
    }
    html.getChars(done, html.length(), rest, size);
    return rest;
  }

  /** How many scripts and styles of a tree have the mark as their whole content. */
  static int countIn(Document document) {
    int[] count = new int[1];
    document.traverse((node, depth) -> count[0] += isMark(node) ? 1 : 0);
    return count[0];
  }

  private static boolean isMark(Node node) {
    Element parent = node.parentElement();
    return node instanceof DataNode data
        && data.getWholeData().equals(MARK)
        && parent != null
        && parent.childNodeSize() == 1
        && parent.tag().namespace().equals(Parser.NamespaceHtml);
  }

  /** The next {@code <}, or the length of the HTML. */
  private int nextTag(int from) {
    return indexOf('<', from);
  }

  private int indexOf(char c, int from) {
    int index = html.indexOf(c, from);
    return index < 0 ? html.length() : index;
  }

  /** Passes over a tag, and over what must be read as one with it; gives where to go on. */
  private int endOf(int tag) {
    char first = tag + 1 < html.length() ? html.charAt(tag + 1) : ' ';
    if (first == '!') {
      return html.startsWith("<!--", tag) ? endOfComment(tag) : tag + 1;
    }
    if ("sSmM".indexOf(first) < 0) {
      return tag + 1;
    }
    if (startsWith("<script", tag)) {
      return leaveOut("<script", "</script", tag);
    }
    if (startsWith("<style", tag)) {
      return leaveOut("<style", "</style", tag);
    }
    // In SVG and MathML a script or style is an element like others.
    if (startsWith("<svg", tag)) {
      return tagAfter(tag, "</svg");
    }
    return startsWith("<math", tag) ? tagAfter(tag, "</math") : tag + 1;
  }

  /** Leaves out a content that ends with {@code </script>}, without blanks or attributes. */
  private int leaveOut(String name, String endTag, int tag) {
    int start = indexOf('>', tag) + 1;
    int end = nextTag(start);
    // A nested "<script>" is likely in a comment, where the next "</script>" ends nothing.
    boolean isNested = false;
    while (end < html.length() && !startsWith(endTag, end)) {
      isNested |= startsWith(name, end);
      end = nextTag(end + 1);
    }
    int close = end + endTag.length();
    if (html.startsWith(">", close) && !isNested && end - start >= SHORTEST) {
      bounds.add(start);
      bounds.add(end);
    }
    return close;
  }

  private int tagAfter(int tag, String endTag) {
    int end = nextTag(tag + 1);
    while (end < html.length() && !startsWith(endTag, end)) {
      end = nextTag(end + 1);
    }
    return end;
  }

  /** Browsers end a comment at {@code -->} and at {@code <!-->}. */
  private int endOfComment(int tag) {
    int end = indexOf('>', tag);
    while (end < html.length() && !html.startsWith("--", end - 2)) {
      end = indexOf('>', end + 1);
    }
    return end;
  }

  private boolean startsWith(String name, int start) {
    return html.regionMatches(true, start, name, 0, name.length());
  }
}
