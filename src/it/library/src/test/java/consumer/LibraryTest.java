package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import io.github.ptparser.PageParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {

  private static final Path FIXTURES = Path.of(System.getProperty("fixtures"));
  private static final Path ARTICLE = FIXTURES.resolve("kcna-watch-2023/plain-known-classes.html");
  private static final Path LISTING = FIXTURES.resolve("kcna-watch-2023/listing-of-a-source.html");
  private static final Path WALL = FIXTURES.resolve("neither/sign-up-wall-by-class.html");

  @Test
  void anArticleHasItsFields() throws IOException {
    Article article = ArticleParser.create().parse(Page.read(ARTICLE));

    assertEquals("1681290867-418220573", article.id());
    assertEquals("Pruning ends on the apple slopes of Kwail", article.title());
    assertEquals(LocalDate.of(2023, 4, 12), article.published());
    assertEquals("Pyongyang Times", article.source());
    assertEquals(Instant.parse("2023-04-12T09:14:27Z"), article.storedAt());
    assertEquals(4, article.paragraphs().size());
    Listing more = article.more();
    assertNotNull(more);
    assertEquals(URI.create("https://kcnawatch.org/article/163/"), more.moreUrl());
    assertEquals("Chess evenings in Anju", more.teasers().get(4).title());
  }

  @Test
  void aListingHasItsTeasers() throws IOException {
    Page page = Page.read(LISTING);
    assertEquals(PageKind.LISTING, page.kind());

    Listing listing = ListingParser.create().parse(page);

    assertEquals("Pyongyang Times", listing.source());
    assertFalse(listing.teasers().isEmpty());
    for (ArticleTeaser teaser : listing.teasers()) {
      assertNotNull(teaser.title());
    }
  }

  @Test
  void aWallIsNoArticle() throws IOException {
    Page page = Page.read(WALL);

    assertThrows(PageParseException.class, () -> ArticleParser.create().parse(page));
  }

  @Test
  void theProgramPrintsAFolder() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, UTF_8));
      Library.main(new String[] {ARTICLE.getParent().toString()});
    } finally {
      System.setOut(before);
    }

    List<String> lines = out.toString(UTF_8).lines().toList();
    assertTrue(lines.contains("2023-04-12 Pruning ends on the apple slopes of Kwail"));
    assertTrue(lines.contains("Pyongyang Times: 5 articles"));
  }

  @Test
  void itBringsFourLibrariesAndNoOther() throws IOException {
    List<String> names =
        Files.readAllLines(Path.of("target/runtime-dependencies.txt")).stream()
            .map(String::strip)
            .filter(line -> line.contains(":"))
            .filter(line -> !line.endsWith(":"))
            .map(line -> line.replaceFirst("^([^:]+:[^:]+):.*", "$1"))
            .sorted()
            .toList();

    assertEquals(
        List.of(
            "com.fasterxml.jackson.core:jackson-annotations",
            "io.github.ptparser:pyongyang-times-parser",
            "org.jsoup:jsoup",
            "org.jspecify:jspecify",
            "org.slf4j:slf4j-api"),
        names);
  }
}
