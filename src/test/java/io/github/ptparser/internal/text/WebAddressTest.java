package io.github.ptparser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  private static final URI BASE = URI.create("https://kcnawatch.org/article/163/?sort=recent");

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://kcnawatch.org/x https://kcnawatch.org/x",
        "HTTP://kcnawatch.org/x http://kcnawatch.org/x",
        "HTTPS://KCNAWATCH.ORG/Newstream/1?S=A https://kcnawatch.org/Newstream/1?S=A",
        "//Ann@KCNAWatch.org:8080 https://Ann@kcnawatch.org:8080",
        "/web/2025/HTTPS://KCNAWATCH.ORG/A https://kcnawatch.org/A",
        "//assets.korearisk.com/a.jpg https://assets.korearisk.com/a.jpg",
        "/newstream/1/ https://kcnawatch.org/newstream/1/",
        "page/2/ https://kcnawatch.org/article/163/page/2/",
        "../156/ https://kcnawatch.org/article/156/",
        "?s=farm https://kcnawatch.org/article/163/?s=farm",
        "#top https://kcnawatch.org/article/163/?sort=recent#top",
        "\\newstream\\1 https://kcnawatch.org/newstream/1"
      })
  void resolvesAsABrowserDoes(String link, URI address) {
    assertThat(WebAddress.resolve(BASE, link)).isEqualTo(address);
  }

  @Test
  void resolvesAgainstABareHost() {
    assertThat(WebAddress.resolve(URI.create("https://kcnawatch.org"), "a/b"))
        .hasToString("https://kcnawatch.org/a/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "javascript:void(0)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/hosts",
        "mailto:a@example.org",
        "ftp://example.org/",
        "https:",
        "http://",
        "https:///path",
        "x:/newstream/1-2//./",
        "tel:1"
      })
  void leadsNowhereOnTheWeb(String link) {
    assertThat(WebAddress.resolve(BASE, link)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a b|https://kcnawatch.org/a%20b",
        "/a\"b<c>|https://kcnawatch.org/a%22b%3Cc%3E",
        "/100%|https://kcnawatch.org/100%25",
        "/%zz%20|https://kcnawatch.org/%25zz%20",
        "/{x}|https://kcnawatch.org/%7Bx%7D",
        "/a#b#c|https://kcnawatch.org/a#b%23c",
        "/children’s|https://kcnawatch.org/children’s",
        "/%E2%80%99|https://kcnawatch.org/%E2%80%99",
        "/%e2%80%99|https://kcnawatch.org/%e2%80%99",
        "/평양|https://kcnawatch.org/평양"
      })
  void escapesOnlyWhatAnAddressMayNotHave(String link, String address) {
    assertThat(WebAddress.resolve(BASE, link)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://web.archive.org/web/20251128010203/https://kcnawatch.org/x",
        "http://web.archive.org/web/20251128010203im_/https://kcnawatch.org/x",
        "//web.archive.org/web/2025id_/https://kcnawatch.org/x",
        "/web/20251128010203/https://kcnawatch.org/x",
        "/web/20251128010203/https:/kcnawatch.org/x",
        "https://web.archive.org/web/2025/https://web.archive.org/web/2024/https://kcnawatch.org/x"
      })
  void takesThePrefixOfACaptureOff(String link) {
    assertThat(WebAddress.resolve(BASE, link)).hasToString("https://kcnawatch.org/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kcnawatch.org",
        "https://kcnawatch.org/",
        "http://www.pyongyangtimes.com.kp/blog?page=today-news&blogid=67aaa8801122aabb",
        "https://assets.korearisk.com/uploads/2025/02/lanterns-1.jpg",
        "https://a-b.0/~!$&'()*+,;=:@/web/"
      })
  void isPlainIfNothingOfItChanges(String link) {
    assertThat(WebAddress.isPlain(link)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://",
        "https:///x",
        "ftp://kcnawatch.org/",
        "//kcnawatch.org/",
        "HTTPS://kcnawatch.org/",
        "https://KCNAWATCH.org/",
        "https://kcnawatch.org:443/",
        "https://a@kcnawatch.org/",
        "https://kcnawatch.org?s=farm",
        "https://kcnawatch.org/a b",
        "https://kcnawatch.org/%41",
        "https://kcnawatch.org/a#b",
        "https://kcnawatch.org/a/../b",
        "https://kcnawatch.org/.",
        "https://kcnawatch.org/{a}",
        "https://kcnawatch.org/\u007F",
        "https://kcnawatch.org/한글",
        "https://web.archive.org/web/20251128010203/https://kcnawatch.org/"
      })
  void isNotPlainIfSomethingMayChange(String link) {
    assertThat(WebAddress.isPlain(link)).isFalse();
  }

  @Test
  void isNotPlainIfLongerThanALinkMayBe() {
    String site = "https://kcnawatch.org/";

    assertThat(WebAddress.isPlain(site + "a".repeat(16 * 1024 - site.length()))).isTrue();
    assertThat(WebAddress.isPlain(site + "a".repeat(16 * 1024 - site.length() + 1))).isFalse();
  }

  /** Plain links take a short cut; a blank in front forces the long way. */
  @Property(tries = 20_000, seed = "20261124")
  void resolvesWhatIsPlainAsAllElse(@ForAll("links") String link) {
    assertThat(WebAddress.resolve(BASE, link)).isEqualTo(WebAddress.resolve(BASE, ' ' + link));
  }

  @Provide
  static Arbitrary<String> links() {
    Arbitrary<String> hosts =
        Arbitraries.of(
            "kcnawatch.org", "assets.korearisk.com", "a..b", "-", "1.2.3.4", "x_y", "KCNA.kp", "");
    Arbitrary<String> pieces =
        Arbitraries.of(
            "/",
            "//",
            "/.",
            "/..",
            ".",
            "a",
            "newstream",
            "web",
            "20250101",
            "?",
            "#",
            "%",
            "%41",
            "=",
            "&",
            "\"",
            "<",
            "{",
            "|",
            "^",
            "`",
            "\\",
            "@",
            ":",
            ":80",
            "~",
            "한",
            "\t",
            " ",
            "https://",
            "http:/");
    return Combinators.combine(
            Arbitraries.of("https://", "http://", "HTTPS://", "https:/", "//"),
            hosts,
            pieces.list().ofMaxSize(12))
        .as((scheme, host, rest) -> scheme + host + String.join("", rest));
  }
}
