package io.github.ptparser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page is read from, in which charset, and from which address. */
class PageTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String ADDRESS = "https://kcnawatch.org/newstream/1679051042-573104882/";

  /** An article that says {@code “Café 평양”}, with what is given in its head. */
  private static String html(String head) {
    return "<!DOCTYPE html><html><head>"
        + head
        + "<title>Tea house | KCNA Watch</title></head><body><h1>Tea house</h1>"
        + "<p>Date: 17/03/2023 | Source: Pyongyang Times | <a href='http://source.example/1'>"
        + "Read original version at source</a></p><div class=article-content><p>“Café”</p></div>"
        + "</body></html>";
  }

  private static String text(Page page) {
    return ArticleParser.create().parse(page).text();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] concat(byte[] start, byte[] end) {
    byte[] all = java.util.Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, all, start.length, end.length);
    return all;
  }

  @Test
  void readsUtf8WhereNothingIsSaid() {
    assertThat(text(Page.of(html("").getBytes(UTF_8)))).isEqualTo("“Café”");
  }

  @Test
  void readsTheCharsetThatMetaSays() {
    byte[] bytes = html("<meta charset=windows-1252>").getBytes(WINDOWS_1252);

    assertThat(text(Page.of(bytes))).isEqualTo("“Café”");
  }

  @ParameterizedTest
  @CsvSource({"iso-8859-1", "latin1", "us-ascii", "ISO8859-1"})
  void readsLatin1AsBrowsersDo(String label) {
    byte[] bytes = html("<meta charset=" + label + ">").getBytes(WINDOWS_1252);

    assertThat(text(Page.of(bytes))).isEqualTo("“Café”");
  }

  @Test
  void readsUtf8WhereMetaSaysUtf16InAscii() {
    byte[] bytes = html("<meta charset=utf-16>").getBytes(UTF_8);

    assertThat(text(Page.of(bytes))).isEqualTo("“Café”");
  }

  @Test
  void readsUtf8WhereMetaSaysNonsense() {
    byte[] bytes = html("<meta charset=no-such-charset>").getBytes(UTF_8);

    assertThat(text(Page.of(bytes))).isEqualTo("“Café”");
  }

  @Test
  void takesTheCallersCharsetBeforeMeta() {
    byte[] bytes = html("<meta charset=windows-1252>").getBytes(UTF_8);
    PageOptions options = PageOptions.defaults().withCharset(UTF_8);

    assertThat(text(Page.of(bytes, options))).isEqualTo("“Café”");
  }

  @Test
  void takesTheCallersLatin1AsBrowsersDo() {
    byte[] bytes = html("").getBytes(WINDOWS_1252);
    PageOptions options = PageOptions.defaults().withCharset(ISO_8859_1);

    assertThat(text(Page.of(bytes, options))).isEqualTo("“Café”");
  }

  @Test
  void takesTheByteOrderMarkBeforeEverything() {
    PageOptions options = PageOptions.defaults().withCharset(WINDOWS_1252);
    String html = html("<meta charset=windows-1252>");
    byte[] utf8 = concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, html.getBytes(UTF_8));
    byte[] utf16le = concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, html.getBytes(UTF_16LE));
    byte[] utf16be = concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, html.getBytes(UTF_16BE));

    for (byte[] bytes : List.of(utf8, utf16le, utf16be)) {
      Page page = Page.of(bytes, options);
      assertThat(text(page)).isEqualTo("“Café”");
      assertThat(ArticleParser.create().tryParse(page).problems())
          .extracting(Problem::code)
          .doesNotContain(ProblemCode.TRUNCATED_PAGE);
    }
  }

  @Test
  void passesOverAByteOrderMarkLeftInText() {
    Article article = ArticleParser.create().parse(Page.of("\uFEFF" + html("")));

    assertThat(article.title()).isEqualTo("Tea house");
  }

  @Test
  void readsGzipFromBytesStreamAndFile(@TempDir Path folder) throws IOException {
    byte[] packed = gzip(html("").getBytes(UTF_8));
    Path file = Files.write(folder.resolve("page.html"), packed);

    assertThat(text(Page.of(packed))).isEqualTo("“Café”");
    assertThat(text(Page.read(new ByteArrayInputStream(packed)))).isEqualTo("“Café”");
    assertThat(text(Page.read(file))).isEqualTo("“Café”");
  }

  @Test
  void refusesGzipThatIsBroken() throws IOException {
    byte[] packed = gzip(html("").getBytes(UTF_8));
    byte[] half = java.util.Arrays.copyOf(packed, packed.length / 2);

    assertThatThrownBy(() -> Page.read(new ByteArrayInputStream(half)))
        .isInstanceOf(PageReadException.class)
        .hasMessage("the gzip data of the page is broken: Unexpected end of ZLIB input stream")
        .hasCauseInstanceOf(IOException.class);
    assertThatThrownBy(() -> Page.of(half))
        .isInstanceOf(PageReadException.class)
        .hasMessage("the gzip data of the page is broken: Unexpected end of ZLIB input stream");
    assertThatThrownBy(() -> Page.of(java.util.Arrays.copyOf(packed, 5)))
        .hasMessage("the gzip data of the page is broken: it ends in its header");
  }

  @Test
  void refusesWhatIsLargerThanTheLimit() throws IOException {
    String html = html("");
    int size = html.getBytes(UTF_8).length;
    PageOptions enough = PageOptions.defaults().withMaxBytes(size);
    PageOptions tooFew = PageOptions.defaults().withMaxBytes(size - 1);
    byte[] packed = gzip(html.getBytes(UTF_8));

    assertThat(text(Page.of(html.getBytes(UTF_8), enough))).isEqualTo("“Café”");
    assertThat(text(Page.of(packed, enough))).isEqualTo("“Café”");
    assertThatThrownBy(() -> Page.of(html.getBytes(UTF_8), tooFew))
        .isInstanceOf(PageReadException.class)
        .hasMessage(
            "the page is larger than "
                + (size - 1)
                + " bytes; PageOptions.withMaxBytes sets the limit");
    assertThatThrownBy(() -> Page.of(packed, tooFew)).isInstanceOf(PageReadException.class);
    assertThatThrownBy(() -> Page.of(html, tooFew.withMaxBytes(html.length() - 1)))
        .isInstanceOf(PageReadException.class)
        .hasMessage(
            "the page is larger than "
                + (html.length() - 1)
                + " chars; PageOptions.withMaxBytes sets the limit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tooFew.withMaxBytes(0))
        .withMessage("maxBytes must be at least 1, was 0");
  }

  @Test
  void passesOnTheExceptionOfAFileOrStreamThatCannotBeRead(@TempDir Path folder)
      throws IOException {
    Path missing = folder.resolve("missing.html");
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    assertThatThrownBy(() -> Page.read(missing)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> Page.read(closed))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("Stream closed");
  }

  @Test
  void doesNotChangeWhenTheBytesDo() {
    byte[] bytes = html("").replace("<p>Date: 17/03/2023", "\n<p>Date: 31/02/2023").getBytes(UTF_8);
    Page page = Page.of(bytes);
    ParseResult<Article> before = ArticleParser.create().tryParse(page);
    java.util.Arrays.fill(bytes, (byte) '\n');

    assertThat(before.problems()).extracting(Problem::line).contains(2);
    assertThat(ArticleParser.create().tryParse(page)).isEqualTo(before);
    assertThat(page.lineOf("source")).isEqualTo(2);
  }

  @Test
  void saysWhatItIs() {
    assertThat(Page.of(html(""), URI.create(ADDRESS)))
        .hasToString("Page[url=" + ADDRESS + ", kind=ARTICLE, layout=KCNA_WATCH_2023]");
    assertThat(Page.of("")).hasToString("Page[url=null, kind=UNKNOWN, layout=null]");
  }

  @Test
  void optionsSayWhatTheyAre() {
    assertThat(PageOptions.defaults())
        .hasToString("PageOptions[url=null, charset=null, capture=null, maxBytes=5242880]");
    assertThat(
            PageOptions.defaults()
                .withUrl(URI.create(ADDRESS))
                .withCharset(UTF_8)
                .withMaxBytes(1_000_000))
        .hasToString(
            "PageOptions[url=" + ADDRESS + ", charset=UTF-8, capture=null, maxBytes=1000000]");
  }

  @Test
  void doesNotCloseTheStream() throws IOException {
    boolean[] isClosed = new boolean[1];
    InputStream stream =
        new ByteArrayInputStream(html("").getBytes(UTF_8)) {
          @Override
          public void close() {
            isClosed[0] = true;
          }
        };

    assertThat(text(Page.read(stream))).isEqualTo("“Café”");
    assertThat(isClosed[0]).isFalse();
  }

  @Test
  void readsADocumentWithinAnother() {
    Document document = Jsoup.parse(html(""));
    Page alone = Page.of(document.clone());
    new Element("div").appendChild(document);

    assertThat(ArticleParser.create().tryParse(Page.of(document)))
        .isEqualTo(ArticleParser.create().tryParse(alone));
  }

  @Test
  void readsADocumentWithoutChangingIt() {
    Document document = Jsoup.parse(html(""), ADDRESS);
    String before = document.outerHtml();
    Page page = Page.of(document);

    assertThat(page.url()).isEqualTo(URI.create(ADDRESS));
    assertThat(text(page)).isEqualTo("“Café”");
    assertThat(document.outerHtml()).isEqualTo(before);
  }

  @Test
  void takesAnyTextForTheLocationOfADocument() {
    for (String location : new String[] {"", "saved/page.html", "https://kcnawatch.org/?s=a b|c"}) {
      assertThat(text(Page.of(Jsoup.parse(html(""), location)))).isEqualTo("“Café”");
    }
  }

  @Test
  void readsOnBehindWhatJsoupTakesForTheEnd() {
    String html = html("").replace("“Café”", "“Ca\uFFFFfé”");

    assertThat(text(Page.of(html))).isEqualTo("“Ca\uFFFDfé”");
    assertThat(text(Page.of(html.getBytes(UTF_8)))).isEqualTo("“Ca\uFFFDfé”");
  }

  @Test
  void placesProblemsOfADocumentOnlyIfItWasTracked() {
    Document plain = Jsoup.parse(html(""));
    Document tracked = Jsoup.parse(html(""), "", Parser.htmlParser().setTrackPosition(true));

    assertThat(ArticleParser.create().tryParse(Page.of(plain)).problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.line()).isNull());
    assertThat(ArticleParser.create().tryParse(Page.of(tracked)).problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.line()).isNotNull());
  }

  @Test
  void placesAProblemInLineAndColumn() {
    String html =
        html("").replace("<p>Date: 17/03/2023", "\n\n  <p>Date: 31/02/2023").replace("“", "\n“");

    assertThat(ArticleParser.create().tryParse(Page.of(html)).problems())
        .filteredOn(problem -> problem.code() == ProblemCode.INVALID_DATE)
        .singleElement()
        .isEqualTo(
            new Problem(
                ProblemCode.INVALID_DATE,
                "published",
                "expected the meta line's \"Date: DD/MM/YYYY\" to be readable, found"
                    + " \"31/02/2023\"",
                3,
                6));
  }

  @Test
  void takesTheAddressFromTheFirstThatKnowsIt() {
    String canonical = "<link rel=canonical href='https://kcnawatch.org/newstream/1-1002/c/'>";
    String ogUrl = "<meta property=og:url content='https://kcnawatch.org/newstream/1-1003/o/'>";
    String comment = "<!-- saved from url=(0041)https://kcnawatch.org/newstream/1-1004/s/ -->";
    URI callers = URI.create("https://kcnawatch.org/newstream/1-1001/");

    assertThat(Page.of(comment + html(canonical + ogUrl), callers).url()).isEqualTo(callers);
    assertThat(Page.of(comment + html(canonical + ogUrl)).url())
        .hasToString("https://kcnawatch.org/newstream/1-1002/c/");
    assertThat(Page.of(comment + html(ogUrl)).url())
        .hasToString("https://kcnawatch.org/newstream/1-1003/o/");
    assertThat(Page.of(comment + html("")).url())
        .hasToString("https://kcnawatch.org/newstream/1-1004/s/");
    assertThat(Page.of(html("")).url()).isNull();
  }

  @Test
  void takesThePrefixOfACaptureOffTheCallersAddress() {
    URI capture = URI.create("https://web.archive.org/web/20251128010203/" + ADDRESS);

    assertThat(Page.of(html(""), capture).url()).isEqualTo(URI.create(ADDRESS));
  }

  @Test
  void takesASiteAsTheBaseOfLinksAndNotAsTheAddress() {
    String html =
        html("<link rel=canonical href='/newstream/1-1002/c/'>")
            .replace("http://source.example/1", "/original");
    Article article =
        ArticleParser.create().parse(Page.of(html, URI.create("https://kcnawatch.co/")));

    assertThat(article.url()).hasToString("https://kcnawatch.co/newstream/1-1002/c/");
    assertThat(article.originalUrl()).hasToString("https://kcnawatch.co/original");
  }

  @Test
  void saysThatACallersAddressIsNotOfTheWeb() {
    ParseResult<Article> result =
        ArticleParser.create().tryParse(Page.of(html(""), URI.create("file:///saved/page.html")));

    assertThat(result.value()).isNotNull();
    assertThat(result.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_ADDRESS);
              assertThat(problem.field()).isEqualTo("url");
            });
  }
}
