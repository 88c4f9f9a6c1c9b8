package io.github.ptparser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ptparser.Article;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands print what the README says. */
class ReadmeCommandTest {

  @TempDir private Path folder;

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static String found(String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(readme());
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  @Test
  void printsWhatTheReadmeShows() throws IOException {
    CommandLineRun run = CommandLineRun.of(found("-all\\.jar (parse [^\n]+)\n").split(" "));

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(found("```json\n(.*?)```"));
  }

  @Test
  void theTableHasFieldsOfAnArticle() throws IOException {
    List<String> columns =
        Pattern.compile("\\.([a-zA-Z]+)")
            .matcher(found("(?m)^jq -r '[^\\[]*\\[(.*?)] \\| @csv'"))
            .results()
            .map((MatchResult column) -> column.group(1))
            .toList();

    assertThat(columns).contains("id", "title", "paragraphs");
    assertThat(Arrays.stream(Article.class.getRecordComponents()).map(RecordComponent::getName))
        .containsAll(columns);
  }

  @Test
  void makesATableWhereJqIsInstalled() throws Exception {
    assumeThat(run("jq --version")).isZero();
    CommandLineRun pages =
        CommandLineRun.of(
            "parse",
            "fixtures/kcna-watch-2019/article-of-kcnawatch-co.html",
            "fixtures/neither/bot-check.html",
            "fixtures/kcna-watch-2023/listing-of-a-source.html");
    Files.writeString(folder.resolve("pages.jsonl"), pages.out());

    assertThat(run(found("(?m)^(jq -r [^\n]+)$"))).isZero();

    assertThat(Files.readString(folder.resolve("articles.csv")))
        .startsWith(
            "\"1541559813-71422\",\"2018-11-07\",\"Pyongyang Times\",\"Wool market opens in"
                + " Hyesan\",\"The first wool market")
        .contains("any colour.”\n- coarse wool")
        .endsWith("- fine wool for caps\"\n");
  }

  private int run(String command) throws Exception {
    return new ProcessBuilder("sh", "-c", command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start()
        .waitFor();
  }
}
