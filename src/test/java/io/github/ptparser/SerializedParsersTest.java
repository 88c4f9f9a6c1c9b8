package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A parser that was sent to another machine is the parser that is there. */
class SerializedParsersTest {

  @ParameterizedTest
  @MethodSource("parsers")
  void areTheParsersWhereTheyArrive(Serializable parser) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(parser);
    }

    assertThat(read(bytes.toByteArray())).isSameAs(parser);
  }

  static Stream<Serializable> parsers() {
    return Stream.of(ArticleParser.create(), ListingParser.create(), PageParser.create());
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
