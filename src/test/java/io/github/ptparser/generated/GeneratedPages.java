package io.github.ptparser.generated;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Generated pages of both sites in good order, the same in each run. */
public final class GeneratedPages {

  private static final int TRIES = 1000;

  /** A page, and the caller's address of it. */
  public record Generated(String html, @Nullable URI url) {}

  private GeneratedPages() {}

  /**
   * Makes pages.
   *
   * @param each how many of each kind
   */
  public static List<Generated> of(int each) {
    Random random = new Random(20261130);
    RandomGenerator<Markup> markups = Markup.any().generator(TRIES, false);
    List<Generated> pages = new ArrayList<>();
    for (Arbitrary<Article> articles : List.of(Models.articlesOf2023(), Models.articlesOf2019())) {
      RandomGenerator<Article> generator = articles.generator(TRIES, false);
      for (int i = 0; i < each; i++) {
        Article article = generator.next(random).value();
        Markup markup = markups.next(random).value();
        pages.add(new Generated(PageWriter.write(article, markup), article.url()));
      }
    }
    for (Arbitrary<Listing> listings :
        List.of(Models.listingsOfASource(), Models.searchResults(), Models.fragments())) {
      RandomGenerator<Listing> generator = listings.generator(TRIES, false);
      for (int i = 0; i < each; i++) {
        Listing listing = generator.next(random).value();
        Markup markup = markups.next(random).value();
        pages.add(new Generated(PageWriter.write(listing, markup), listing.url()));
      }
    }
    for (int i = 0; i < each; i++) {
      Article article = NewspaperPropertiesTest.article(random);
      Listing listing = NewspaperPropertiesTest.listing(random);
      pages.add(new Generated(NewspaperWriter.write(article, random.nextLong()), article.url()));
      pages.add(new Generated(NewspaperWriter.write(listing, random.nextLong()), listing.url()));
    }
    return pages;
  }
}
