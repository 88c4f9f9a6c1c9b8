package io.github.ptparser.internal.outline;

/** A part of a page: from a place, inclusive, to a place, exclusive. */
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

  /** The part that both have; may be empty. */
  public Range meet(Range other) {
    return new Range(Math.max(start, other.start), Math.min(end, other.end));
  }
}
