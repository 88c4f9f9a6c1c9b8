package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The tables, read back, say what the {@code .json} beside each page says. */
class PagesToParquetTest {

  private static final Path FIXTURES = Path.of(System.getProperty("fixtures"));

  @TempDir private static Path folder;

  private static final Map<String, JsonNode> EXPECTED = new HashMap<>();
  private static SparkSession spark;

  @BeforeAll
  static void write() throws IOException {
    Path tables = folder.resolve("tables");
    PagesToParquet.main(new String[] {FIXTURES.toString(), tables.toString()});
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .getOrCreate();
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        EXPECTED.put(name(file), mapper.readTree(file.toFile()));
      }
    }
    assertNotNull(EXPECTED.remove("neither/empty-file"), "Spark passes over files of no bytes");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void aRowAnArticle() {
    Map<String, JsonNode> expected = new HashMap<>();
    EXPECTED.forEach(
        (page, json) -> {
          if (json.hasNonNull("article")) {
            expected.put(page, json.get("article"));
          }
        });

    List<Row> rows = table("articles");

    assertEquals(expected.size(), rows.size());
    for (Row row : rows) {
      JsonNode article = expected.get(page(row));
      assertNotNull(article, page(row));
      assertSame(article, row, "id", "url", "title", "published", "source", "originalUrl");
      assertSame(article, row, "storedAt", "servedOn");
      List<String> paragraphs = new ArrayList<>();
      article.path("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
      assertEquals(paragraphs, row.getList(row.fieldIndex("paragraphs")), page(row));
    }
  }

  @Test
  void aRowATeaser() {
    Map<String, List<JsonNode>> expected = new HashMap<>();
    EXPECTED.forEach(
        (page, json) -> {
          List<JsonNode> teasers = new ArrayList<>();
          json.at("/article/more/teasers").forEach(teasers::add);
          json.at("/listing/teasers").forEach(teasers::add);
          if (!teasers.isEmpty()) {
            expected.put(page, teasers);
          }
        });
    Map<String, List<Row>> found = new HashMap<>();
    for (Row row : table("teasers")) {
      found.computeIfAbsent(page(row), page -> new ArrayList<>()).add(row);
    }

    assertEquals(new TreeSet<>(expected.keySet()), new TreeSet<>(found.keySet()));
    expected.forEach(
        (page, teasers) -> {
          assertEquals(teasers.size(), found.get(page).size(), page);
          for (int i = 0; i < teasers.size(); i++) {
            Row row = found.get(page).get(i);
            assertSame(teasers.get(i), row, "id", "url", "title", "published", "excerpt");
            assertSame(teasers.get(i), row, "thumbnail");
          }
        });
  }

  @Test
  void aPageThatIsNeitherIsARowOfTheProblems() {
    Map<String, List<String>> found = new HashMap<>();
    for (Row row : table("problems")) {
      found.computeIfAbsent(page(row), page -> new ArrayList<>()).add(row.getAs("code"));
    }

    EXPECTED.forEach(
        (page, json) -> {
          List<String> codes = new ArrayList<>();
          json.path("problems").forEach(problem -> codes.add(problem.path("code").asText()));
          List<String> foundCodes =
              new ArrayList<>(found.getOrDefault(page, Collections.emptyList()));
          Collections.sort(codes);
          Collections.sort(foundCodes);
          assertEquals(codes, foundCodes, page);
        });
    assertTrue(found.containsKey("neither/sign-up-wall-by-class"), found::toString);
  }

  @Test
  void sparkLogsForTheParser() {
    assertTrue(
        LoggerFactory.getILoggerFactory().getClass().getName().startsWith("org.apache.logging"));
  }

  private static List<Row> table(String name) {
    return spark.read().parquet(folder.resolve("tables").resolve(name).toString()).collectAsList();
  }

  private static String page(Row row) {
    return name(Path.of(URI.create(row.getAs("page"))));
  }

  private static String name(Path file) {
    String relative = FIXTURES.relativize(file).toString();
    return relative.replaceFirst("\\.(html|html\\.gz|json)$", "");
  }

  /** In a fixture null says that there is none, and what is left out is free. */
  private static void assertSame(JsonNode expected, Row row, String... fields) {
    for (String field : fields) {
      if (expected.has(field)) {
        Object value = row.getAs(field);
        String text = value == null ? null : value.toString();
        assertEquals(expected.get(field).textValue(), text, page(row) + " " + field);
      }
    }
  }
}
