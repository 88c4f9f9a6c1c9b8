package io.github.ptparser.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {

  /** 0 at place 1, 1 at place 3, 2 at place 5, and so on. */
  private static Places<Integer> odd(int count) {
    Places<Integer> places = new Places<>();
    IntStream.range(0, count).forEach(i -> places.add(2 * i + 1, i));
    return places;
  }

  @Test
  void findsWhatIsInARange() {
    Places<Integer> places = odd(100);

    assertThat(places.in(new Range(3, 7))).containsExactly(1, 2);
    assertThat(places.in(new Range(4, 8))).containsExactly(2, 3);
    assertThat(places.in(new Range(4, 5))).isEmpty();
    assertThat(places.in(new Range(0, 2))).containsExactly(0);
    assertThat(places.in(Range.from(197))).containsExactly(98, 99);
    assertThat(places.in(Range.from(200))).isEmpty();
    assertThat(places.in(Range.ALL)).hasSize(100).isEqualTo(places.all());
  }

  @Test
  void knowsWhetherThereIsAny() {
    Places<Integer> places = odd(20);

    assertThat(places.hasAnyIn(new Range(3, 4))).isTrue();
    assertThat(places.hasAnyIn(new Range(4, 5))).isFalse();
    assertThat(places.hasAnyIn(new Range(0, 1))).isFalse();
    assertThat(places.hasAnyIn(Range.from(39))).isTrue();
    assertThat(places.hasAnyIn(Range.from(40))).isFalse();
    assertThat(new Places<Integer>().hasAnyIn(Range.ALL)).isFalse();
  }

  @Test
  void keepsAllInTheirOrder() {
    Places<Integer> places = odd(50);

    assertThat(places.size()).isEqualTo(50);
    assertThat(places.get(31)).isEqualTo(31);
    assertThat(places.all()).isEqualTo(List.copyOf(IntStream.range(0, 50).boxed().toList()));
  }
}
