package io.github.ptparser.internal.outline;

import io.github.ptparser.internal.outline.Block.Chrome;
import org.jsoup.nodes.Element;

/** An element with a class or id that a site is known to use. */
public final class Mark {

  /** A class or id, and the chrome of blocks with it. */
  public record Name(String text, Chrome chrome) {}

  private final String name;
  private final Element element;
  private final Block around;
  private final boolean isHidden;
  private final int start;
  private int end = Integer.MAX_VALUE;

  Mark(String name, Element element, Block around, boolean isHidden, int start) {
    this.name = name;
    this.element = element;
    this.around = around;
    this.isHidden = isHidden;
    this.start = start;
  }

  void close(int endPlace) {
    end = endPlace;
  }

  public String name() {
    return name;
  }

  public Element element() {
    return element;
  }

  /** The innermost block around the element, or the element itself as a block. */
  public Block around() {
    return around;
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

  public Range range() {
    return new Range(start, end);
  }

  public String text() {
    return Tags.text(element);
  }
}
