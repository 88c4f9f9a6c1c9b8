package io.github.ptparser.testkit;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Listing;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import io.github.ptparser.ParseResult;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a page; what they lead to tells the line of a value. */
public final class PageAssert extends AbstractAssert<PageAssert, Page> {

  PageAssert(Page page) {
    super(page, PageAssert.class);
  }

  /**
   * The page is of a kind.
   *
   * @param kind the expected kind
   * @return this
   */
  public PageAssert isOfKind(PageKind kind) {
    isNotNull();
    Fields.of(actual).of(info).same("kind", kind, actual.kind());
    return this;
  }

  /**
   * The page gives an article.
   *
   * @return assertions about the article
   */
  public ArticleAssert isArticle() {
    return asArticle().hasArticle();
  }

  /**
   * The page gives a listing.
   *
   * @return assertions about the listing
   */
  public ListingAssert isListing() {
    return asListing().hasListing();
  }

  /**
   * What comes of parsing the page for an article.
   *
   * @return assertions about the result
   */
  public ParseResultAssert<Article> asArticle() {
    isNotNull();
    ParseResult<Article> result = ArticleParser.create().tryParse(actual);
    return new ParseResultAssert<>(result, actual).as(info.description());
  }

  /**
   * What comes of parsing the page for a listing.
   *
   * @return assertions about the result
   */
  public ParseResultAssert<Listing> asListing() {
    isNotNull();
    ParseResult<Listing> result = ListingParser.create().tryParse(actual);
    return new ParseResultAssert<>(result, actual).as(info.description());
  }
}
