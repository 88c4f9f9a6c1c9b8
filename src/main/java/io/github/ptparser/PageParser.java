package io.github.ptparser;

import java.io.Serializable;
import java.util.Objects;

/**
 * Parses a {@link Page} of any kind: articles and listings alike.
 *
 * <pre>{@code
 * PageParser parser = PageParser.create();
 * List<Article> articles = new ArrayList<>();
 * List<String> broken = new ArrayList<>();
 * for (Path file : files) {
 *   ParseResult<PageContent> result = parser.tryParse(Page.read(file));
 *   if (result.value() instanceof Article article) {
 *     articles.add(article);
 *   } else if (result.isBroken()) {
 *     broken.add(file + ": " + result.problems());
 *   }
 * }
 * }</pre>
 *
 * <p>Use {@link ArticleParser} or {@link ListingParser} where only one of the two is acceptable.
 *
 * <p>A parser has no state. It may be shared between threads and is serializable; a result depends
 * on the page alone.
 */
public final class PageParser implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final PageParser PARSER = new PageParser();

  private PageParser() {}

  /**
   * A parser for all known layouts.
   *
   * @return the parser
   */
  public static PageParser create() {
    return PARSER;
  }

  /**
   * Parses a page and ignores problems that leave a value. Same as {@code
   * tryParse(page).orElseThrow()}.
   *
   * @param page the page
   * @return the article or the listing
   * @throws PageParseException if the page has neither
   */
  public PageContent parse(Page page) {
    return tryParse(page).orElseThrow();
  }

  /**
   * Parses a page and reports every problem.
   *
   * @param page the page
   * @return the article or the listing with the problems of the page, or the reason why there is
   *     neither
   */
  public ParseResult<PageContent> tryParse(Page page) {
    Objects.requireNonNull(page, "page");
    ParseResult<? extends PageContent> result =
        page.kind() == PageKind.LISTING ? page.saved().listing() : page.saved().article();
    return Results.logged(
        new ParseResult<>(
            result.kind(), result.layout(), result.url(), result.value(), result.problems()));
  }

  private Object readResolve() {
    return PARSER;
  }
}
