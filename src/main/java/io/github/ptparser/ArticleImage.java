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
 * @param url where the picture is, absolute
 * @param caption the text under the picture, as the page's {@code figcaption} gives it
 */
@JsonModel
@JsonPropertyOrder({"url", "caption"})
public record ArticleImage(
    @JsonProperty("url") URI url, @JsonProperty("caption") @Nullable String caption)
    implements Serializable {

  /** Checks that there is an address. */
  @JsonCreator
  public ArticleImage {
    Objects.requireNonNull(url, "url");
  }
}
