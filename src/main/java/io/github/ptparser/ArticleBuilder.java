package io.github.ptparser;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Article} field by field, for tests of programs that use articles. Each method
 * sets the component of the same name; what is not set is null, a list empty.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder("Wool market opens in Hyesan", List.of("The first wool market was held."))
 *         .published(LocalDate.of(2018, 11, 7))
 *         .source("Pyongyang Times")
 *         .build();
 * Article later = article.toBuilder().published(LocalDate.of(2018, 11, 8)).build();
 * }</pre>
 */
public final class ArticleBuilder {

  private String title;
  private List<String> paragraphs;
  private @Nullable String id;
  private @Nullable URI url;
  private @Nullable LocalDate published;
  private @Nullable String source;
  private @Nullable URI originalUrl;
  private @Nullable Instant storedAt;
  private @Nullable LocalDate servedOn;
  private List<ArticleImage> images = List.of();
  private @Nullable Listing more;

  ArticleBuilder(String title, List<String> paragraphs) {
    this.title = Objects.requireNonNull(title, "title");
    this.paragraphs = Objects.requireNonNull(paragraphs, "paragraphs");
  }

  ArticleBuilder(Article article) {
    this(article.title(), article.paragraphs());
    id = article.id();
    url = article.url();
    published = article.published();
    source = article.source();
    originalUrl = article.originalUrl();
    storedAt = article.storedAt();
    servedOn = article.servedOn();
    images = article.images();
    more = article.more();
  }

  /**
   * Sets {@link Article#title()}.
   *
   * @param title the title, not empty
   * @return this
   */
  public ArticleBuilder title(String title) {
    this.title = Objects.requireNonNull(title, "title");
    return this;
  }

  /**
   * Sets {@link Article#paragraphs()}.
   *
   * @param paragraphs the body, at least one paragraph
   * @return this
   */
  public ArticleBuilder paragraphs(List<String> paragraphs) {
    this.paragraphs = Objects.requireNonNull(paragraphs, "paragraphs");
    return this;
  }

  /**
   * Sets {@link Article#id()}.
   *
   * @param id the identity; may be null
   * @return this
   */
  public ArticleBuilder id(@Nullable String id) {
    this.id = id;
    return this;
  }

  /**
   * Sets {@link Article#url()}.
   *
   * @param url the URL; may be null
   * @return this
   */
  public ArticleBuilder url(@Nullable URI url) {
    this.url = url;
    return this;
  }

  /**
   * Sets {@link Article#published()}.
   *
   * @param published the day; may be null
   * @return this
   */
  public ArticleBuilder published(@Nullable LocalDate published) {
    this.published = published;
    return this;
  }

  /**
   * Sets {@link Article#source()}.
   *
   * @param source the label; may be null
   * @return this
   */
  public ArticleBuilder source(@Nullable String source) {
    this.source = source;
    return this;
  }

  /**
   * Sets {@link Article#originalUrl()}.
   *
   * @param originalUrl the URL of the original; may be null
   * @return this
   */
  public ArticleBuilder originalUrl(@Nullable URI originalUrl) {
    this.originalUrl = originalUrl;
    return this;
  }

  /**
   * Sets {@link Article#storedAt()}.
   *
   * @param storedAt the instant; may be null
   * @return this
   */
  public ArticleBuilder storedAt(@Nullable Instant storedAt) {
    this.storedAt = storedAt;
    return this;
  }

  /**
   * Sets {@link Article#servedOn()}.
   *
   * @param servedOn the day; may be null
   * @return this
   */
  public ArticleBuilder servedOn(@Nullable LocalDate servedOn) {
    this.servedOn = servedOn;
    return this;
  }

  /**
   * Sets {@link Article#images()}.
   *
   * @param images the pictures
   * @return this
   */
  public ArticleBuilder images(List<ArticleImage> images) {
    this.images = Objects.requireNonNull(images, "images");
    return this;
  }

  /**
   * Sets {@link Article#more()}.
   *
   * @param more the "More From" block; may be null
   * @return this
   */
  public ArticleBuilder more(@Nullable Listing more) {
    this.more = more;
    return this;
  }

  /**
   * Builds the article.
   *
   * @return the article
   * @throws IllegalArgumentException if the title or the body is empty
   */
  public Article build() {
    return new Article(
        id,
        url,
        title,
        published,
        source,
        originalUrl,
        storedAt,
        servedOn,
        paragraphs,
        images,
        more);
  }
}
