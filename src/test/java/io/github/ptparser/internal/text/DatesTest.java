package io.github.ptparser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "November 28, 2025|2025-11-28",
        "Nov 28, 2025|2025-11-28",
        "May 1, 2024|2024-05-01",
        "February 29, 2024|2024-02-29",
        "Sep 3, 1997|1997-09-03",
        "JUNE 30, 2025|2025-06-30"
      })
  void readsADateInWords(String text, LocalDate date) {
    assertThat(Dates.inWords(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "November",
        "November 28",
        "November 28 2025",
        "November 28,2025",
        "November 28, 20255",
        "November 28, 225",
        "November 28, 25",
        "Novem 28, 2025",
        "No 28, 2025",
        "28 November 2025",
        "Friday November 28, 2025",
        "November 28, 2025 at noon",
        "November , 2025"
      })
  void isNoDateInWords(String text) {
    assertThat(Dates.isInWords(text)).isFalse();
    assertThat(Dates.inWords(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "February 30, 2025",
        "Feb 29, 2025",
        "November 31, 2025",
        "May 0, 2025",
        "May 1, 0023"
      })
  void seesTheFormOfAnImpossibleDateAndGivesNone(String text) {
    assertThat(Dates.isInWords(text)).isTrue();
    assertThat(Dates.inWords(text)).isNull();
  }

  @Test
  void findsWhereADateEndsThatIsGluedToAnother() {
    String text = "November 28, 2025Nov 28, 2025";

    Dates.InWords first = Dates.at(0, text);
    assertThat(first).isEqualTo(new Dates.InWords(0, 17, LocalDate.of(2025, 11, 28)));
    assertThat(Dates.at(17, text)).isEqualTo(new Dates.InWords(17, 29, LocalDate.of(2025, 11, 28)));
  }

  @ParameterizedTest
  @CsvSource({"17/03/2023,2023-03-17", "7/3/2023,2023-03-07", "31/12/1996,1996-12-31"})
  void readsTheMetaLinesDateDayFirst(String text, LocalDate date) {
    assertThat(Dates.dayFirst(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "17",
        "17/",
        "17/03",
        "17/03/",
        "17/03/23",
        "17/03/20233",
        "17-03-2023",
        "/03/2023",
        "31/02/2023",
        "03/17/2023",
        "00/01/2023",
        "2023/03/17",
        "17/03/2023 "
      })
  void isNoMetaLineDate(String text) {
    assertThat(Dates.dayFirst(text)).isNull();
  }

  @Test
  void readsDatesAlikeInTurkish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Dates.inWords("APRIL 5, 2025")).isEqualTo("2025-04-05");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aMonthAloneIsNoDate() {
    assertThat(Dates.isInWords("Nov ")).isFalse();
    assertThat(Dates.isInWords("Nov 1")).isFalse();
  }
}
