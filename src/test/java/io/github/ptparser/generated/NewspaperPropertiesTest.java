package io.github.ptparser.generated;

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
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Pages of the newspaper's own site, in markups by chance. */
class NewspaperPropertiesTest {

  private static final List<String> WORDS =
      List.of(
          "ferry",
          "loom",
          "wool",
          "river",
          "Nampho",
          "sails",
          "at",
          "eight",
          "the",
          "of",
          "grey",
          "Kim Song",
          "“market”",
          "hall",
          "No. 3",
          "2,000",
          "tea",
          "is",
          "and",
          "built",
          "per cent");

  @Property(tries = 3_000, seed = "20261128", edgeCases = EdgeCasesMode.NONE)
  void anArticleComesBack(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    Article article = article(new Random(seed));
    String html = NewspaperWriter.write(article, seed);

    ParseResult<Article> result = parse(html, article);

    assertThat(result.value()).as(html).isEqualTo(article);
    assertThat(result.problems()).as(html).isEmpty();
    assertThat(result.layout()).isEqualTo("PYONGYANG_TIMES_2022");
  }

  @Property(tries = 3_000, seed = "20261128", edgeCases = EdgeCasesMode.NONE)
  void whateverStandsAroundItEveryFieldIsRightOrAProblem(
      @ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    Article article = article(new Random(seed));
    String html = NewspaperWriter.writeNoisy(article, seed);

    ParseResult<Article> result = parse(html, article);

    Article found = result.value();
    if (found == null) {
      assertThat(result.problems()).as(html).isNotEmpty();
      return;
    }
    requireRightOrSaid("title", Article::title, article, result, html);
    requireRightOrSaid("published", Article::published, article, result, html);
    requireRightOrSaid("paragraphs", Article::paragraphs, article, result, html);
    requireRightOrSaid("images", Article::images, article, result, html);
    requireRightOrSaid("id", Article::id, article, result, html);
    requireRightOrSaid("url", Article::url, article, result, html);
  }

  private static void requireRightOrSaid(
      String field,
      Function<Article, ?> get,
      Article expected,
      ParseResult<Article> result,
      String html) {
    Object found = get.apply(Objects.requireNonNull(result.value()));
    // What is of the text and what is not is said of the paragraphs, for the pictures among them
    // too.
    String also = field.equals("images") ? "paragraphs" : field;
    boolean isSaid =
        result.problems().stream()
            .map(Problem::field)
            .anyMatch(named -> field.equals(named) || also.equals(named));
    if (!isSaid) {
      assertThat(found).as(field + " of " + html).isEqualTo(get.apply(expected));
    }
  }

  private static ParseResult<Article> parse(String html, Article article) {
    return ArticleParser.create().tryParse(Page.of(html, Objects.requireNonNull(article.url())));
  }

  @Property(tries = 3_000, seed = "20261128", edgeCases = EdgeCasesMode.NONE)
  void aFrontPageComesBack(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    Listing listing = listing(new Random(seed));
    String html = NewspaperWriter.write(listing, seed);

    ParseResult<Listing> result = parse(html, listing);

    assertThat(result.value()).as(html).isEqualTo(listing);
    assertThat(result.problems()).as(html).isEmpty();
  }

  @Property(tries = 3_000, seed = "20261128", edgeCases = EdgeCasesMode.NONE)
  void whateverStandsAroundStoriesEveryFieldOfThemIsRightOrAProblem(
      @ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
    Listing listing = listing(new Random(seed));
    String html = NewspaperWriter.writeNoisy(listing, seed);

    ParseResult<Listing> result = parse(html, listing);

    List<ArticleTeaser> found = Objects.requireNonNull(result.value()).teasers();
    Set<String> said = new HashSet<>();
    result.problems().forEach(problem -> said.add(String.valueOf(problem.field())));
    int last = listing.teasers().size();
    boolean isCountSaid =
        said.contains("teasers")
            || said.stream().anyMatch(field -> field.startsWith("teasers[" + last));
    if (isCountSaid) {
      return;
    }
    assertThat(found).as(html).hasSameSizeAs(listing.teasers());
    for (int i = 0; i < last; i++) {
      requireRightOrSaid("teasers[" + i + "]", listing.teasers().get(i), found.get(i), said, html);
    }
  }

  private static void requireRightOrSaid(
      String path, ArticleTeaser expected, ArticleTeaser found, Set<String> said, String html) {
    Map<String, Function<ArticleTeaser, ?>> fields =
        Map.of(
            "id", ArticleTeaser::id,
            "url", ArticleTeaser::url,
            "title", ArticleTeaser::title,
            "published", ArticleTeaser::published,
            "excerpt", ArticleTeaser::excerpt,
            "thumbnail", ArticleTeaser::thumbnail);
    fields.forEach(
        (field, get) -> {
          if (!said.contains(path + "." + field)) {
            assertThat((Object) get.apply(found))
                .as(path + "." + field + " of " + html)
                .isEqualTo(get.apply(expected));
          }
        });
  }

  private static ParseResult<Listing> parse(String html, Listing listing) {
    return ListingParser.create().tryParse(Page.of(html, Objects.requireNonNull(listing.url())));
  }

  static Listing listing(Random random) {
    LocalDate served = LocalDate.of(2022, 12, 1).plusDays(random.nextInt(1000));
    List<ArticleTeaser> teasers = new ArrayList<>();
    boolean hasPictures = random.nextBoolean();
    for (int i = random.nextInt(4) + 1; i >= 0; i--) {
      Article article = article(random);
      teasers.add(
          new ArticleTeaser(
              article.id(),
              article.url(),
              article.title(),
              teasers.isEmpty() ? null : served.minusDays(random.nextInt(9)),
              words(random, 20) + "." + (random.nextBoolean() ? "\n" + words(random, 20) : ""),
              hasPictures
                  ? URI.create("https://www.pyongyangtimes.com.kp/t/" + i + ".jpg")
                  : null));
    }
    return new Listing(
        URI.create("https://www.pyongyangtimes.com.kp/"),
        served,
        "Latest News",
        "Pyongyang Times",
        teasers,
        null);
  }

  static Article article(Random random) {
    LocalDate day = LocalDate.of(2022, 12, 1).plusDays(random.nextInt(1000));
    Instant stored = day.atTime(random.nextInt(24), 30).toInstant(ZoneOffset.UTC);
    String id =
        String.format(
            Locale.ROOT, "%08x%016x", stored.getEpochSecond(), random.nextLong(Long.MAX_VALUE));
    List<String> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      String end = random.nextInt(5) == 0 ? "" : ".";
      paragraphs.add(words(random, random.nextInt(4) == 0 ? 4 : 30) + end);
    }
    paragraphs.add(random.nextBoolean() ? "KCNA-THE PYONGYANG TIMES" : words(random, 20) + ".");
    List<ArticleImage> images = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String caption = random.nextBoolean() ? null : words(random, 5);
      images.add(
          new ArticleImage(
              URI.create("https://www.pyongyangtimes.com.kp/p/" + i + ".jpg"), caption));
    }
    return Article.builder(words(random, 9), paragraphs)
        .id(id)
        .url(URI.create("https://www.pyongyangtimes.com.kp/blog?page=culture&blogid=" + id))
        .published(day)
        .source("Pyongyang Times")
        .storedAt(stored)
        .images(images)
        .build();
  }

  /** From two words on, the first with a capital. */
  private static String words(Random random, int most) {
    List<String> words = new ArrayList<>(List.of("New"));
    for (int i = random.nextInt(most); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }
}
