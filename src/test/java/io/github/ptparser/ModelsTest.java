package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The models as values, in JSON, and as serialized objects. */
class ModelsTest {

  private static final ArticleTeaser TEASER =
      new ArticleTeaser(
          "1764279611-604118232",
          URI.create("https://kcnawatch.org/newstream/1764279611-604118232/ferry/"),
          "Ferry",
          LocalDate.of(2025, 11, 27),
          "A ferry has gone into",
          URI.create("https://assets.korearisk.com/ferry.jpg"));

  private static final Article ARTICLE =
      new Article(
          "1679051042-573104882",
          URI.create("https://kcnawatch.org/newstream/1679051042-573104882/tea-house/"),
          "Tea house",
          LocalDate.of(2023, 3, 17),
          "KCNA.kp (En)",
          URI.create("http://source.example/?bbs=1"),
          Instant.parse("2023-03-17T11:04:02Z"),
          LocalDate.of(2025, 11, 28),
          List.of("“Café”", "Last line"),
          List.of(new ArticleImage(URI.create("https://assets.korearisk.com/1.jpg"), "A cup")),
          new Listing(
              null,
              null,
              "More From KCNA.kp (En)",
              "KCNA.kp (En)",
              List.of(TEASER, new ArticleTeaser(null, null, null, null, null, null)),
              URI.create("https://kcnawatch.org/article/156/")));

  private static final String JSON =
      """
      {"id":"1679051042-573104882",\
      "url":"https://kcnawatch.org/newstream/1679051042-573104882/tea-house/",\
      "title":"Tea house","published":"2023-03-17","source":"KCNA.kp (En)",\
      "originalUrl":"http://source.example/?bbs=1","storedAt":"2023-03-17T11:04:02Z",\
      "servedOn":"2025-11-28","paragraphs":["“Café”","Last line"],\
      "images":[{"url":"https://assets.korearisk.com/1.jpg","caption":"A cup"}],\
      "more":{"heading":"More From KCNA.kp (En)","source":"KCNA.kp (En)","teasers":[\
      {"id":"1764279611-604118232",\
      "url":"https://kcnawatch.org/newstream/1764279611-604118232/ferry/","title":"Ferry",\
      "published":"2025-11-27","excerpt":"A ferry has gone into",\
      "thumbnail":"https://assets.korearisk.com/ferry.jpg"},{}],\
      "moreUrl":"https://kcnawatch.org/article/156/"}}""";

  private static final Article SMALLEST = Article.builder("Title", List.of("Text")).build();

  private static final String SMALLEST_JSON =
      "{\"title\":\"Title\",\"paragraphs\":[\"Text\"],\"images\":[]}";

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      new com.fasterxml.jackson.databind.ObjectMapper();

  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      new tools.jackson.databind.ObjectMapper();

  @Test
  void areWrittenByJackson2AsTheFixedForm() throws JsonProcessingException {
    assertThat(JACKSON_2.writeValueAsString(ARTICLE)).isEqualTo(JSON);
    assertThat(JACKSON_2.writeValueAsString(SMALLEST)).isEqualTo(SMALLEST_JSON);
  }

  @Test
  void areWrittenByJackson3AsTheFixedForm() {
    assertThat(JACKSON_3.writeValueAsString(ARTICLE)).isEqualTo(JSON);
    assertThat(JACKSON_3.writeValueAsString(SMALLEST)).isEqualTo(SMALLEST_JSON);
  }

  @Test
  void areReadBackEqual() throws JsonProcessingException {
    assertThat(JACKSON_2.readValue(JSON, Article.class)).isEqualTo(ARTICLE);
    assertThat(JACKSON_3.readValue(JSON, Article.class)).isEqualTo(ARTICLE);
    assertThat(JACKSON_2.readValue(SMALLEST_JSON, Article.class)).isEqualTo(SMALLEST);
    assertThat(JACKSON_3.readValue(SMALLEST_JSON, Article.class)).isEqualTo(SMALLEST);
  }

  @Test
  void passOverFieldsOfLaterVersionsAndFillListsThatAreNotThere() throws JsonProcessingException {
    String json = "{\"title\":\"Title\",\"later\":{\"x\":1},\"paragraphs\":[\"Text\"]}";

    assertThat(JACKSON_2.readValue(json, Article.class)).isEqualTo(SMALLEST);
    assertThat(JACKSON_3.readValue(json, Article.class)).isEqualTo(SMALLEST);
    assertThat(JACKSON_2.readValue("{}", Listing.class))
        .isEqualTo(new Listing(null, null, null, null, List.of(), null));
  }

