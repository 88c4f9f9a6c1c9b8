package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ptparser.internal.Dates;
import io.github.ptparser.internal.StoryText;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article, as a page of the archive or of the newspaper's own site shows it.
 *
 * <p>White space in every text is folded: each run of it is one blank, and there is none at the
 * ends.
 *
 * <pre>{@code
 * Article article = ArticleParser.create().parse(page);
 * String source = Objects.requireNonNullElse(article.source(), "unknown");
 * String text = article.title() + "\n\n" + article.text();
 * }</pre>
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper(); // of Jackson 2 or 3, without a module
 * String json = mapper.writeValueAsString(article);
 * Article same = mapper.readValue(json, Article.class);
 * }</pre>
 *
 * @param id the article's identity on its site; tell duplicates by it, as one article occurs under
 *     many addresses. In the archive {@code <stored>-<n>} of its address, such as {@code
 *     1679051042-573104882}; on the newspaper's own site the blogid of 24 hexadecimal digits, and
 *     until 2022 the number behind {@code bbs=}
 * @param url the address of the page: the caller's, else what the page says of itself
 * @param title the title
 * @param published the day the meta line gives, or the date below the title; the source's own, so
 *     it can differ by a day from a dateline and from {@code storedAt}
 * @param source the label of the source as printed, such as {@code Pyongyang Times} or {@code
 *     KCNA.kp (En)}
 * @param originalUrl where "Read original version at source" leads; the newspaper's own pages have
 *     none
 * @param storedAt when the site stored the article, which the first digits of {@code id} say;
 *     articles that the archive loaded in bulk have January 2016 here whatever their date, and the
 *     newspaper's until 2022 have none
 * @param servedOn the day the page was served, from its top; pages of 2019 and the newspaper's own
 *     articles have none
 * @param paragraphs the body, one string a paragraph, in page order, sub-headings and signatures
 *     among them; never empty
 * @param images the pictures inside the body, in page order
 * @param more the "More From" block; pages of 2019 and the newspaper's own have none
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
   * Checks that there is a title and a body, and copies the lists; none at all is an empty one.
   *
   * @param id the identity; null if the page has none
   * @param url the address; null if none is known
   * @param title the title, not empty
   * @param published the day; null if the page has none
   * @param source the label; null if the page has none
   * @param originalUrl the address of the original; null if the page has none
   * @param storedAt when it was stored; null if the page has no identity that says so
   * @param servedOn the day it was served; null if the page has none
   * @param paragraphs the body, at least one paragraph
   * @param images the pictures, perhaps none
   * @param more the "More From" block; null if the page has none
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

  /**
   * Whether another article is the same story: its title and its paragraphs are the same words. The
   * archive and the newspaper's own site give one article two identities, so whoever merges what
   * they have of both tells it by this.
   *
   * <p>What typesetting changes makes no difference:
   *
   * <ul>
   *   <li>runs of white space, those around dashes and before {@code , . ; : ! ?}, and characters
   *       that take no room, such as soft hyphens
   *   <li>the form of double quotes, and that of single quotes and apostrophes
   *   <li>the form of dashes and hyphens, and how many of them follow each other
   * </ul>
   *
   * <p>All else does, letter case and where a paragraph ends among it.
   *
   * <pre>{@code
   * List<Article> merged = new ArrayList<>(ofTheNewspaper);
   * for (Article article : ofTheArchive) {
   *   if (merged.stream().noneMatch(article::sameStoryAs)) {
   *     merged.add(article);
   *   }
   * }
   * }</pre>
   *
   * @param other the other article
   * @return whether the two are the same story
   */
  public boolean sameStoryAs(Article other) {
    Objects.requireNonNull(other, "other");
    return StoryText.areSame(List.of(title), List.of(other.title))
        && StoryText.areSame(paragraphs, other.paragraphs);
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
