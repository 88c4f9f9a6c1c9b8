package io.github.ptparser.internal.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes, eight at once. */
public final class Bytes {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long EACH_ONE = 0x0101010101010101L;
  private static final long EACH_HIGH_BIT = 0x8080808080808080L;

  private Bytes() {}

  /** The next byte from a place on that is none of ASCII; the length if there is none. */
  public static int indexBeyondAscii(byte[] bytes, int from) {
    int i = from;
    while (i + Long.BYTES <= bytes.length && (longAt(bytes, i) & EACH_HIGH_BIT) == 0) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** The next byte from a place on that is this one of ASCII; the length if there is none. */
  public static int indexOf(char c, byte[] bytes, int from) {
    long each = EACH_ONE * c;
    int i = from;
    while (i + Long.BYTES <= bytes.length && !hasZero(longAt(bytes, i) ^ each)) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] != c) {
      i++;
    }
    return i;
  }

  private static long longAt(byte[] bytes, int i) {
    return (long) LONGS.get(bytes, i);
  }

  /** Whether one of eight bytes is zero: only from zero does one less borrow into the high bit. */
  private static boolean hasZero(long eight) {
    return ((eight - EACH_ONE) & ~eight & EACH_HIGH_BIT) != 0;
  }
}
