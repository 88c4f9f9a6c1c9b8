package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.ArticleParser;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import io.github.ptparser.ParseResult;
import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A result depends on its page alone: not on the thread, not on what was parsed before. */
class ThreadsTest {

  private static final int THREADS = 16;
  private static final int ROUNDS = 200;

  private static final ArticleParser ARTICLES = ArticleParser.create();
  private static final ListingParser LISTINGS = ListingParser.create();

  private static final List<Fixture> FIXTURES = Fixtures.all();

  private static List<ParseResult<?>> parse(Page page) {
    return List.of(ARTICLES.tryParse(page), LISTINGS.tryParse(page));
  }

  private static List<List<ParseResult<?>>> parseAll() {
    return FIXTURES.stream().map(fixture -> parse(Page.of(fixture.html()))).toList();
  }

  @Test
  void parsingTwiceGivesTheSame() {
    assertThat(parseAll()).isEqualTo(parseAll());
    Page page = Page.of(FIXTURES.get(0).html());
    assertThat(parse(page)).isEqualTo(parse(page));
  }

  @Test
  void parsingInAnyOrderGivesTheSame() {
    List<List<ParseResult<?>>> expected = parseAll();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < FIXTURES.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(1));
    for (int i : order) {
      assertThat(parse(Page.of(FIXTURES.get(i).html()))).isEqualTo(expected.get(i));
    }
  }

  @Test
  void manyThreadsWithOneParserGiveWhatOneThreadGives() throws Exception {
    List<List<ParseResult<?>>> expected = parseAll();
    assertThat(
            inThreads(
                round -> {
                  int i = round % FIXTURES.size();
                  return parse(Page.of(FIXTURES.get(i).html())).equals(expected.get(i));
                }))
        .isEqualTo(THREADS * ROUNDS);
  }

  @Test
  void manyThreadsWithOnePageAndOneDocumentGiveWhatOneThreadGives() throws Exception {
    String html = FIXTURES.get(FIXTURES.size() / 2).html();
    Document document = Jsoup.parse(html);
    Page shared = Page.of(document);
    List<ParseResult<?>> expected = parse(Page.of(Jsoup.parse(html)));
    assertThat(
            inThreads(round -> parse(round % 2 == 0 ? shared : Page.of(document)).equals(expected)))
        .isEqualTo(THREADS * ROUNDS);
  }

  private interface Round {
    boolean isGood(int round);
  }

  /** Returns how many rounds were good. */
  private static int inThreads(Round round) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int start = thread * 7;
        running.add(
            threads.submit(
                () -> {
                  int good = 0;
                  for (int i = 0; i < ROUNDS; i++) {
                    good += round.isGood(start + i) ? 1 : 0;
                  }
                  return good;
                }));
      }
      int good = 0;
      for (Future<Integer> thread : running) {
        good += thread.get();
      }
      return good;
    } finally {
      threads.shutdownNow();
    }
  }
}
