package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ptparser.internal.newspaper.PyongyangTimes;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article, as a page of the archive or of the newspaper's own site shows it.
 *
 * <pre>{@code
 * Article article = ArticleParser.create().parse(page);
 * String source = Objects.requireNonNullElse(article.source(), "unknown");
 * String text = article.title() + "\n\n" + article.text();
 * }</pre>
 *
 * <p>White space in texts is normalized: each run becomes one space, and the ends are trimmed.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper(); // of Jackson 2 or 3, without a module
 * String json = mapper.writeValueAsString(article);
 * Article same = mapper.readValue(json, Article.class);
 * }</pre>
 *
 * @param id the identity of the article on its site; use it to find duplicates, as an article has
 *     many URLs. In the archive it is {@code <stored>-<n>} from the URL, such as {@code
 *     1679051042-573104882}. On the newspaper's own site it is the blogid of 24 hexadecimal digits,
 *     before December 2022 the number after {@code bbs=}
 * @param url the URL of the page, as in {@link Page#url()}
 * @param title the title; not empty
 * @param published the day in the meta line or below the title, as the source gives it. It may
 *     differ by a day from the dateline in the text and from {@code storedAt}
 * @param source the printed label of the source, such as {@code Pyongyang Times} or {@code KCNA.kp
 *     (En)}
 * @param originalUrl the target of "Read original version at source"; null on the newspaper's own
 *     site
 * @param storedAt when the site stored the article, in UTC, derived from {@code id}. It is in
 *     January 2016 for articles that the archive imported in bulk, whatever their date; null on the
 *     newspaper's own site before December 2022
 * @param servedOn the day at the top of the page, on which it was served; null on pages of 2019 and
 *     on the newspaper's own site
 * @param paragraphs the body in page order, with its sub-headings and signatures; not empty
 * @param images the pictures in the body, in page order
 * @param more the "More From" block; null on pages of 2019 and on the newspaper's own site
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
    implements PageContent {

  /**
   * Copies the lists; a null list becomes empty.
   *
   * @param id the identity; may be null
   * @param url the URL; may be null
   * @param title the title, not empty
   * @param published the day; may be null
   * @param source the label; may be null
   * @param originalUrl the URL of the original; may be null
   * @param storedAt the instant; may be null
   * @param servedOn the day; may be null
   * @param paragraphs the body, at least one paragraph
   * @param images the pictures
   * @param more the "More From" block; may be null
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
   * A builder, for tests: eleven components in a row are easily swapped.
   *
   * @param title the title, not empty
   * @param paragraphs the body, at least one paragraph
   * @return a builder with nothing else set
   */
  public static ArticleBuilder builder(String title, List<String> paragraphs) {
    return new ArticleBuilder(title, paragraphs);
  }

  /**
   * A builder that starts with the components of this article.
   *
   * @return the builder
   */
  public ArticleBuilder toBuilder() {
    return new ArticleBuilder(this);
  }

  /**
   * The body as one text, with an empty line ({@code "\n\n"}) between paragraphs.
   *
   * @return the text, not empty
   */
  public String text() {
    return String.join("\n\n", paragraphs);
  }

  /**
   * Whether another article has the same title and the same paragraphs, apart from typography. The
   * archive and the newspaper's own site give the same article different ids; this method finds it.
   *
   * <p>These differences are ignored:
   *
   * <ul>
   *   <li>white space around dashes, before {@code , . ; : ! ?}, and how much of it there is
   *   <li>characters without width, such as soft hyphens
   *   <li>the form of double quotes, of single quotes and apostrophes, of dashes and hyphens
   *   <li>the number of dashes in a row
   * </ul>
   *
   * <p>Every other difference counts, including letter case and paragraph breaks.
   *
   * @param other the other article
   * @return whether both are the same story: whether their {@link #storyKey()} is equal
   */
  public boolean sameStoryAs(Article other) {
    Objects.requireNonNull(other, "other");
    return storyKey().equals(other.storyKey());
  }

  /**
   * A key to group articles by that are the same story, as {@link #sameStoryAs} tells. It depends
   * on the title and the paragraphs alone and is stable: {@code 1-} and 40 hexadecimal digits of
   * the SHA-256 of both. A later version of the library that folds typography in another way gives
   * keys that begin with another number.
   *
   * <pre>{@code
   * Map<String, List<Article>> stories =
   *     articles.stream().collect(Collectors.groupingBy(Article::storyKey));
   * }</pre>
   *
   * @return the key, computed for each call
   */
  public String storyKey() {
    return StoryText.key(title, paragraphs);
  }

  /**
   * The newspaper's own id of the article that {@code originalUrl} leads to, so that a page of the
   * archive and the newspaper's own page meet without comparing texts: it is the {@code id} of the
   * latter.
   *
   * <pre>{@code
   * boolean isOriginal = Objects.equals(ofTheArchive.originalId(), ofTheNewspaper.id());
   * }</pre>
   *
   * @return the blogid of 24 hexadecimal digits, or the number after {@code bbs=}; null if the
   *     original is not on the newspaper's site
   */
  public @Nullable String originalId() {
    return originalUrl == null ? null : PyongyangTimes.SITE.articleId(originalUrl);
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
        IsoDates.fromIso(published),
        source,
        originalUrl,
        storedAt == null ? null : Instant.parse(storedAt),
        IsoDates.fromIso(servedOn),
        paragraphs,
        images,
        more);
  }

  @JsonProperty("published")
  @Nullable String publishedAsIso() {
    return IsoDates.toIso(published);
  }

  @JsonProperty("storedAt")
  @Nullable String storedAtAsIso() {
    return storedAt == null ? null : storedAt.toString();
  }

  @JsonProperty("servedOn")
  @Nullable String servedOnAsIso() {
    return IsoDates.toIso(servedOn);
  }
}
