package io.github.ptparser.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The bill of materials beside the jars: what a user gets, and nothing of one build alone. */
class BillOfMaterialsIT {

  private static final JsonNode BILL = read();

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(Program.jar("billOfMaterials").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> ofScope(String scope) {
    return StreamSupport.stream(BILL.get("components").spliterator(), false)
        .filter(component -> component.get("scope").asText().equals(scope))
        .map(component -> component.get("group").asText() + ":" + component.get("name").asText())
        .toList();
  }

  @Test
  void listsWhatAUserGets() {
    assertThat(ofScope("required"))
        .containsExactlyInAnyOrder(
            "org.jsoup:jsoup",
            "com.fasterxml.jackson.core:jackson-annotations",
            "org.slf4j:slf4j-api",
            "org.jspecify:jspecify");
  }

  @Test
  void listsWhatTheCommandLineNeedsBesides() {
    assertThat(ofScope("optional"))
        .containsExactlyInAnyOrder(
            "info.picocli:picocli",
            "com.fasterxml.jackson.core:jackson-databind",
            "com.fasterxml.jackson.core:jackson-core");
  }

  @Test
  void listsNothingElse() {
    assertThat(BILL.get("components"))
        .hasSize(7)
        .allSatisfy(
            component -> {
              assertThat(component.get("licenses")).isNotEmpty();
              assertThat(component.get("hashes")).isNotEmpty();
            });
  }

  @Test
  void isThatOfTheVersion() {
    JsonNode component = BILL.get("metadata").get("component");

    assertThat(component.get("name").asText()).isEqualTo("pyongyang-times-parser");
    assertThat(component.get("version").asText()).isEqualTo(System.getProperty("projectVersion"));
  }

  @Test
  void isTheSameInEachBuild() {
    assertThat(BILL.has("serialNumber")).isFalse();
    assertThat(BILL.get("metadata").has("timestamp")).isFalse();
  }
}
