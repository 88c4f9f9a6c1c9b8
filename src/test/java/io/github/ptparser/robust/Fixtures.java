package io.github.ptparser.robust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The saved pages under {@code fixtures}, as text. */
final class Fixtures {

  /** One page. */
  record Fixture(String name, String html) {

    /** Whether there is markup that a change can be made to. */
    boolean isHtml() {
      return html.stripLeading().startsWith("<");
    }

    /** Where it is saved. */
    Path file() {
      return FOLDER.resolve(name);
    }

    /** Whether it is the bare fragment of a document. */
    boolean isFragment() {
      return !html.toLowerCase(Locale.ROOT).contains("<title");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final Path FOLDER = Path.of("fixtures");

  private Fixtures() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().matches(".*\\.html(\\.gz)?")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Fixture> all() {
    return files().stream().map(Fixtures::read).toList();
  }

  static List<Fixture> html() {
    return all().stream().filter(Fixture::isHtml).toList();
  }

  private static Fixture read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (file.toString().endsWith(".gz")) {
        bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
      }
      String html = new String(bytes, charsetOf(file, bytes));
      return new Fixture(FOLDER.relativize(file).toString(), html.replace("\uFEFF", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Charset charsetOf(Path file, byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return file.toString().contains("windows-1252")
        ? Charset.forName("windows-1252")
        : StandardCharsets.UTF_8;
  }
}
