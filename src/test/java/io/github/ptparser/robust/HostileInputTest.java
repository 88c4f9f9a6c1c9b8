package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import io.github.ptparser.PageOptions;
import io.github.ptparser.PageReadException;
import io.github.ptparser.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages made to break a parser. The build gives its tests a small stack and a small heap; each page
 * has a limit of time far above what it takes, to end a hang.
 */
class HostileInputTest {

  private static final Duration HANG = Duration.ofSeconds(20);

  private static final List<String> FIGURES = new ArrayList<>();

  @AfterAll
  static void writeFigures() {
    Figures.write("hostile", FIGURES);
  }

  /** The default limit of the size of a page. */
  private static final int LIMIT = 5 * 1024 * 1024;

  private static final String ADDRESS = "https://kcnawatch.org/newstream/1679051042-573104882/t/";

  private static final URI NEWSPAPER =
      URI.create(
          "https://www.pyongyangtimes.com.kp/blog?page=culture&blogid=6502949d0a1b2c3d4e5f6071");

  /** An article with something in its body, and teasers behind it. */
  private static String article(String body, String teasers) {
    return "<!DOCTYPE html><html><head><title>Tea | KCNA Watch</title><link rel=canonical href='"
        + ADDRESS
        + "'></head><body><div>November 28, 2025</div><h1>Tea</h1><p>Date: 17/03/2023 | Source: X |"
        + " <a href='/o'>Read original version at source</a></p><div class=article-content>"
        + body
        + "</div><h3>More From X</h3>"
        + teasers
        + "<a class=more-full-link href=/article/1/>More Articles</a></body></html>";
  }

  private static String teaser(int n) {
    return "<article class=clearfix><div class=article-desc><h4><a href=/newstream/1679051042-"
        + (10_000 + n)
        + "/>T</a></h4><p>E</p><p class=articled-date>May 1, 2025</p><p>E</p></div></article>";
  }

  private static String teasers(int count) {
    StringBuilder teasers = new StringBuilder();
    for (int i = 0; i < count; i++) {
      teasers.append(teaser(i));
    }
    return teasers.toString();
  }

