package io.github.ptparser.generated;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Addresses as the site has them. */
final class Addresses {

  private static final Arbitrary<String> SLUGS =
      Arbitraries.of(
          "reeds-cut-for-roofs",
          "a-cut-slu",
          "miller%e2%80%99s-cat",
          "children%E2%80%99s-weather-station",
          "“long-cucumber”",
          "%EB%91%90%EB%A3%A8%EB%AF%B8",
          "%ea%b0%80%eb%a7%88",
          "2",
          "date-17-03-2023");

  private static final Arbitrary<String> TAILS =
      Arbitraries.of("/", "/", "/", "", "/Lee", "/%3C/a%3E", "/?t=1629129194902&amp=1");

  private Addresses() {}

  /** The part of an address that names an article. */
  static Arbitrary<String> ids() {
    return Combinators.combine(
            Arbitraries.longs().between(1_451_606_400L, 1_798_761_599L),
            Arbitraries.integers().between(1_000, 999_999_999))
        .as((stored, number) -> stored + "-" + number);
  }

  static Arbitrary<String> hosts() {
    return Arbitraries.of(
        "kcnawatch.org", "kcnawatch.org", "kcnawatch.co", "kcnawatch.xyz", "kcnawatch.app");
  }

  static Arbitrary<URI> articles(String id) {
    return Combinators.combine(hosts(), SLUGS, TAILS)
        .as(
            (host, slug, tail) ->
                URI.create("https://" + host + "/newstream/" + id + "/" + slug + tail));
  }

  static Arbitrary<URI> originals() {
    return Arbitraries.of(
            "http://www.pyongyangtimes.com.kp/blog?page=sports&blogid=64f5c3a0112233445566778a&num=4",
            "http://www.pyongyangtimes.com.kp/?bbs=8213",
            "http://kcna.kp/kcna.user.article.retrieveNewsViewInfoList.kcmsf?id=1",
            "http://www.rodong.rep.kp/ko/index.php?strPageID=SF01_02_01&newsID=2009-12-12-0031",
            "https://naenara.example.org/en/news/?0+105&copy=2&lt=3#top")
        .map(URI::create);
  }

  static Arbitrary<URI> pictures() {
    return Arbitraries.integers()
        .between(1, 9_999_999)
        .map(n -> URI.create("https://assets.korearisk.com/uploads/2025/02/p" + n + ".jpg"));
  }

  static Arbitrary<URI> sources() {
    return Combinators.combine(hosts(), Arbitraries.integers().between(1, 300))
        .as((host, number) -> URI.create("https://" + host + "/article/" + number + "/"));
  }

  static Arbitrary<URI> searches() {
    return Combinators.combine(hosts(), Arbitraries.of("ferry", "two+ferries", "%EB%B0%B0"))
        .as(
            (host, words) ->
                URI.create(
                    "https://"
                        + host
                        + "/?s="
                        + words
                        + "&source=163&start=01-01-2025&end=30-11-2025&sort=recent"));
  }

  static Arbitrary<URI> more() {
    return Arbitraries.oneOf(
        sources(),
        Arbitraries.integers()
            .between(1, 300)
            .map(
                number ->
                    URI.create(
                        "https://kcnawatch.org/wp-admin/admin-ajax.php?action=get_cat_by_source"
                            + "&die=true&from=10&to=10&sort=&id="
                            + number)));
  }
}
