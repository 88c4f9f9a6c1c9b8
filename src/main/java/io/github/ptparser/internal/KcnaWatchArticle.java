package io.github.ptparser.internal;

import static io.github.ptparser.internal.Field.expected;

import io.github.ptparser.internal.BodyText.Body;
import java.net.URI;
import java.time.LocalDate;

/**
 * The fields that articles of KCNA Watch have in every era: a constant a field, and in it what the
 * field is found by, most certain first.
 */
final class KcnaWatchArticle {

  static final Field<ArticleParts, String> ID = PageFields.id(expected("id", PageFields.ID));

  static final Field<ArticleParts, URI> URL = PageFields.url(expected("url", PageFields.ADDRESS));

  static final Field<ArticleParts, String> TITLE =
      Field.<ArticleParts, String>expected("title", PageFields.TITLE)
          .by("the heading above the meta line", parts -> parts.top().title())
          .by("<title>", parts -> parts.page().titleInHead())
          .by("og:title", parts -> parts.page().titleForSharing());

  static final Field<ArticleParts, LocalDate> PUBLISHED =
      Field.<ArticleParts, LocalDate>expected("published", PageFields.DATE)
          .by("the meta line's \"Date: DD/MM/YYYY\"", ArticleParts::metaDate)
          .bounded(
              "the day after the archive stored it",
              ArticleParts::dayAfterStored,
              (published, limit) -> !published.isAfter(limit));

  static final Field<ArticleParts, String> SOURCE =
      Field.<ArticleParts, String>expected("source", PageFields.SOURCE)
          .by("the meta line's \"Source: LABEL\"", ArticleParts::metaSource)
          .by("the breadcrumb", parts -> parts.top().breadcrumb())
          .by("\"More From LABEL\"", ArticleParts::moreSource);

  static final Field<ArticleParts, URI> ORIGINAL_URL =
      Field.<ArticleParts, URI>expected("originalUrl", PageFields.ADDRESS)
          .by("the link \"Read original version at source\"", ArticleParts::originalByText)
          .orBy("the last link of the meta line", ArticleParts::originalInMetaLine);

  static final Field<ArticleParts, Body> BODY =
      Field.<ArticleParts, Body>expected("paragraphs", PageFields.BODY)
          .compared(Body::differenceTo)
          .by("div.article-content", ArticleParts::bodyByClass)
          .by("the place between meta line and \"More From\"", ArticleParts::bodyByPlace)
          .by("the block that holds most of it", ArticleParts::bodyByBlock);

  private KcnaWatchArticle() {}
}
