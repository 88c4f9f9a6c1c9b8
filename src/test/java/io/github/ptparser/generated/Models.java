package io.github.ptparser.generated;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleImage;
import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import io.github.ptparser.generated.Exclusion.Place;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** What sound pages say: the values that the parsers must give. */
final class Models {

  private static final int MOST = 60;
  private static final LocalDate FIRST_DAY = LocalDate.of(1997, 1, 1);
  private static final LocalDate FIRST_SERVED = LocalDate.of(2023, 3, 1);
  private static final LocalDate LAST_SERVED = LocalDate.of(2026, 3, 31);

  private Models() {}

  static Arbitrary<Article> articlesOf2023() {
    return Combinators.combine(served(), labels())
        .flatAs(
            (served, label) ->
                Combinators.combine(
                        articles(served, label),
                        teasersOrNone(served),
                        Addresses.more().injectNull(0.2))
                    .as(
                        (article, teasers, more) ->
                            with(
                                article,
                                served,
                                new Listing(
                                    null, null, "More From " + label, label, teasers, more))));
  }

  static Arbitrary<Article> articlesOf2019() {
    return labels().flatMap(label -> articles(LocalDate.of(2019, 8, 31), label));
  }

  static Arbitrary<Listing> listingsOfASource() {
    return Combinators.combine(served(), labels(), Addresses.sources())
        .flatAs((served, label, url) -> listings(served, label, label, url));
  }

  static Arbitrary<Listing> searchResults() {
    return Combinators.combine(
            served(), Arbitraries.of("Search results", "Search"), Addresses.searches())
        .flatAs((served, heading, url) -> listings(served, heading, null, url));
  }

  static Arbitrary<Listing> fragments() {
    return served()
        .flatMap(Models::teasers)
        .map(teasers -> new Listing(null, null, null, null, teasers, null));
  }

  private static Arbitrary<Listing> listings(
      LocalDate served, String heading, @Nullable String source, URI url) {
    return Combinators.combine(teasersOrNone(served), Addresses.more().injectNull(0.3))
        .as((teasers, more) -> new Listing(url, served, heading, source, teasers, more));
  }

  private static Arbitrary<Article> articles(LocalDate last, String label) {
    return Addresses.ids().flatMap(id -> articles(id, earlier(last, storedAt(id)), label));
  }

  private static Arbitrary<Article> articles(String id, LocalDate last, String label) {
    return Combinators.combine(
            Addresses.articles(id),
            Texts.of(Place.TITLE, 60),
            days(last),
            Addresses.originals(),
            Texts.of(Place.PARAGRAPH, 100).list().ofMinSize(1).ofMaxSize(MOST),
            images())
        .as(
            (url, title, published, original, paragraphs, images) ->
                Article.builder(title, paragraphs)
                    .id(id)
                    .url(url)
                    .published(published)
                    .source(label)
                    .originalUrl(original)
                    .storedAt(storedAt(id))
                    .images(images)
                    .build());
  }

  private static Article with(Article article, LocalDate served, Listing more) {
    return article.toBuilder().servedOn(served).more(more).build();
  }

  /** The article as a page gives it that does not say where it came from. */
  static Article withoutAddress(Article article) {
    return article.toBuilder().id(null).url(null).storedAt(null).build();
  }

  static Article withTitleAndTextAlone(Article article) {
    return Article.builder(article.title(), article.paragraphs()).build();
  }

  private static Arbitrary<List<ArticleImage>> images() {
    return Combinators.combine(Addresses.pictures(), Texts.of(Place.CAPTION, 40).injectNull(0.4))
        .as(ArticleImage::new)
        .list()
        .ofMaxSize(4)
        .uniqueElements(ArticleImage::url);
  }

  private static Arbitrary<List<ArticleTeaser>> teasersOrNone(LocalDate last) {
    return teaser(last).list().ofMaxSize(MOST).uniqueElements(ArticleTeaser::id);
  }

  /** At least one, as by nothing else a fragment is told. */
  private static Arbitrary<List<ArticleTeaser>> teasers(LocalDate last) {
    return teaser(last).list().ofMinSize(1).ofMaxSize(MOST).uniqueElements(ArticleTeaser::id);
  }

  private static Arbitrary<ArticleTeaser> teaser(LocalDate last) {
    return Addresses.ids().flatMap(id -> teaser(id, earlier(last, storedAt(id))));
  }

  private static Arbitrary<ArticleTeaser> teaser(String id, LocalDate last) {
    return Combinators.combine(
            Addresses.articles(id),
            Texts.of(Place.TEASER_TITLE, 50),
            days(last),
            Texts.of(Place.EXCERPT, 130),
            Addresses.pictures().injectNull(0.01))
        .as(
            (url, title, published, excerpt, thumbnail) ->
                new ArticleTeaser(id, url, title, published, excerpt, thumbnail));
  }

  private static Arbitrary<String> labels() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "Pyongyang Times", "KCNA.kp (En)", "(En)", "(EN)", "Rodong Sinmun (Kr)", "DPRK Today"),
        Texts.of(Place.LABEL, 25));
  }

  private static Arbitrary<LocalDate> served() {
    return days(FIRST_SERVED, LAST_SERVED);
  }

  private static Arbitrary<LocalDate> days(LocalDate last) {
    return days(FIRST_DAY, last);
  }

  private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** An archive stores nothing before it is published. */
  private static LocalDate earlier(LocalDate day, Instant stored) {
    LocalDate storedOn = stored.atZone(ZoneOffset.UTC).toLocalDate();
    return storedOn.isBefore(day) ? storedOn : day;
  }

  private static Instant storedAt(String id) {
    return Instant.ofEpochSecond(Long.parseLong(id.substring(0, id.indexOf('-'))));
  }
}