  /** Pages within the default limit, each of which must give an article. */
  private static Map<String, Supplier<String>> articles() {
    Map<String, Supplier<String>> pages = new LinkedHashMap<>();
    pages.put("100,000 nested elements", () -> article("<b>".repeat(100_000) + "<p>x", ""));
    pages.put("100,000 nested divs", () -> article("<p>x</p>" + "<div>".repeat(100_000), ""));
    pages.put(
        "many attributes",
        () -> {
          StringBuilder attributes = new StringBuilder("<p ");
          for (int i = 0; i < 300_000; i++) {
            attributes.append('a').append(i).append("=1 ");
          }
          return article(attributes + ">x</p>", "");
        });
    pages.put("a paragraph of megabytes", () -> article("<p>" + "word ".repeat(900_000), ""));
    pages.put("a million line ends", () -> article("x" + "<br>".repeat(1_000_000), ""));
    pages.put(
        "200,000 linked lines",
        () -> article("<p>x</p>" + "<p><a href=/>y</a>".repeat(200_000), ""));
    pages.put(
        "100,000 blanks in a class",
        () -> article("<p class='a" + " ".repeat(100_000) + "b'>x", ""));
    pages.put(
        "100,000 blanks in a paragraph",
        () -> article("<p>x sails." + " ".repeat(100_000) + "\nIt lands.", ""));
    pages.put(
        "a hidden dialog of 20,000 sentences",
        () ->
            article(
                "<p>x</p><div hidden>"
                    + "<p>Say what your name is, please.</p>".repeat(20_000)
                    + "<input></div>",
                ""));
    pages.put(
        "5,000 hidden beginnings of a line",
        () -> {
          String sentence = "x sails from the pier of Anju at eight in the morning, every day. ";
          return article(
              "<p>" + sentence.repeat(5_000) + ("<p hidden>" + sentence + "x").repeat(5_000), "");
        });
    pages.put("25,000 teasers", () -> article("<p>x", teasers(25_000)));
    pages.put(
        "60,000 flat teasers",
        () ->
            article("<p>x", "<h4><a href=/newstream/1679051042-10001/>T</a></h4>".repeat(60_000)));
    pages.put(
        "30,000 entries without a link",
        () -> article("<p>x", "<div class=article-desc>E</div>".repeat(30_000)));
    pages.put(
        "a srcset of megabytes",
        () -> article("<p>x<img srcset='" + "a 1x,".repeat(800_000) + "'>", ""));
    pages.put(
        "a style of megabytes",
        () -> article("<p style='" + "color:red;".repeat(400_000) + "'>x", ""));
    pages.put(
        "a base of 64 KB",
        () -> "<base href='" + "../a".repeat(16_384) + "'>" + article("<p>x", ""));
    pages.put(
        "a base that is a capture of itself",
        () ->
            "<base href='"
                + "https://web.archive.org/web/2025/".repeat(50_000)
                + "'>"
                + article("<p>x", ""));
    pages.put(
        "a figure of 20,000 pictures",
        () ->
            article("<p>x<figure>" + "<img src=/a.jpg><p>y</p>".repeat(20_000) + "</figure>", ""));
    pages.put(
        "20,000 captions without a picture",
        () -> article("<p>x</p>" + "<figcaption>y</figcaption>".repeat(20_000), ""));
    pages.put(
        "500 nested figures of 40 captions each",
        () ->
            article(
                "<p>x"
                    + ("<figure>" + "<img src=/a.jpg><figcaption>y</figcaption>".repeat(40))
                        .repeat(500),
                ""));
    pages.put(
        "100,000 invitations and forms",
        () -> article("<p>x</p>" + "<p>sign in</p><form></form>".repeat(100_000), ""));
    pages.put(
        "50,000 headings with links among the entries",
        () ->
            article(
                "<p>x",
                teaser(1)
                    + "<div>"
                    + "<h3>y</h3><a href=/z>w</a>".repeat(50_000)
                    + "</div>"
                    + teaser(2)));
    pages.put(
        "an entry of 30,000 empty links and 30,000 pictures of others",
        () ->
            article(
                "<p>x",
                "<div><h4><a href=/newstream/1679051042-10001/>T</a></h4>"
                    + "<a href=/newstream/1679051042-10001/></a><a href=/z><img src=/a.jpg></a>"
                        .repeat(30_000)
                    + "</div>"));
    pages.put(
        "100,000 articles around and in each other",
        () -> article("<p>x", "<article><article>y</article>".repeat(100_000)));
    pages.put(
        "100,000 links left open",
        () -> article("<p>x</p>" + "<p>y <a href=/z>w</p><p>v".repeat(50_000), ""));
    pages.put(
        "20,000 linked headings below a paragraph",
        () -> article("<p>x</p>" + "<h4><a href=//y/>z</a></h4>".repeat(20_000), ""));
    pages.put("half a million comments", () -> article("<p>x" + "<!--y-->".repeat(500_000), ""));
    pages.put("half a million tables", () -> article("<p>x" + "<table>".repeat(500_000), ""));
    pages.put("unclosed links", () -> article("<p>x</p>" + "<a href=/y>y<p>".repeat(2_000), ""));
    pages.put(
        "toolbars without an end",
        () -> article("<p>x</p>" + "<!-- BEGIN WAYBACK TOOLBAR INSERT -->".repeat(100_000), ""));
    pages.put(
        "100,000 headings", () -> article("<p>x</p><div>" + "<h3>y</h3>".repeat(100_000), ""));
    pages.put(
        "a link around 100,000 lines",
        () -> article("<p>x</p><a href=/y>" + "<div>y</div>".repeat(100_000) + "</a>", ""));
    pages.put(
        "a line of 50,000 links behind the original",
        () ->
            article("<p>x", "")
                .replace("at source</a>", "at source</a>" + "<a href=/y>y</a>".repeat(50_000)));
    pages.put(
        "a million capitals above the text",
        () -> "<div>" + "A".repeat(1_000_000) + "</div>" + article("<p>x", ""));
    pages.put(
        "an address of megabytes",
        () -> article("<p><a href='/" + "|".repeat(3_000_000) + "'>x</a> y", ""));
    pages.put("control characters", () -> article("<p>x\u0000\u0001\u001F\uFFFE\uFFFF", ""));
    pages.put("lone surrogates", () -> article("<p>x\uD83D \uDE00\uD83D", ""));
    return pages;
  }

