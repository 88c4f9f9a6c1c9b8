package io.github.ptparser.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The program in the {@code -all} jar. */
@Command(
    name = "pyongyang-times-parser",
    description = "Turns saved pages of The Pyongyang Times into JSON.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  private Main() {}

  /**
   * Runs the program and ends the virtual machine with its exit status.
   *
   * @param args the arguments, such as {@code parse saved/}
   */
  public static void main(String[] args) {
    // Without a logger beside it, SLF4J would say so on standard error.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // Not System.out: it hides that the reader of a pipe has gone.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(
        commandLine(new Console(new FileInputStream(FileDescriptor.in), out, err)).execute(args));
  }

  static CommandLine commandLine(Console console) {
    PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
    CommandLine commandLine =
        new CommandLine(new Main())
            .addSubcommand(new ParseCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new ScrubCommand(console));
    return commandLine.registerConverter(Path.class, Main::path).setOut(out).setErr(console.err());
  }

  /**
   * {@code parse "$FOLDER"} passes an empty string if FOLDER is not set; Java takes it as {@code
   * .}.
   */
  private static Path path(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("an empty string is not a path");
    }
    return Path.of(name);
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      @Nullable String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {version == null ? "unreleased" : version};
    }
  }
}
