package io.github.ptparser.internal;

import static io.github.ptparser.internal.Field.expected;
import static io.github.ptparser.internal.Field.expectedIf;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.internal.BodyText.Body;
import java.net.URI;
import java.time.LocalDate;

/**
 * The markup of KCNA Watch since 2023 at the latest: the day it was served at the top, a
 * breadcrumb, and "More From" below the text. Its listings and fragments have the same entries.
 */
final class KcnaWatch2023 implements Layout {

  /** A line a field, and on it what the field is found by, most certain first. */
  static final ArticleTable ARTICLE =
      new ArticleTable(
          PageFields.id(expected("id", KcnaWatch.ID)),
          PageFields.url(expected("url", KcnaWatch.ADDRESS)),
          Field.<ArticleParts, String>expected("title", KcnaWatch.TITLE)
              .by("the heading above the meta line", parts -> parts.top().title())
              .by("<title>", parts -> KcnaWatch.titleInHead(parts.page()))
              .by("og:title", parts -> KcnaWatch.titleForSharing(parts.page())),
          Field.<ArticleParts, LocalDate>expected("published", KcnaWatch.DATE)
              .by("the meta line's \"Date: DD/MM/YYYY\"", ArticleParts::metaDate)
              .bounded(
                  "the day after the archive stored it",
                  ArticleParts::dayAfterStored,
                  (published, limit) -> !published.isAfter(limit)),
          Field.<ArticleParts, String>expected("source", KcnaWatch.SOURCE)
              .by("the meta line's \"Source: LABEL\"", ArticleParts::metaSource)
              .by("the breadcrumb", parts -> parts.top().breadcrumb())
              .by("\"More From LABEL\"", ArticleParts::moreSource),
          Field.<ArticleParts, URI>expected("originalUrl", KcnaWatch.ADDRESS)
              .by("the link \"Read original version at source\"", ArticleParts::originalByText)
              .by("the last link of the meta line", ArticleParts::originalInMetaLine),
          PageFields.servedOn(expected("servedOn", KcnaWatch.DATE), ArticleParts::newestTeaser),
          Field.<ArticleParts, Body>expected("paragraphs", KcnaWatch.BODY)
              .compared(Body::differenceTo)
              .by("div.article-content", ArticleParts::bodyByClass)
              .by("the place between meta line and \"More From\"", ArticleParts::bodyByPlace)
              .by("the block that holds most of it", ArticleParts::bodyByBlock),
          true);

  private static final ListingTable LISTING =
      new ListingTable(
          PageFields.url(expectedIf(ListingParts::isPage, "url", KcnaWatch.ADDRESS)),
          PageFields.servedOn(
              expectedIf(ListingParts::isPage, "servedOn", KcnaWatch.DATE),
              ListingParts::newestTeaser),
          Field.<ListingParts, String>expectedIf(ListingParts::isPage, "heading", KcnaWatch.HEADING)
              .by("a heading above the entries", ListingParts::heading)
              .orBy("<title>", parts -> KcnaWatch.titleInHead(parts.page())),
          Field.<ListingParts, String>expectedIf(
                  ListingParts::isOfOneSource, "source", KcnaWatch.SOURCE)
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
