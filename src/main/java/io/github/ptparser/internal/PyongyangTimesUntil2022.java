package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import java.time.LocalDate;

/**
 * The newspaper's own site until 2022: articles without date and footer, known by nothing but their
 * address, {@code /?bbs=8213}. No other page of that time has been seen.
 */
final class PyongyangTimesUntil2022 implements Layout {

  private static final ArticleTable<NewspaperArticleParts> ARTICLE =
      new ArticleTable<>(
          NewspaperArticle.ID,
          NewspaperArticle.URL,
          Field.<NewspaperArticleParts, String>expected("title", PageFields.TITLE)
              .by("the heading above the text", NewspaperArticleParts::title)
              .by("<title>", parts -> parts.page().titleInHead())
              .by("og:title", parts -> parts.page().titleForSharing())
              .orBy("the first line of the text", NewspaperArticleParts::firstLineAsTitle)
              .by("another line that may be it", NewspaperArticleParts::otherTitle),
          Field.<NewspaperArticleParts, LocalDate>expected("published", PageFields.DATE)
              .by("a date, which pages until 2022 do not have", parts -> null),
          NewspaperArticle.SOURCE,
          NewspaperArticle.ORIGINAL_URL,
          NewspaperArticle.SERVED_ON,
          NewspaperArticle.BODY);

  @Override
  public String name() {
    return "PYONGYANG_TIMES_UNTIL_2022";
  }

  @Override
  public Fit<Article> article(SavedPage page) {
    String id = page.articleId();
    if (id == null || page.site.storedAt(id) != null) {
      return Fit.lacks("an address with bbs=NUMBER");
    }
    if (LatestNews.find(page.outline.lines.all()) != null) {
      return Fit.lacks("an article in place of today's front page");
    }
    if (PyongyangTimes.footer(page.outline.lines.all()) != null) {
      return Fit.lacks("a page without today's footer");
    }
    NewspaperArticleParts parts = NewspaperArticleParts.undated(page);
    return parts == null ? Fit.lacks("a title, before it was cut") : ARTICLE.fit(parts);
  }

  @Override
  public Fit<Listing> listing(SavedPage page) {
    return Fit.lacks("a listing until 2022, which has not been seen");
  }
}
