package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;

/**
 * The markup of KCNA Watch in 2019: a share button above the text and a newsletter box below it, no
 * day it was served, no breadcrumb and no "More From". No listing of that time has been seen.
 */
final class KcnaWatch2019 implements Layout {

  private static final ArticleTable<ArticleParts> ARTICLE =
      new ArticleTable<>(
          KcnaWatchArticle.ID,
          KcnaWatchArticle.URL,
          KcnaWatchArticle.TITLE,
          KcnaWatchArticle.PUBLISHED,
          KcnaWatchArticle.SOURCE,
          KcnaWatchArticle.ORIGINAL_URL,
          Field.optional("servedOn", PageFields.DATE),
          KcnaWatchArticle.BODY);

  @Override
  public String name() {
    return "KCNA_WATCH_2019";
  }

  @Override
  public Fit<Article> article(SavedPage page) {
    ArticleParts parts = ArticleParts.of(page);
    if (parts == null) {
      return Fit.lacks(KcnaWatch.ARTICLE_MARK);
    }
    return parts.isOf2019()
        ? ARTICLE.fit(parts)
        : Fit.lacks("the share button or the newsletter box of 2019");
  }

  @Override
  public Fit<Listing> listing(SavedPage page) {
    return Fit.lacks("a listing of 2019, which has not been seen");
  }
}
