package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a page was kept: when, where, and by which tool. It is a fact of the {@link Page}, not of the
 * article: two captures of one page give equal articles.
 *
 * <pre>{@code
 * Capture capture = page.capture();
 * Instant at = capture == null ? null : capture.at();
 * }</pre>
 *
 * @param at when the page was captured, to the second; null if unknown
 * @param url the URL of the capture itself, with the prefix of a replay, such as {@code
 *     https://web.archive.org/web/20251128010203/https://kcnawatch.org/}; null if it has none
 * @param by the tool; null if unknown
 */
@JsonModel
@JsonPropertyOrder({"at", "url", "by"})
public record Capture(
    @Nullable Instant at,
    @JsonProperty("url") @Nullable URI url,
    @JsonProperty("by") @Nullable CaptureTool by)
    implements Serializable {

  /**
   * Drops fractions of a second.
   *
   * @param at when the page was captured; may be null
   * @param url the URL of the capture; may be null
   * @param by the tool; may be null
   */
  public Capture {
    at = at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }

  @JsonCreator
  static Capture fromJson(
      @JsonProperty("at") @Nullable String at,
      @JsonProperty("url") @Nullable URI url,
      @JsonProperty("by") @Nullable CaptureTool by) {
    return new Capture(at == null ? null : Instant.parse(at), url, by);
  }

  @JsonProperty("at")
  @Nullable String atAsIso() {
    return at == null ? null : at.toString();
  }
}
