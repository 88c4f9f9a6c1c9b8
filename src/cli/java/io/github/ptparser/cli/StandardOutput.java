package io.github.ptparser.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Lines to standard output, whose reader may go at any time, as after {@code | head}. */
record StandardOutput(OutputStream out) implements LineOutput {

  @Override
  public boolean write(byte[] line) throws IOException {
    try {
      out.write(line);
      out.flush();
      return true;
    } catch (IOException e) {
      if (isBrokenPipe(e)) {
        return false;
      }
      throw e;
    }
  }

  /** The system's words: "Broken pipe", on Windows "The pipe has been ended". */
  private static boolean isBrokenPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  @Override
  public void close() {}
}
