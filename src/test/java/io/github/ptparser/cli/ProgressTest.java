package io.github.ptparser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  @Test
  void tellsHowLongItWillTake() {
    assertThat(Tally.progress(500, 0, 20_000, SECOND))
        .isEqualTo("500 of 20000 pages, 500 a second, 0:00:39 left");
    assertThat(Tally.progress(500, 0, 1_000_000, 10 * SECOND))
        .isEqualTo("500 of 1000000 pages, 50 a second, 5:33:10 left");
    assertThat(Tally.progress(20_000, 0, 20_000, SECOND))
        .isEqualTo("20000 of 20000 pages, 20000 a second, 0:00:00 left");
  }

  @Test
  void knowsNotHowLongAsLongAsPagesAreCounted() {
    assertThat(Tally.progress(500, 0, -1, SECOND)).isEqualTo("500 pages, 500 a second");
  }

  @Test
  void countsForTheRateOnlyWhatThisRunHasDone() {
    assertThat(Tally.progress(1_500, 1_000, 2_000, SECOND))
        .isEqualTo("1500 of 2000 pages, 500 a second, 0:00:01 left");
    assertThat(Tally.progress(1_000, 1_000, 2_000, SECOND)).isEqualTo("1000 pages, 0 a second");
  }

  @Test
  void knowsNotHowLongWhereAFolderCannotBeCounted() {
    int unknown =
        Tally.counted(
                () -> {
                  throw new UncheckedIOException(new IOException("no such folder"));
                })
            .join();

    assertThat(Tally.counted(() -> 7).join()).isEqualTo(7);
    assertThat(Tally.progress(5, 0, unknown, SECOND)).isEqualTo("5 pages, 5 a second");
  }

  @Test
  void aFolderMayGrowMeanwhile() {
    assertThat(Tally.progress(500, 0, 499, SECOND)).isEqualTo("500 pages, 500 a second");
  }
}
