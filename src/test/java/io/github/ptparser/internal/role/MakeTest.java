package io.github.ptparser.internal.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.kcnawatch.KcnaWatch;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.source.Source;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is made as a text is, and what is said of all else. {@code {1}} is a paragraph of full
 * length; a short line stands for what may be of the text or not.
 */
class MakeTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "The first ferry of the year sailed from the pier of Nampho at eight in the morning.",
          "Its crew of eleven carried salt, felt and seed potatoes to the islands off Kangryong.",
          "The pier was widened in autumn, so that two boats can be unloaded side by side.");

  private static final Predicate<URI> TO_SOURCE = link -> link.getHost().equals("source.example");

  private static String written(String html) {
    String written = html;
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      written = written.replace("{" + (i + 1) + "}", PARAGRAPHS.get(i));
    }
    return written;
  }

  private static String shortened(String text) {
    String shortened = text;
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      shortened = shortened.replace(PARAGRAPHS.get(i), "{" + (i + 1) + "}");
    }
    return shortened;
  }

  /** A text in a page, and what is said of it. */
  private record Read(BodyFinder finder, Source source, int start) {

    static Read of(String html) {
      try {
        Source source =
            Source.of(
                "<!DOCTYPE html><body><h1>Ferry</h1><div class=entry>" + written(html) + "</div>");
        PageFacts page = new PageFacts(source, null, List.of(KcnaWatch.SITE));
        int top = page.outline().lines().get(0).place();
        TextPictures.Ties ties =
            new TextPictures.Ties(
                TO_SOURCE,
                TO_SOURCE.or(link -> link.getHost().equals("pictures.example")),
                picture -> picture.element().attr("alt").equals("Join us"));
        return new Read(new BodyFinder(page, top, List.of(), ties), source, top + 1);
      } catch (Source.RefusedException e) {
        throw new AssertionError(e);
      }
    }

    Body body() {
      Found<Body> found = finder.in(List.of(Range.from(start)));
      return found == null || found.value() == null
          ? new Body(List.of(), List.of(), List.of(), List.of())
          : found.value();
    }

    String text() {
      return shortened(String.join(" ", body().paragraphs()));
    }

    String pictures() {
      return body().pictures().stream()
          .map(picture -> picture.element().attr("src"))
          .collect(Collectors.joining(" "));
    }

    String doubts() {
      Findings findings = new Findings();
      body().reportDoubts(findings);
      return findings.problems(source).stream()
          .map(problem -> problem.code() + " " + problem.field() + ": " + problem.message())
          .collect(Collectors.joining("; "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>{1}<p>{2}<p>{3}                                              => {1} {2} {3}
          <p>{1}                                                          => {1}
          {1}<br>{2}<br><br>Looms                                         => {1} {2} Looms
          <p>{1}<br>Looms</p><p>{2}                                       => {1} Looms {2}
          {1}<p>{2}                                                       => {1} {2}
          {1}<br>{2}<p>Looms                                              => {1} {2} Looms
          <p>{1}<h3>Looms</h3><p>{2}                                      => {1} Looms {2}
          <h2>Looms</h2><p>{1}<p>{2}                                      => Looms {1} {2}
          <p>{1}<ul><li>oars<li>sails</ul>                                => {1} oars sails
          <p>{1}<ol><li><p>oars</ol>                                      => {1} oars
          <p>{1}<dl><dt>Oars<dd>of ash</dl>                               => {1} Oars of ash
          <p>{1}<blockquote><p>“It sails.”</blockquote>                   => {1} “It sails.”
          <blockquote><p>{1}<p>{2}</blockquote><p>Looms                   => {1} {2} Looms
          <p>{1}<table><caption>Oars</caption><tr><th>Ash<td>27</table>   => {1} Oars Ash 27
          <p>{1}<figure><blockquote>“It sails.”</blockquote></figure>     => {1} “It sails.”
          <p>{1}<center>Looms</center><pre>hum</pre>                      => {1} Looms hum
          <p class=wp-block-paragraph>{1}<h3 class=wp-block-heading>Looms</h3> => {1} Looms
          <p>{1}<p class="has-text-align-center is-style-wide">Looms      => {1} Looms
          <p>{1}<ul class="wp-block-list alignleft"><li>oars</ul>         => {1} oars
          <p>{1}<blockquote class=wp-block-quote><p>“Hm.”</blockquote>    => {1} “Hm.”
          <p>{1}<figure class=wp-block-table><table><tr><td>27</table></figure> => {1} 27
          <div>{1}</div><div>Looms</div><div>{2}</div>                    => {1} Looms {2}
          <div class=line>{1}</div><div class=line>{2}</div><p>Looms      => {1} {2} Looms
          <p class=line>{1}<p class=line>{2}<p class=line>Looms           => {1} {2} Looms
          <div class=column><p>{1}<h3>Looms</h3></div>                    => {1} Looms
          <div class=w><p>{1}</div><div class=w><p>Looms</div>            => {1} Looms
          <section><p>{1}<p>{2}</section>                                 => {1} {2}
          <p><a href=//source.example/2>Looms</a><p>{1}                   => Looms {1}
          <p>{1}<h3><a href=//source.example/>Looms</a></h3>              => {1} Looms
          <p>{1}<p>See <a href=//away.example/>looms</a>                  => {1} See looms
          <p>{1}<p><a href=//away.example/>Oars</a> and <a href=//far.example/>sails</a> => {1} Oars and sails
          <p><a href=//source.example/2>Looms</a><p><a href=//source.example/3>Oars</a> => Looms Oars
          <div class=e><div class=w><p>{1}</div><h3>Looms</h3><div class=w><p>Oars</div></div> => {1} Looms Oars
          <div style=display:none>{1}</div><p>{1}                         => {1}
          <p>{1}<div style=display:none><p>Looms hum at night.<input></div> => {1}
          <p>{1}<div hidden><p><a href=/x>Looms hum at night.</a></div>   => {1}
          <p>{1}</p><b>Looms</b><p>{2}                                    => {1} Looms {2}
          <p>{1}</p><a href=//away.example/>Oars</a> of ash.              => {1} Oars of ash.
          """)
  void whatIsAlikeIsText(String html, String text) {
    Read read = Read.of(html);

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>{1}<div class=promo><p>Join us</div>             => "Join us", made in another way than the text: div.promo > p
          <p>{1}<div class="promo wide">Join us</div>         => "Join us", made in another way than the text: div.promo
          <p>{1}<div>Join us</div>                            => "Join us", made in another way than the text: div
          <p>{1}<p class=note>Join us                         => "Join us", made in another way than the text: p.note
          <p>{1}<p class="note has-text-align-left">Join us   => "Join us", made in another way than the text: p.note
          <p>{1}<p class=wp-block-promo>Join us               => "Join us", made in another way than the text: p.wp-block-promo
          <p>{1}<aside><h4>Join us</h4></aside>               => "Join us", made in another way than the text: aside > h4
          <p>{1}<div class=a><div><div class=b><p>Join us</div></div></div> => "Join us", made in another way than the text: div > div.b > p
          <p>{1}<div class=a>Join us<br>Today</div>           => "Join us", made in another way than the text: div.a, and 1 more
          <p>{1}<h4>Join us</h4><form><input></form>          => "Join us", the heading of a form
          <p>{1}<p><a href=//away.example/>Join us</a>        => "Join us", nothing but links
          <p>{1} <a href=//away.example/><p>Join us</a>       => "Join us", nothing but links
          <p>{1}<p><a href=#top>Join us</a>                   => "Join us", nothing but links
          <p>{1}<p><a href=javascript:x>Join us</a>           => "Join us", nothing but links
          <p>{1}<p><a href=//source.example/1>Join</a> | <a href=//source.example/2>us</a> => "Join | us", nothing but links
          <p>{1}<ul><li><a href=//source.example/1>Join us</a></ul> => "Join us", nothing but links
          <p>{1}</p><span class=views>851 views</span>        => "851 views", in no block of its own as the text is
          <p>{1}</p><span>Tagged <a href=/t>Oars</a></span>   => "Tagged Oars", in no block of its own as the text is
          <p>{1}</p><a href=/join/>Go on</a>                  => "Go on", nothing but links
          <p>{1}<div hidden><p>Looms hum all night long.</div> => hidden text, "Looms hum all night long."
          """)
  void whatIsMadeInAnotherWayIsSaid(String html, String doubt) {
    Read read = Read.of(html + "<p>{2}");

    assertThat(read.text()).isEqualTo("{1} {2}");
    assertThat(read.doubts())
        .isEqualTo("CONFLICTING_BODY paragraphs: expected the text alone, found " + doubt);
  }

  /** What is made as the text is and may still be something else, or not be all of it. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p>{1}<p>Read also: <a href=//source.example/2>Wool is sold</a><p>{2} => Read also: Wool is sold", a link with a label
          <p>{1}<p>{2}<p>Views: 1,204                       => Views: 1,204", a count
          <p>3 min read<p>{1}<p>{2}                         => 3 min read", a count
          <p>{1}<p>{2}<p>조회수 952                          => 조회수 952", a count
          <p>{1}<p>The looms [...]                          => The looms [...]", where the text may be cut
          <p>{1}<p>The looms …<p>Ask for more.              => The looms …", where the text may be cut
          <p>{1}<p>The looms ...                            => The looms ...", where the text may be cut
          <p>{1}<p><span>It hums.</span><span>It stops.</span> => It hums.It stops.", which may be several lines that a style parts
          """)
  void whatIsAlikeMayBeDoubtful(String html, String doubt) {
    assertThat(Read.of(html).doubts())
        .isEqualTo("CONFLICTING_BODY paragraphs: expected the text alone, found \"" + doubt);
  }

  @Test
  void lineFeedsBehindSentencesMayEndLines() {
    assertThat(Read.of("<div>It hums.\n\nIt stops.\n</div>").doubts()).contains("several lines");
    assertThat(Read.of("<div>It hums.\nIt stops\nat eight.</div>").doubts()).isEmpty();
    assertThat(Read.of("<p>It hums.\nIt stops.<p>{1}").doubts()).isEmpty();
  }

  /** The text goes by length: a heading of its own beside a long advert is not the text. */
  @Test
  void mostOfTheTextIsTheText() {
    Read read = Read.of("<p>Looms</p><div class=line>{1}</div><div class=line>{2}</div>");
    Read one = Read.of("<p>Looms</p><div class=line>{1}</div>");

    assertThat(read.doubts()).isEmpty();
    assertThat(one.text()).isEqualTo("{1}");
    assertThat(one.doubts())
        .endsWith("\"Looms\", made in another way than the text: body > div.entry > p");
  }

  @Test
  void longLinksAreNotMostOfTheText() {
    Read read = Read.of("<p>Looms hum.</p><div class=x><a href=//away.example/>{1}</a></div>");

    assertThat(read.text()).isEqualTo("Looms hum.");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void anItemThatIsALinkIsSaid() {
    Read read = Read.of("<p>{1}<ul><li>oars<li><a href=//source.example/>sails</a></ul>");

    assertThat(read.text()).isEqualTo("{1} oars");
    assertThat(read.doubts()).endsWith("found \"sails\", nothing but links");
  }

  @Test
  void aPictureBelowTheTextInABlockOfItsOwnIsSaid() {
    Read read = Read.of("<p>{1}<p>{2}</p><div class=photo><img src=a></div>");

    assertThat(read.pictures()).isEmpty();
    assertThat(read.doubts()).endsWith("made in another way than those of the text: div.photo");
  }

  @Test
  void aPictureMayStandInTheBlockThatHoldsTheText() {
    Read read = Read.of("<div><p>{1}<p>{2}</p><img src=a></div>");

    assertThat(read.pictures()).isEqualTo("a");
    assertThat(read.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <div class=share><a href=//away.example/>Share</a></div>
          <ul class=share><li><a href=//source.example/>One</a><li><a href=//source.example/2>Two</a></ul>
          <div><a href=//source.example/>One</a></div>
          <nav><p>Home</nav>
          <form><p>Your name<input></form>
          """)
  void linksInAnElementOfTheirOwnAndMenusAndFormsGoInSilence(String html) {
    Read read = Read.of("<p>{1}" + html + "<p>{2}");

    assertThat(read.text()).isEqualTo("{1} {2}");
    assertThat(read.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <nav>{1}</nav>
          <p><a href=//away.example/>{1}</a>
          <figure><img src=a><figcaption>{1}</figcaption></figure>
          """)
  void whereNothingMayBeTextThereIsNone(String html) {
    assertThat(Read.of(html).text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <img src=a>                                                    => a
          <p><img src=a></p>                                             => a
          <div><div><img src=a></div></div>                              => a
          <figure class=wide><img src=a></figure>                        => a
          <div class=photo><img src=a></div>                             => a
          <div class=wp-block-image><figure><img src=a></figure></div>   => a
          <p><a href=//source.example/><img src=a></a>                   => a
          <p><a href=//pictures.example/><img src=a></a>                 => a
          <p><a href=//away.example/a.jpg><img src=a></a>                => a
          <img src=a alt="Join us">                                      => ''
          <form><img src=a><input></form>                                       => ''
          <div class=promo><a href=//away.example/><img src=a></a></div> => ''
          """)
  void pictureInATextOrInPlainElementsIsOfIt(String html, String pictures) {
    Read read = Read.of("<p>{1}</p>" + html + "<p>{2}");

    assertThat(read.pictures()).isEqualTo(pictures);
    assertThat(read.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <p><a href=//away.example/><img src=a></a>          => a picture that leads away: p
          <p><a href=#top><img src=a></a>                     => a picture that leads away: p
          <section><section><img src=a></section></section>   => a picture that is made in another way than those of the text: section > section
          <div class=promo><img src=a>Join us</div>           => a picture that is made in another way than those of the text: div.promo
          <div class=promo><div><img src=a></div></div>       => a picture that is made in another way than those of the text: div.promo > div
          <div class=promo><figure><img src=a></figure></div> => a picture that is made in another way than those of the text: div.promo > figure
          """)
  void pictureThatMayBeOfTheTextIsSaid(String html, String doubt) {
    Read read = Read.of("<p>{1}</p>" + html + "<p>{2}");

    assertThat(read.pictures()).isEmpty();
    assertThat(read.doubts())
        .endsWith("CONFLICTING_BODY images: expected the text alone, found " + doubt);
  }

  @Test
  void textAndPicturesAreInDoubtOnTheirOwn() {
    assertThat(Read.of("<p>{1}<p class=a>x<p class=b>y<div class=a><img src=a></div>").doubts())
        .isEqualTo(
            "CONFLICTING_BODY paragraphs: expected the text alone, found \"x\", made in another way"
                + " than the text: p.a, and 1 more; CONFLICTING_BODY images: expected the text"
                + " alone, found a picture that is made in another way than those of the text:"
                + " div.a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          <div><p>{1}<p>Oars</div><div><p>{1}<p>Oars</div>    => {1} Oars
          <p>{1}<p>{1}                                        => {1}
          <p>{1}<p>Oars<p>{1}                                 => {1} Oars {1}
          """)
  void textThatStandsTwiceIsOne(String html, String text) {
    assertThat(Read.of(html).text()).isEqualTo(text);
  }

  @Test
  void textOfSeveralRangesIsOne() {
    Read read = Read.of("<p>{1}<p>Oars<p>{2}");
    List<Range> ranges =
        read.body().lines().stream()
            .filter(line -> !line.text().equals("Oars"))
            .map(line -> line.block().range())
            .toList();
    Found<Body> found = read.finder().in(ranges);

    assertThat(found).isNotNull();
    assertThat(found.where()).isSameAs(read.body().lines().get(0).node());
    assertThat(found.value()).isNotNull();
    assertThat(shortened(String.join(" ", found.value().paragraphs()))).isEqualTo("{1} {2}");
    assertThat(read.finder().in(List.of(Range.NONE))).isNull();
  }

  @Test
  void firstLineIsTheFirstThatMayBeText() {
    Read read = Read.of("<nav>Home</nav><p>Oars<p>{1}");

    assertThat(read.finder().firstLine(Range.from(read.start())))
        .isNotNull()
        .extracting(Line::text)
        .isEqualTo("Oars");
    assertThat(read.finder().firstLine(Range.NONE)).isNull();
  }
}
