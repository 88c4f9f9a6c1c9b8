package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ptparser.internal.text.Dates;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a {@link Listing}: what a page tells of an article that stands on another page.
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
 * @param id the article's identity on its site, such as {@code 1679051042-573104882}; the same as
 *     {@link Article#id()} of the page that {@code url} leads to
 * @param url where the article is, absolute
 * @param title the title, as the link to the article has it
 * @param published the day that the entry gives; the source's own. The lead story of the
 *     newspaper's front page has none
 * @param excerpt the beginning of the text, which the archive cuts at some 125 characters,
 *     sometimes inside a word, and of which the newspaper's front page has the first paragraph
 * @param thumbnail the address of the small picture; many entries have none
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
    return new ArticleTeaser(id, url, title, Dates.fromIso(published), excerpt, thumbnail);
  }

  @JsonProperty("published")
  @Nullable String publishedAsIso() {
    return Dates.toIso(published);
  }
}
