package io.github.ptparser;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of parsing a page: the value with the problems found on the way, or why there is none.
 *
 * <pre>{@code
 * ParseResult<Article> result = ArticleParser.create().tryParse(page);
 * Article article = result.value();
 * String line = article == null ? "no article but " + result.kind() : article.title();
 * }</pre>
 *
 * @param <T> {@link Article} or {@link Listing}
 * @param kind what the page is
 * @param layout the name of the layout that fits the page, such as {@code KCNA_WATCH_2023}; absent
 *     where none does
 * @param value the value; absent where the page is none of the kind that was asked for
 * @param problems what is not as it should be, page first, then field by field; empty on a sound
 *     page
 */
public record ParseResult<T extends Serializable>(
    PageKind kind, @Nullable String layout, @Nullable T value, List<Problem> problems)
    implements Serializable {

  /**
   * Copies the list; none at all is an empty one.
   *
   * @param kind what the page is
   * @param layout the name of the layout; null where none fits
   * @param value the value; null where there is none
   * @param problems what is not as it should be, perhaps nothing
   */
  public ParseResult {
    Objects.requireNonNull(kind, "kind");
    problems = problems == null ? List.of() : List.copyOf(problems);
  }
}
