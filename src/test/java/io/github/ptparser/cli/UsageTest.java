package io.github.ptparser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The usage texts, and the messages for wrong usage. */
class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "parse --nonsense x.html;  Unknown option: '--nonsense';  parse",
        "check --nonsense x.html;  Unknown option: '--nonsense';  check",
        "parse --update x.html;    Unknown option: '--update';    parse",
        "check --strict x.html;    Unknown option: '--strict';    check",
        "parse;                    Missing required parameter: 'PATH'; parse",
        "check;                    Missing required parameter: 'PATH'; check",
        "scrub x.html;             Missing required parameter: 'OUT'; scrub",
        "parse --strict;           Missing required parameter: 'PATH'; parse",
        "parse x.html --base-url;  Missing required parameter for option '--base-url' (URL); parse",
        "parse --base-url ht^tp: x; Invalid value for option '--base-url'; parse",
        "parse --base-url ftp://h/ x; --base-url takes an http or https address, not ftp://h/; parse",
        "parse - -;                standard input can be read only once; parse",
        "parse --resume x.html;    --resume needs -o, and allows neither --pretty nor standard input; parse",
        "parse --resume -o f --pretty x; --resume needs -o, and allows neither --pretty nor standard input; parse",
        "parse --resume -o f -;    --resume needs -o, and allows neither --pretty nor standard input; parse",
        "parse --base-url //h/ x;  --base-url takes an http or https address, not //h/; parse"
      })
  void wrongUsageIsNamedAndTheRightOneShown(String arguments, String message, String command) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));

    assertThat(run.err())
        .startsWith(message)
        .contains("\nUsage: pyongyang-times-parser " + command + " ");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "check"})
  void anEmptyPathIsNotThisFolder(String command) {
    CommandLineRun run = CommandLineRun.of(command, "");

    assertThat(run.err()).contains("an empty string is not a path\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aCommandIsNeeded() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.err())
        .startsWith("Missing required subcommand\n")
        .contains(
            "Usage: pyongyang-times-parser [-hV] COMMAND", "  parse  ", "  check  ", "  scrub  ");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aCommandThatIsNoneIsNamed() {
    CommandLineRun run = CommandLineRun.of("fetch", "x.html");

    assertThat(run.err()).contains("'fetch'");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "parse --help", "check --help", "scrub --help"})
  void helpFitsATerminal(String arguments) {
    assertThat(CommandLineRun.of(arguments.split(" ")).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
        .noneMatch(line -> line.matches("\\S{1,6}"));
  }

  @ParameterizedTest
  @CsvSource({
    "--help,       --version",
    "-h,           parse",
    "parse --help, --base-url=URL",
    "parse --help, --strict",
    "parse --help, --pretty",
    "'parse --help', '-o, --output=FILE'",
    "parse --help, --resume",
    "parse --help, Exit status: 0",
    "check --help, --update",
    "check --help, Exit status: 0"
  })
  void helpGoesToStandardOutput(String arguments, String part) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));

    assertThat(run.out()).startsWith("Usage: pyongyang-times-parser ").contains(part);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "parse --version", "check -V"})
  void theVersionIsOneLineOfStandardOutput(String arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));

    assertThat(run.lines()).hasSize(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }
}
