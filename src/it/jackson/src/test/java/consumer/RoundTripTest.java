package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Listing;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

  private static final Path FIXTURES = Path.of(System.getProperty("fixtures"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kcna-watch-2023/plain-known-classes",
        "kcna-watch-2023/pictures-with-captions",
        "kcna-watch-2019/article-of-kcnawatch-co"
      })
  void anArticle(String fixture) throws Exception {
    Article article = ArticleParser.create().parse(page(fixture));

    String json = Json.write(article);

    assertEquals(article, Json.read(json, Article.class));
    assertEquals(expected(fixture, "article"), Json.read(json, Map.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kcna-watch-2023/listing-of-a-source", "kcna-watch-2023/search-results"})
  void aListing(String fixture) throws Exception {
    Listing listing = ListingParser.create().parse(page(fixture));

    String json = Json.write(listing);

    assertEquals(listing, Json.read(json, Listing.class));
    assertEquals(expected(fixture, "listing"), Json.read(json, Map.class));
  }

  @Test
  void problems() throws Exception {
    ParseResult<Listing> result =
        ListingParser.create().tryParse(page("kcna-watch-2023/listing-entries-without-good-date"));

    assertEquals(3, result.problems().size());
    for (Problem problem : result.problems()) {
      assertEquals(problem, Json.read(Json.write(problem), Problem.class));
    }
    assertTrue(Json.write(result).contains("\"code\":\"INVALID_DATE\""));
  }

  private static Page page(String fixture) throws Exception {
    return Page.read(FIXTURES.resolve(fixture + ".html"));
  }

  private static Object expected(String fixture, String model) throws Exception {
    String json = Files.readString(FIXTURES.resolve(fixture + ".json"));
    return withoutAbsent(Json.read(json, Map.class).get(model));
  }

  /** In a fixture null says that a property must not be there. */
  private static Object withoutAbsent(Object json) {
    if (json instanceof List<?> list) {
      return list.stream().map(RoundTripTest::withoutAbsent).toList();
    }
    if (json instanceof Map<?, ?> map) {
      Map<Object, Object> present = new LinkedHashMap<>();
      map.forEach(
          (name, value) -> {
            if (value != null) {
              present.put(name, withoutAbsent(value));
            }
          });
      return present;
    }
    return json;
  }
}
