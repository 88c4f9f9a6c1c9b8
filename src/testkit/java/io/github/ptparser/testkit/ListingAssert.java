package io.github.ptparser.testkit;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about a listing. What a method is given as null must be absent. */
public final class ListingAssert extends AbstractAssert<ListingAssert, Listing> {

  private final Fields fields;

  ListingAssert(Listing listing, Fields fields) {
    super(listing, ListingAssert.class);
    this.fields = fields.of(info);
  }

  private ListingAssert same(String field, @Nullable Object expected, @Nullable Object found) {
    fields.same(field, expected, found);
    return this;
  }

  private Listing listing() {
    isNotNull();
    return actual;
  }

  /**
   * Asserts the URL of the page.
   *
   * @param url the URL
   * @return this
   */
  public ListingAssert hasUrl(@Nullable String url) {
    return same("url", ArticleAssert.uri(url), listing().url());
  }

  /**
   * Asserts the day on which the page was served.
   *
   * @param day such as {@code 2023-03-17}
   * @return this
   */
  public ListingAssert isServedOn(@Nullable String day) {
    return same("servedOn", ArticleAssert.day(day), listing().servedOn());
  }

  /**
   * Asserts the heading.
   *
   * @param heading such as {@code More From Pyongyang Times}
   * @return this
   */
  public ListingAssert hasHeading(@Nullable String heading) {
    return same("heading", heading, listing().heading());
  }

  /**
   * Asserts the label of the source.
   *
   * @param label such as {@code Pyongyang Times}
   * @return this
   */
  public ListingAssert hasSource(@Nullable String label) {
    return same("source", label, listing().source());
  }

  /**
   * Asserts how many entries there are.
   *
   * @param count the number
   * @return this
   */
  public ListingAssert hasTeaserCount(int count) {
    return same("teasers.size", count, listing().teasers().size());
  }

  /**
   * Asserts all entries, field by field.
   *
   * @param teasers the entries, in order
   * @return this
   */
  public ListingAssert hasTeasers(ArticleTeaser... teasers) {
    hasTeaserCount(teasers.length);
    for (int i = 0; i < teasers.length; i++) {
      hasTeaser(i, teasers[i]);
    }
    return this;
  }

  /**
   * Asserts one entry, field by field.
   *
   * @param index which one, from 0
   * @param teaser the expected entry
   * @return this
   */
  public ListingAssert hasTeaser(int index, ArticleTeaser teaser) {
    List<ArticleTeaser> teasers = listing().teasers();
    if (index < 0 || index >= teasers.size()) {
      throw fields.failure("teasers[" + index + "]", teaser, null);
    }
    ArticleTeaser found = teasers.get(index);
    Fields own = fields.below("teasers[" + index + "]");
    own.same("id", teaser.id(), found.id());
    own.same("url", teaser.url(), found.url());
    own.same("title", teaser.title(), found.title());
    own.same("published", teaser.published(), found.published());
    own.same("excerpt", teaser.excerpt(), found.excerpt());
    own.same("thumbnail", teaser.thumbnail(), found.thumbnail());
    return this;
  }

  /**
   * Asserts where "More Articles" leads.
   *
   * @param url the URL
   * @return this
   */
  public ListingAssert hasMoreUrl(@Nullable String url) {
    return same("moreUrl", ArticleAssert.uri(url), listing().moreUrl());
  }
}
