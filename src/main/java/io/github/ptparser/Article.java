package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ptparser.internal.Dates;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article, as a page of the archive shows it.
 *
 * <p>White space in every text is folded: each run of it is one blank, and there is none at the
 * ends.
 *
 * @param id the article's identity in the archive, {@code <stored>-<n>} of its address, such as
 *     {@code 1679051042-573104882}; tell duplicates by it, as one article occurs under many
 *     addresses
 * @param url the address of the page: the caller's, else what the page says of itself
 * @param title the title
 * @param published the day the meta line gives; the source's own, so it can differ by a day from a
 *     dateline and from {@code storedAt}
 * @param source the label of the source as printed, such as {@code Pyongyang Times} or {@code
 *     KCNA.kp (En)}
 * @param originalUrl where "Read original version at source" leads
 * @param storedAt when the archive stored the article, the first number of {@code id}; articles
 *     loaded in bulk have January 2016 here whatever their date
 * @param servedOn the day the page was served, from its top; pages of 2019 have none
 * @param paragraphs the body, one string a paragraph, in page order, sub-headings and signatures
 *     among them; never empty
 * @param images the pictures inside the body, in page order
 * @param more the "More From" block; pages of 2019 have none
 */
@JsonModel
@JsonPropertyOrder({
  "id",
  "url",
  "title",
  "published",
  "source",
  "originalUrl",
  "storedAt",
  "servedOn",
  "paragraphs",
  "images",
  "more"
})
public record Article(
    @JsonProperty("id") @Nullable String id,
    @JsonProperty("url") @Nullable URI url,
    @JsonProperty("title") String title,
    @Nullable LocalDate published,
    @JsonProperty("source") @Nullable String source,
    @JsonProperty("originalUrl") @Nullable URI originalUrl,
    @Nullable Instant storedAt,
    @Nullable LocalDate servedOn,
    @JsonProperty("paragraphs") List<String> paragraphs,
    @JsonProperty("images") List<ArticleImage> images,
    @JsonProperty("more") @Nullable Listing more)
    implements Serializable {

  /**
   * Checks that there is a title and a body, and copies the lists; none at all is an empty one.
   *
   * @throws IllegalArgumentException if the title or the body is empty
   */
  public Article {
    Objects.requireNonNull(title, "title");
    paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
    images = images == null ? List.of() : List.copyOf(images);
    if (title.isEmpty() || paragraphs.isEmpty()) {
      throw new IllegalArgumentException("an article has a title and at least one paragraph");
    }
  }

  /**
   * The body as one text, with an empty line ({@code "\n\n"}) between paragraphs.
   *
   * @return the text, never empty
   */
  public String text() {
    return String.join("\n\n", paragraphs);
  }

  @JsonCreator
  static Article fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("url") @Nullable URI url,
      @JsonProperty(value = "title", required = true) String title,
      @JsonProperty("published") @Nullable String published,
      @JsonProperty("source") @Nullable String source,
      @JsonProperty("originalUrl") @Nullable URI originalUrl,
      @JsonProperty("storedAt") @Nullable String storedAt,
      @JsonProperty("servedOn") @Nullable String servedOn,
      @JsonProperty(value = "paragraphs", required = true) List<String> paragraphs,
      @JsonProperty("images") List<ArticleImage> images,
      @JsonProperty("more") @Nullable Listing more) {
    return new Article(
        id,
        url,
        title,
        Dates.fromIso(published),
        source,
        originalUrl,
        storedAt == null ? null : Instant.parse(storedAt),
        Dates.fromIso(servedOn),
        paragraphs,
        images,
        more);
  }

  @JsonProperty("published")
  @Nullable String publishedAsIso() {
    return Dates.toIso(published);
  }

  @JsonProperty("storedAt")
  @Nullable String storedAtAsIso() {
    return storedAt == null ? null : storedAt.toString();
  }

  @JsonProperty("servedOn")
  @Nullable String servedOnAsIso() {
    return Dates.toIso(servedOn);
  }
}
