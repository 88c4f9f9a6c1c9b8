package io.github.ptparser.internal.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Things of one kind in page order, found by their places. */
public final class Places<E> {

  private final List<E> things = new ArrayList<>();
  private int[] places = new int[16];

  /** Adds a thing, whose place must not be before the last one's. */
  public void add(int place, E thing) {
    if (things.size() == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[things.size()] = place;
    things.add(thing);
  }

  public int size() {
    return things.size();
  }

  public E get(int index) {
    return things.get(index);
  }

  public List<E> all() {
    return things;
  }

  public List<E> in(Range range) {
    int start = firstFrom(range.start());
    int end = firstFrom(range.end());
    return start == end ? List.of() : things.subList(start, end);
  }

  public boolean hasAnyIn(Range range) {
    int first = firstFrom(range.start());
    return first < things.size() && places[first] < range.end();
  }

  private int firstFrom(int place) {
    if (place == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(places, 0, things.size(), place);
    return found < 0 ? -found - 1 : found;
  }
}
