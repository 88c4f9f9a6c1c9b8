package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a link of a page leads, and which article it names. */
class LinkAddressTest {

  private static Article article(String base, String link) {
    String html =
        "<!DOCTYPE html><html><head><title>Tea house</title><link rel=canonical href='"
            + base
            + "'></head><body><h1>Tea house</h1><p>Date: 17/03/2023 | Source: Pyongyang Times |"
            + " <a href=\""
            + link.replace("\"", "&quot;")
            + "\">Read original version at source</a></p><p>Two doors.</p></body></html>";
    return ArticleParser.create().parse(Page.of(html));
  }

  private static String resolved(String link) {
    return String.valueOf(article("https://kcnawatch.org/a/b?c=d", link).originalUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org, x, https://kcnawatch.org/x",
    "https://kcnawatch.org/a/b, x, https://kcnawatch.org/a/x",
    "https://kcnawatch.org/a/b/, x, https://kcnawatch.org/a/b/x",
    "https://kcnawatch.org/a/b?c=d, x, https://kcnawatch.org/a/x",
    "https://kcnawatch.org/a/b?c=d, ?e=f, https://kcnawatch.org/a/b?e=f",
    "https://kcnawatch.org/a/b?c=d, ?e=f#g, https://kcnawatch.org/a/b?e=f#g",
    "https://kcnawatch.org/a/b, /a/b?e=f#g, https://kcnawatch.org/a/b?e=f#g",
    "https://kcnawatch.org/a/b, //www.minju.example, https://www.minju.example",
    "https://kcnawatch.org/a/b, //www.minju.example?e=f, https://www.minju.example?e=f",
    "http://kcnawatch.co/a/b, /x, http://kcnawatch.co/x",
  })
  void aLinkStartsFromThePage(String base, String link, String url) {
    assertThat(article(base, link).originalUrl()).hasToString(url);
  }

  @ParameterizedTest
  @CsvSource({
    "./x, https://kcnawatch.org/a/x",
    "../x, https://kcnawatch.org/x",
    "../../x, https://kcnawatch.org/x",
    "/../../x/y, https://kcnawatch.org/x/y",
    "/x/./y, https://kcnawatch.org/x/y",
    "/x/../y, https://kcnawatch.org/y",
    "/x/y/../../z, https://kcnawatch.org/z",
    "/x/.., https://kcnawatch.org/",
    "/x/., https://kcnawatch.org/x/",
    "/x/y/.., https://kcnawatch.org/x/",
    "/.., https://kcnawatch.org/",
    "/x//../y, https://kcnawatch.org/x/y",
    "/.x/..y/z./..., https://kcnawatch.org/.x/..y/z./...",
    "https://www.minju.example/x/../y?e=/../f#/../g, https://www.minju.example/y?e=/../f#/../g",
    "https://www.minju.example?e=/../f, https://www.minju.example?e=/../f",
  })
  void dotsInAPathLeadWhereBrowsersGo(String link, String url) {
    assertThat(resolved(link)).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '`',
      value = {
        // what an address may have
        "/!$&'()*+,-.0:;=?@AZ[]_az~ /!$&'()*+,-.0:;=?@AZ[]_az~",
        "/%41 /%41",
        "/%0A%00 /%0A%00",
        "/a%4F /a%4F",
        "/a%e2%80%99/ /a%e2%80%99/",
        "/평양?q=평 /평양?q=평",
        "/\uD83D\uDC4D /\uD83D\uDC4D",
        "/\uD83D\uDC4D\uD83D\uDC4D/x /\uD83D\uDC4D\uD83D\uDC4D/x",
        // what it may not
        "/% /%25",
        "/%4 /%254",
        "/%4g /%254g",
        "/%g4 /%25g4",
        "/\" /%22",
        "/<> /%3C%3E",
        "/^{|} /%5E%7B%7C%7D",
        "/\u007F /%7F",
        "/\u0080 /%C2%80",
        "/\u009F /%C2%9F",
        "/a\u00ADb /a\u00ADb",
        "/a\\b /a/b",
        "/a#b#c /a#b%23c",
        "/\uD83D /\uFFFD",
        "/\uDC4D /\uFFFD",
        "/\uD83Dx /\uFFFDx",
        "/x\uDC4D /x\uFFFD",
        "/\uDC4D\uD83D /\uFFFD\uFFFD",
        "\uDC4Dx /a/\uFFFDx",
      })
  void whatAnAddressMayNotHaveIsEscaped(String link, String path) {
    assertThat(resolved(link)).isEqualTo("https://kcnawatch.org" + path);
  }

