package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The newspaper's own site since December 2022: an article below {@code /blog?}, and the front
 * page, which is what old addresses give as well.
 */
final class PyongyangTimes2022 implements Layout {

  private static final ArticleTable<NewspaperArticleParts> ARTICLE =
      new ArticleTable<>(
          NewspaperArticle.ID,
          NewspaperArticle.URL,
          Field.<NewspaperArticleParts, String>expected("title", PageFields.TITLE)
              .by("the line above the date", NewspaperArticleParts::title)
              .by("<title>", parts -> parts.page().titleInHead())
              .by("og:title", parts -> parts.page().titleForSharing())
              .by("another line that may be it", NewspaperArticleParts::otherTitle),
          Field.<NewspaperArticleParts, LocalDate>expected("published", PageFields.DATE)
              .by("a date alone below the title", NewspaperArticleParts::printedDate)
              .bounded("a date in the text", NewspaperArticleParts::dateInText, LocalDate::equals)
              .bounded(
                  "the day of its blogid",
                  NewspaperArticleParts::storedDay,
                  (published, stored) -> Math.abs(ChronoUnit.DAYS.between(published, stored)) <= 1),
          NewspaperArticle.SOURCE,
          NewspaperArticle.ORIGINAL_URL,
          NewspaperArticle.SERVED_ON,
          NewspaperArticle.BODY);

  private static final ListingTable<NewspaperFrontPage> LISTING =
      new ListingTable<>(
          PageFields.urlOrHome(Field.<NewspaperFrontPage, URI>expected("url", PageFields.ADDRESS))
              .bounded(
                  "the page, which is the front page in place of that article",
                  NewspaperFrontPage::home,
                  (address, home) -> Site.PYONGYANG_TIMES.articleId(address) == null),
          Field.<NewspaperFrontPage, LocalDate>expected("servedOn", PageFields.DATE)
              .by("the day above \"Latest News\"", NewspaperFrontPage::day)
              .bounded("its weekday", NewspaperFrontPage::dayOfWeekday, LocalDate::equals)
              .bounded(
                  "the newest story",
                  NewspaperFrontPage::newest,
                  (served, newest) -> !served.isBefore(newest)),
          Field.<NewspaperFrontPage, String>expected("heading", PageFields.HEADING)
              .by("the words below the day", NewspaperFrontPage::heading),
          Field.<NewspaperFrontPage, String>expected("source", PageFields.SOURCE)
              .by("the site", NewspaperFrontPage::source));

  @Override
  public String name() {
    return "PYONGYANG_TIMES_2022";
  }

  @Override
  public Fit<Article> article(SavedPage page) {
    if (LatestNews.find(page.outline.lines.all()) != null) {
      return Fit.lacks("an article alone, without \"Latest News\"");
    }
    String id = page.articleId();
    if (id != null && page.site.storedAt(id) == null) {
      return Fit.lacks("an address with a blogid");
    }
    NewspaperArticleParts parts = NewspaperArticleParts.dated(page);
    if (parts == null && id != null && !page.isCut()) {
      parts = NewspaperArticleParts.undated(page);
    }
    return parts == null ? Fit.lacks("a date alone below a title") : ARTICLE.fit(parts);
  }

  @Override
  public Fit<Listing> listing(SavedPage page) {
    NewspaperFrontPage parts = NewspaperFrontPage.of(page);
    return parts == null
        ? Fit.lacks("a day with its weekday above \"Latest News\"")
        : Fit.fits(findings -> LISTING.read(parts, findings));
  }
}
