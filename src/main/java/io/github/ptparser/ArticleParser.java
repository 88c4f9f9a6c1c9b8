package io.github.ptparser;

import java.io.Serializable;
import java.util.Objects;

/**
 * Parses a {@link Page} that is an {@link Article}.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(Page.read(file));
 * String line = article.published() + " " + article.title();
 * }</pre>
 *
 * <p>A parser has no state. It may be shared between threads and is serializable; a result depends
 * on the page alone.
 */
public final class ArticleParser implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final ArticleParser PARSER = new ArticleParser();

  private ArticleParser() {}

  /**
   * A parser for all known layouts.
   *
   * @return the parser
   */
  public static ArticleParser create() {
    return PARSER;
  }

  /**
   * Parses an article and ignores problems that leave a value. Same as {@code
   * tryParse(page).orElseThrow()}.
   *
   * @param page the page
   * @return the article
   * @throws PageParseException if the page is something else: a listing, a sign-up wall, a page of
   *     another site
   */
  public Article parse(Page page) {
    return tryParse(page).orElseThrow();
  }

  /**
   * Parses an article and reports every problem.
   *
   * <pre>{@code
   * ParseResult<Article> result = ArticleParser.create().tryParse(page);
   * List<String> lines = new ArrayList<>();
   * for (Problem problem : result.problems()) {
   *   lines.add(problem.code() + ": " + problem.message());
   * }
   * }</pre>
   *
   * @param page the page
   * @return the article with the problems of the page, or the reason why there is none
   */
  public ParseResult<Article> tryParse(Page page) {
    Objects.requireNonNull(page, "page");
    return Results.logged(page.saved().article());
  }

  private Object readResolve() {
    return PARSER;
  }
}
