package io.github.ptparser.robust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the tests counted, for whoever wants to know: a file a test, in {@code target/figures}. */
final class Figures {

  private static final Path FOLDER = Path.of("target", "figures");

  private Figures() {}

  static void write(String name, List<String> lines) {
    try {
      Files.write(Files.createDirectories(FOLDER).resolve(name + ".txt"), lines, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
