package io.github.ptparser.testkit;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleImage;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about an article. What a method is given as null must be absent. */
public final class ArticleAssert extends AbstractAssert<ArticleAssert, Article> {

  private final Fields fields;

  ArticleAssert(Article article, Fields fields) {
    super(article, ArticleAssert.class);
    this.fields = fields.of(info);
  }

  private ArticleAssert same(String field, @Nullable Object expected, @Nullable Object found) {
    fields.same(field, expected, found);
    return this;
  }

  private Article article() {
    isNotNull();
    return actual;
  }

  /**
   * Asserts the identity.
   *
   * @param id such as {@code 1679051042-573104882}
   * @return this
   */
  public ArticleAssert hasId(@Nullable String id) {
    return same("id", id, article().id());
  }

  /**
   * Asserts the URL of the page.
   *
   * @param url the URL
   * @return this
   */
  public ArticleAssert hasUrl(@Nullable String url) {
    return same("url", uri(url), article().url());
  }

  /**
   * Asserts the title.
   *
   * @param title the title
   * @return this
   */
  public ArticleAssert hasTitle(String title) {
    return same("title", title, article().title());
  }

  /**
   * Asserts the day of publication.
   *
   * @param day such as {@code 2023-03-17}
   * @return this
   */
  public ArticleAssert isPublishedOn(@Nullable String day) {
    return same("published", day(day), article().published());
  }

  /**
   * Asserts the label of the source.
   *
   * @param label such as {@code Pyongyang Times}
   * @return this
   */
  public ArticleAssert hasSource(@Nullable String label) {
    return same("source", label, article().source());
  }

  /**
   * Asserts the URL of the original.
   *
   * @param url the URL
   * @return this
   */
  public ArticleAssert hasOriginalUrl(@Nullable String url) {
    return same("originalUrl", uri(url), article().originalUrl());
  }

  /**
   * Asserts when the archive stored the article.
   *
   * @param instant such as {@code 2023-03-17T11:04:02Z}
   * @return this
   */
  public ArticleAssert isStoredAt(@Nullable String instant) {
    return same("storedAt", instant == null ? null : Instant.parse(instant), article().storedAt());
  }

  /**
   * Asserts the day on which the page was served.
   *
   * @param day such as {@code 2023-03-17}
   * @return this
   */
  public ArticleAssert isServedOn(@Nullable String day) {
    return same("servedOn", day(day), article().servedOn());
  }

  /**
   * Asserts the whole body.
   *
   * @param paragraphs the paragraphs, in order
   * @return this
   */
  public ArticleAssert hasParagraphs(String... paragraphs) {
    fields.sameElements("paragraphs", List.of(paragraphs), article().paragraphs());
    return this;
  }

  /**
   * Asserts how many paragraphs there are.
   *
   * @param count the number
   * @return this
   */
  public ArticleAssert hasParagraphCount(int count) {
    return same("paragraphs.size", count, article().paragraphs().size());
  }

  /**
   * Asserts the pictures.
   *
   * @param images the pictures, in order
   * @return this
   */
  public ArticleAssert hasImages(ArticleImage... images) {
    fields.sameElements("images", List.of(images), article().images());
    return this;
  }

  /**
   * There is a block "More From".
   *
   * @return assertions about the block
   */
  public ListingAssert hasMore() {
    if (article().more() == null) {
      throw fields.missing("more", "a block \"More From\"");
    }
    return new ListingAssert(article().more(), fields.below("more")).as(info.description());
  }

  /**
   * There is no block "More From".
   *
   * @return this
   */
  public ArticleAssert hasNoMore() {
    return same("more", null, article().more());
  }

  static @Nullable URI uri(@Nullable String url) {
    return url == null ? null : URI.create(url);
  }

  static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
