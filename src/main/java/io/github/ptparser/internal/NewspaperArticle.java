package io.github.ptparser.internal;

import static io.github.ptparser.internal.Field.expected;
import static io.github.ptparser.internal.Field.optional;

import io.github.ptparser.internal.BodyText.Body;
import java.net.URI;
import java.time.LocalDate;

/** The fields that articles of the newspaper's own site have in every era. */
final class NewspaperArticle {

  static final Field<NewspaperArticleParts, String> ID =
      PageFields.id(Field.<NewspaperArticleParts, String>expected("id", PageFields.ID))
          .missingAs(NewspaperArticleParts::withoutId);

  static final Field<NewspaperArticleParts, URI> URL =
      PageFields.url(expected("url", PageFields.ADDRESS));

  static final Field<NewspaperArticleParts, String> SOURCE =
      Field.<NewspaperArticleParts, String>expected("source", PageFields.SOURCE)
          .by("the site", NewspaperArticleParts::source);

  /** The newspaper's own page is the original. */
  static final Field<NewspaperArticleParts, URI> ORIGINAL_URL =
      optional("originalUrl", PageFields.ADDRESS);

  static final Field<NewspaperArticleParts, LocalDate> SERVED_ON =
      optional("servedOn", PageFields.DATE);

  static final Field<NewspaperArticleParts, Body> BODY =
      Field.<NewspaperArticleParts, Body>expected("paragraphs", PageFields.BODY)
          .compared(Body::differenceTo)
          .by("the place below the title and its date", NewspaperArticleParts::bodyByPlace)
          .by("the block that holds title and text", NewspaperArticleParts::bodyByBlock);

  private NewspaperArticle() {}
}
