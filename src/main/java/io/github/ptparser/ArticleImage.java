package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture inside the body of an {@link Article}.
 *
 * <pre>{@code
 * List<String> lines = new ArrayList<>();
 * for (ArticleImage image : article.images()) {
 *   String caption = image.caption();
 *   lines.add(caption == null ? image.url().toString() : caption);
 * }
 * }</pre>
 *
 * @param url where the picture is, absolute
 * @param caption the text under the picture, as the page's {@code figcaption} gives it
 */
@JsonModel
@JsonPropertyOrder({"url", "caption"})
public record ArticleImage(
    @JsonProperty("url") URI url, @JsonProperty("caption") @Nullable String caption)
    implements Serializable {

  /**
   * Checks that there is an address.
   *
   * @param url where the picture is
   * @param caption the text under it; null if there is none
   */
  @JsonCreator
  public ArticleImage {
    Objects.requireNonNull(url, "url");
  }
}
