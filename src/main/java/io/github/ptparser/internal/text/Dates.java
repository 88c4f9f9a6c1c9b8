package io.github.ptparser.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms in which the pages print a date. Strict, and independent of the default locale.
 *
 * <p>By hand, because a date is often glued to the next: {@code "November 28, 2025Nov 28, 2025"}.
 */
public final class Dates {

  public static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final int LONGEST_MONTH = "September".length();
  private static final int LONGEST_WEEKDAY = "Wednesday".length();
  private static final String OPENING_QUOTES = "\"'“‘«《";
  private static final int LONGEST = "September 30, 2025".length();
  private static final int FIRST_YEAR = 1000;

  private Dates() {}

  /** A date in words and where it stands in a text; {@code date} is null for 30 February. */
  public record InWords(int start, int end, @Nullable LocalDate date) {}

  /** Reads {@code November 28, 2025} or {@code Nov 28, 2025}; null if neither begins here. */
  public static @Nullable InWords at(int start, String text) {
    int letters = start;
    int most = Math.min(text.length(), start + LONGEST_MONTH + 1);
    while (letters < most && isLetter(text.charAt(letters))) {
      letters++;
    }
    boolean isFollowedByDay =
        letters + 1 < text.length()
            && text.charAt(letters) == ' '
            && isDigit(text.charAt(letters + 1));
    int month = isFollowedByDay ? month(text, start, letters - start) : 0;
    if (month == 0) {
      return null;
    }
    int dayStart = letters + 1;
    int dayEnd = endOfDigits(text, dayStart, 2);
    if (!text.startsWith(", ", dayEnd)) {
      return null;
    }
    int yearStart = dayEnd + 2;
    int end = endOfDigits(text, yearStart, 4);
    if (end != yearStart + 4 || (end < text.length() && isDigit(text.charAt(end)))) {
      return null;
    }
    return new InWords(
        start, end, date(number(text, yearStart, end), month, number(text, dayStart, dayEnd)));
  }

  /** Whether the whole text is a date in words, possible or not. */
  public static boolean isInWords(String text) {
    InWords date = text.length() > LONGEST ? null : at(0, text);
    return date != null && date.end() == text.length();
  }

  /** The whole text as a date in words; null if it has another form or is impossible. */
  public static @Nullable LocalDate inWords(String text) {
    InWords date = at(0, text);
    return date != null && date.end() == text.length() ? date.date() : null;
  }

  /** The whole text as a date of the form {@code 17/03/2023}; null as with {@link #inWords}. */
  public static @Nullable LocalDate dayFirst(String text) {
    int dayEnd = endOfDigits(text, 0, 2);
    int monthEnd = endOfDigits(text, dayEnd + 1, 2);
    int end = endOfDigits(text, monthEnd + 1, 4);
    boolean form =
        dayEnd > 0
            && monthEnd > dayEnd + 1
            && end == monthEnd + 5
            && end == text.length()
            && text.charAt(dayEnd) == '/'
            && text.charAt(monthEnd) == '/';
    return form
        ? date(
            number(text, monthEnd + 1, end),
            number(text, dayEnd + 1, monthEnd),
            number(text, 0, dayEnd))
        : null;
  }

  /**
   * The end of a date that a word is glued to, as in {@code "January 8, 2025The workers"}; else the
   * end of the text.
   *
   * @param start where the date begins, perhaps with a weekday: {@code "Tuesday, "}
   */
  public static int endOfGluedDate(int start, String text) {
    InWords date = at(start, text);
    if (date == null) {
      int comma = text.indexOf(", ", start);
      boolean isWeekday =
          comma >= 0 && comma - start <= LONGEST_WEEKDAY && text.startsWith("day", comma - 3);
      date = isWeekday ? at(comma + 2, text) : null;
    }
    int end = date == null ? text.length() : date.end();
    return end < text.length() && isGlued(text.charAt(end)) ? end : text.length();
  }

  private static boolean isGlued(char next) {
    return (Character.isLetter(next) && !Character.isLowerCase(next))
        || OPENING_QUOTES.indexOf(next) >= 0;
  }

  private static int month(String text, int start, int letters) {
    for (int i = 0; i < MONTHS.size(); i++) {
      String name = MONTHS.get(i);
      boolean isLong = letters == name.length();
      if ((isLong || letters == 3) && text.regionMatches(true, start, name, 0, letters)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The year 0023 is a slip of who typed it. */
  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return year < FIRST_YEAR ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int endOfDigits(String text, int start, int most) {
    int end = start;
    while (end < text.length() && end < start + most && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
