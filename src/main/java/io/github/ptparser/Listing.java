package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ptparser.internal.Dates;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of {@link ArticleTeaser}s: a source's listing, search results, the fragment that "More
 * Articles" loads, the "More From" block below an {@link Article}, or the front page of the
 * newspaper's own site.
 *
 * <pre>{@code
 * Listing listing = ListingParser.create().parse(page);
 * List<URI> addresses = new ArrayList<>();
 * for (ArticleTeaser teaser : listing.teasers()) {
 *   if (teaser.url() != null) {
 *     addresses.add(teaser.url());
 *   }
 * }
 * boolean hasMore = listing.moreUrl() != null;
 * }</pre>
 *
 * @param url the address of the listing page; absent on a "More From" block and on a fragment
 * @param servedOn the day the page was served; absent on a "More From" block and on a fragment
 * @param heading the heading, such as {@code More From Pyongyang Times} or {@code Latest News}
 * @param source the label of the source, such as {@code Pyongyang Times}; absent on search results
 * @param teasers the entries in page order; an empty listing is a listing
 * @param moreUrl where "More Articles" leads; absent where there are no more
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
   * Copies the list; none at all is an empty one.
   *
   * @param url the address; null if none is known
   * @param servedOn the day it was served; null if the page has none
   * @param heading the heading; null if the page has none
   * @param source the label; null if the page has none
   * @param teasers the entries, perhaps none
   * @param moreUrl where "More Articles" leads; null if there are no more
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
    return new Listing(url, Dates.fromIso(servedOn), heading, source, teasers, moreUrl);
  }

  @JsonProperty("servedOn")
  @Nullable String servedOnAsIso() {
    return Dates.toIso(servedOn);
  }
}
