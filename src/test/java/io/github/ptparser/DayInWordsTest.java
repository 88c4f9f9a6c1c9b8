package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a date on a line of its own, and in a meta line. */
class DayInWordsTest {

  private static ArticleTeaser entry(String line) {
    String entry = "<div><h4><a href={1}>Title 1</a></h4><p>Excerpt 1</p><p>" + line + "</p></div>";
    return SmallListing.of(entry + "[2]").listing().teasers().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "January 1, 2025 | 2025-01-01",
        "Jan 31, 2025 | 2025-01-31",
        "February 28, 2025 | 2025-02-28",
        "Feb 29, 2024 | 2024-02-29",
        "March 5, 2025 | 2025-03-05",
        "Mar 05, 2025 | 2025-03-05",
        "April 15, 2025 | 2025-04-15",
        "Apr 15, 2025 | 2025-04-15",
        "May 6, 2025 | 2025-05-06",
        "June 6, 2025 | 2025-06-06",
        "Jun 6, 2025 | 2025-06-06",
        "July 6, 2025 | 2025-07-06",
        "Jul 6, 2025 | 2025-07-06",
        "August 6, 2025 | 2025-08-06",
        "AUG 6, 2025 | 2025-08-06",
        "September 30, 2025 | 2025-09-30",
        "sep 30, 2025 | 2025-09-30",
        "October 10, 2025 | 2025-10-10",
        "Oct 10, 2025 | 2025-10-10",
        "November 9, 1997 | 1997-11-09",
        "December 31, 1000 | 1000-12-31",
        "Dec 31, 2025 | 2025-12-31",
      })
  void monthDayAndYearAreADate(String line, LocalDate date) {
    assertThat(entry(line).published()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nov",
        "Nov 11",
        "Nov 11,",
        "Nov 11, 20",
        "Nov 11, 20255",
        "Nov 011, 2025",
        "Nov 11 2025",
        "Nov 11,2025",
        "Nov, 11, 2025",
        "Nov. 11, 2025",
        "Nove 11, 2025",
        "Novembers 11, 2025",
        "Septembers 11, 2025",
        "No 11, 2025",
        "Sept 11, 2025",
        "Mai 11, 2025",
        "11 November 2025",
        "11, 2025",
        "Tuesday Nov 11, 2025",
        "Nov 11, 2025!",
        "Nov ١١, 2025",
        "Nov 11, ٢٠٢٥",
      })
  void anythingElseIsNone(String line) {
    assertThat(entry(line).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "17/03/2023, 2023-03-17",
    "7/3/2023, 2023-03-07",
    "31/12/1996, 1996-12-31",
    "017/03/2023, ",
    "17/003/2023, ",
    "17//2023, ",
    "17/03/20233, ",
    "17/03/203, ",
    "17/03/23, ",
    "17/03/0023, ",
    "17.03.2023, ",
    "17/03.2023, ",
    "17.03/2023, ",
    "31/02/2023, ",
    "03/17/2023, ",
    "0/03/2023, ",
  })
  void theMetaLineHasTheDayFirst(String day, LocalDate date) {
    Page page =
        Page.of(
            "<!DOCTYPE html><title>Tea house</title><h1>Tea house</h1><p>Date: "
                + day
                + " | Source: Pyongyang Times | <a href=/original>Read original version at source"
                + "</a></p><p>Two doors.</p></html>");
    ParseResult<Article> result = ArticleParser.create().tryParse(page);

    assertThat(result.value()).isNotNull();
    assertThat(result.value().published()).isEqualTo(date);
    assertThat(SmallListing.problems(result))
        .filteredOn(problem -> problem.endsWith("published"))
        .hasSize(date == null ? 1 : 0)
        .allSatisfy(problem -> assertThat(problem).isEqualTo("INVALID_DATE published"));
  }
}
