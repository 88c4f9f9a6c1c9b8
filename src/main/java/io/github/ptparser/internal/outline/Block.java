package io.github.ptparser.internal.outline;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that stands for itself: a paragraph, a heading, a division. */
public final class Block {

  /** Why the text of a block is not the page's own text. */
  public enum Chrome {
    /** It is the page's own. */
    NONE,
    FORM,
    SIGN_UP_FORM,
    NAVIGATION,
    CAPTION
  }

  private final Element element;
  private final @Nullable Block parent;
  private final int level;
  private final boolean isHidden;
  private final int start;
  private final int firstLine;

  /** Why the text in it is not the page's own, for what is in this block itself. */
  private Chrome chrome = Chrome.NONE;

  /** The same for what is in this block or in one around it; the outermost of them. */
  private Chrome outermostChrome;

  private int end = Integer.MAX_VALUE;
  private int endLine = Integer.MAX_VALUE;

  Block(
      Element element,
      @Nullable Block parent,
      int level,
      boolean isHidden,
      int start,
      int firstLine) {
    this.element = element;
    this.parent = parent;
    this.level = level;
    this.isHidden = isHidden;
    this.start = start;
    this.firstLine = firstLine;
    this.outermostChrome = parent == null ? Chrome.NONE : parent.outermostChrome;
  }

  void setChrome(Chrome own) {
    chrome = own;
    outermostChrome = outermostChrome == Chrome.NONE ? own : outermostChrome;
  }

  void close(int endPlace, int endIndex) {
    end = endPlace;
    endLine = endIndex;
  }

  public Element element() {
    return element;
  }

  /** The block around this one; null at the root. */
  public @Nullable Block parent() {
    return parent;
  }

  /** 1 to 6 in a heading, else 0. */
  public int level() {
    return level;
  }

  public boolean isHidden() {
    return isHidden;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** The index of its first line. */
  public int firstLine() {
    return firstLine;
  }

  /** The index of the first line behind it. */
  public int endLine() {
    return endLine;
  }

  public Range range() {
    return new Range(start, end);
  }

  /** The outermost chrome around a place in this block. */
  public Chrome outermostChrome() {
    return outermostChrome;
  }

  /**
   * Where the widest block around a place in this one begins that does not begin above a limit; the
   * place itself if there is none.
   */
  public int widestStart(int place, int limit) {
    int widest = place;
    for (Block block = this; block != null && block.start >= limit; block = block.parent) {
      widest = block.start;
    }
    return widest;
  }

  /** The innermost block with this tag around a place in this one, this one included. */
  public @Nullable Block enclosing(String tag) {
    for (Block block = this; block != null; block = block.parent) {
      if (block.element.nameIs(tag)) {
        return block;
      }
    }
    return null;
  }

  /** The outermost chrome around a place in this block that is not also around the other place. */
  public Chrome chromeApartFrom(int other) {
    if (outermostChrome == Chrome.NONE) {
      return Chrome.NONE;
    }
    Chrome found = Chrome.NONE;
    for (Block block = this; block != null; block = block.parent) {
      if (block.chrome != Chrome.NONE && !block.range().contains(other)) {
        found = block.chrome;
      }
    }
    return found;
  }
}
