package io.github.ptparser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
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

class AddressesTest {

  private static final URI BASE = URI.create("https://kcnawatch.org/article/163/?sort=recent");

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://kcnawatch.org/x https://kcnawatch.org/x",
        "HTTP://kcnawatch.org/x HTTP://kcnawatch.org/x",
        "//assets.korearisk.com/a.jpg https://assets.korearisk.com/a.jpg",
        "/newstream/1/ https://kcnawatch.org/newstream/1/",
        "page/2/ https://kcnawatch.org/article/163/page/2/",
        "../156/ https://kcnawatch.org/article/156/",
        "?s=farm https://kcnawatch.org/article/163/?s=farm",
        "#top https://kcnawatch.org/article/163/?sort=recent#top",
        "\\newstream\\1 https://kcnawatch.org/newstream/1"
      })
  void resolvesAsABrowserDoes(String link, URI address) {
    assertThat(Addresses.resolve(BASE, link)).isEqualTo(address);
  }

  @Test
  void resolvesAgainstABareHost() {
    assertThat(Addresses.resolve(URI.create("https://kcnawatch.org"), "a/b"))
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
    assertThat(Addresses.resolve(BASE, link)).isNull();
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
    assertThat(Addresses.resolve(BASE, link)).hasToString(address);
  }

  @Test
  void escapesALoneSurrogate() {
    assertThat(Addresses.resolve(BASE, "/\uD83D")).hasToString("https://kcnawatch.org/%3F");
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
    assertThat(Addresses.resolve(BASE, link)).hasToString("https://kcnawatch.org/x");
  }

  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org/newstream/1679051042-573104882/slug/,1679051042-573104882",
    "/newstream/1679051042-4004,1679051042-4004",
    "/newstream/1679051042-4004?t=1629129194902,1679051042-4004",
    "/newstream/1679051042-4004#x,1679051042-4004",
    "/newstream/1679051042-4004/%3C/a%3E,1679051042-4004"
  })
  void findsTheIdentityOfAnArticle(String address, String id) {
    assertThat(Addresses.articleId(address)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/newstream/",
        "/newstream/1679051042",
        "/newstream/1679051042-",
        "/newstream/-573104882",
        "/newstream/1679051042-573104882x/",
        "/newstream/16790510421-573104882/",
        "/newstream/1679051042-5731048821/",
        "/kctv-archive/5f3a9c0b1d2e4"
      })
  void seesNoIdentityInOtherAddresses(String address) {
    assertThat(Addresses.articleId(address)).isNull();
  }

  @Test
  void takesIdentitiesFromTheArchiveAlone() {
    assertThat(Addresses.articleId(URI.create("https://www.kcnawatch.co/newstream/1679051042-4/")))
        .isEqualTo("1679051042-4");
    assertThat(Addresses.articleId(URI.create("https://example.org/newstream/1679051042-4/")))
        .isNull();
  }

  @Test
  void readsWhenAnArticleWasStored() {
    assertThat(Addresses.storedAt("1679051042-573104882"))
        .isEqualTo(Instant.parse("2023-03-17T11:04:02Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org/article/163/,true",
    "https://kcnawatch.org/article/163,true",
    "https://kcnawatch.org/?s=farm&source=163,true",
    "https://kcnawatch.org/wp-admin/admin-ajax.php?action=get_cat_by_source&id=163,true",
    "https://kcnawatch.org/wp-admin/admin-ajax.php?action=other,false",
    "https://kcnawatch.org/article/163/x,false",
    "https://kcnawatch.org/article/,false",
    "https://kcnawatch.org/,false",
    "https://example.org/article/163/,false"
  })
  void knowsTheAddressesOfListings(URI address, boolean isListing) {
    assertThat(Addresses.isListing(address)).isEqualTo(isListing);
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
    assertThat(Addresses.isPlain(link)).isTrue();
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
    assertThat(Addresses.isPlain(link)).isFalse();
  }

  @Test
  void isNotPlainIfLongerThanALinkMayBe() {
    String site = "https://kcnawatch.org/";

    assertThat(Addresses.isPlain(site + "a".repeat(16 * 1024 - site.length()))).isTrue();
    assertThat(Addresses.isPlain(site + "a".repeat(16 * 1024 - site.length() + 1))).isFalse();
  }

  /**
   * What is plainly absolute takes a shorter way; with a blank before it, it takes the long one.
   */
  @Property(tries = 20_000, seed = "20261124")
  void resolvesWhatIsPlainAsAllElse(@ForAll("links") String link) {
    assertThat(Addresses.resolve(BASE, link)).isEqualTo(Addresses.resolve(BASE, ' ' + link));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://twitter.com/intent/tweet?url=https://kcnawatch.org/newstream/1679051042-573104882/x/",
        "https://kcnawatch.org/share?of=/newstream/1679051042-573104882/"
      })
  void aLinkToShareAnArticleNamesNone(String link) {
    assertThat(Addresses.articleId(link)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "./Ferry%20sails_files/one.jpg,false,true",
    "Ferry_files/one.jpg,false,true",
    "/Ferry_files/one.jpg,false,false",
    "/Ferry_files/one.jpg,true,true",
    "https://example.org/a/Ferry_files/one.jpg,true,true",
    "./a/Ferry_files/one.jpg,false,false",
    "./Ferry_file/one.jpg,true,false",
    "./one_files.jpg,true,false",
    "one.jpg,true,false",
    "./one.jpg,true,false",
    "/_files,true,false"
  })
  void fileBesideASavedPageIsKnownByItsFolder(String link, boolean isSaved, boolean expected) {
    assertThat(Addresses.isSavedFile(link, isSaved)).isEqualTo(expected);
  }
}
