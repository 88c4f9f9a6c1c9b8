package io.github.ptparser.generated;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.robust.Promises;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is given as a page, there is a value, or a problem that says why there is none. */
class AnyInputPropertiesTest {

  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};

  @Property(seed = "20261124")
  void ofText(@ForAll String text) {
    Promises.hold(text);
  }

  @Property(seed = "20261124")
  void ofPiecesOfPages(@ForAll("pieces") String text) {
    Promises.hold(text);
  }

  @Property(seed = "20261124")
  void ofBytes(@ForAll byte[] bytes) {
    Promises.hold(bytes);
  }

  @Property(seed = "20261124")
  void ofBytesThatBeginLikeGzip(@ForAll byte[] rest) {
    byte[] bytes = new byte[GZIP.length + rest.length];
    System.arraycopy(GZIP, 0, bytes, 0, GZIP.length);
    System.arraycopy(rest, 0, bytes, GZIP.length, rest.length);
    Promises.hold(bytes);
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void ofADamagedPage(@ForAll("damaged") String html) {
    Promises.hold(html);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=article-content>",
            "</div>",
            "<h1>A title</h1>",
            "Date: 01/02/2023 | Source: Pyongyang Times | ",
            "Date: 99/99/9999 | Source: ",
            "<a href='http://[bad'>Read original version at source</a>",
            "<a href=https://kcnawatch.org/newstream/1700000000-1234/x/>",
            "<a href=/newstream/99999999999999999999-1/>",
            "<a href=javascript:x>",
            "</a>",
            "<img src='ht tp://x' alt=x>",
            "More From Pyongyang Times",
            "More Articles",
            "November 31, 2025",
            "Nov 27, 2025",
            "<table><tr><td>",
            "<section>",
            "<article class=clearfix>",
            "<link rel=canonical href='https://kcnawatch.org/newstream/1700000000-1234/x/'>",
            "<base href='::'>",
            "<!-- saved from url=(0009)http://[x -->",
            "<script>",
            "<svg><title>",
            "<br>",
            "some words ",
            "\0",
            "\uD800")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            Models.articlesOf2023().map(Object.class::cast),
            Models.articlesOf2019().map(Object.class::cast),
            Models.listingsOfASource().map(Object.class::cast));
    Arbitrary<Damage> damages =
        Combinators.combine(
                Arbitraries.of(Damage.Kind.class),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.doubles().between(0, 1))
            .as(Damage::new);
    return Combinators.combine(values, Markup.any(), damages.list().ofMinSize(1).ofMaxSize(5))
        .as(
            (value, markup, list) -> {
              String html = html(value, markup);
              for (Damage damage : list) {
                html = damage.to(html);
              }
              return html;
            });
  }

  private static String html(Object value, Markup markup) {
    return value instanceof Article article
        ? PageWriter.write(article, markup)
        : PageWriter.write((Listing) value, markup);
  }

  /**
   * What happens to a page, at three places of it.
   *
   * @param a place, as a part of the page's length; so are the others
   */
  record Damage(Kind kind, double a, double b, double c) {

    enum Kind {
      DELETE,
      DUPLICATE,
      SWAP,
      CUT
    }

    String to(String html) {
      int length = html.length();
      int[] at = {(int) (a * length), (int) (b * length), (int) (c * length)};
      Arrays.sort(at);
      String start = html.substring(0, at[0]);
      String first = html.substring(at[0], at[1]);
      String second = html.substring(at[1], at[2]);
      String end = html.substring(at[2]);
      return switch (kind) {
        case DELETE -> start + second + end;
        case DUPLICATE -> start + first + first + second + end;
        case SWAP -> start + second + first + end;
        case CUT -> start + first;
      };
    }
  }
}
