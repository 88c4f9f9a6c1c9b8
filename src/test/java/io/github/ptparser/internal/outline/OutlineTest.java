package io.github.ptparser.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of a page sees, where a line of it ends, and what the page says of itself. */
class OutlineTest {

  private static Outline outline(String html) {
    return Outline.of(Jsoup.parse("<!DOCTYPE html>" + html), List.of());
  }

  private static void assertLines(String body, String lines) {
    assertThat(outline("<body>" + body).lines().all())
        .extracting(Line::text)
        .isEqualTo(List.of(lines.split(" / ")));
  }

  @Test
  void aBlockIsALineOfItsOwn() {
    String blocks =
        "address article aside blockquote center dd details dialog dir div dl dt fieldset figure"
            + " figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p"
            + " pre search section summary ul";

    for (String tag : blocks.split(" ", -1)) {
      assertLines("One <%s>Two</%s> Three".formatted(tag, tag), "One / Two / Three");
    }
  }

  @Test
  void anyOtherElementIsInALine() {
    for (String tag : "a b i span em font label u x-y hr2 abbr time".split(" ", -1)) {
      assertLines("One <%s>Two</%s> Three".formatted(tag, tag), "One Two Three");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "One<br>Two, One / Two",
    "One<br><br>Two, One / Two",
    "One<hr>Two, One / Two",
    "<table><caption>One</caption><tr><th>Two<td>Three<tfoot><tr><td>Four</table>, One / Two / Three / Four",
    "<p>One<p>Two, One / Two",
    "<p>One <b>Two<br>Three</b> Four, One Two / Three Four",
    "<p></p><p>One</p><p> </p>, One",
    "Tw<b>o</b>, Two"
  })
  void aLineEndsWithABlockOrABreak(String body, String lines) {
    assertLines(body, lines);
  }

  /** What only a style makes a line. */
  @ParameterizedTest
  @CsvSource({
    "'<pre>One\nTwo</pre>', One / Two",
    "'<pre>One\n\n Two <b>three\nfour</b></pre>', One / Two three / four",
    "'<p style=\"white-space: pre-line\">One\nTwo</p>', One / Two",
    "'<p style=white-space:PRE-WRAP>One\n<i>Two</i>', One / Two",
    "'<p style=white-space:nowrap>One\nTwo', One Two",
    "<span style=\"display:block\">One.</span><span style=\"color:red; display: block\">Two.</span>, One. / Two.",
    "One <span style=display:inline-block>Two</span>, One Two"
  })
  void aLineMayEndByAStyle(String body, String lines) {
    assertLines(body, lines);
  }

