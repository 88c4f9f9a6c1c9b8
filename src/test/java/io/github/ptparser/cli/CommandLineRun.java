package io.github.ptparser.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One run of the command line, inside the test. */
record CommandLineRun(int status, String out, String err) {

  static CommandLineRun of(String... args) {
    return withInput(new byte[0], args);
  }

  static CommandLineRun withInput(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(input, out, args);
  }

  static CommandLineRun withOutput(OutputStream out, String... args) {
    return run(new byte[0], out, args);
  }

  private static CommandLineRun run(byte[] input, OutputStream out, String... args) {
    StringWriter err = new StringWriter();
    Console console = new Console(new ByteArrayInputStream(input), out, new PrintWriter(err, true));
    int status = Main.commandLine(console).execute(args);
    String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(UTF_8) : "";
    return new CommandLineRun(status, printed, err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
