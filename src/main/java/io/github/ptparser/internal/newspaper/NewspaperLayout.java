package io.github.ptparser.internal.newspaper;

import static io.github.ptparser.internal.evidence.Field.expected;
import static io.github.ptparser.internal.evidence.Field.optional;

import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.layout.ArticleTable;
import io.github.ptparser.internal.layout.Layout;
import io.github.ptparser.internal.layout.ListingTable;
import io.github.ptparser.internal.layout.Match;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Body;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The newspaper's own site in its two eras. Since December 2022 an article is below {@code /blog?}
 * and has its date below the title; old addresses give the front page. Until 2022 an article was
 * known by nothing but its address, {@code /?bbs=8213}; no other page of that time has been seen.
 */
public final class NewspaperLayout implements Layout {

  private static final String NAME = "PYONGYANG_TIMES_2022";
  private static final String NAME_UNTIL_2022 = "PYONGYANG_TIMES_UNTIL_2022";

  private static final Field<NewspaperArticleParts, String> ID =
      PageFields.id(Field.<NewspaperArticleParts, String>expected("id", PageFields.ID))
          .missingAs(NewspaperArticleParts::withoutId);

  private static final Field<NewspaperArticleParts, URI> URL =
      PageFields.url(expected("url", PageFields.ADDRESS));

  /** Without a date the head's title tells where the text begins, so that line proves no title. */
  private static final Field<NewspaperArticleParts, String> TITLE =
      Field.<NewspaperArticleParts, String>expected("title", PageFields.TITLE)
          .by("the highest heading above date or text", NewspaperArticleParts::heading)
          .by("the line above the date", NewspaperArticleParts::lineAboveDate)
          .by("<title>", NewspaperArticleParts::titleInHead)
          .by("og:title", NewspaperArticleParts::titleForSharing)
          .orBy("the line above the text", NewspaperArticleParts::lineAboveText)
          .by("the line beside it", NewspaperArticleParts::lineBesideTitle);

  private static final Field<NewspaperArticleParts, String> SOURCE =
      Field.<NewspaperArticleParts, String>expected("source", PageFields.SOURCE)
          .by("the site", NewspaperArticleParts::source);

  /** The newspaper's own page is the original. */
  private static final Field<NewspaperArticleParts, URI> ORIGINAL_URL =
      optional("originalUrl", PageFields.ADDRESS);

  private static final Field<NewspaperArticleParts, LocalDate> SERVED_ON =
      optional("servedOn", PageFields.DATE);

  private static final Field<NewspaperArticleParts, Body> BODY =
      Field.<NewspaperArticleParts, Body>expected("paragraphs", PageFields.BODY)
          .compared(Body::differenceTo)
          .by("the place below title and date", NewspaperArticleParts::bodyByPlace);

  private static final ArticleTable<NewspaperArticleParts> ARTICLE =
      new ArticleTable<>(
          ID,
          URL,
          TITLE,
          Field.<NewspaperArticleParts, LocalDate>expected("published", PageFields.DATE)
              .by("a date alone below the title", NewspaperArticleParts::printedDate)
              .bounded("a date in the text", NewspaperArticleParts::dateInText, LocalDate::equals)
              .bounded(
                  "the day of its blogid",
                  NewspaperArticleParts::storedDay,
                  (published, stored) -> Math.abs(ChronoUnit.DAYS.between(published, stored)) <= 1),
          SOURCE,
          ORIGINAL_URL,
          SERVED_ON,
          BODY);

  private static final ArticleTable<NewspaperArticleParts> ARTICLE_UNTIL_2022 =
      new ArticleTable<>(
          ID,
          URL,
          TITLE,
          Field.<NewspaperArticleParts, LocalDate>expected("published", PageFields.DATE)
              .missingAs(
                  parts -> "expected a date, which pages until 2022 do not have, found none"),
          SOURCE,
          ORIGINAL_URL,
          SERVED_ON,
          BODY);

  private static final ListingTable<NewspaperFrontPage> LISTING =
      new ListingTable<>(
          PageFields.urlOrHome(Field.<NewspaperFrontPage, URI>expected("url", PageFields.ADDRESS))
              .bounded(
                  "the page, which is the front page in place of that article",
                  NewspaperFrontPage::home,
                  (address, home) -> PyongyangTimes.SITE.articleId(address) == null),
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
  public @Nullable Match match(PageFacts page) {
    LatestNews news = LatestNews.find(page.outline().lines().all());
    if (news != null) {
      return page.saysNotFound() ? null : LISTING.match(NAME, new NewspaperFrontPage(page, news));
    }
    String id = page.articleId();
    boolean isOld = id != null && page.site().storedAt(id) == null;
    NewspaperArticleParts article = isOld ? old(page) : current(page);
    if (article == null) {
      return null;
    }
    return isOld
        ? ARTICLE_UNTIL_2022.match(NAME_UNTIL_2022, article)
        : ARTICLE.match(NAME, article);
  }

  private static @Nullable NewspaperArticleParts current(PageFacts page) {
    NewspaperArticleParts parts = NewspaperArticleParts.dated(page);
    return parts == null && page.articleId() != null && !page.isCut()
        ? NewspaperArticleParts.undated(page)
        : parts;
  }

  /** Today's pages have a footer, whatever the address. */
  private static @Nullable NewspaperArticleParts old(PageFacts page) {
    return Labels.footer(page.outline().lines().all()) == null
        ? NewspaperArticleParts.undated(page)
        : null;
  }
}