  @ParameterizedTest
  @CsvSource({
    "<span>One.</span><span>Two.</span>, true",
    "<span>One.</span> <span>two</span>, true",
    "<x-y>One!</x-y><x-y>Two</x-y>, true",
    "<b>One.</b>Two, false",
    "<x-y>One.</x-y> <x-y><b>Tw</b>o.</x-y> <x-y>Three</x-y>, true",
    "<em>One.</em> <em>Two.</em>, false",
    "<i>One.</i> and <i>Two.</i>, false",
    "One <b>Two.</b> Three, false",
    "<span>One</span><span>Two</span>, false",
    "<b>One.</b><sup>2</sup>, false",
    "<span class=a>One.</span> <span class=b>Two.</span>, false"
  })
  void sentencesSideBySideMayBeLines(String body, boolean mayBe) {
    assertThat(outline("<body><p>" + body).lines().get(0).isJoined()).isEqualTo(mayBe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<template><p>x</p></template>",
        "<div hidden><p>x</div>",
        "<span style=display:none>x</span>",
        "<p class='screen-reader-text'>x</p>",
        "<b class=sr-only>x</b>"
      })
  void hiddenLinesAreApart(String hidden) {
    Outline outline = outline("<body>One " + hidden + " <p>Two");

    assertThat(outline.lines().all()).extracting(Line::text).containsExactly("One", "Two");
    assertThat(outline.hiddenLinesIn(Range.ALL)).extracting(Line::text).containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<style>x</style>",
        "<noscript>x</noscript>",
        "<template>x</template>",
        "<iframe>x</iframe>",
        "<object>x</object>",
        "<embed>",
        "<svg><text>x</text></svg>",
        "<canvas>x</canvas>",
        "<video>x</video>",
        "<audio>x</audio>",
        "<select><option>x</select>",
        "<textarea>x</textarea>",
        "<button>x</button>",
        "<datalist><option>x</datalist>",
        "<!-- x -->",
        "<title>x</title>",
        "<p hidden>x</p>",
        "<span hidden>x<b>x</b>x</span>",
        "<div hidden><p>x</p><p>x</p></div>",
        "<p style='display:none'>x</p>",
        "<p style='color:red;DISPLAY : none !important'>x</p>",
        "<p style='visibility:hidden'>x</p>",
        "<p hidden style='color:red'>x</p>",
        "<div hidden><p hidden>x</p>x</div>",
        "<div id=wm-ipp-base>x</div>",
        "<div id=wm-ipp>x</div>",
        "<div id=donato>x</div>",
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>x</p>x<!-- END WAYBACK TOOLBAR INSERT -->"
      })
  void whatNoReaderSeesIsNoLine(String unseen) {
    assertLines("<p>One</p>" + unseen + "<p>Two</p>", "One / Two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='display:block'>x</p>",
        "<p style='color:red'>x</p>",
        "<p style=''>x</p>",
        "<p id=donatory>x</p>",
        "<p class=hidden>x</p>",
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>x</p>",
        "<!-- END WAYBACK TOOLBAR INSERT --><p>x</p>",
        "<!-- BEGIN --><p>x</p><!-- END WAYBACK TOOLBAR INSERT -->",
      })
  void whatAReaderSeesIsALine(String seen) {
    assertLines("<p>One</p>" + seen + "<p>Two</p>", "One / x / Two");
  }

  @Test
  void anImageOfACharacterIsTheCharacter() {
    String emoji =
        "<img class=emoji alt=🙂 src=https://s.w.org/images/core/emoji/15.0.3/svg/1f642>";
    String smiley = "<img class='wp-smiley' alt=🙂 src=/1f642.png>";

    assertLines("<p>One" + emoji + " Two " + smiley + "</p>" + emoji, "One🙂 Two 🙂 / 🙂");
    assertLines("<p>One</p><p hidden>" + emoji + "</p><img class=emoji src=/1f642.svg>", "One");
    Outline outline = outline("<body><a href=/x>One " + emoji + "</a>" + smiley);
    assertThat(outline.links().get(0).text()).isEqualTo("One 🙂");
    assertThat(outline.pictures().all()).isEmpty();
  }

  @Test
  void aToolbarEndsAtItsFirstEnd() {
    String begin = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->";
    String end = "<!-- END WAYBACK TOOLBAR INSERT -->";

    assertLines("<p>One</p>" + begin + "x" + end + "<p>Two</p>" + end, "One / Two");
    assertLines("<p>One</p>" + begin + "x" + end + "Two" + begin + "x" + end, "One / Two");
    assertLines("One <b>" + begin + "x</b> Two" + end, "One x Two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<body style='visibility:hidden'>", "<html hidden><body>"})
  void aBodyWithAHiddenStyleIsSeen(String body) {
    assertThat(outline(body + "<p>One</p>").lines().all()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "<a href=/x>One</a>, true",
    "<a href=/x>One</a> | <a href=/y>Two</a>, true",
    "<a href=/x>One</a> – <a href=/y>Two</a>, true",
    "<a href=/x>One</a> and <a href=/y>Two</a>, false",
    "<a href=/x>One</a> 2 <a href=/y>Two</a>, false",
    "<a href=/x>One</a> ★ <a href=/y>Two</a>, false",
    "See <a href=/x>One</a>, false",
    "<a>One</a>, false",
    "One, false"
  })
  void aLineIsLinkedIfAllItsWordsAreInLinks(String body, boolean isLinked) {
    assertThat(outline("<p>" + body).lines().get(0).isLinked()).isEqualTo(isLinked);
  }

  @ParameterizedTest
  @CsvSource({
    "<img src=/1.jpg>, 1",
    "<img hidden src=/1.jpg>, 0",
    "<p hidden><img src=/1.jpg></p>, 0",
    "<p hidden></p><img src=/1.jpg>, 1",
    "<img src=/1.jpg width=1>, 0",
    "<img src=/1.jpg height=1>, 0"
  })
  void aPictureIsWhatAReaderSees(String body, int pictures) {
    assertThat(outline("<p>One</p>" + body).pictures().size()).isEqualTo(pictures);
  }

  // What the page says of itself

  @ParameterizedTest
  @CsvSource({
    "<link rel=canonical href=/a><link rel=canonical href=/b>",
    "<link rel=CANONICAL href=/a>",
    "<link rel=next href=/b><link rel=canonical href=/a>",
    "<meta property=og:url content=/a><meta property=og:url content=/b>",
    "<meta property=OG:URL content=/a>",
    "<meta property=og:image content=/b><meta property=og:url content=/a>",
    "<meta property=og:title content=/a><meta property=og:title content=/b>",
    "<meta property=OG:TITLE content=/a>",
    "<base href=/a><base href=/b>",
    "<base target=_top><base href=/a>",
    "<title>/a</title><title>/b</title>",
    "<title>/a</title><body><svg><title>/b</title></svg>",
  })
  void theFirstOfEachKindIsThePages(String html) {
    Head head = outline(html).head();
    Element[] all = {head.canonical(), head.ogUrl(), head.ogTitle(), head.base(), head.title()};

    assertThat(all)
        .filteredOn(element -> element != null)
        .singleElement()
        .extracting(element -> element.attr("href") + element.attr("content") + element.text())
        .isEqualTo("/a");
  }

  @ParameterizedTest
  @CsvSource({
    "<!-- saved from url=a --><!-- saved from url=b --><html>, a",
    "<!-- saved by hand --><!-- saved from url=a --><html>, a",
    "<html><body><!-- saved from url=a -->, ''"
  })
  void theCommentOfABrowserStandsAboveThePage(String html, String address) {
    Comment comment = outline(html).head().savedFrom();

    assertThat(comment == null ? "" : comment.getData().strip().replace("saved from url=", ""))
        .isEqualTo(address);
  }

  @Test
  void theLastNodeIsThatOfTheLastLine() {
    assertThat(outline("<p>One</p><p>Two</p><p></p>").lastNode().outerHtml()).isEqualTo("Two");
    assertThat(outline("").lastNode().nodeName()).isEqualTo("#document");
    assertThat(
            outline("<p>One</p><figcaption>Two</figcaption>").captionsIn(Range.ALL).stream()
                .map(Line::text)
                .collect(Collectors.joining()))
        .isEqualTo("Two");
  }
}
