package io.github.ptparser.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit compares what the command line writes. */
class JsonTreeTest {

  static List<Path> pages() {
    return FixtureTest.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isWhatJacksonWrites(Path page) throws IOException {
    PageReport report = PageReport.of(page.toString(), () -> Page.read(page));

    assertThat(JsonTree.shown(JsonTree.of(report)))
        .isEqualTo(new ObjectMapper().writeValueAsString(report));
  }

  @Test
  void isShownAsJacksonWritesIt() throws IOException {
    List<?> tree = Arrays.asList("\"\\/\b\f\n\r\t\u0001\u001F\u007F\u5357\uD83D\uDE00", null, true);

    assertThat(JsonTree.shown(tree)).isEqualTo(new ObjectMapper().writeValueAsString(tree));
  }

  @Test
  void knowsNoOtherTypes() {
    assertThatThrownBy(() -> JsonTree.of(1.5)).hasMessage("no JSON is known of a java.lang.Double");
  }
}
