package io.github.ptparser.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code parse}: where pages come from, and what is said of each kind of page. */
class ParseSourcesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String FIXTURES = "fixtures";

  @TempDir private Path folder;

  private static String page(String title) {
    return "<!DOCTYPE html><html><head><title>"
        + title
        + " | KCNA Watch</title></head><body><h1>"
        + title
        + "</h1><p>Date: 17/03/2023 | Source: Pyongyang Times | <a href='/original'>Read original"
        + " version at source</a></p><p>Share Button</p><div class=article-content><p>Text.</p>"
        + "</div></body></html>";
  }

  private Path write(String name, String title) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, page(title));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  private static List<JsonNode> objects(CommandLineRun run) throws IOException {
    try (var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(run.out())) {
      return values.readAll();
    }
  }

  /** {@code PAGE=TITLE} of each object, or {@code PAGE!ERROR}. */
  private static List<String> pagesAndTitles(CommandLineRun run) throws IOException {
    List<String> found = new ArrayList<>();
    for (JsonNode object : objects(run)) {
      String name = Path.of(object.path("page").asText()).getFileName().toString();
      found.add(
          object.has("error")
              ? name + "!" + object.path("error").asText()
              : name + "=" + object.path("article").path("title").asText());
    }
    return found;
  }

  @Test
  void seesGzipByItsContentWhateverTheName() throws IOException {
    Path packed = Files.write(folder.resolve("packed.html"), gzip(page("Packed")));
    Path plain = write("plain.html.gz", "Plain");

    CommandLineRun run =
        CommandLineRun.withInput(
            gzip(page("Piped")), "parse", packed.toString(), "-", plain.toString());

    assertThat(pagesAndTitles(run))
        .containsExactly("packed.html=Packed", "-=Piped", "plain.html.gz=Plain");
    assertThat(run.status()).isZero();
  }

  @Test
  void keepsTheOrderOfThePathsAndTakesAPathAsOftenAsItIsNamed() throws IOException {
    String last = write("z.html", "Last").toString();
    String first = write("a.html", "First").toString();
    write("folder/m.html", "Inner");

    CommandLineRun run =
        CommandLineRun.of("parse", last, folder.resolve("folder").toString(), first, last);

    assertThat(pagesAndTitles(run))
        .containsExactly("z.html=Last", "m.html=Inner", "a.html=First", "z.html=Last");
  }

  @Test
  void takesAFileThatIsNamedItselfWhateverItsName() throws IOException {
    String capture = write("capture.warc-payload", "Captured").toString();
    String frame = write("saved_files/frame.html", "Frame").toString();

    assertThat(pagesAndTitles(CommandLineRun.of("parse", capture, frame)))
        .containsExactly("capture.warc-payload=Captured", "frame.html=Frame");
  }

  @Test
  void staysOneLineAPageWhateverTheNameOfTheFile() throws IOException {
    write("a \"quoted\" name.html", "One");
    write("b\nbroken.html", "Two");
    String korean = "c-가을-😀.html";
    Charset ofNames = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    assumeThat(ofNames.newEncoder().canEncode(korean)).as("%s is a name here", korean).isTrue();
    write(korean, "Three");

    CommandLineRun run = CommandLineRun.of("parse", folder.toString());

    assertThat(run.lines()).hasSize(3);
    assertThat(pagesAndTitles(run))
        .containsExactly("a \"quoted\" name.html=One", "b\nbroken.html=Two", korean + "=Three");
  }

  @Test
  void tellsOfALinkThatLeadsNowhereAndGoesOn() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.html"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("b.html"), write("target.html", "Target"));

    CommandLineRun run = CommandLineRun.of("parse", folder.toString());

    assertThat(pagesAndTitles(run))
        .containsExactly("a.html!no such file", "b.html=Target", "target.html=Target");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void neverFollowsALinkToAFolder() throws IOException {
    write("tree/inner/a.html", "Inner");
    Files.createSymbolicLink(folder.resolve("tree/inner/loop"), folder.resolve("tree"));
    write("elsewhere/b.html", "Elsewhere");
    Files.createSymbolicLink(folder.resolve("tree/link.html"), folder.resolve("elsewhere"));

    CommandLineRun run = CommandLineRun.of("parse", folder.resolve("tree").toString());

    assertThat(pagesAndTitles(run)).containsExactly("a.html=Inner");
    assertThat(run.status()).isZero();
  }

  @Test
  void takesPagesOfAFolderInAnyCaseOfTheirEndings() throws IOException {
    write("A.HTML", "Upper");
    write("b.Htm", "Mixed");
    Files.write(folder.resolve("c.html.GZ"), gzip(page("Packed")));

    assertThat(pagesAndTitles(CommandLineRun.of("parse", folder.toString())))
        .containsExactly("A.HTML=Upper", "b.Htm=Mixed", "c.html.GZ=Packed");
  }

  @Test
  void takesTheCallersAddressForStandardInputToo() throws IOException {
    String address = "https://kcnawatch.org/newstream/1679051042-573104882/t/";

    CommandLineRun run =
        CommandLineRun.withInput(
            page("Piped").getBytes(UTF_8), "parse", "--base-url", address, "-");

    assertThat(MAPPER.readTree(run.out()).path("article").path("url").asText()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "kcna-watch-2019/article-of-kcnawatch-co,  ARTICLE,       KCNA_WATCH_2019, article, 0",
    "kcna-watch-2023/plain-known-classes,      ARTICLE,       KCNA_WATCH_2023, article, 0",
    "kcna-watch-2023/listing-of-a-source,      LISTING,       KCNA_WATCH_2023, listing, 0",
    "kcna-watch-2023/search-with-nothing-found, LISTING,      KCNA_WATCH_2023, listing, 0",
    "neither/sign-up-wall-by-class,            MEMBERS_ONLY,  '',              '',      1",
    "neither/bot-check,                        BOT_CHALLENGE, '',              '',      1",
    "neither/page-not-found,                   NOT_FOUND,     '',              '',      1",
    "neither/plain-text,                       UNKNOWN,       '',              '',      1"
  })
  void saysOfEachKindOfPageWhatThereIsAndNothingElse(
      String name, String kind, String layout, String value, int status) throws IOException {
    String file = Path.of(FIXTURES, name + ".html").toString();
    List<String> keys = new ArrayList<>(List.of("page", "kind", "layout", value, "problems"));
    if (value.isEmpty()) {
      keys.removeAll(List.of("layout", value));
    }

    CommandLineRun run = CommandLineRun.of("parse", file);
    JsonNode object = MAPPER.readTree(run.out());

    assertThat(object.fieldNames()).toIterable().containsExactlyElementsOf(keys);
    assertThat(object.path("page").asText()).isEqualTo(file);
    assertThat(object.path("kind").asText()).isEqualTo(kind);
    assertThat(object.path("layout").asText()).isEqualTo(layout);
    assertThat(object.path("problems").isEmpty()).isEqualTo(status == 0);
    assertThat(run.status()).isEqualTo(status);
  }

  @Test
  void countsEachKindOfPageOnTheLastLine() throws IOException {
    Path broken = Files.write(folder.resolve("broken.html"), new byte[] {0x1F, (byte) 0x8B, 8});

    CommandLineRun run =
        CommandLineRun.of(
            "parse",
            FIXTURES + "/kcna-watch-2019/article-of-kcnawatch-co.html",
            FIXTURES + "/kcna-watch-2023/plain-known-classes.html",
            FIXTURES + "/kcna-watch-2023/listing-of-a-source.html",
            FIXTURES + "/kcna-watch-2023/impossible-date.html",
            FIXTURES + "/neither/bot-check.html",
            broken.toString());

    assertThat(run.err())
        .isEqualTo("6 pages: 3 articles, 1 listings, 1 neither, 1 unreadable; 2 with problems\n");
  }

  @Test
  void isStrictWithProblemsAlone() throws IOException {
    String sound = write("sound.html", "Sound").toString();
    String address = "https://kcnawatch.org/newstream/1679051042-573104882/t/";

    CommandLineRun run = CommandLineRun.of("parse", "--strict", "--base-url", address, sound);

    assertThat(run.out()).endsWith(",\"problems\":[]}\n");
    assertThat(run.status()).isZero();
    assertThat(CommandLineRun.of("parse", "--strict", sound).status()).isEqualTo(1);
    assertThat(CommandLineRun.of("parse", sound).status()).isZero();
  }

  @Test
  void saysTheSameWhenPretty() throws IOException {
    CommandLineRun pretty = CommandLineRun.of("parse", "--pretty", FIXTURES);
    CommandLineRun plain = CommandLineRun.of("parse", FIXTURES);

    assertThat(objects(pretty)).hasSizeGreaterThan(20).isEqualTo(objects(plain));
    assertThat(plain.lines()).hasSameSizeAs(objects(plain));
    assertThat(pretty.err()).isEqualTo(plain.err());
  }
}
