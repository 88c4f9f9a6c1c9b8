package io.github.ptparser.internal.outline;

import io.github.ptparser.internal.text.Dates;
import io.github.ptparser.internal.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Joins pieces of text into a line. A date with a word glued to it becomes two lines: {@code
 * November 28, 2025Nov 28, 2025}, {@code January 8, 2025The workers} and {@code Tuesday, September
 * 17, 2024Latest News} have all been seen. So does a word with a date glued to it that has an
 * element of its own.
 */
final class LineMaker {

  /** The most lines that one becomes; each has a place. */
  static final int PLACES = 3;

  private final Places<Line> lines;
  private final boolean isSeen;
  private final Text.Folder text = new Text.Folder();
  private final List<Link> links = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();

  /** Where the text of each node begins in the line. */
  private final List<Integer> starts = new ArrayList<>();

  private boolean hasUnlinkedWords;
  private boolean isJoined;

  /** How often the line went from one of the elements right in its block to another. */
  private int joints;

  /** The one that the last node is in; null if it is in none. */
  private @Nullable Element part;

  private int place;

  /**
   * Makes lines and adds them to others.
   *
   * @param isSeen whether a reader sees them, so that they tell where the text of links ends
   */
  LineMaker(Places<Line> lines, boolean isSeen) {
    this.lines = lines;
    this.isSeen = isSeen;
  }

  /**
   * Reads the text of a node.
   *
   * @param node a piece of text, or a picture that stands for a character
   * @param link the link around it; null if there is none
   * @param keepsLineFeeds whether each line feed ends a line
   * @param place the next place
   * @return the place behind it
   */
  int read(
      Node node, String text, @Nullable Link link, Block block, boolean keepsLineFeeds, int place) {
    int next = place;
    int start = 0;
    for (int end = keepsLineFeeds ? text.indexOf('\n') : -1; end >= 0; ) {
      next += add(node, text.substring(start, end), link, block, next) ? PLACES : 0;
      end(block);
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return next + (add(node, text.substring(start), link, block, next) ? PLACES : 0);
  }

  /**
   * Adds a piece of text.
   *
   * @param node what has it
   * @param piece its text, or a part of it
   * @param link the link around it; null if there is none
   * @param nextPlace the place of the line if this piece begins it
   * @return whether this piece begins the line
   */
  private boolean add(Node node, String piece, @Nullable Link link, Block block, int nextPlace) {
    int start = text.length();
    char last = text.last();
    if (!text.append(piece)) {
      return false;
    }
    join(last, node, block.element());
    nodes.add(node);
    starts.add(start);
    if (link == null) {
      hasUnlinkedWords = hasUnlinkedWords || hasWord(piece);
    } else {
      if (isSeen) {
        link.endTextAt(text.length());
      }
      if (links.isEmpty() || links.get(links.size() - 1) != link) {
        links.add(link);
      }
    }
    if (nodes.size() > 1) {
      return false;
    }
    place = nextPlace;
    return true;
  }

  /**
   * Notes whether the line may be several which a style parts: all of it is in equal elements side
   * by side that each end a sentence, as in {@code <span>One.</span><span>Two.</span>}.
   */
  private void join(char last, Node node, Element block) {
    Element around = null;
    for (Node up = node.parent();
        up instanceof Element inner && !up.equals(block);
        up = up.parent()) {
      around = inner;
    }
    if (!nodes.isEmpty() && !Objects.equals(around, part)) {
      boolean isNext =
          around != null
              && part != null
              && Text.isEnd(last)
              && !Tags.isFormatting(around)
              && around.nameIs(part.normalName())
              && around.className().equals(part.className());
      joints++;
      isJoined = isNext && (joints == 1 || isJoined);
    }
    part = around;
  }

  /** Whether there is more than punctuation, as between two links. */
  private static boolean hasWord(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      int c = piece.codePointAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
        return true;
      }
    }
    return false;
  }

  /** Ends the line and adds it to those of the page, unless it is empty. */
  void end(Block block) {
    if (nodes.isEmpty()) {
      text.clear();
      return;
    }
    String whole = text.toString();
    int start = 0;
    for (int part = 0; part < PLACES; part++) {
      int end = part + 1 < PLACES ? endOfPart(start, whole) : whole.length();
      lines.add(place + part, line(whole, start, end, block, place + part));
      if (end == whole.length()) {
        break;
      }
      start = end;
    }
    text.clear();
    links.clear();
    nodes.clear();
    starts.clear();
    hasUnlinkedWords = false;
    isJoined = false;
    joints = 0;
  }

  /** Where a date ends that a word is glued to, or such a word before a date in its own element. */
  private int endOfPart(int start, String whole) {
    int end = Dates.endOfGluedDate(start, whole);
    int last = starts.get(starts.size() - 1);
    boolean isDateGlued =
        end == whole.length()
            && last > start
            && Character.isLetterOrDigit(whole.charAt(last - 1))
            && Dates.isInWords(whole.substring(last));
    return isDateGlued ? last : end;
  }

  private Line line(String whole, int start, int end, Block block, int at) {
    boolean isWhole = start == 0 && end == whole.length();
    String part = isWhole ? whole : whole.substring(start, end);
    List<Link> own = isWhole ? List.copyOf(links) : linksBetween(start, end);
    boolean isLinked = !own.isEmpty() && (isWhole ? !hasUnlinkedWords : Link.hold(part, own));
    boolean isDate = Dates.isInWords(part);
    return new Line(lines.size(), at, part, isLinked, isDate, isJoined, own, block, nodeAt(start));
  }

  /** The links with text in a part, those that end in it with their end counted from its start. */
  private List<Link> linksBetween(int start, int end) {
    List<Link> own = new ArrayList<>();
    for (Link link : links) {
      int textEnd = link.textEnd();
      if (textEnd > start && textEnd - link.text().length() < end) {
        own.add(link);
        link.endTextAt(textEnd > end ? textEnd : textEnd - start);
      }
    }
    links.removeAll(own.stream().filter(link -> link.textEnd() <= end - start).toList());
    return List.copyOf(own);
  }

  private Node nodeAt(int start) {
    int last = 0;
    for (int i = 1; i < starts.size() && starts.get(i) <= start; i++) {
      last = i;
    }
    return nodes.get(last);
  }
}
