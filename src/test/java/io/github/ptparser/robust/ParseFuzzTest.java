package io.github.ptparser.robust;

import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every build parses the fixtures as they are; fuzzing, what grows out of them. */
class ParseFuzzTest {

  @MethodSource("fixtures")
  @FuzzTest
  void parse(byte[] page) {
    Promises.hold(page);
  }

  static List<Arguments> fixtures() throws IOException {
    List<Arguments> fixtures = new ArrayList<>();
    for (Path file : Fixtures.files()) {
      fixtures.add(arguments(named(file.getFileName().toString(), Files.readAllBytes(file))));
    }
    return fixtures;
  }
}