  @Test
  void refuseJsonThatIsNoArticle() {
    assertThatThrownBy(() -> JACKSON_2.readValue("{}", Article.class))
        .isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(
            () -> JACKSON_2.readValue(JSON.replace("2023-03-17\"", "2023-02-30\""), Article.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void capturesAreReadBackEqualToTheSecond() throws JsonProcessingException {
    String json =
        """
        {"at":"2025-11-28T01:02:03Z",\
        "url":"https://web.archive.org/web/20251128010203/https://kcnawatch.org/",\
        "by":"WAYBACK"}""";
    Capture capture =
        new Capture(
            Instant.parse("2025-11-28T01:02:03.987Z"),
            URI.create("https://web.archive.org/web/20251128010203/https://kcnawatch.org/"),
            CaptureTool.WAYBACK);

    assertThat(JACKSON_2.writeValueAsString(capture)).isEqualTo(json);
    assertThat(JACKSON_2.readValue(json, Capture.class)).isEqualTo(capture);
    assertThat(JACKSON_3.writeValueAsString(capture)).isEqualTo(json);
    assertThat(JACKSON_3.readValue(json, Capture.class)).isEqualTo(capture);
    assertThat(JACKSON_2.writeValueAsString(new Capture(null, null, null))).isEqualTo("{}");
    assertThat(JACKSON_2.readValue("{}", Capture.class)).isEqualTo(new Capture(null, null, null));
  }

  @Test
  void problemsAndResultsAreReadBackEqual() throws JsonProcessingException {
    Problem placed = new Problem(ProblemCode.MISSING_DATE, "published", "expected", 8, 9);
    Problem unplaced = new Problem(ProblemCode.EMPTY_PAGE, null, "expected", null, null);

    assertThat(JACKSON_2.writeValueAsString(placed))
        .isEqualTo(
            "{\"code\":\"MISSING_DATE\",\"field\":\"published\",\"message\":\"expected\","
                + "\"line\":8,\"column\":9}");
    assertThat(JACKSON_2.writeValueAsString(unplaced))
        .isEqualTo("{\"code\":\"EMPTY_PAGE\",\"message\":\"expected\"}");
    for (Problem problem : List.of(placed, unplaced)) {
      String json = JACKSON_2.writeValueAsString(problem);
      assertThat(JACKSON_2.readValue(json, Problem.class)).isEqualTo(problem);
      assertThat(JACKSON_3.readValue(json, Problem.class)).isEqualTo(problem);
    }
  }

  @Test
  void areSerializable() throws IOException, ClassNotFoundException {
    ParseResult<Article> result =
        new ParseResult<>(
            PageKind.ARTICLE,
            "KCNA_WATCH_2023",
            ARTICLE.url(),
            ARTICLE,
            List.of(new Problem(ProblemCode.MISSING_DATE, "published", "expected", 8, 9)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(result);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(result);
    }
  }

  @Test
  void copyTheirLists() {
    List<String> paragraphs = new ArrayList<>(List.of("Text"));
    Article article = Article.builder("Title", paragraphs).build();
    paragraphs.add("More");

    assertThat(article.paragraphs()).containsExactly("Text");
    assertThatThrownBy(() -> article.paragraphs().add("More"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks does
  void takeNoListForAnEmptyOne() {
    assertThat(new Listing(null, null, null, null, null, null).teasers()).isEmpty();
    assertThat(
            new Article(null, null, "x", null, null, null, null, null, List.of("x"), null, null)
                .images())
        .isEmpty();
    assertThat(new ParseResult<Article>(PageKind.UNKNOWN, null, null, null, null).problems())
        .isEmpty();
  }

  @Test
  void anArticleHasATitleAndABody() {
    for (ArticleBuilder builder :
        List.of(Article.builder("", List.of("Text")), Article.builder("Title", List.of()))) {
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage("an article has a title and at least one paragraph");
    }
  }

  @Test
  void anArticleIsBuiltFieldByField() {
    Article article =
        Article.builder("Title", List.of("Text"))
            .title(ARTICLE.title())
            .paragraphs(ARTICLE.paragraphs())
            .id(ARTICLE.id())
            .url(ARTICLE.url())
            .published(ARTICLE.published())
            .source(ARTICLE.source())
            .originalUrl(ARTICLE.originalUrl())
            .storedAt(ARTICLE.storedAt())
            .servedOn(ARTICLE.servedOn())
            .images(ARTICLE.images())
            .more(ARTICLE.more())
            .build();

    assertThat(article).isEqualTo(ARTICLE);
  }

  @Test
  void anArticleIsBuiltFromAnother() {
    assertThat(ARTICLE.toBuilder().build()).isEqualTo(ARTICLE);
    assertThat(ARTICLE.toBuilder().title("Other").build().title()).isEqualTo("Other");
    assertThat(ARTICLE.title()).isEqualTo("Tea house");
  }

  /** From a result, only values of the JDK and other models can be reached. */
  @Test
  void holdNothingButValues() {
    Set<Class<?>> reached = new LinkedHashSet<>(Set.of(ParseResult.class, Article.class));
    for (Deque<Class<?>> waiting = new ArrayDeque<>(reached); !waiting.isEmpty(); ) {
      for (RecordComponent component : waiting.pop().getRecordComponents()) {
        for (Class<?> type : typesIn(component.getGenericType())) {
          if (reached.add(type) && type.isRecord()) {
            waiting.push(type);
          }
        }
      }
    }

    assertThat(reached)
        .allSatisfy(
            type ->
                assertThat(type.getName())
                    .matches("io\\.github\\.ptparser\\.\\w+|java\\.(lang|net|time|util|io)\\.\\w+"))
        .contains(ArticleTeaser.class, ArticleImage.class, Listing.class, Problem.class);
  }

  private static List<Class<?>> typesIn(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return Stream.concat(
              Stream.of(parameterized.getRawType()),
              Stream.of(parameterized.getActualTypeArguments()))
          .flatMap(part -> typesIn(part).stream())
          .toList();
    }
    return type instanceof Class<?> plain ? List.of(plain) : List.of();
  }

  @Test
  void givesTheBodyAsOneText() {
    assertThat(ARTICLE.text()).isEqualTo("“Café”\n\nLast line");
  }
}
