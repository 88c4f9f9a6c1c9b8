package io.github.ptparser.internal.kcnawatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KcnaWatchTest {

  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org/newstream/1679051042-573104882/slug/,1679051042-573104882",
    "/newstream/1679051042-4004,1679051042-4004",
    "/newstream/1679051042-4004?t=1629129194902,1679051042-4004",
    "/newstream/1679051042-4004#x,1679051042-4004",
    "/newstream/1679051042-4004/%3C/a%3E,1679051042-4004"
  })
  void findsTheIdentityOfAnArticle(String address, String id) {
    assertThat(KcnaWatch.SITE.articleId(address)).isEqualTo(id);
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
    assertThat(KcnaWatch.SITE.articleId(address)).isNull();
  }

  @Test
  void takesIdentitiesFromTheArchiveAlone() {
    assertThat(
            KcnaWatch.SITE.articleId(
                URI.create("https://www.kcnawatch.co/newstream/1679051042-4/")))
        .isEqualTo("1679051042-4");
    assertThat(KcnaWatch.SITE.articleId(URI.create("https://example.org/newstream/1679051042-4/")))
        .isNull();
  }

  @Test
  void readsWhenAnArticleWasStored() {
    assertThat(KcnaWatch.SITE.storedAt("1679051042-573104882"))
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
    assertThat(KcnaWatch.isListing(address)).isEqualTo(isListing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://twitter.com/intent/tweet?url=https://kcnawatch.org/newstream/1679051042-573104882/x/",
        "https://kcnawatch.org/share?of=/newstream/1679051042-573104882/"
      })
  void aLinkToShareAnArticleNamesNone(String link) {
    assertThat(KcnaWatch.SITE.articleId(link)).isNull();
  }
}
