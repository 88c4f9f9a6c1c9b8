package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a {@link Listing}: what a page shows of an article on another page.
 *
 * <pre>{@code
 * List<ArticleTeaser> news = new ArrayList<>();
 * for (ArticleTeaser teaser : listing.teasers()) {
 *   if (teaser.id() == null || seen.add(teaser.id())) {
 *     news.add(teaser);
 *   }
 * }
 * }</pre>
 *
 * @param id the identity of the article, as in {@link Article#id()}
 * @param url the absolute URL of the article
 * @param title the title, from the text of the link
 * @param published the day, as the source gives it; null for the lead story of the newspaper's
 *     front page
 * @param excerpt the beginning of the text. The archive cuts it after some 125 characters, also
 *     inside a word; the newspaper's front page shows whole paragraphs, here separated by {@code
 *     "\n"}
 * @param thumbnail the absolute URL of the small picture; null if the entry has none
 */
@JsonModel
@JsonPropertyOrder({"id", "url", "title", "published", "excerpt", "thumbnail"})
public record ArticleTeaser(
    @JsonProperty("id") @Nullable String id,
    @JsonProperty("url") @Nullable URI url,
    @JsonProperty("title") @Nullable String title,
    @Nullable LocalDate published,
    @JsonProperty("excerpt") @Nullable String excerpt,
    @JsonProperty("thumbnail") @Nullable URI thumbnail)
    implements Serializable {

  @JsonCreator
  static ArticleTeaser fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("url") @Nullable URI url,
      @JsonProperty("title") @Nullable String title,
      @JsonProperty("published") @Nullable String published,
      @JsonProperty("excerpt") @Nullable String excerpt,
      @JsonProperty("thumbnail") @Nullable URI thumbnail) {
    return new ArticleTeaser(id, url, title, IsoDates.fromIso(published), excerpt, thumbnail);
  }

  @JsonProperty("published")
  @Nullable String publishedAsIso() {
    return IsoDates.toIso(published);
  }
}
