package io.github.ptparser.internal.outline;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A link of a page. */
public final class Link {

  /** A line of more links is only made to keep a reader busy. */
  private static final int MOST_IN_A_LINE = 20;

  private final Element element;
  private final String href;
  private final int index;
  private final int place;
  private final boolean isHidden;
  private final Block block;
  private int textEnd;

  /** The text; null until it is asked for. */
  private @Nullable String text;

  Link(Element element, String href, int index, int place, boolean isHidden, Block block) {
    this.element = element;
    this.href = href;
    this.index = index;
    this.place = place;
    this.isHidden = isHidden;
    this.block = block;
  }

  void endTextAt(int end) {
    textEnd = end;
  }

  public Element element() {
    return element;
  }

  /** The value of {@code href}, not resolved. */
  public String href() {
    return href;
  }

  /** Its number among the links of the page, from 0. */
  public int index() {
    return index;
  }

  public int place() {
    return place;
  }

  public boolean isHidden() {
    return isHidden;
  }

  public Block block() {
    return block;
  }

  /** Where the link's text ends in its last line; 0 if it has no visible text. */
  public int textEnd() {
    return textEnd;
  }

  public String text() {
    String known = text;
    if (known == null) {
      known = Tags.text(element);
      text = known;
    }
    return known;
  }

  /** A text without that of links. */
  public static String without(List<Link> links, String text) {
    String rest = text;
    for (Link link : links.subList(0, Math.min(links.size(), MOST_IN_A_LINE))) {
      rest = rest.replace(link.text(), "");
    }
    return rest;
  }

  /** Whether all words of a text are in links. */
  public static boolean hold(String text, List<Link> links) {
    return without(links, text).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
