package io.github.ptparser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

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

  /** Markup that a scan without an HTML parser may misread. */
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

  /** They end with a dot, because a source drops a tag cut at its end. */
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
  void textGivesTheSameTree(@ForAll("pages") String page) throws Exception {
    assertThatItGivesTheSameTree(Source.of(page), page);
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 5_000, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
  void bytesGiveTheSameTree(@ForAll("pages") String page) throws Exception {
    assertThatItGivesTheSameTree(Source.of(page.getBytes(StandardCharsets.UTF_8), null), page);
  }

  private static void assertThatItGivesTheSameTree(Source source, String page) {
    Document expected = Jsoup.parse(page);
    assertThat(withoutData(source.document())).isEqualTo(withoutData(expected));
    assertThat(source.withScripts().html()).isEqualTo(expected.html());

    // Both ways have to occur.
    boolean isLeftOut = !source.document().html().equals(expected.html());
    boolean isFound = Scripts.in(page).count() > 0;
    Statistics.collect(isLeftOut ? "left out" : isFound ? "parsed again" : "none");
    Statistics.coverage(
        coverage -> {
          coverage.check("left out").percentage(p -> p > 4);
          coverage.check("parsed again").percentage(p -> p > 4);
        });
  }

  /** The tree without the content of scripts and styles. */
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
    return Scripts.countIn(tree(page));
  }

  private static Document tree(String page) {
    try {
      return Source.of(page).document();
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
    assertThat(tree(page).select("script, style"))
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
    String html = page.formatted(LONG) + "<p>Rice</p>";

    assertThat(tree(html).html()).isEqualTo(Jsoup.parse(html).html());
  }

  @Test
  void leavesOutAllOfThem() {
    assertThat(leftOut(("<script>" + LONG + "</script>").repeat(40) + "<p>Rice")).isEqualTo(40);
  }

  @Test
  void aMarkTakesThePlaceOfEach() {
    String page = "<p>Rice<script>" + LONG + "</script><p>벼<style>" + LONG + "</style>";

    assertThat(String.valueOf(Scripts.in(page).rest())).isEqualTo(page.replace(LONG, LEFT_OUT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-2", "KOI8-R"})
  void leavesThemOutOfBytes(String charset) throws Exception {
    assertThat(leftOutOfBytes(charset)).isEqualTo(1);
  }

  /** Charsets in which a byte may be a part of another letter. */
  @ParameterizedTest
  @ValueSource(strings = {"ISO-2022-JP", "x-windows-949", "GBK", "UTF-16LE"})
  void leavesNothingOutOfBytesThatDependOnEachOther(String charset) throws Exception {
    assertThat(leftOutOfBytes(charset)).isZero();
  }

  private static int leftOutOfBytes(String charset) throws Source.RefusedException {
    byte[] bytes = ("<script>" + LONG + "</script>").getBytes(Charset.forName(charset));
    return Scripts.countIn(Source.of(bytes, Charset.forName(charset)).document());
  }

  @Test
  void keepsTheScriptsOfADocumentOfTheCaller() {
    Document document = Jsoup.parse("<script>" + LEFT_OUT + "</script><p>Rice");

    assertThat(Source.of(document).document()).isSameAs(document);
    assertThat(Source.of(document).withScripts()).isSameAs(document);
  }
}
