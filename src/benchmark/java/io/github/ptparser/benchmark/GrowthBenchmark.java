package io.github.ptparser.benchmark;

import io.github.ptparser.ArticleParser;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a page costs that is 1, 10, 100 and 1,000 times as large, in each way in which one grows.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class GrowthBenchmark {

  /** What there is more of. */
  public enum Growth {
    SIZE("4 KB of styles and scripts around an article"),
    PARAGRAPHS("paragraphs of an article"),
    TEASERS("entries of a listing");

    final String text;

    Growth(String text) {
      this.text = text;
    }
  }

  @Param({"SIZE", "PARAGRAPHS", "TEASERS"})
  Growth growth = Growth.SIZE;

  @Param({"1", "10", "100", "1000"})
  int times;

  private String page = "";

  /** Makes the page. */
  @Setup
  public void makePage() {
    page =
        switch (growth) {
          case SIZE -> Pages.articleWithFiller(times);
          case PARAGRAPHS -> Pages.articleOfParagraphs(times);
          case TEASERS -> Pages.bareListing(times);
        };
  }

  @Benchmark
  public Document jsoup() {
    return Jsoup.parse(page);
  }

  @Benchmark
  public Object parser() {
    return growth == Growth.TEASERS
        ? ListingParser.create().parse(Page.of(page))
        : ArticleParser.create().parse(Page.of(page));
  }
}
