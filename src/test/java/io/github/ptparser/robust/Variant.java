package io.github.ptparser.robust;

import io.github.ptparser.Page;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A changed page, as it is given to the library.
 *
 * @param where what was changed, for a message; empty if it is the whole page
 * @param content what the library is given; two variants with the same are the same
 * @param page gives it to the library
 */
record Variant(String where, String content, Supplier<Page> page) {

  /** Bytes in UTF-8 that say so by a mark, as the page may say something else in {@code meta}. */
  static Variant inUtf8(String where, String html) {
    return ofBytes(where, ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8));
  }

  static Variant ofBytes(String where, byte[] bytes) {
    return new Variant(where, new String(bytes, StandardCharsets.ISO_8859_1), () -> Page.of(bytes));
  }
}
