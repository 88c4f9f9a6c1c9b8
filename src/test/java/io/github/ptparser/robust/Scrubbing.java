package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleImage;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import io.github.ptparser.internal.scrub.Scrubber;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To parse a scrubbed page gives what it gives to scrub what was parsed. */
public final class Scrubbing {

  private Scrubbing() {}

  /** Asserts it of a page. */
  public static void commutesWithParsing(String html) {
    Page page = Page.of(html);
    ParseResult<Article> article = ArticleParser.create().tryParse(page);
    ParseResult<Listing> listing = ListingParser.create().tryParse(page);
    Scrubber scrubber = new Scrubber();
    scrubber.keep(labels(article.value(), listing.value()));

    String scrubbed = scrubber.page(html);

    Page other = Page.of(scrubbed);
    ParseResult<Article> otherArticle = ArticleParser.create().tryParse(other);
    ParseResult<Listing> otherListing = ListingParser.create().tryParse(other);
    assertThat(other.kind()).as(scrubbed).isEqualTo(page.kind());
    assertThat(problems(otherArticle)).as(scrubbed).isEqualTo(problems(article));
    assertThat(problems(otherListing)).as(scrubbed).isEqualTo(problems(listing));
    assertThat(otherArticle.value()).as(scrubbed).isEqualTo(article(article.value(), scrubber));
    assertThat(otherListing.value()).as(scrubbed).isEqualTo(listing(listing.value(), scrubber));
  }

  /** The labels of a page's sources. */
  private static List<String> labels(@Nullable Article article, @Nullable Listing listing) {
    Listing more = article == null ? null : article.more();
    return Stream.of(
            article == null ? null : article.source(),
            more == null ? null : more.source(),
            listing == null ? null : listing.source())
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static List<String> problems(ParseResult<?> result) {
    return result.problems().stream().map(Scrubbing::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.code() + " " + problem.field() + " " + problem.line();
  }

  private static @Nullable String text(@Nullable String text, Scrubber scrubber) {
    return text == null ? null : scrubber.text(text);
  }

  private static @Nullable URI address(@Nullable URI address, Scrubber scrubber) {
    return address == null ? null : URI.create(scrubber.address(address.toString()));
  }

  private static @Nullable Article article(@Nullable Article article, Scrubber scrubber) {
    if (article == null) {
      return null;
    }
    return article.toBuilder()
        .url(address(article.url(), scrubber))
        .title(scrubber.text(article.title()))
        .originalUrl(address(article.originalUrl(), scrubber))
        .paragraphs(article.paragraphs().stream().map(scrubber::text).toList())
        .images(
            article.images().stream()
                .map(
                    image ->
                        new ArticleImage(
                            URI.create(scrubber.address(image.url().toString())),
                            text(image.caption(), scrubber)))
                .toList())
        .more(listing(article.more(), scrubber))
        .build();
  }

  private static @Nullable Listing listing(@Nullable Listing listing, Scrubber scrubber) {
    if (listing == null) {
      return null;
    }
    return new Listing(
        address(listing.url(), scrubber),
        listing.servedOn(),
        text(listing.heading(), scrubber),
        listing.source(),
        listing.teasers().stream()
            .map(
                teaser ->
                    new ArticleTeaser(
                        teaser.id(),
                        address(teaser.url(), scrubber),
                        text(teaser.title(), scrubber),
                        teaser.published(),
                        text(teaser.excerpt(), scrubber),
                        address(teaser.thumbnail(), scrubber)))
            .toList(),
        address(listing.moreUrl(), scrubber));
  }
}
