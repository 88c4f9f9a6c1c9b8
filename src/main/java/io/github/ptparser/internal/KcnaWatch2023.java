package io.github.ptparser.internal;

import static io.github.ptparser.internal.Field.expected;
import static io.github.ptparser.internal.Field.expectedIf;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;

/**
 * The markup of KCNA Watch since 2023 at the latest: the day it was served at the top, a
 * breadcrumb, and "More From" below the text. Its listings and fragments have the same entries.
 */
final class KcnaWatch2023 implements Layout {

  private static final ArticleTable<ArticleParts> ARTICLE =
      new ArticleTable<>(
          KcnaWatchArticle.ID,
          KcnaWatchArticle.URL,
          KcnaWatchArticle.TITLE,
          KcnaWatchArticle.PUBLISHED,
          KcnaWatchArticle.SOURCE,
          KcnaWatchArticle.ORIGINAL_URL,
          KcnaWatch.servedOn(expected("servedOn", PageFields.DATE), ArticleParts::newestTeaser),
          KcnaWatchArticle.BODY);

  private static final ListingTable<ListingParts> LISTING =
      new ListingTable<>(
          PageFields.url(expectedIf(ListingParts::isPage, "url", PageFields.ADDRESS)),
          KcnaWatch.servedOn(
              expectedIf(ListingParts::isPage, "servedOn", PageFields.DATE),
              ListingParts::newestTeaser),
          Field.<ListingParts, String>expectedIf(
                  ListingParts::isPage, "heading", PageFields.HEADING)
              .by("a heading above the entries", ListingParts::heading)
              .orBy("<title>", parts -> parts.page().titleInHead()),
          Field.<ListingParts, String>expectedIf(
                  ListingParts::isOfOneSource, "source", PageFields.SOURCE)
              .by("\"More From LABEL\"", ListingParts::labelInHeading)
              .by("the breadcrumb", ListingParts::breadcrumb)
              .orBy("the heading", ListingParts::headingAsLabel));

  @Override
  public String name() {
    return "KCNA_WATCH_2023";
  }

  @Override
  public Fit<Article> article(SavedPage page) {
    ArticleParts parts = ArticleParts.of(page);
    if (parts == null) {
      return Fit.lacks(KcnaWatch.ARTICLE_MARK);
    }
    return parts.isOf2019()
        ? Fit.lacks("the day it was served, or \"More From LABEL\"")
        : ARTICLE.fit(parts);
  }

  @Override
  public Fit<Listing> listing(SavedPage page) {
    ListingParts parts = ListingParts.of(page);
    return parts == null
        ? Fit.lacks("a list of dated links to /newstream/ without an article above it")
        : Fit.fits(findings -> LISTING.read(parts, findings));
  }
}