  @TestFactory
  Stream<DynamicTest> aPageWithinTheLimitGivesItsArticle() {
    return articles().entrySet().stream()
        .map(
            page ->
                dynamicTest(
                    page.getKey(),
                    () -> {
                      String html = page.getValue().get();
                      assertThat(html.length()).isLessThanOrEqualTo(LIMIT);
                      long start = System.nanoTime();
                      Article article =
                          Assertions.assertTimeoutPreemptively(
                              HANG, () -> ArticleParser.create().parse(Page.of(html)));
                      FIGURES.add(
                          String.format(
                              Locale.ROOT,
                              "%s: %d ms",
                              page.getKey(),
                              (System.nanoTime() - start) / 1_000_000));
                      assertThat(article.title()).isEqualTo("Tea");
                      assertThat(article.paragraphs().get(0)).matches("(?s)(x|word|y).*");
                    }));
  }

  /** Pages of the newspaper's own site: what is above and below a date, as often as it can be. */
  @TestFactory
  Stream<DynamicTest> aPageOfTheNewspaperEnds() {
    String home = "<p>Tuesday, September 17, 2024Latest News</p>";
    String article = "<h1>Tea</h1><p>May 1, 2020</p><p>x.</p>";
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("a heading of 30,000 dates", home + "<h2>" + "A<br>May 1, 2020<br>".repeat(30_000));
    pages.put("a heading of 60,000 days", article + "<h2>" + "May 1, 2020A<br>".repeat(60_000));
    pages.put(
        "100,000 days in a link", article + "<a href=/>" + "May 1, 2020A<br>".repeat(100_000));
    String link = "<a href='/blog?blogid=6502949d0a1b2c3d4e5f6071'>a</a>";
    pages.put("100,000 days with a word on a front page", home + "<p>May 1, 2020A".repeat(100_000));
    pages.put(
        "20,000 stories with pictures and links",
        home + ("<p>" + link + "<p>b<p>May 1, 2020<p><img src=a>c").repeat(20_000));
    pages.put(
        "60,000 links on a front page", home + ("<p>" + link).repeat(60_000) + "<p>May 1, 2020");
    pages.put(
        "a lead story of 50,000 paragraphs",
        home + "<h2>Tea</h2>" + "<p>It sails.".repeat(50_000) + "<h3>A</h3><p>May 1, 2020<p>b.");
    pages.put(
        "30,000 boxes with pictures and links below a text",
        article + ("<div><img src=a>" + link + "<p>b</p></div>").repeat(30_000));
    pages.put("60,000 links in a text", article + ("<p>" + link + "<p>b").repeat(30_000));
    pages.put(
        "200,000 linked lines above 50,000 headings",
        "<h1>Tea</h1><p>May 1, 2020</p><a href=/>"
            + "a<br>".repeat(200_000)
            + "</a>"
            + "<h2>b</h2>".repeat(50_000));
    return pages.entrySet().stream()
        .map(
            page ->
                dynamicTest(
                    page.getKey(),
                    () -> {
                      Page read =
                          Assertions.assertTimeoutPreemptively(
                              HANG, () -> Page.of(page.getValue(), NEWSPAPER));
                      PageKind kind =
                          Assertions.assertTimeoutPreemptively(
                              HANG, () -> ArticleParser.create().tryParse(read).kind());
                      assertThat(kind)
                          .isEqualTo(
                              page.getValue().startsWith(home)
                                  ? PageKind.LISTING
                                  : PageKind.ARTICLE);
                    }));
  }

  @Test
  void linkedHeadingsAboveALineOfTextEnd() {
    String linked = "<h4><a href=//y.example/>z</a></h4>".repeat(40_000);
    String html = article("<p>x</p><div>" + linked + "y</div>", "");

    Article article =
        Assertions.assertTimeoutPreemptively(
            HANG, () -> ArticleParser.create().parse(Page.of(html)));

    assertThat(article.paragraphs()).contains("x");
  }

