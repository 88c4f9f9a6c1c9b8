package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the body of an {@link Article}.
 *
 * <pre>{@code
 * List<String> lines = new ArrayList<>();
 * for (ArticleImage image : article.images()) {
 *   String caption = image.caption();
 *   lines.add(caption == null ? image.url().toString() : caption);
 * }
 * }</pre>
 *
 * @param url the absolute URL of the picture
 * @param caption the text of its {@code <figcaption>}; null if it has none
 */
@JsonModel
@JsonPropertyOrder({"url", "caption"})
public record ArticleImage(
    @JsonProperty("url") URI url, @JsonProperty("caption") @Nullable String caption)
    implements Serializable {

  /**
   * Checks that there is a URL.
   *
   * @param url the URL of the picture
   * @param caption the caption; may be null
   */
  @JsonCreator
  public ArticleImage {
    Objects.requireNonNull(url, "url");
  }
}
