package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** An archive that is read into memory as articles must not keep their pages in it. */
class RetentionTest {

  private static final int ARTICLES = 10_000;

  @Test
  void articlesKeepNothingOfTheirPages() throws Exception {
    List<String> pages = articlePages();
    parse(pages, pages.size());
    long before = nodesInMemory();

    List<Article> articles = parse(pages, ARTICLES);
    long after = nodesInMemory();
    Page page = Page.of(pages.get(0));
    long withPage = nodesInMemory();

    assertThat(articles).hasSize(ARTICLES);
    assertThat(after).isLessThanOrEqualTo(before);
    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(withPage).as("what would be seen of a single page").isGreaterThan(after + 50);
  }

  private static List<String> articlePages() {
    return Fixtures.html().stream()
        .map(Fixtures.Fixture::html)
        .filter(html -> Page.of(html).kind() == PageKind.ARTICLE)
        .toList();
  }

  private static List<Article> parse(List<String> pages, int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(ArticleParser.create().parse(Page.of(pages.get(i % pages.size()))));
    }
    return articles;
  }

  /** The objects of jsoup's trees that can be reached, by the virtual machine's own count. */
  private static long nodesInMemory() throws Exception {
    String histogram =
        (String)
            ManagementFactory.getPlatformMBeanServer()
                .invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram",
                    new Object[] {new String[0]},
                    new String[] {String[].class.getName()});
    return histogram
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(columns -> columns.length > 3 && columns[3].startsWith("org.jsoup.nodes."))
        .mapToLong(columns -> Long.parseLong(columns[1]))
        .sum();
  }
}
