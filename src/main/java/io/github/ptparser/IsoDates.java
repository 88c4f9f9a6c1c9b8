package io.github.ptparser;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the JSON of the models has them: {@code 2023-03-17}. */
final class IsoDates {

  private IsoDates() {}

  static @Nullable LocalDate fromIso(@Nullable String date) {
    return date == null ? null : LocalDate.parse(date);
  }

  static @Nullable String toIso(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
