package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.ArticleParser;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import io.github.ptparser.ParseResult;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result does not depend on the machine's language, calendar, digits or time zone. */
class LocalesTest {

  private static final List<String> EXPECTED = in(Locale.ROOT, "UTC", LocalesTest::results);

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  private interface Action<T> {
    T run();
  }

  private static <T> T in(Locale locale, String zone, Action<T> action) {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return action.run();
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  /** Values and problems with their messages, of the right parser and of the wrong one. */
  private static List<String> results() {
    return Fixtures.all().stream()
        .flatMap(
            fixture -> {
              Page page = Page.of(fixture.html());
              return Stream.<ParseResult<?>>of(
                      ArticleParser.create().tryParse(page), ListingParser.create().tryParse(page))
                  .map(result -> fixture + ": " + result + Outcome.of(page).value());
            })
        .toList();
  }

  @AfterEach
  void restoresWhatItChanged() {
    assertThat(Locale.getDefault()).isEqualTo(locale);
    assertThat(TimeZone.getDefault()).isEqualTo(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "az-AZ, Asia/Baku",
    "lt-LT, Pacific/Kiritimati",
    "ar-EG-u-nu-arab, Africa/Cairo",
    "fa-IR-u-nu-arabext-ca-persian, Asia/Tehran",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Niue",
    "ja-JP-u-ca-japanese, Asia/Tokyo",
    "ko-KP, Asia/Pyongyang",
  })
  void givesTheSame(String language, String zone) {
    assertThat(in(Locale.forLanguageTag(language), zone, LocalesTest::results)).isEqualTo(EXPECTED);
  }

  /** That the locales are traps at all. */
  @Test
  void itsLocalesChangeWhatTheyShould() {
    assertThat(in(Locale.forLanguageTag("tr-TR"), "UTC", () -> lowered("TITLE")))
        .isNotEqualTo("title");
    assertThat(in(Locale.forLanguageTag("ar-EG-u-nu-arab"), "UTC", () -> formatted(1)))
        .isNotEqualTo("1");
  }

  @SuppressWarnings("DefaultLocale")
  private static String lowered(String text) {
    return text.toLowerCase(Locale.getDefault());
  }

  private static String formatted(int number) {
    return String.format(Locale.getDefault(Locale.Category.FORMAT), "%d", number);
  }
}
