package io.github.ptparser.testkit;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.Page;
import io.github.ptparser.PageContent;
import io.github.ptparser.ParseResult;

/**
 * The way in to assertions about pages. An assertion that starts from a {@link Page} tells the line
 * of the page on which the value stands that is not as expected.
 *
 * <pre>{@code
 * assertThat(Page.read(Path.of("saved.html")))
 *     .isArticle()
 *     .hasTitle("Wool market opens in Hyesan")
 *     .isPublishedOn("2018-11-07");
 * }</pre>
 */
public final class PtAssertions {

  private PtAssertions() {}

  /**
   * Asserts what a page is and gives.
   *
   * @param page the page
   * @return the assertions
   */
  public static PageAssert assertThat(Page page) {
    return new PageAssert(page);
  }

  /**
   * Asserts what an article has.
   *
   * @param article the article
   * @return the assertions
   */
  public static ArticleAssert assertThat(Article article) {
    return new ArticleAssert(article, Fields.of((Page) null));
  }

  /**
   * Asserts what a listing has.
   *
   * @param listing the listing
   * @return the assertions
   */
  public static ListingAssert assertThat(Listing listing) {
    return new ListingAssert(listing, Fields.of((Page) null));
  }

  /**
   * Asserts what came of parsing a page.
   *
   * @param <T> {@link Article} or {@link Listing}
   * @param result the result
   * @return the assertions
   */
  public static <T extends PageContent> ParseResultAssert<T> assertThat(ParseResult<T> result) {
    return new ParseResultAssert<>(result, null);
  }
}