  @ParameterizedTest
  @CsvSource({"/a b, /a%20b", "/a\u00A0b, /a%20b", "' /a ', /a", "/a\u200Bb, /ab", "/`, /%60"})
  void whiteSpaceInALinkIsFolded(String link, String path) {
    assertThat(resolved(link)).isEqualTo("https://kcnawatch.org" + path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "mailto:a@b.example", "https:x", "http:", "//", "[", "http://[x"})
  void aLinkMayLeadNowhere(String link) {
    ParseResult<Article> result =
        ArticleParser.create()
            .tryParse(
                Page.of(
                    "<title>Tea</title><h1>Tea</h1><p>Date: 17/03/2023 | Source: Minju | <a href='"
                        + link
                        + "'>Read original version at source</a></p><p>Two doors.</p>"));

    assertThat(result.value()).isNotNull();
    assertThat(result.value().originalUrl()).isNull();
  }

  @Test
  void anAddressIsNoLongerThanAnyServerTakes() {
    String longest = "/" + "x".repeat(16 * 1024 - 1);

    assertThat(resolved(longest)).isEqualTo("https://kcnawatch.org" + longest);
    assertThat(resolved(longest + "x")).isEqualTo("null");
  }

  // Captures

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://web.archive.org/web/20251128010203/",
        "http://www.web.archive.org/web/2/",
        "https://web-beta.archive.org/web/20251128/",
        "//web.archive.org/web/20251128010203js_/",
        "/web/20251128010203im_/",
        "HTTPS://WEB.ARCHIVE.ORG/web/20251128010203/",
        "/web/1/https://web.archive.org/web/2/",
        "/web/2/https:/web.archive.org/web/1/",
      })
  void thePrefixOfACaptureIsTakenOff(String prefix) {
    assertThat(resolved(prefix + "http://source.example/x")).isEqualTo("http://source.example/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/page.html",
        "/web/123456789012345/http://source.example/x",
        "/web/2025abc_/http://source.example/x",
        "/web/2025/ftp://source.example/x",
        "/a/web/2025/http://source.example/x"
      })
  void whatOnlyLooksLikeACaptureStays(String link) {
    assertThat(resolved(link)).isEqualTo("https://kcnawatch.org" + link);
  }

  @Test
  void aCaptureOfACaptureOfACaptureIsTakenOffAndNoMore() {
    String capture = "https://web.archive.org/web/2025/";

    assertThat(resolved(capture.repeat(3) + "http://source.example/"))
        .isEqualTo("http://source.example/");
    assertThat(resolved(capture.repeat(10) + "http://source.example/"))
        .startsWith(capture)
        .endsWith("http://source.example/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#top", "https://kcnawatch.org/a/b#", "/a/b#top"})
  void aPlaceInThePageIsNoAddress(String link) {
    String html =
        """
        <!DOCTYPE html><title>Tea house</title><link rel=canonical href=https://kcnawatch.org/a/b>
        <h1>Tea house</h1><p>Date: 17/03/2023 | Source: Pyongyang Times |
        <a href="%s">Read original version at source</a></p><p>Two doors.</p>
        <h2>More From Pyongyang Times</h2><p><a href="/newstream/1764236461-1/">Quay</a></p>
        <p>March 17, 2023</p><p><a href="%s">More Articles</a></p></html>""";
    ParseResult<Article> result =
        ArticleParser.create().tryParse(Page.of(html.replace("%s", link)));

    assertThat(SmallListing.problems(result))
        .contains("INVALID_ADDRESS originalUrl", "INVALID_ADDRESS more.moreUrl");
  }

  // Articles

  private static PageKind kindOf(String link) {
    return SmallListing.fragment(
            "<h4><a href='" + link + "'>Title</a></h4><p>Nov 11, 2025</p><p>Excerpt</p>")
        .kind();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/newstream/1764236461-1001/title/",
        "/newstream/1764236461-1001",
        "/newstream/1764236461-1001?t=1",
        "/newstream/1764236461-1001#x",
        "https://kcnawatch.org/newstream/1764236461-1/",
        "https://www.kcnawatch.co/newstream/1764236461-1/",
        "http://kcnawatch.xyz/newstream/1764236461-1/",
        "//KCNAWATCH.app/newstream/1764236461-1/",
        "https://web.archive.org/web/2025/https://kcnawatch.org/newstream/1764236461-1/",
        "https://kcnawatch.org/newstream/1-1/",
        "https://kcnawatch.org/newstream/9999999999-999999999/",
      })
  void aLinkToTheNewstreamNamesAnArticle(String link) {
    assertThat(kindOf(link)).isEqualTo(PageKind.LISTING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/newstream/",
        "/newstream/1764236461",
        "/newstream/1764236461-",
        "/newstream/-1001/",
        "/newstream/1764236461-x/",
        "/newstream/1764236461-1001x/",
        "/newstream/1764236461-1234567890/",
        "/newstream/17642364611-1001/",
        "/newstream/1764236461:1001/",
        "/kctv-archive/5f3a9c0b1d2e4/",
        "https://example.org/newstream/1764236461-1001/",
        "https://kcnawatch.org.example/newstream/1764236461-1001/",
        "mailto:/newstream/1764236461-1001/"
      })
  void otherLinksNameNone(String link) {
    assertThat(kindOf(link)).isEqualTo(PageKind.UNKNOWN);
  }

  // Pages

  private static PageKind kindAt(String address) {
    String html = "<!DOCTYPE html><title>x</title><div id=latest_article_wrapper></div>";
    return Page.of(html, URI.create(address)).kind();
  }

  private static PageKind emptyAt(String address) {
    return Page.of("<!DOCTYPE html><title>x</title>", URI.create(address)).kind();
  }

  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org/article/1, LISTING",
    "https://kcnawatch.org/article/163/, LISTING",
    "https://kcnawatch.org/article/163/page/2/, UNKNOWN",
    "https://kcnawatch.org/article/x/, UNKNOWN",
    "https://kcnawatch.org/article/, UNKNOWN",
    "https://kcnawatch.org/articles/163/, UNKNOWN",
    "https://example.org/article/163/, UNKNOWN",
    "https://kcnawatch.org/?s=farm, LISTING",
    "https://kcnawatch.org/?source=163&s=farm, LISTING",
    "https://kcnawatch.org/?sources=163, UNKNOWN",
    "https://kcnawatch.org/?is=163, UNKNOWN",
    "https://kcnawatch.org/wp-admin/admin-ajax.php?die=true&action=get_cat_by_source, LISTING",
    "https://kcnawatch.org/wp-admin/admin-ajax.php?action=other, UNKNOWN",
    "https://kcnawatch.org/wp-admin/admin-ajax.php, UNKNOWN",
    "https://kcnawatch.org/admin-ajax.php?action=get_cat_by_source, UNKNOWN",
    "https://kcnawatch.org/free-member-form/, MEMBERS_ONLY",
    "https://example.org/free-member-form/, UNKNOWN",
  })
  void anEmptyPageIsWhatItsAddressSays(String address, PageKind kind) {
    assertThat(emptyAt(address)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org/, UNKNOWN",
    "https://kcnawatch.org, UNKNOWN",
    "https://kcnawatch.org/?lang=kr, LISTING",
    "https://kcnawatch.org/x, LISTING",
    "https://example.org/, LISTING",
  })
  void theHomePageIsNoListing(String address, PageKind kind) {
    assertThat(kindAt(address)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "<base href=https://mirror.example/>, mirror.example",
    "<base href=javascript:x>, kcnawatch.org",
    "<base href=/x/><link rel=canonical href=https://kcnawatch.co/a/b>, kcnawatch.co",
  })
  void aLinkStartsFromTheBaseOfThePage(String head, String host) {
    SmallArticle page =
        SmallArticle.sound()
            .with(SmallArticle.Part.HEAD, head)
            .with(
                SmallArticle.Part.META,
                "<p>Date: 17/03/2023 | Source: P | <a href=/o>Read original version at source</a>");

    assertThat(page.article().originalUrl()).hasToString("https://" + host + "/o");
  }
}
