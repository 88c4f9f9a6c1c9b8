package consumer;

import tools.jackson.databind.ObjectMapper;

/** A mapper as it comes. */
public class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
