package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of parsing a page: a value, or why there is none, and every problem that was found.
 *
 * <pre>{@code
 * ParseResult<Article> result = ArticleParser.create().tryParse(page);
 * Article article = result.value();
 * String line = article == null ? "no article but " + result.kind() : article.title();
 * }</pre>
 *
 * @param <T> {@link Article}, {@link Listing}, or {@link PageContent} for either
 * @param kind the kind of the page
 * @param layout the name of the layout that fits the page, such as {@code KCNA_WATCH_2023}; null if
 *     none fits
 * @param url the URL of the page, as in {@link Page#url()}; null if unknown
 * @param value the value; null if the page has no such value
 * @param problems what is missing or contradictory, the page first, then field by field; without a
 *     value the reason is the last one
 */
public record ParseResult<T extends PageContent>(
    PageKind kind,
    @Nullable String layout,
    @Nullable URI url,
    @Nullable T value,
    List<Problem> problems)
    implements Serializable {

  /**
   * Copies the list; null becomes an empty list.
   *
   * @param kind the kind of the page
   * @param layout the name of the layout; null if none fits
   * @param url the URL; null if unknown
   * @param value the value; null if there is none
   * @param problems the problems
   */
  public ParseResult {
    Objects.requireNonNull(kind, "kind");
    problems = problems == null ? List.of() : List.copyOf(problems);
  }

  /**
   * Whether there is a value and no problem.
   *
   * @return whether the page is as it should be
   */
  @JsonIgnore
  public boolean isSound() {
    return value != null && problems.isEmpty();
  }

  /**
   * Whether a known layout fits the page, but its title or its body is missing. Then the site has
   * changed or the page was not saved completely. Such a page has kind {@link PageKind#UNKNOWN}, as
   * a page of another site has; the latter has no layout and is not broken.
   *
   * @return whether the page should give an article but does not
   */
  @JsonIgnore
  public boolean isBroken() {
    return kind == PageKind.UNKNOWN && layout != null;
  }

  /**
   * The value, or an exception if there is none.
   *
   * <pre>{@code
   * ParseResult<Article> result = ArticleParser.create().tryParse(page);
   * String title = result.orElseThrow().title();
   * }</pre>
   *
   * @return the value
   * @throws PageParseException if there is no value
   */
  public T orElseThrow() {
    if (value == null) {
      throw new PageParseException(this);
    }
    return value;
  }
}
