package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of {@link ArticleTeaser}s: the listing of a source, search results, the HTML fragment that
 * "More Articles" loads, the front page of the newspaper's own site, or the "More From" block below
 * an {@link Article}.
 *
 * <pre>{@code
 * Listing listing = ListingParser.create().parse(page);
 * List<URI> urls = new ArrayList<>();
 * for (ArticleTeaser teaser : listing.teasers()) {
 *   if (teaser.url() != null) {
 *     urls.add(teaser.url());
 *   }
 * }
 * boolean hasMore = listing.moreUrl() != null;
 * }</pre>
 *
 * @param url the URL of the page, as in {@link Page#url()}; null for a "More From" block and for a
 *     fragment
 * @param servedOn the day at the top of the page, on which it was served; null for a "More From"
 *     block and for a fragment
 * @param heading the heading, such as {@code More From Pyongyang Times} or {@code Latest News}
 * @param source the label of the source, such as {@code Pyongyang Times}; null for search results
 * @param teasers the entries in page order; may be empty
 * @param moreUrl the target of "More Articles"; null if there are no more entries
 */
@JsonModel
@JsonPropertyOrder({"url", "servedOn", "heading", "source", "teasers", "moreUrl"})
public record Listing(
    @JsonProperty("url") @Nullable URI url,
    @Nullable LocalDate servedOn,
    @JsonProperty("heading") @Nullable String heading,
    @JsonProperty("source") @Nullable String source,
    @JsonProperty("teasers") List<ArticleTeaser> teasers,
    @JsonProperty("moreUrl") @Nullable URI moreUrl)
    implements PageContent {

  /**
   * Copies the list; null becomes an empty list.
   *
   * @param url the URL; may be null
   * @param servedOn the day; may be null
   * @param heading the heading; may be null
   * @param source the label; may be null
   * @param teasers the entries
   * @param moreUrl the URL of more entries; may be null
   */
  public Listing {
    teasers = teasers == null ? List.of() : List.copyOf(teasers);
  }

  @JsonCreator
  static Listing fromJson(
      @JsonProperty("url") @Nullable URI url,
      @JsonProperty("servedOn") @Nullable String servedOn,
      @JsonProperty("heading") @Nullable String heading,
      @JsonProperty("source") @Nullable String source,
      @JsonProperty("teasers") List<ArticleTeaser> teasers,
      @JsonProperty("moreUrl") @Nullable URI moreUrl) {
    return new Listing(url, IsoDates.fromIso(servedOn), heading, source, teasers, moreUrl);
  }

  @JsonProperty("servedOn")
  @Nullable String servedOnAsIso() {
    return IsoDates.toIso(servedOn);
  }
}
