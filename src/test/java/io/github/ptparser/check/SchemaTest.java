package io.github.ptparser.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.ptparser.Article;
import io.github.ptparser.ArticleImage;
import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.CaptureTool;
import io.github.ptparser.Listing;
import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema in the jar says of every page's JSON what the models say. */
class SchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode SCHEMA = read();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final JsonSchema VALIDATOR = FACTORY.getSchema(SCHEMA);

  private static JsonNode read() {
    try (InputStream schema = Page.class.getResourceAsStream("page.schema.json")) {
      return MAPPER.readTree(schema);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode output(Path page) {
    return MAPPER.valueToTree(PageReport.of(page.toString(), () -> Page.read(page)));
  }

  private static Set<ValidationMessage> errors(JsonNode output) {
    return VALIDATOR.validate(output);
  }

  private static List<String> names(JsonNode properties) {
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void isASchemaOfItsDraft() {
    JsonSchema draft = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));

    assertThat(draft.validate(SCHEMA)).isEmpty();
    assertThat(draft.validate(MAPPER.createObjectNode().put("type", "date"))).isNotEmpty();
  }

  static Stream<Class<? extends Record>> models() {
    return Stream.of(
        PageReport.class,
        Article.class,
        ArticleImage.class,
        Listing.class,
        ArticleTeaser.class,
        Problem.class);
  }

  @ParameterizedTest
  @MethodSource("models")
  void namesTheComponentsOfEachModelInTheirOrder(Class<? extends Record> model) {
    String name =
        model == PageReport.class
            ? ""
            : "/$defs/"
                + model
                    .getSimpleName()
                    .toLowerCase(java.util.Locale.ROOT)
                    .replaceFirst("^article(?=.)", "");
    JsonNode object = SCHEMA.at(name);

    assertThat(names(object.path("properties")))
        .containsExactly(
            Arrays.stream(model.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new));
    assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
  }

  @Test
  void namesEveryKindCodeAndLayout() {
    Set<String> layouts = new TreeSet<>();
    for (Path page : FixtureTest.pages()) {
      layouts.add(output(page).path("layout").asText("KCNA_WATCH_2023"));
    }
    assertThat(SCHEMA.at("/properties/kind/enum"))
        .extracting(JsonNode::asText)
        .containsExactly(Stream.of(PageKind.values()).map(Enum::name).toArray(String[]::new));
    assertThat(SCHEMA.at("/$defs/capture/properties/by/enum"))
        .extracting(JsonNode::textValue)
        .containsExactly(Stream.of(CaptureTool.values()).map(Enum::name).toArray(String[]::new));
    assertThat(SCHEMA.at("/$defs/problem/properties/code/enum"))
        .extracting(JsonNode::asText)
        .containsExactly(Stream.of(ProblemCode.values()).map(Enum::name).toArray(String[]::new));
    assertThat(SCHEMA.at("/properties/layout/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(layouts);
  }

  static List<Path> pages() {
    return FixtureTest.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void acceptsWhatEveryFixtureGives(Path page) {
    assertThat(errors(output(page))).isEmpty();
  }

  @Test
  void acceptsWhatIsSaidOfAPageThatCannotBeRead() {
    JsonNode output =
        MAPPER.valueToTree(
            PageReport.of(
                "a.html",
                () -> {
                  throw new IOException("no");
                }));

    assertThat(names(output)).containsExactly("page", "error");
    assertThat(errors(output)).isEmpty();
  }

  /** Each field that any fixture gives, once with another name and once with another type. */
  @Test
  void rejectsAChangeOfAnyField() {
    Set<String> done = new HashSet<>();
    for (Path page : FixtureTest.pages()) {
      JsonNode output = output(page);
      change(output, output, "", done);
    }
    assertThat(done)
        .contains("/article/more/teasers[]/thumbnail", "/listing/teasers[]/id", "/problems[]/line")
        .hasSizeGreaterThan(40);
  }

  private static void change(JsonNode output, JsonNode part, String path, Set<String> done) {
    if (part instanceof ObjectNode object) {
      for (String name : names(object)) {
        JsonNode value = object.get(name);
        if (done.add(path + "/" + name)) {
          JsonNode other = value.isTextual() ? IntNode.valueOf(7) : TextNode.valueOf("7");
          object.set(name, other);
          assertThat(errors(output)).as("%s/%s as %s", path, name, other).isNotEmpty();
          object.remove(name);
          object.set(name + "s", value);
          assertThat(errors(output)).as("%s/%ss", path, name).isNotEmpty();
          object.remove(name + "s");
          object.set(name, value);
          assertThat(errors(output)).isEmpty();
        }
        change(output, value, path + "/" + name, done);
      }
    } else if (part instanceof ArrayNode array) {
      array.forEach(element -> change(output, element, path + "[]", done));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/article; id; \"unknown\"",
        "/article; url; \"/newstream/1-1/\"",
        "/article; title; \" Wool\"",
        "/article; title; \"\"",
        "/article; published; \"17/03/2023\"",
        "/article; storedAt; \"2023-03-17T11:04:02.5Z\"",
        "/article; paragraphs; []",
        "; kind; \"LISTING\"",
        "; kind; \"PAGE\"",
        "; layout; \"KCNA_WATCH_2031\"",
        "; error; \"no such file\"",
        "; problems; [{\"code\":\"MISSING_ID\"}]",
        "; problems; [{\"code\":\"MISSING_ID\",\"message\":\"none\",\"line\":3}]"
      })
  void rejectsAnotherForm(String object, String field, String value) throws IOException {
    JsonNode output = output(Path.of("fixtures/kcna-watch-2023/plain-known-classes.html"));
    assertThat(errors(output)).isEmpty();

    ((ObjectNode) output.at(object == null ? "" : object)).set(field, MAPPER.readTree(value));

    assertThat(errors(output)).isNotEmpty();
  }

  @Test
  void wantsWhatIsAlwaysThere() {
    JsonNode output = output(Path.of("fixtures/kcna-watch-2023/plain-known-classes.html"));
    Set<String> needed = new LinkedHashSet<>();
    for (String name : names(output.path("article"))) {
      ObjectNode without = output.deepCopy();
      ((ObjectNode) without.path("article")).remove(name);
      if (!errors(without).isEmpty()) {
        needed.add(name);
      }
    }
    assertThat(needed).containsExactly("id", "title", "storedAt", "paragraphs", "images");
  }
}