  @Test
  void countsTheProblemsThatAreTooMany() {
    String broken = "<div class=article-desc>E</div>".repeat(1_000);
    var problems = ArticleParser.create().tryParse(Page.of(article("<p>x", broken))).problems();

    assertThat(problems).hasSize(101);
    assertThat(problems.get(100).code()).isEqualTo(ProblemCode.MORE_PROBLEMS);
  }

  @Test
  void refusesATagNameOfMegabytes() {
    String html = article("<p>x<" + "a".repeat(4_000_000) + ">", "");

    assertThatThrownBy(() -> Page.of(html))
        .isInstanceOf(PageReadException.class)
        .hasMessage("expected tag names of at most 65536 characters, found a longer one");
    assertThatThrownBy(() -> Page.of(html.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(PageReadException.class)
        .hasMessage("expected tag names of at most 65536 characters, found a longer one");
  }

  @Test
  void refusesAPageAboveTheLimitWithoutReadingIt() {
    InputStream endless =
        new InputStream() {
          private long left = 2L * LIMIT;

          @Override
          public int read() {
            return read(new byte[1], 0, 1) < 0 ? -1 : 'x';
          }

          @Override
          public int read(byte[] bytes, int start, int length) {
            left -= length;
            if (left < 0) {
              throw new AssertionError("read on behind the limit");
            }
            java.util.Arrays.fill(bytes, start, start + length, (byte) 'x');
            return length;
          }
        };

    assertThatThrownBy(() -> Page.read(endless))
        .isInstanceOf(PageReadException.class)
        .hasMessageStartingWith("the page is larger than 5242880 bytes");
  }

  /** 10 GB of one letter would be 10 MB; the beginning of it is as good a bomb. */
  @Test
  void refusesAGzipBombWithoutUnpackingIt() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 512; i++) {
        gzip.write(megabyte);
      }
    }

    assertThat(packed.size()).isLessThan(1 << 20);
    assertThatThrownBy(() -> Page.of(packed.toByteArray()))
        .isInstanceOf(PageReadException.class)
        .hasMessageStartingWith("the page is larger than 5242880 bytes");
  }

  @Test
  void takesALargerPageWhenTold() {
    String html = article("<p>x</p><!--" + "y".repeat(LIMIT) + "-->", "");
    PageOptions larger = PageOptions.defaults().withMaxBytes(2 * LIMIT);

    assertThat(ArticleParser.create().parse(Page.of(html, larger)).text()).isEqualTo("x");
  }

  @Test
  void givesNoAddressThatIsNotOfTheWeb() {
    for (String scheme :
        new String[] {
          "javascript:alert(1)", "data:text/html,x", "file:///etc/hosts", "ftp://a/b"
        }) {
      String html =
          article("<p>x<img src='" + scheme + "'>", teaser(1))
              .replace("/newstream/1679051042-10001/", scheme)
              .replace("href='/o'", "href='" + scheme + "'")
              .replace("href=/article/1/", "href='" + scheme + "'")
              .replace("href='" + ADDRESS + "'", "href='" + scheme + "'");
      Article article = ArticleParser.create().parse(Page.of(html));
      ArticleTeaser teaser = Objects.requireNonNull(article.more()).teasers().get(0);

      assertThat(
              Stream.of(
                  article.url(), article.originalUrl(), article.more().moreUrl(), teaser.url()))
          .as(scheme)
          .containsOnlyNulls();
      assertThat(article.images()).as(scheme).isEmpty();
    }
  }

  @Test
  void keepsMarksOfDirectionAsTheyAre() {
    String title = "Tea \u202Eesrever\u202C";
    String html = article("<p>x", "").replace("Tea", title);

    assertThat(ArticleParser.create().parse(Page.of(html)).title()).isEqualTo(title);
  }

  @Test
  void readsNoHtmlOutOfPackedBytes() {
    String packed =
        new String(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0}, StandardCharsets.ISO_8859_1);

    assertThat(Page.of(packed).kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(Page.of(packed).url()).isNull();
  }
}
