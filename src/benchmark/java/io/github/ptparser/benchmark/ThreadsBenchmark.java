package io.github.ptparser.benchmark;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Page;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** What a second thread gives, to jsoup and to one parser that both threads share. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class ThreadsBenchmark {

  private final String article = Pages.article();
  private final ArticleParser parser = ArticleParser.create();

  @Benchmark
  @Threads(1)
  public Document jsoupOnOne() {
    return Jsoup.parse(article);
  }

  @Benchmark
  @Threads(2)
  public Document jsoupOnTwo() {
    return Jsoup.parse(article);
  }

  @Benchmark
  @Threads(1)
  public Article parserOnOne() {
    return parser.parse(Page.of(article));
  }

  @Benchmark
  @Threads(2)
  public Article parserOnTwo() {
    return parser.parse(Page.of(article));
  }
}
