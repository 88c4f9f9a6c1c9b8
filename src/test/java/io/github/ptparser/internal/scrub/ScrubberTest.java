package io.github.ptparser.internal.scrub;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.Page;
import io.github.ptparser.robust.Scrubbing;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scrubber keeps of a page and what it replaces. */
class ScrubberTest {

  private static String scrubbed(String html) {
    return new Scrubber().page(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "<p>Wool, wool and WOOL of Hyesan (2023).",
        "<b>W</b>ool<br>wo<i>o</i>l",
        "<p title='Wool'>Wool</p><p>wool 양털</p>"
      })
  void givesEachWordOneOfItsLength(String html) {
    String scrubbed = scrubbed(html);

    assertThat(scrubbed).hasSameSizeAs(html).isNotEqualTo(html).doesNotContainIgnoringCase("wool");
    assertThat(shape(scrubbed)).isEqualTo(shape(html));
  }

  /** Replaces each letter by its kind. */
  private static String shape(String html) {
    return html.replaceAll("<[^>]*>", "#")
        .replaceAll("[\\p{Lu}]", "A")
        .replaceAll("[\\p{Ll}]", "a")
        .replaceAll("[가-힣]", "가");
  }

  @Test
  void givesTheSameWordForTheSame() {
    Scrubber scrubber = new Scrubber();

    String[] words = scrubber.text("wool felt wool Felt WOOL").split(" ", -1);

    assertThat(words[0]).isEqualTo(words[2]).isEqualToIgnoringCase(words[4]).isNotEqualTo("wool");
    assertThat(words[1])
        .isEqualToIgnoringCase(words[3])
        .isNotEqualTo("felt")
        .isNotEqualTo(words[0]);
    assertThat(words[3]).matches("[A-Z][a-z]{3}");
    assertThat(words[4]).matches("[A-Z]{4}");
    assertThat(scrubber.page("<p>Felt</p>")).isEqualTo("<p>" + words[3] + "</p>");
  }

  @Test
  void makesWordsUpByTheirNumberAlone() {
    // 14 consonants and 5 vowels: 980 words, and the n-th is number 48,271 n of them.
    assertThat(new Scrubber().text("elk ewe")).isEqualTo("zig van");
  }

  @Test
  void hasAWordForEachThatThereCanBe() {
    List<String> latin = wordsOf(3, 'a', 26);
    List<String> hangul = wordsOf(2, '가', 60);
    List<String> han = wordsOf(2, '一', 40);
    List<String> cyrillic = wordsOf(3, 'а', 32);

    for (List<String> words : List.of(latin, hangul, han, cyrillic)) {
      String[] scrubbed = new Scrubber().text(String.join(" ", words)).split(" ", -1);

      assertThat(scrubbed).hasSameSizeAs(words).doesNotHaveDuplicates();
      assertThat(String.join("", scrubbed))
          .as("in the script of " + words.get(0))
          .matches("\\p{Is" + Character.UnicodeScript.of(words.get(0).charAt(0)) + "}+");
    }
  }

