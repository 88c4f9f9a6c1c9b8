package io.github.ptparser.cli;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Lines to a file, which holds whole lines alone: half a line that could not be finished is taken
 * back at once, or, if the program was killed, when another run resumes.
 */
final class OutputFile implements LineOutput {

  /** Is handed what an earlier run has written. */
  interface Earlier {

    /** A line that it has finished. */
    void line(byte[] line) throws IOException;

    /** The beginning of a line, perhaps empty, which is cut off next. */
    void rest(byte[] beginning) throws IOException;
  }

  private final FileChannel channel;
  private long end;

  private OutputFile(FileChannel channel) {
    this.channel = channel;
  }

  /** An empty file, whatever was there before. */
  static OutputFile create(Path file) throws IOException {
    return new OutputFile(FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING));
  }

  /** The file as it is, up to its last whole line; a new one if there is none. */
  static OutputFile resume(Path file, Earlier earlier) throws IOException {
    OutputFile output = new OutputFile(FileChannel.open(file, CREATE, READ, WRITE));
    try {
      output.passOver(earlier);
      return output;
    } catch (IOException | RuntimeException e) {
      output.close();
      throw e;
    }
  }

  private void passOver(Earlier earlier) throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        earlier.line(line.toByteArray());
        end += line.size();
        line.reset();
      }
    }
    earlier.rest(line.toByteArray());
    channel.truncate(end);
  }

  @Override
  public boolean write(byte[] line) throws IOException {
    try {
      ByteBuffer rest = ByteBuffer.wrap(line);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      takeBack(e);
      throw e;
    }
    end += line.length;
    return true;
  }

  private void takeBack(IOException reason) {
    try {
      channel.truncate(end);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
