package io.github.ptparser.internal.outline;

/**
 * A part of a page, by places: the start is in it, the end is not. An end before it is the start.
 */
public record Range(int start, int end) {

  public static final Range ALL = new Range(0, Integer.MAX_VALUE);
  public static final Range NONE = new Range(0, 0);

  public Range {
    end = Math.max(start, end);
  }

  public static Range from(int start) {
    return new Range(start, Integer.MAX_VALUE);
  }

  public static Range until(int end) {
    return new Range(0, end);
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int place) {
    return start <= place && place < end;
  }

  public boolean contains(Range other) {
    return start <= other.start && other.end <= end;
  }

  /** The intersection; may be empty. */
  public Range meet(Range other) {
    return new Range(Math.max(start, other.start), Math.min(end, other.end));
  }
}
