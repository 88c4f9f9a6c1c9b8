package io.github.ptparser;

import static io.github.ptparser.SmallArticle.Part.SERVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day at the top of a page: which of several it is, and what it may not contradict. */
class ServedDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>November 28, 2025</p>                                              => 2025-11-28
          <p>Nov 28, 2025</p>                                                   => 2025-11-28
          <p>November 28, 2025Nov 28, 2025</p>                                  => 2025-11-28
          <p>November 28, 2025</p><p>Nov 28, 2025</p>                           => 2025-11-28
          <p>November 28, 2025</p><p>November 30, 2025 is a day off.</p>        => 2025-11-28
          <p>November 28, 2025</p><p>Browse</p><p>November 29, 2025</p>         => 2025-11-28
          <p>Since May 1, 2019</p><p>Browse</p><p>November 28, 2025</p>                      => 2025-11-28
          """)
  void isTheFirstLineThatIsADayAloneOrWithItsShortForm(String html, String day) {
    SmallArticle page = SmallArticle.sound().with(SERVED, html);

    assertThat(page.article().servedOn()).hasToString(day);
    assertThat(page.article().title()).isEqualTo("New ferry on the Nam");
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>Browse</p>                                => MISSING_DATE
          <p>Since november 28, 2025</p>               => MISSING_DATE
          <p>November 2025</p>                         => MISSING_DATE
          <p>February 30, 2026</p>                     => INVALID_DATE
          <p>November 28, 2025</p><p>Nov 29, 2025</p>  => CONFLICTING_DATE
          <p>November 28, 2025Nov 29, 2025</p>         => CONFLICTING_DATE
          <p>November 26, 2025</p>                     => CONFLICTING_DATE
          """)
  void isReportedWhereItIsNotThereOrNotPossible(String html, String code) {
    assertThat(SmallArticle.sound().with(SERVED, html).problems())
        .containsExactly(code + " servedOn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Open since May 1, 2019</p><p>November 28, 2025</p>"})
  void aDateAmongWordsAboveTheServedDayIsNot(String top) {
    SmallArticle page = SmallArticle.sound().with(SERVED, top);

    assertThat(page.article().servedOn()).isEqualTo(LocalDate.of(2025, 11, 28));
    assertThat(page.problems()).isEmpty();
  }
}