  private static List<String> wordsOf(int length, char first, int letters) {
    List<String> words = List.of("");
    for (int i = 0; i < length; i++) {
      List<String> longer = new ArrayList<>();
      for (String word : words) {
        for (int letter = 0; letter < letters; letter++) {
          longer.add(word + (char) (first + letter));
        }
      }
      words = longer;
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "<p>wo</p><p>ol</p>",
        "<div>wo<p>ol</p>el</div>",
        "wo<br>ol",
        "<p><button>wo<br>ol</button>",
      })
  void takesNoPiecesOfTwoBlocksForAWord(String html) {
    assertThat(scrubbed(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "<p>wo<i>ol</i>; <p>##<i>##</i>",
        "<p>wo<script></script>ol; <p>##<script></script>##",
        "<p>wo<button>wool<b>el</b></button>ol; <p>##<button>####<b>##</b></button>##",
        "<table><tr><td>wool</td></tr>felt</table>; <table><tr><td>####</td></tr>####</table>",
        "<p>&copywool &ampwool; <p>&copy#### &amp####",
        "<p title='&copywool'>; <p title='&########'>",
        "<p>wool&; <p>####&",
        "<p>wool &wool; <p>#### &####",
        "<!-- https://wool.example/felt -->; <!-- https://wool.example/#### -->"
      })
  void replacesEachWordWhereverItsLettersStand(String html, String pattern) {
    assertThat(scrubbed(html))
        .doesNotContain(">wool", "felt", "copywool")
        .matches(Pattern.quote(pattern).replace("#", "\\E[a-z]\\Q"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Date: 17/03/2023 | Source: KCNA | Read original version at source",
        "More From, More Articles, November 28, 2025Nov 28, 2025, Share Button",
        "Get North Korea headlines delivered to your inbox",
        "Page not found - Just a moment...",
        "is he to go up by 12.5 % in Y2"
      })
  void keepsWhatAPageIsKnownBy(String text) {
    assertThat(scrubbed("<p>" + text)).isEqualTo("<p>" + text);
  }

  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org/newstream/1679051042-573104/wool-market/,"
        + " https://kcnawatch.org/newstream/1679051042-573104/xxxx-xxxxxx/",
    "/newstream/1679051042-573104/wool/, /newstream/1679051042-573104/xxxx/",
    "//wool.example/felt, //wool.example/xxxx",
    "https://web.archive.org/web/20251128010203im_/https://wool.example/felt.jpg,"
        + " https://web.archive.org/web/20251128010203im_/https://wool.example/xxxx.jpg",
    "http://a.example/blog?page=culture&blogid=63a1f0c2aa00bb11cc22dd33,"
        + " http://a.example/blog?page=culture&blogid=63a1f0c2aa00bb11cc22dd33",
    "http://a.example/?nonce=3f9c0a71d2e84b56&s=felt,"
        + " http://a.example/?nonce=0000000000000000&s=xxxx",
    "https://a.example/%EC%96%91%ED%84%B8, https://a.example/%XX%XX%XX%XX%XX%XX"
  })
  void keepsTheFormOfAnAddress(String address, String pattern) {
    String scrubbed = new Scrubber().address(address);

    assertThat(scrubbed)
        .hasSameSizeAs(address)
        .doesNotContain("felt", "/wool-", "/wool/", "%EC%96%91")
        .matches(
            Pattern.quote(pattern)
                .replaceAll("x{3,}", "\\\\E[a-z]+\\\\Q")
                .replace("XX", "\\E[0-9A-F]{2}\\Q"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>let secret = 1;</script>| <script></script>",
        "<style>p{}</style>| <style></style>",
        "<p onclick='secret()'>| <p onclick=''>",
        "<input type=hidden value=secret>| <input type=hidden value=\"\">",
        "<p data-user=secret nonce=\"secret\">| <p data-user=\"\" nonce=\"\">",
        "<a href=javascript:secret()>| <a href=\"javascript:\">",
        "<img src='data:image/png;base64,c2Vj'>| <img src='data:'>"
      })
  void emptiesScriptsStylesAndTokens(String html, String expected) {
    assertThat(scrubbed(html)).isEqualTo(expected);
  }

  @Test
  void keepsTheLinesOfWhatItEmpties() {
    assertThat(scrubbed("<script>\na();\r\nb();\n</script><p onclick='\nb()'>"))
        .isEqualTo("<script>\n\r\n\n</script><p onclick='\n'>");
  }

  @Test
  void scrubsWhatIsWrittenAsAReference() {
    String scrubbed = scrubbed("<p>&#50577;&#xD138; &amp; W&#111;ol &copy &eacute;");

    assertThat(scrubbed).contains(" &amp; ").contains("&copy").contains("&eacute;");
    assertThat(scrubbed).doesNotContain("50577", "D138", "ol");
    assertThat(Page.of(scrubbed).kind()).isNotNull();
  }

  /** jsoup looks for a charset in the first bytes; the parser leaves the script out before. */
  @Test
  void findsTheCharsetBelowALongScriptAsAReaderDoes() {
    String html =
        "<html><head><script>"
            + "a();".repeat(4000)
            + "</script><meta charset=windows-1251></head><p>Шерсть";
    byte[] bytes = html.getBytes(Charset.forName("windows-1251"));

    byte[] scrubbed = new Scrubber().page(bytes);

    assertThat(new String(scrubbed, Charset.forName("windows-1251")))
        .endsWith("<p>" + new Scrubber().text("Шерсть"));
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, Café wool", "EUC-KR, 양털 시장", "UTF-8, 양털 시장", "UTF-16LE, 양털 시장"})
  void writesThePageInItsCharset(String name, String words) {
    Charset charset = Charset.forName(name);
    String mark = charset.equals(UTF_16LE) ? "\uFEFF" : "";
    String html =
        mark + "<html><head><meta charset=" + name + "></head><p>" + words + "</p></html>";

    byte[] scrubbed = new Scrubber().page(html.getBytes(charset));

    assertThat(new String(scrubbed, charset))
        .isEqualTo(html.replace(words, new Scrubber().text(words)))
        .doesNotContain("wool", "양털");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kcna-watch-2023/page-of-full-size.html",
        "kcna-watch-2023/listing-of-a-source.html",
        "kcna-watch-2023/wayback-relative-links.html",
        "neither/sign-up-wall-by-class.html"
      })
  void commutesWithParsing(String fixture) throws IOException {
    Scrubbing.commutesWithParsing(Files.readString(Path.of("fixtures", fixture)));
  }
}
