package io.github.ptparser.internal.outline;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element: a paragraph, a heading, a division. */
public final class Block {

  /** What makes a block part of the page's frame rather than its content. */
  public enum Chrome {
    /** Content. */
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

  /** The chrome of this block alone. */
  private Chrome chrome = Chrome.NONE;

  /** The outermost chrome of this block and those around it. */
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

  /** The index of the first line after it. */
  public int endLine() {
    return endLine;
  }

  public Range range() {
    return new Range(start, end);
  }

  /** The outermost chrome of this block and those around it. */
  public Chrome outermostChrome() {
    return outermostChrome;
  }

  /**
   * The start of the outermost block around a place in this one that does not start before a limit;
   * the place itself if there is none.
   */
  public int widestStart(int place, int limit) {
    int widest = place;
    for (Block block = this; block != null && block.start >= limit; block = block.parent) {
      widest = block.start;
    }
    return widest;
  }

  /** The outermost hidden block around what stands in this one; null if this one is seen. */
  public @Nullable Block outermostHidden() {
    Block outermost = null;
    for (Block block = this; block != null && block.isHidden; block = block.parent) {
      outermost = block;
    }
    return outermost;
  }

  /** The innermost block with this tag: this one or one around it; null if there is none. */
  public @Nullable Block enclosing(String tag) {
    for (Block block = this; block != null; block = block.parent) {
      if (block.element.nameIs(tag)) {
        return block;
      }
    }
    return null;
  }

  /** This block, or the innermost around it that contains a place; the outermost if none does. */
  public Block around(int place) {
    Block around = this;
    while (around.parent != null && !around.range().contains(place)) {
      around = around.parent;
    }
    return around;
  }

  /** Whether another is made alike: in the same elements, with the same classes, up to the root. */
  public boolean isMadeAs(Block other) {
    Block one = this;
    Block two = other;
    while (one != two) {
      boolean isStepAlike =
          one.element.nameIs(two.element.normalName())
              && one.element.className().equals(two.element.className());
      if (!isStepAlike || one.parent == null || two.parent == null) {
        return false;
      }
      one = one.parent;
      two = two.parent;
    }
    return true;
  }

  /** The outermost chrome around this block that does not also contain another place. */
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
