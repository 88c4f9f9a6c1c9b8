package io.github.ptparser.internal.layout;

import io.github.ptparser.internal.page.PageFacts;
import org.jspecify.annotations.Nullable;

/**
 * The markup of one site in all its eras. It looks at a page and says whether the page is an
 * article or a listing, and of which era, never by a date: an archive serves an old article in
 * today's markup. A new era of a site is one more table in its layout.
 */
public interface Layout {

  /** How a page fits; null if it is neither an article nor a listing of the site. */
  @Nullable Match match(PageFacts page);
}
