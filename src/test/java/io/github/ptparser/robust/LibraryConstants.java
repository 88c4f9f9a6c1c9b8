package io.github.ptparser.robust;

import io.github.ptparser.ArticleParser;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts that the compiled library can ask a page for: all string constants of its classes. */
final class LibraryConstants {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int STRING = 8;

  /** What makes words up asks no page for anything. */
  private static final Pattern OTHERS = Pattern.compile(".*[/\\\\]scrub[/\\\\].*");

  private LibraryConstants() {}

  static Set<String> all() throws IOException, URISyntaxException {
    Path root =
        Path.of(ArticleParser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> classes =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .filter(file -> !OTHERS.matcher(root.relativize(file).toString()).matches())
              .toList();
      for (Path file : classes) {
        addConstants(Files.readAllBytes(file), all);
      }
    }
    return all;
  }

  /** Reads the constant pool, which every class file begins with (JVMS 4.4). */
  private static void addConstants(byte[] classFile, Set<String> all) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.readInt();
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    int[] strings = new int[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts[i] = in.readUTF();
      } else if (tag == STRING) {
        strings[i] = in.readUnsignedShort();
      } else {
        in.skipNBytes(length(tag));
        i += tag == LONG || tag == DOUBLE ? 1 : 0;
      }
    }
    for (int index : strings) {
      if (index > 0) {
        all.add(texts[index]);
      }
    }
  }

  private static int length(int tag) throws IOException {
    return switch (tag) {
      case 7, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case LONG, DOUBLE -> 8;
      default -> throw new IOException("unknown constant " + tag);
    };
  }
}
