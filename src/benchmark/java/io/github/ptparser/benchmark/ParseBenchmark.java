package io.github.ptparser.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Listing;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import io.github.ptparser.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One page from text or bytes to an object, and from the object to JSON. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class ParseBenchmark {

  private final String article = Pages.article();
  private final String shortArticle = Pages.shortArticle();
  private final String withoutTail = Pages.articleWithoutTail();
  private final Document document = Jsoup.parse(article);
  private final byte[] articleBytes = article.getBytes(StandardCharsets.UTF_8);
  private final String withProblem = Pages.articleWithProblem();
  private final String listing = Pages.listing(200);
  private final String fragment = Pages.fragment(20);
  private final ArticleParser articles = ArticleParser.create();
  private final ListingParser listings = ListingParser.create();
  private final ObjectMapper mapper = new ObjectMapper();
  private final Article parsed = articles.parse(Page.of(article));

  @Benchmark
  public Document articleByJsoup() {
    return Jsoup.parse(article);
  }

  @Benchmark
  public Article article() {
    return articles.parse(Page.of(article));
  }

  @Benchmark
  public Article articleFromDocument() {
    return articles.parse(Page.of(document));
  }

  @Benchmark
  public Document shortArticleByJsoup() {
    return Jsoup.parse(shortArticle);
  }

  @Benchmark
  public Article shortArticle() {
    return articles.parse(Page.of(shortArticle));
  }

  /** What it would give to leave out all that stands behind "More From". */
  @Benchmark
  public Article articleWithoutTail() {
    return articles.parse(Page.of(withoutTail));
  }

  @Benchmark
  public Document articleFromBytesByJsoup() throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(articleBytes), "UTF-8", "");
  }

  @Benchmark
  public Article articleFromBytes() {
    return articles.parse(Page.of(articleBytes));
  }

  @Benchmark
  public ParseResult<Article> articleWithProblem() {
    return articles.tryParse(Page.of(withProblem));
  }

  @Benchmark
  public String articleByReadability() {
    return String.valueOf(
        new Readability4J("https://kcnawatch.org/", article).parse().getTextContent());
  }

  @Benchmark
  public String articleToJson() throws JsonProcessingException {
    return mapper.writeValueAsString(parsed);
  }

  @Benchmark
  public Document listingByJsoup() {
    return Jsoup.parse(listing);
  }

  @Benchmark
  public Listing listing() {
    return listings.parse(Page.of(listing));
  }

  @Benchmark
  public Document fragmentByJsoup() {
    return Jsoup.parse(fragment);
  }

  @Benchmark
  public Listing fragment() {
    return listings.parse(Page.of(fragment));
  }
}
