package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pictures are an article's own, where they are, and what stands under them. */
class ArticlePicturesTest {

  private static SmallArticle page(String html) {
    return SmallArticle.sound().text("<p>It sails.</p>" + html);
  }

  /** The pictures in one line, each with its address, without the site's, and its caption. */
  private static String pictures(SmallArticle page) {
    return page.article().images().stream()
        .map(image -> image.url() + (image.caption() == null ? "" : " " + image.caption()))
        .map(image -> image.replace("https://kcnawatch.org", ""))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <img src=/a.jpg>                                                  => /a.jpg
          <img src=/a.jpg><p>It lands.</p><img src=//kcnawatch.co/b.jpg>     => /a.jpg / https://kcnawatch.co/b.jpg
          <img src=/blank.gif data-src=/a.jpg>                              => /a.jpg
          <img src=/blank.gif data-lazy-src=/a.jpg>                         => /a.jpg
          <img src=/blank.gif data-original=/a.jpg>                         => /a.jpg
          <img src=/a.jpg data-src=" ">                                     => /a.jpg
          <img src=data:image/gif;base64,R0 data-src=DATA:x data-lazy-src=/a.jpg> => /a.jpg
          <img src=data:image/gif;base64,R0 srcset="/a.jpg?fit=1,2 300w, /b.jpg 600w"> => /a.jpg?fit=1,2
          <img src=data:, data-srcset="/a.jpg, /b.jpg 2x">                  => /a.jpg
          <img src=/blank.gif?v=1 data-id=7 data-name=a.jpg data-echo=/a.jpg> => /a.jpg
          <img src=./x_files/a.jpg srcset="/a.jpg 300w">                    => /a.jpg
          <img src=data:,><noscript><img src=/a.jpg></noscript>             => /a.jpg
          <img src=/b.gif data-src=/a.jpg><noscript><img src=/b.jpg></noscript> => /a.jpg
          <img src=/a.jpg srcset="/b.jpg 600w" data-full=/b.jpg>            => /a.jpg
          <figure><img src=/a.jpg><figcaption>Pier</figcaption></figure>    => /a.jpg Pier
          <figure><img src=/a.jpg><figcaption>Pier<br>By night</figure>     => /a.jpg Pier By night
          <figure><img src=/a.jpg><img src=/b.jpg><figcaption>Pier</figure> => /a.jpg Pier / /b.jpg Pier
          <figure><div><img src=/a.jpg></div><figcaption>Pier</figure>      => /a.jpg Pier
          <figure><img src=/a.jpg></figure>                                 => /a.jpg
          <figure><figure><img src=/a.jpg></figure><figcaption>Pier</figure> => /a.jpg Pier
          <div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>Pier</div> => /a.jpg Pier
          <div><img src=/a.jpg><p class=wp-caption-text>Pier</div>          => /a.jpg Pier
          <figure><img src=/a.jpg><p>Pier</p><p>By night</p></figure>       => /a.jpg Pier By night
          <figure><figcaption>Pier</figcaption><img src=/a.jpg></figure>    => /a.jpg Pier
          <figure><img src=/a.jpg><figcaption>Pier</figcaption><img src=/b.jpg><figcaption>Ferry</figure> => /a.jpg Pier / /b.jpg Ferry
          <figure><img src=/a.jpg><p>Pier</p><img src=/b.jpg></figure>      => /a.jpg Pier / /b.jpg
          """)
  void aPictureHasAnAddressAndTheCaptionOfItsFigure(String html, String pictures) {
    SmallArticle page = page(html);

    assertThat(pictures(page)).isEqualTo(pictures);
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/newstream/1679051042-7/",
        "http://source.example/pictures/",
        "https://assets.korearisk.com/a/",
        "http://far.example/A.JPEG"
      })
  void aPictureMayLeadToItsFullSizeToTheArchiveOrToTheSource(String href) {
    assertThat(pictures(page("<a href=" + href + "><img src=/a.jpg></a>"))).isEqualTo("/a.jpg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=http://away.example/cruises/><img src=/a.jpg></a>",
        "<a href=javascript:share()><img src=/a.jpg></a>",
        "<a href=/free-member-form/ hidden><img src=/a.jpg></a>",
        "<img src=/a.jpg width=1>",
        "<img src=/a.jpg height=1>",
        "<form><img src=/a.jpg></form>",
        "<nav><img src=/a.jpg></nav>",
        "<noscript><img src=/a.jpg></noscript>",
        "<div hidden><img src=/a.jpg></div>"
      })
  void aPictureOfAnAdvertOrMenuOrToCountReadersIsNone(String html) {
    assertThat(pictures(page(html))).isEmpty();
  }

  @Test
  void aPictureOfAnotherSiteIsSaid() {
    SmallArticle page = page("<img src=/a.jpg><img src=//shop.example/b.jpg>");

    assertThat(pictures(page)).isEqualTo("/a.jpg / https://shop.example/b.jpg");
    assertThat(page.problems()).containsExactly("CONFLICTING_BODY images");
    assertThat(page.result().problems().get(0).message())
        .isEqualTo(
            "expected the text alone, found a picture of another site,"
                + " \"https://shop.example/b.jpg\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//kcnawatch.co/b.jpg",
        "https://assets.korearisk.com/b.jpg",
        "http://source.example/b.jpg"
      })
  void aPictureOfTheArchiveItsPublisherOrTheSourceIsNoDoubt(String address) {
    assertThat(page("<img src=" + address + ">").problems()).isEmpty();
  }

  @Test
  void aPictureOutsideTheTextIsNone() {
    SmallArticle page = SmallArticle.sound();
    String html = page.html().replace("<h1>", "<img src=/a.jpg><h1>");

    assertThat(ArticleParser.create().parse(Page.of(html)).images()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s <img src=/print.png></p>",
        "<p><img src=/day.png>%s</p>",
        "<p>Date: 17/03/2023<br><img src=/a.png>Source: Pyongyang Times<br>%s</p>"
      })
  void anIconInTheMetaLineIsNone(String html) {
    String meta = "Date: 17/03/2023 | Source: Pyongyang Times | " + SmallArticle.LINK;
    String line = html.formatted(html.contains("Date") ? SmallArticle.LINK : meta);
    SmallArticle page =
        SmallArticle.sound()
            .with(SmallArticle.Part.META, line)
            .with(SmallArticle.Part.TEXT, "<p>It sails.</p><p>It lands.</p>");

    assertThat(pictures(page)).isEmpty();
    assertThat(page.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><figcaption>Pier</figcaption></figure>",
        "<img src=/a.jpg><p>It lands.</p><p class=wp-caption-text>Pier</p>",
        "<figure><img src=/a.jpg><figcaption>Ferry</figcaption></figure><figcaption>Pier</figcaption>"
      })
  void aCaptionWithoutItsPictureIsAProblem(String html) {
    assertThat(page(html).problems()).containsExactly("MISSING_ADDRESS images");
  }

  @Test
  void aPictureWithoutAnAddressOnTheWebIsAProblem() {
    SmallArticle page =
        page("<img alt=a><img src=/b.jpg><img src=ftp://a/><img src=/c.jpg><img src=/blank.gif>");

    assertThat(pictures(page)).isEqualTo("/b.jpg / /c.jpg");
    assertThat(page.problems())
        .containsExactly(
            "MISSING_ADDRESS images", "INVALID_ADDRESS images", "MISSING_ADDRESS images");
    assertThat(page.result().problems())
        .extracting(Problem::message)
        .containsExactly(
            "expected a picture's address, found none",
            "expected a picture's address on the web, found \"ftp://a/\"",
            "expected a picture's address, found none");
  }

  @Test
  void aPictureThatIsSavedInThePageHasNoAddress() {
    SmallArticle page = page("<figure><img src=data:image/gif;base64,R0><figcaption>Pier</figure>");

    assertThat(pictures(page)).isEmpty();
    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aFigureLeftOpenTakesNoParagraphAway() {
    SmallArticle page =
        SmallArticle.sound()
            .text(
                "<figure><img src=/a.jpg><figcaption>Pier</figcaption><p>It sails.</p><p>It lands.</p>");

    assertThat(page.paragraphs()).isEqualTo("It sails. / It lands.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><iframe src=/f></iframe><figcaption>Film</figcaption></figure>",
        "<figure><table><tr><td></td></tr></table><figcaption>Table</figcaption></figure>",
        "<dl><dt><img src=/a.jpg></dt><dd class=wp-caption-text>Pier<br>By night</dd></dl>"
      })
  void aCaptionOfAFilmOrTableMissesNoPicture(String figure) {
    SmallArticle page = SmallArticle.sound().text("<p>It sails.</p>" + figure);

    assertThat(page.paragraphs()).isEqualTo("It sails.");
    assertThat(page.problems()).isEmpty();
  }
}
