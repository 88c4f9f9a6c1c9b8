package io.github.ptparser;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sources begin and end, in text and in bytes, and which are refused. */
class PageSourceTest {

  private static final String ARTICLE =
      "<!DOCTYPE html><html><head><title>Tea house</title></head><body><h1>Tea house</h1>"
          + "<p>Date: 17/03/2023 | Source: Pyongyang Times | <a href=/original>Read original"
          + " version at source</a></p><div class=article-content>";

  /** A source of up to this length may have any tag. */
  private static final int SHORT = 256 * 1024;

  private static final int LONGEST_NAME = 64 * 1024;

  /** The page from its text and from its bytes. */
  private static List<Page> pages(String html) {
    return List.of(Page.of(html), Page.of(html.getBytes(UTF_8)));
  }

  private static List<String> problems(Page page) {
    return SmallListing.problems(ArticleParser.create().tryParse(page));
  }

  private static List<String> paragraphs(Page page) {
    return ArticleParser.create().parse(page).paragraphs();
  }

  // The end

  @ParameterizedTest
  @CsvSource({
    "'Two doors', Two doors",
    "'Two doors<', Two doors",
    "'Two doors</', Two doors",
    "'Two doors 1/', Two doors 1/",
    "'Two doors /', Two doors /",
    "'Two < doors', Two < doors",
  })
  void theBeginningOfATagThatWasCutIsNoText(String end, String paragraph) {
    for (Page page : pages(ARTICLE + "<p>" + end)) {
      assertThat(paragraphs(page)).containsExactly(paragraph);
      assertThat(problems(page)).contains("TRUNCATED_PAGE");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "<", "</", ">", "x"})
  void theShortestSourcesAreNoPage(String html) {
    for (Page page : pages(html)) {
      assertThat(page.kind()).isEqualTo(PageKind.UNKNOWN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</html>",
        "</HTML>",
        "</Html>",
        "</html >",
        "</html>\n<!-- saved -->",
        "</html",
        "</html></htm",
        "</html></ html"
      })
  void aPageEndsWithItsLastTag(String end) {
    for (Page page : pages(ARTICLE + "<p>Two doors</p></div></body>" + end)) {
      assertThat(problems(page)).doesNotContain("TRUNCATED_PAGE");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "</body>", "</htm>", "</ html>", "<html>", "/html>", "</hhtml>"})
  void aPageWithoutItsLastTagIsCut(String end) {
    for (Page page : pages(ARTICLE + "<p>Two doors</p></div>" + end)) {
      assertThat(problems(page)).contains("TRUNCATED_PAGE");
    }
  }

  @Test
  void aFragmentIsCutInAnElementThatIsOpen() {
    String fragment = SmallListing.fragment("[1][2]").html();
    ListingParser parser = ListingParser.create();

    for (Page page : pages(fragment)) {
      assertThat(parser.tryParse(page).problems()).isEmpty();
    }
    for (Page page : pages("<div>" + fragment)) {
      assertThat(SmallListing.problems(parser.tryParse(page))).containsExactly("TRUNCATED_PAGE");
    }
    assertThat(parser.tryParse(Page.of(Jsoup.parseBodyFragment("<div>" + fragment))).problems())
        .isEmpty();
  }

  // Several pages

  private static final String OTHER =
      "<head><title>Rice</title><body><h1>Rice</h1><p>It grows.</p></body></html>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</html>\n<!DOCTYPE html>",
        "</HTML ><html lang=en>",
        "</html>\uFEFF<!doctype html>",
        "</html><!-- end --> <!-- saved from url=(1)https://kcnawatch.org/newstream/1-1/ -->\n<HTML>"
      })
  void ofTwoDocumentsTheFirstIsThePage(String between) {
    String page = ARTICLE + "<p>Two doors</p></div></body>";
    ArticleParser parser = ArticleParser.create();

    for (Page both : pages(page + between + OTHER)) {
      assertThat(parser.tryParse(both)).isEqualTo(parser.tryParse(Page.of(page + "</html>")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</html><p>Three</p>",
        "</html><!-- <html> --><p>Three</p>",
        "</html><!-- --><!-- <html>",
        "</html <html>",
        "<html></html>",
        "</head><html>"
      })
  void whatFollowsTheEndOfADocumentIsNoOther(String end) {
    for (Page page : pages(ARTICLE + "<p>Two doors</p>" + end + "<p>Four</p></html>")) {
      assertThat(paragraphs(page).get(0)).isEqualTo("Two doors");
      assertThat(paragraphs(page).size() > 1).isEqualTo(!end.endsWith("<!-- <html>"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"page\": \"%s\"}", " [{\"page\": \"%s\"}]", "\"%s\""})
  void jsonThatHoldsAPageIsNone(String json) {
    String page = ARTICLE + "<p>Two doors</p></div></body></html>";

    for (Page kept : pages(json.formatted(page))) {
      assertThat(kept.kind()).isEqualTo(PageKind.UNKNOWN);
      assertThat(problems(kept)).containsExactly("NOT_HTML");
    }
    assertThat(Page.of("HTTP/1.1 200 OK\n\n" + page).kind()).isEqualTo(PageKind.ARTICLE);
  }

  // Charsets

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkNamesTheCharset(String name) {
    byte[] bytes =
        ("\uFEFF" + ARTICLE + "<p>“평양”</p></div></html>").getBytes(Charset.forName(name));

    assertThat(paragraphs(Page.of(bytes))).containsExactly("“평양”");
    assertThat(problems(Page.of(bytes))).doesNotContain("TRUNCATED_PAGE");
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-9, windows-1254, “ğ”",
    "euc-kr, x-windows-949, 평양 뷁",
    "gb2312, GBK, 平壤鎔",
    "shift_jis, windows-31j, 平壌①",
    "utf-8, UTF-8, “평양”",
    "utf-16be, UTF-8, “평양”",
    "utf-32, UTF-8, “평양”",
    "koi8-r, KOI8-R, Пхеньян"
  })
  void aNameInThePageIsReadAsBrowsersDo(String name, String charset, String text) {
    String html = ARTICLE.replace("<title>", "<meta charset=" + name + "><title>") + "<p>" + text;
    byte[] bytes = html.getBytes(Charset.forName(charset));

    assertThat(paragraphs(Page.of(bytes))).containsExactly(text);
  }

  @Test
  void aFragmentMayHaveAByteOrderMark() {
    String fragment = SmallListing.fragment("[1][2]").html();
    ListingParser parser = ListingParser.create();

    for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
      byte[] whole = ("\uFEFF" + fragment).getBytes(charset);
      byte[] open = ("\uFEFF<div>" + fragment).getBytes(charset);

      assertThat(parser.tryParse(Page.of(whole)).problems()).isEmpty();
      assertThat(SmallListing.problems(parser.tryParse(Page.of(open))))
          .containsExactly("TRUNCATED_PAGE");
    }
  }

  @Test
  void theCallersCharsetMayBeUtf16() {
    PageOptions options = PageOptions.defaults().withCharset(UTF_16LE);
    byte[] bytes = (ARTICLE + "<p>“평양”</p></div></html>").getBytes(UTF_16LE);

    assertThat(paragraphs(Page.of(bytes, options))).containsExactly("“평양”");
    assertThat(problems(Page.of(bytes, options))).doesNotContain("TRUNCATED_PAGE");
    assertThat(
            paragraphs(
                Page.of((ARTICLE + "<p>x").getBytes(UTF_16BE), options.withCharset(UTF_16BE))))
        .containsExactly("x");
  }

  @Test
  void theCallersBytesStayAsTheyAre() {
    byte[] bytes = (ARTICLE + "<p>One\uFFFF, two\uFFFF</p></div></html>").getBytes(UTF_8);
    byte[] before = bytes.clone();

    assertThat(paragraphs(Page.of(bytes))).containsExactly("One\uFFFD, two\uFFFD");
    assertThat(bytes).isEqualTo(before);
  }

  @Test
  void whatEndsATextForJsoupIsReplacedWhereverItStands() {
    for (int i = 0; i < 20; i++) {
      String before = "a".repeat(i);
      byte[] html = (ARTICLE + "<p>" + before + "\uFFFFb평\uFFFF평</p></div></html>").getBytes(UTF_8);

      assertThat(paragraphs(Page.of(html))).containsExactly(before + "\uFFFDb평\uFFFD평");
    }
  }

  // What is refused

  private static String longPage(String tag) {
    return ARTICLE + "<p>" + tag + "</p>" + "<!-- -->".repeat(SHORT / 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a", "<A", "<z", "<Z", "</a", "<m"})
  void aTagWithAnEndlessNameIsRefused(String start) {
    String html = longPage(start + "m".repeat(LONGEST_NAME) + ">");

    for (ThrowingPage page : List.<ThrowingPage>of(() -> Page.of(html), () -> bytes(html))) {
      assertThatThrownBy(page::make)
          .isInstanceOf(PageReadException.class)
          .hasMessage("expected tag names of at most 65536 characters, found a longer one");
    }
  }

  private interface ThrowingPage {
    Page make();
  }

  private static Page bytes(String html) {
    return Page.of(html.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // as long as a name may be
        "<a%s>",
        // no name of a tag
        "%sm",
        "< %sm",
        "<1%sm",
        "<@%sm",
        "<[%sm",
        "<{%sm",
        "<`%sm",
        "<!%sm>",
        "x/%sm",
        // a name that ends
        "<p %sm>",
        "<p\n%sm>",
        "<p/%sm>",
        "<p>%sm",
        "<p%s %<sm>"
      })
  void otherLongRunsOfLettersAreNot(String tag) {
    String letters = "m".repeat(LONGEST_NAME - 1);
    String html = longPage(tag.replace("%<s", letters).replace("%s", letters));

    assertThatCode(() -> Page.of(html)).doesNotThrowAnyException();
  }

  @Test
  void aShortSourceMayHaveAnyTag() {
    String tag = "<m" + "m".repeat(LONGEST_NAME) + ">";
    String html = ARTICLE + tag + " ".repeat(SHORT - ARTICLE.length() - tag.length());

    assertThatCode(() -> Page.of(html)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Page.of(html + " ")).isInstanceOf(PageReadException.class);
  }

  @Test
  void aPageIsAsLargeAsTheLimitAndNotLarger() {
    String html = ARTICLE + "<p>x\0";
    PageOptions enough = PageOptions.defaults().withMaxBytes(html.length());
    PageOptions tooFew = PageOptions.defaults().withMaxBytes(html.length() - 1);

    assertThat(Page.of(html, enough).kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(Page.of(html.getBytes(UTF_8), enough).kind()).isEqualTo(PageKind.ARTICLE);
    assertThatThrownBy(() -> Page.of(html, tooFew)).isInstanceOf(PageReadException.class);
    assertThatThrownBy(() -> Page.of(html.getBytes(UTF_8), tooFew))
        .isInstanceOf(PageReadException.class);
    assertThat(Page.of("x", PageOptions.defaults().withMaxBytes(1)).kind())
        .isEqualTo(PageKind.UNKNOWN);
  }

  /** Java reads this charset and cannot write it. Where the page names it, no place is known. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCharsetThatCannotBeWrittenIsRead(boolean isTold) throws IOException {
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    html.write(
        "<!DOCTYPE html><html><head><meta charset=ISO-2022-CN></head><body><i>".getBytes(UTF_8));
    html.write(new byte[] {0x1B, 0x24, 0x29, 0x41, 0x0E, 0x3C, 0x62, 0x0F});
    html.write("</i><div><h2>Ferry</h2><p>It sails.</p></div></body></html>".getBytes(UTF_8));
    PageOptions options =
        PageOptions.defaults().withUrl(URI.create("http://www.pyongyangtimes.com.kp/?bbs=1"));
    ParseResult<Article> result =
        ArticleParser.create()
            .tryParse(
                Page.of(
                    html.toByteArray(),
                    isTold ? options.withCharset(Charset.forName("ISO-2022-CN")) : options));

    assertThat(result.value()).extracting(Article::title).isEqualTo("Ferry");
    assertThat(result.problems())
        .extracting(Problem::code, Problem::line)
        .contains(Tuple.tuple(ProblemCode.MISSING_DATE, isTold ? 1 : null));
  }
}
