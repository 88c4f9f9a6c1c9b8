package io.github.ptparser.internal.kcnawatch;

import static io.github.ptparser.internal.evidence.Field.expected;
import static io.github.ptparser.internal.evidence.Field.expectedIf;

import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.ArticleTable;
import io.github.ptparser.internal.layout.Layout;
import io.github.ptparser.internal.layout.ListingTable;
import io.github.ptparser.internal.layout.Match;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Body;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The markup of KCNA Watch in its two eras. Since 2023 at the latest an article has the day it was
 * served at the top, a breadcrumb, and "More From" below the text; listings and fragments have the
 * same entries. In 2019 it had a share button above the text and a newsletter box below it; no
 * listing of that time has been seen.
 */
public final class KcnaWatchLayout implements Layout {

  private static final String NAME = "KCNA_WATCH_2023";
  private static final String NAME_OF_2019 = "KCNA_WATCH_2019";

  /** A page has one article, so a second meta line casts doubt on the first. */
  private static final String OTHER_META = "a second meta line";

  /** Between two copies of the meta line stands the title, perhaps with a line above and below. */
  private static final int MOST_BETWEEN = 3;

  private static final Field<ArticleParts, String> ID =
      PageFields.id(expected("id", PageFields.ID));

  private static final Field<ArticleParts, URI> URL =
      PageFields.url(expected("url", PageFields.ADDRESS));

  private static final Field<ArticleParts, String> TITLE =
      Field.<ArticleParts, String>expected("title", PageFields.TITLE)
          .by("the heading above the meta line", parts -> parts.top().title())
          .by("<title>", parts -> parts.page().titleInHead())
          .by("og:title", parts -> parts.page().titleForSharing());

  private static final Field<ArticleParts, LocalDate> PUBLISHED =
      Field.<ArticleParts, LocalDate>expected("published", PageFields.DATE)
          .by("the meta line's \"Date: DD/MM/YYYY\"", parts -> parts.inMeta(MetaLine::date))
          .by(OTHER_META, parts -> parts.inOtherMeta(MetaLine::date))
          .bounded(
              "the day after the archive stored it",
              ArticleParts::dayAfterStored,
              (published, limit) -> !published.isAfter(limit));

  private static final Field<ArticleParts, String> SOURCE =
      Field.<ArticleParts, String>expected("source", PageFields.SOURCE)
          .by("the meta line's \"Source: LABEL\"", parts -> parts.inMeta(MetaLine::source))
          .by(OTHER_META, parts -> parts.inOtherMeta(MetaLine::source))
          .by("the breadcrumb", parts -> parts.top().breadcrumb())
          .by("\"More From LABEL\"", ArticleParts::moreSource);

  private static final Field<ArticleParts, URI> ORIGINAL_URL =
      Field.<ArticleParts, URI>expected("originalUrl", PageFields.ADDRESS)
          .by(
              "the link \"Read original version at source\"",
              parts -> parts.inMeta(meta -> parts.page().targetOf(meta.original())))
          .by(
              OTHER_META,
              parts -> parts.inOtherMeta(meta -> parts.page().targetOf(meta.original())))
          .orBy("the last link of the meta line", parts -> parts.inMeta(parts::lastLinkAway));

  private static final Field<ArticleParts, Body> BODY =
      Field.<ArticleParts, Body>expected("paragraphs", PageFields.BODY)
          .compared(Body::differenceTo)
          .by("div.article-content", ArticleParts::bodyByClass)
          .by("the place between meta line and \"More From\"", ArticleParts::bodyByPlace);

  private static final ArticleTable<ArticleParts> ARTICLE =
      new ArticleTable<>(
          ID,
          URL,
          TITLE,
          PUBLISHED,
          SOURCE,
          ORIGINAL_URL,
          servedOn(expected("servedOn", PageFields.DATE), ArticleParts::newestTeaser),
          BODY);

  private static final ArticleTable<ArticleParts> ARTICLE_OF_2019 =
      new ArticleTable<>(
          ID,
          URL,
          TITLE,
          PUBLISHED,
          SOURCE,
          ORIGINAL_URL,
          Field.optional("servedOn", PageFields.DATE),
          BODY);

  private static final ListingTable<ListingParts> LISTING =
      new ListingTable<>(
          PageFields.url(expectedIf(ListingParts::isPage, "url", PageFields.ADDRESS)),
          servedOn(
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
  public @Nullable Match match(PageFacts page) {
    ArticleParts article = ArticleParts.of(page, metaLine(page));
    if (article != null) {
      return article.isOf2019()
          ? ARTICLE_OF_2019.match(NAME_OF_2019, article)
          : ARTICLE.match(NAME, article);
    }
    ListingParts listing = page.saysNotFound() ? null : ListingParts.of(page);
    return listing == null ? null : LISTING.match(NAME, listing);
  }

  /** The meta line; of two that are alike, with the title between them, the one below. */
  private static @Nullable MetaLine metaLine(PageFacts page) {
    List<Line> lines = page.outline().lines().all();
    MetaLine meta = MetaLine.find(lines, page::leadsToArticle);
    MetaLine next = meta == null ? null : meta.next(lines);
    if (meta == null || next == null) {
      return meta;
    }
    int between = next.first().index() - meta.last().index() - 1;
    boolean isCopy =
        between > 0 && between <= MOST_BETWEEN && textOf(next, page).equals(textOf(meta, page));
    return isCopy ? next : meta;
  }

  private static List<String> textOf(MetaLine meta, PageFacts page) {
    return meta.lines(page.outline()).stream().map(Line::text).toList();
  }

  /**
   * The day the page was served: printed twice at the top, and no earlier than what the page lists.
   */
  static <S extends PageTop.Parts> Field<S, LocalDate> servedOn(
      Field<S, LocalDate> field, Function<S, @Nullable Found<LocalDate>> newest) {
    return field
        .by("the day at the top of the page", parts -> parts.top().servedOn())
        .by("its short form", parts -> parts.top().servedOnInShort())
        .bounded("the newest entry", newest, (served, listed) -> !served.isBefore(listed));
  }
}
