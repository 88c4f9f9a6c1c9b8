package io.github.ptparser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.internal.Layouts;
import io.github.ptparser.internal.page.PageFacts;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

  /** Long enough to be left out. */
  private static final String LONG = "kw(\"" + "spring sowing, ".repeat(5) + "\");";

  private static final String LEFT_OUT = "<~ptparser-left-out~>";

  /** What a scanner that does not know all of HTML stumbles over. */
  private static final List<String> PIECES =
      List.of(
          "<script>" + LONG + "</script>",
          "<style media=all>" + LONG + "</style>",
          "<SCRIPT>" + LONG + "</Script>",
          "<script src=a.js></script>",
          "<script>",
          "</script>",
          "</script >",
          "</script x=\">\">",
          "<script x='>'>",
          "<style>",
          "</style>",
          "<scripts>",
          "</scripts>",
          LONG,
          LONG + LONG,
          "<!--",
          "-->",
          "--!>",
          "<!-->",
          "<title>",
          "</title>",
          "<textarea>",
          "</textarea>",
          "<noscript>",
          "</noscript>",
          "<template>",
          "</template>",
          "<svg>",
          "</svg>",
          "<math>",
          "</math>",
          "<select>",
          "<option>",
          "</select>",
          "<table><tr>",
          "<td>",
          "</table>",
          "<iframe>",
          "</iframe>",
          "<xmp>",
          "<plaintext>",
          "<a title=\"",
          "\">",
          "<a title='",
          "'>",
          "</a>",
          "<p>",
          "<b>",
          "<",
          "</",
          "<![CDATA[",
          "]]>",
          "<?",
          "<frameset>",
          "</head>",
          "<body>",
          "</body></html>",
          "\u0000",
          "& < words &amp; more",
          LEFT_OUT,
          "<script>" + LEFT_OUT + "</script>");

  /** They end with a dot, as a tag that was cut is no part of a page. */
  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(p -> String.join("", p) + '.');
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 5_000, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
  void nothingButScriptsIsLeftOutOfText(@ForAll("pages") String page) throws Exception {
    Source source = Source.of(page);
    PageFacts saved = new PageFacts(source, null, Layouts.SITES);

    assertThat(withoutData(saved.outline().document())).isEqualTo(withoutData(Jsoup.parse(page)));
    collect(source, saved);
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 5_000, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
  void nothingButScriptsIsLeftOutOfBytes(@ForAll("pages") String page) throws Exception {
    Source source = Source.of(page.getBytes(StandardCharsets.UTF_8), null);
    PageFacts saved = new PageFacts(source, null, Layouts.SITES);

    assertThat(withoutData(saved.outline().document())).isEqualTo(withoutData(Jsoup.parse(page)));
    collect(source, saved);
  }

  /** Both ways have to occur. */
  private static void collect(Source source, PageFacts saved) {
    String way =
        source.leftOut() == 0 ? "none" : saved.source().leftOut() > 0 ? "left out" : "parsed again";
    Statistics.collect(way);
    Statistics.coverage(
        coverage -> {
          coverage.check("left out").percentage(p -> p > 4);
          coverage.check("parsed again").percentage(p -> p > 4);
        });
  }

  /** A tree without what its scripts and styles hold. */
  private static String withoutData(Document document) {
    Document copy = document.clone();
    copy.forEachNode(ScriptsTest::empty);
    copy.outputSettings().prettyPrint(false);
    return copy.html();
  }

  private static void empty(Node node) {
    if (node instanceof DataNode data) {
      data.setWholeData("");
    }
  }

  private static int leftOut(String page) {
    return saved(page).source().leftOut();
  }

  private static PageFacts saved(String page) {
    try {
      return new PageFacts(Source.of(page), null, Layouts.SITES);
    } catch (Source.RefusedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void leavesOutWhatScriptsAndStylesHold() {
    String page =
        "<title>Sowing</title><STYLE media='all'>%1$s</STYLE><script>%1$s</script><p>Rice<script>if (1<2) {%1$s}</script>"
            .formatted(LONG);

    assertThat(leftOut(page)).isEqualTo(3);
    assertThat(saved(page).outline().document().select("script, style"))
        .extracting(element -> element.data())
        .containsOnly(LEFT_OUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<noscript><style>%s</style></noscript>",
        "<template><script>%s</script></template>",
        "<table><script>%s</script></table>",
        "<select><script>%s</script></select>",
        "<div hidden><script>%s</script></div>",
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><script>%s</script><!-- END WAYBACK TOOLBAR INSERT -->",
        "<div id='wm-ipp-base'><script>%s</script></div>",
        "<button><script>%s</script></button>",
        "<!-- <script>x</script> --><script>%s</script>",
        "<!-- <script>%1$s</script> --><script>%1$s</script>",
        "<svg><style>%1$s</style></svg><script>%1$s</script>",
        "<math><style>%1$s</style></math><script>%1$s</script>",
        "<!--><script>%s</script>"
      })
  void leavesThemOutWhereverTheyStand(String page) {
    assertThat(leftOut(page.formatted(LONG) + "<p>Rice</p>")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>short</script>",
        "<script>%s",
        "<script>%s</script ",
        "<script>%s</script x='>'>",
        "<script>%s</scripts>",
        "<script><!-- <script>%s</script> --></script>",
        "<a title='<script>%s</script>'>Rice</a>",
        "<a title='<script>'>%s</a><script>short</script>",
        "<title><script>%s</script></title>",
        "<!-- <script>%s</script> -->",
        "<svg><style>%s</style></svg>",
        "<math><style>%s</style></math>",
        "<script x='>'>%s</script>",
        "<script><~ptparser-left-out~></script><script>%s</script>",
        "<!-- <~ptparser-left-out~> --><script>%s</script>",
        "<svg><~ptparser-left-out~></svg><script>%s</script>"
      })
  void leavesOutNothingThatMayBeElse(String page) {
    assertThat(leftOut(page.formatted(LONG) + "<p>Rice</p>")).isZero();
  }

  @Test
  void leavesOutAllOfThem() {
    assertThat(leftOut(("<script>" + LONG + "</script>").repeat(40) + "<p>Rice")).isEqualTo(40);
  }

  /** Readers take a source in pieces of any size. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 1000})
  void isReadInPieces(int size) throws Exception {
    String page = "<p>Rice<script>" + LONG + "</script><p>Wheat<style>" + LONG + "</style>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    String expected = page.replace(LONG, LEFT_OUT);

    StringBuilder text = new StringBuilder();
    try (Reader reader = Scripts.in(page).leftOutOf(page)) {
      char[] piece = new char[size];
      assertThat(reader.read(piece, 0, 0)).isZero();
      for (int n = reader.read(piece); n >= 0; n = reader.read(piece)) {
        text.append(piece, 0, n);
      }
    }
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (InputStream stream = Scripts.in(bytes).leftOutOf(bytes)) {
      byte[] piece = new byte[size];
      assertThat(stream.read(piece, 0, 0)).isZero();
      for (int n = stream.read(piece); n >= 0; n = stream.read(piece)) {
        copy.write(piece, 0, n);
      }
    }

    assertThat(text).hasToString(expected);
    assertThat(copy.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
  }

  @Test
  void isReadByteByByte() throws Exception {
    byte[] bytes = ("<script>" + LONG + "</script>é").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (InputStream stream = Scripts.in(bytes).leftOutOf(bytes)) {
      for (int b = stream.read(); b >= 0; b = stream.read()) {
        copy.write(b);
      }
    }

    assertThat(copy.toString(StandardCharsets.UTF_8))
        .isEqualTo("<script>" + LEFT_OUT + "</script>é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-2", "KOI8-R"})
  void leavesThemOutOfBytes(String charset) throws Exception {
    assertThat(leftOutOfBytes(charset)).isEqualTo(1);
  }

  /** Where a byte may mean another letter because of what is before it. */
  @ParameterizedTest
  @ValueSource(strings = {"ISO-2022-JP", "x-windows-949", "GBK", "UTF-16LE"})
  void leavesNothingOutOfBytesThatDependOnEachOther(String charset) throws Exception {
    assertThat(leftOutOfBytes(charset)).isZero();
  }

  private static int leftOutOfBytes(String charset) throws Source.RefusedException {
    byte[] bytes = ("<script>" + LONG + "</script>").getBytes(Charset.forName(charset));
    return new PageFacts(Source.of(bytes, Charset.forName(charset)), null, Layouts.SITES)
        .source()
        .leftOut();
  }

  @Test
  void keepsTheScriptsOfADocumentOfOthers() {
    Document document = Jsoup.parse("<script>" + LEFT_OUT + "</script><p>Rice");

    assertThat(new PageFacts(Source.of(document), null, Layouts.SITES).outline().document())
        .isSameAs(document);
  }
}
