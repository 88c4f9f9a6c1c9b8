package io.github.ptparser.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.check.JsonReader.SyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what Jackson reads, to the same value, and refuses what it refuses. */
class JsonReaderTest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static void readsWhatJacksonReads(byte[] json) throws IOException {
    JsonNode expected = MAPPER.readTree(json);

    assertThat(MAPPER.readTree(JsonTree.shown(JsonReader.read(json)))).isEqualTo(expected);
  }

  static Iterable<Path> expectations() {
    return FixtureTest.pages().stream().map(PageCheck::expectationOf).toList();
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void readsTheJsonOfEveryFixture(Path file) throws IOException {
    readsWhatJacksonReads(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        " true\r\n",
        "\tfalse ",
        "\"\"",
        "0",
        "-0",
        "7",
        "-12",
        "0.5",
        "1e3",
        "1E-3",
        "12.5e+2",
        "12345678901234567890",
        "[]",
        "[ ]",
        "{}",
        "{ }",
        "[1,[2,{\"a\":[]}] , null]",
        "{\"a\" : {\"b\":1,\"\":2} , \"c\":[{}]}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\uD83D\\ude00\"",
        "\"\\u0000\\u001f\u007F\u2028\uFEFF\"",
        "\"\u5357\uD83D\uDE00\"",
        "\uFEFF{\"mark\":true}"
      })
  void reads(String json) throws IOException {
    readsWhatJacksonReads(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "nulls",
        "True",
        "01",
        "+1",
        ".5",
        "1.",
        "1e",
        "-",
        "0x1",
        "NaN",
        "'a'",
        "\"a",
        "\"\\a\"",
        "\"\\u12g4\"",
        "\"\\u12",
        "\"\n\"",
        "\"\\",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "{\"a\" 1}",
        "1 2",
        "{} {}",
        "]",
        "/**/ 1",
        "\u00A01",
        "<<<<<<< ours\n{}"
      })
  void refuses(String json) {
    assertThatThrownBy(() -> JsonReader.read(json.getBytes(UTF_8)))
        .isInstanceOf(SyntaxException.class)
        .hasMessageMatching("line \\d, column \\d+: expected .+, found .+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,|\"b\":x};       line 2, column 5: expected a value, found \"x\"",
        "{\"a\":1|\"b\":2};        line 2, column 1: expected ',' or '}', found \"\\\"\"",
        "[1;                       line 1, column 3: expected ',' or ']', found the end",
        "{\"a\"};                  line 1, column 5: expected ':', found \"}\"",
        "{\"a\":1,|  \"a\":2};     line 2, column 3: the name \"a\" stands here a second time",
        "{} };                     line 1, column 4: expected the end, found \"}\""
      })
  void saysWhatIsWrongAndWhere(String json, String message) {
    assertThatThrownBy(() -> JsonReader.read(json.replace('|', '\n').getBytes(UTF_8)))
        .hasMessage(message);
  }

  @Test
  void refusesWhatIsNotUtf8() {
    assertThatThrownBy(() -> JsonReader.read("\"\u00E9\"".getBytes(ISO_8859_1)))
        .hasMessage("expected UTF-8");
  }

  @Test
  void endsWhereItIsNestedTooDeep() throws IOException {
    readsWhatJacksonReads(("[".repeat(100) + "]".repeat(100)).getBytes(UTF_8));
    readsWhatJacksonReads(("[" + "[],".repeat(200) + "0]").getBytes(UTF_8));

    assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000).getBytes(UTF_8)))
        .hasMessage("line 1, column 101: is nested more than 100 deep");
  }
}
