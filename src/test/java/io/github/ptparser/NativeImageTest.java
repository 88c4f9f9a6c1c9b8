package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * What GraalVM is told that Jackson reaches by reflection: the models and no other class, each with
 * what Jackson calls.
 *
 * <p>It stands in {@code reflect-config.json}, which native-image reads since GraalVM for JDK 17
 * and still does; {@code reachability-metadata.json} is unknown to it before JDK 23.
 */
class NativeImageTest {

  private static final String CONFIG =
      "/META-INF/native-image/io.github.ptparser/pyongyang-times-parser/reflect-config.json";

  private static JsonNode config() throws IOException {
    try (InputStream stream = Page.class.getResourceAsStream(CONFIG)) {
      return new ObjectMapper().readTree(stream);
    }
  }

  /** What stands in JSON: all public records, and what enums their components are of. */
  private static List<Class<?>> models() throws ClassNotFoundException {
    Set<Class<?>> models = new LinkedHashSet<>();
    Pattern record = Pattern.compile("(?m)^public record (\\w+)");
    for (Path source : Documents.sources()) {
      for (String name : Documents.all(record, Documents.read(source))) {
        Class<?> model = Class.forName("io.github.ptparser." + name);
        models.add(model);
        Stream.of(model.getRecordComponents())
            .map(RecordComponent::getType)
            .filter(Class::isEnum)
            .forEach(models::add);
      }
    }
    return List.copyOf(models);
  }

  private static String signature(String name, Stream<String> types) {
    return name + types.collect(Collectors.joining(",", "(", ")"));
  }

  private static String signature(String name, Executable method) {
    return signature(name, Stream.of(method.getParameterTypes()).map(Class::getName));
  }

  /** The constructor, the accessors, and the methods that write and read in place of them. */
  private static List<String> calledByJackson(Class<?> model) {
    List<String> called = new ArrayList<>();
    if (!model.isRecord()) {
      return called;
    }
    for (Constructor<?> constructor : model.getDeclaredConstructors()) {
      called.add(signature("<init>", constructor));
    }
    for (RecordComponent component : model.getRecordComponents()) {
      called.add(signature(component.getName(), component.getAccessor()));
    }
    for (Method method : model.getDeclaredMethods()) {
      boolean isAccessor = called.contains(signature(method.getName(), method));
      boolean isForJson =
          method.isAnnotationPresent(JsonCreator.class)
              || method.isAnnotationPresent(JsonProperty.class);
      if (isForJson && !isAccessor) {
        called.add(signature(method.getName(), method));
      }
    }
    return called;
  }

  private static List<String> listed(JsonNode entry) {
    return StreamSupport.stream(entry.path("methods").spliterator(), false)
        .map(
            method ->
                signature(
                    method.get("name").asText(),
                    StreamSupport.stream(method.get("parameterTypes").spliterator(), false)
                        .map(JsonNode::asText)))
        .toList();
  }

  @Test
  void eachModelIsListedWithWhatJacksonCallsAndNothingElse() throws Exception {
    Map<String, List<String>> expected = new TreeMap<>();
    for (Class<?> model : models()) {
      expected.put(model.getName(), calledByJackson(model).stream().sorted().toList());
    }
    Map<String, List<String>> found = new TreeMap<>();
    for (JsonNode entry : config()) {
      found.put(entry.get("name").asText(), listed(entry).stream().sorted().toList());
    }

    assertThat(found).isEqualTo(expected);
    assertThat(found)
        .hasSize(config().size())
        .containsKeys(
            Article.class.getName(), Problem.class.getName(), ProblemCode.class.getName());
  }

  @Test
  void theirFieldsAndComponentsAreSeen() throws Exception {
    for (JsonNode entry : config()) {
      assertThat(entry.get("allDeclaredFields").asBoolean()).as("%s", entry.get("name")).isTrue();
      assertThat(entry.path("allRecordComponents").asBoolean())
          .as("%s", entry.get("name"))
          .isEqualTo(Class.forName(entry.get("name").asText()).isRecord());
    }
  }
}
