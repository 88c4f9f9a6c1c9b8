package io.github.ptparser.cli;

import java.io.Closeable;
import java.io.IOException;

/** Where the lines of {@code parse} go. */
interface LineOutput extends Closeable {

  /**
   * Writes a line, with its end, so that it is out when this returns.
   *
   * @return false if nobody reads any more
   */
  boolean write(byte[] line) throws IOException;
}
