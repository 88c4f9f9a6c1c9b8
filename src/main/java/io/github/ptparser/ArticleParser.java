package io.github.ptparser;

import java.io.Serializable;
import java.util.Objects;

/**
 * Turns a {@link Page} into an {@link Article}.
 *
 * <p>A parser has no state: it may be shared between threads and sent to other machines as a
 * serialised object, and a result depends on the page alone.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(Page.read(file));
 * String line = article.published() + " " + article.title();
 * }</pre>
 */
public final class ArticleParser implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final ArticleParser PARSER = new ArticleParser();

  private ArticleParser() {}

  /**
   * A parser for articles of all layouts that are known.
   *
   * @return the parser
   */
  public static ArticleParser create() {
    return PARSER;
  }

  /**
   * The article that a page is. Problems that leave it an article are passed over: {@link
   * #tryParse} tells them.
   *
   * @param page the page
   * @return the article
   * @throws PageParseException if the page is no article: a listing, a sign-up wall, another site
   */
  public Article parse(Page page) {
    return Results.valueOf(tryParse(page), "article", page);
  }

  /**
   * The article that a page is, if it is one, with all that is not as it should be.
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
   * @return the article and the problems on the page; without an article, why there is none
   */
  public ParseResult<Article> tryParse(Page page) {
    Objects.requireNonNull(page, "page");
    return Results.logged(page.saved().article(), page);
  }

  private Object readResolve() {
    return PARSER;
  }
}
