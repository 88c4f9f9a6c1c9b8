package io.github.ptparser;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@link PageParser} gives: an {@link Article} or a {@link Listing}.
 *
 * <pre>{@code
 * PageContent content = PageParser.create().parse(page);
 * int count = content instanceof Listing listing ? listing.teasers().size() : 1;
 * }</pre>
 */
public sealed interface PageContent extends Serializable permits Article, Listing {

  /**
   * The URL of the page.
   *
   * @return the URL; null if unknown
   */
  @Nullable URI url();

  /**
   * The day on which the page was served.
   *
   * @return the day; null if the page does not print it
   */
  @Nullable LocalDate servedOn();
}
