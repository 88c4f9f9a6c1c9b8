package io.github.ptparser.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The pages that are measured: a fixture filled up, and lists of any length. */
final class Pages {

  private static final Path FIXTURES = Path.of("fixtures", "kcna-watch-2023");

  /** What a page of the site weighs with all that its theme and plugins put into it. */
  private static final int FULL = 100 * 1024;

  private static final String ARTICLE = "page-of-full-size.html";

  private static final String HEAD_END = "</head>";
  private static final String BODY_END = "</body>";

  private Pages() {}

  /** The biggest article among the fixtures, filled up to the weight of a real page. */
  static String article() {
    return filled(fixture(ARTICLE));
  }

  /** The same page with another source below its text than above it. */
  static String articleWithProblem() {
    String page = article();
    String label = "More From Pyongyang Times";
    String changed = page.replace(label, "More From Rodong Sinmun");
    if (changed.equals(page)) {
      throw new IllegalStateException("no " + label);
    }
    return changed;
  }

  /** An article of three paragraphs and five entries below them, of the same weight. */
  static String shortArticle() {
    return filled(fixture("pictures-with-captions.html"));
  }

  /** The same page cut behind the link to more articles. */
  static String articleWithoutTail() {
    String page = article();
    String link = "More Articles</a>";
    return page.substring(0, page.lastIndexOf(link) + link.length()) + "</body></html>";
  }

  /** A source's listing with so many entries, of the weight of a real page. */
  static String listing(int entries) {
    return filled(bareListing(entries));
  }

  /** A source's listing with so many entries and little else. */
  static String bareListing(int entries) {
    return """
        <!DOCTYPE html>
        <html lang="en-US"><head><meta charset="UTF-8"><title>Pyongyang Times | KCNA Watch</title>
        <link rel="canonical" href="https://kcnawatch.org/article/163/"></head>
        <body><header><a href="/"><img alt="KCNA Watch Logo" src="/logo.png"></a>\
        <div class="top-date"><span>November 28, 2025</span><span>Nov 28, 2025</span></div></header>
        <div class="breadcrumb"><a href="/">KCNA</a> <a href="/article/163/">Pyongyang Times</a></div>
        <h1>Pyongyang Times</h1><div id="latest_article_wrapper">
        """
        + fragment(entries)
        + """
            </div><a class="more-full-link" href="/article/163/?start=200">More Articles</a>
            <footer><p>About KCNA Watch</p></footer></body></html>
            """;
  }

  /** So many entries and nothing else, as "More Articles" loads them. */
  static String fragment(int entries) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < entries; i++) {
      html.append(entry(i));
    }
    return html.toString();
  }

  private static String entry(int i) {
    String address =
        String.format(
            Locale.ROOT,
            "https://kcnawatch.org/newstream/%d-%d/ferry-%d-of-the-taeryong-takes-passengers/",
            1764270017 - 9_000L * i,
            57104882 + i,
            i);
    String excerpt =
        "Ferry "
            + i
            + " has carried people, bicycles and cabbages over the Taeryong since the bridge was closed"
            + " for its new deck, and its bell is heard in three villages…";
    int day = 27 - i % 27;
    return String.format(
        Locale.ROOT,
        """
        <article class="clearfix"><div class="article-thumb"><a href="%1$s"><img class="img-fluid" \
        src="https://assets.korearisk.com/uploads/%4$d.jpg" alt="Ferry %4$d of the Taeryong takes \
        passengers"></a></div><div class="article-desc"><h4><a href="%1$s">Ferry %4$d of the Taeryong \
        takes passengers</a></h4><p class="teaser-lg">%2$s</p><div class="articled-date"><span>November \
        %3$d, 2025</span></div><p class="teaser-sm">%2$s</p></div></article>
        """,
        address,
        excerpt,
        day,
        i);
  }

  /** An article of so many paragraphs. */
  static String articleOfParagraphs(int paragraphs) {
    String page = fixture(ARTICLE);
    int start = page.indexOf("<p>", page.indexOf("class=\"article-content\""));
    int end = page.indexOf("</p>", start) + "</p>".length();
    int rest = page.lastIndexOf("</p>", page.indexOf("More From")) + "</p>".length();
    String paragraph = page.substring(start, end) + '\n';
    return page.substring(0, start) + paragraph.repeat(paragraphs) + page.substring(rest);
  }

  /** An article with so many times four kilobytes of styles and scripts. */
  static String articleWithFiller(int times) {
    String page = fixture(ARTICLE);
    return filled(page, page.length() + 4 * 1024 * times);
  }

  static String fixture(String name) {
    try {
      return Files.readString(FIXTURES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String filled(String page) {
    return filled(page, FULL);
  }

  /**
   * Puts into a page what WordPress, its theme and its plugins put there: most of it styles and
   * scripts in the head, some scripts at the end.
   */
  private static String filled(String page, int size) {
    StringBuilder head = new StringBuilder();
    StringBuilder end = new StringBuilder();
    for (int i = 0; page.length() + head.length() + end.length() < size; i++) {
      head.append(inHead(i));
      if (i % 2 == 0) {
        head.append(script(i));
      } else {
        end.append(script(i));
      }
    }
    int headEnd = page.indexOf(HEAD_END);
    int bodyEnd = page.lastIndexOf(BODY_END);
    return page.substring(0, headEnd)
        + head
        + page.substring(headEnd, bodyEnd)
        + end
        + page.substring(bodyEnd);
  }

  private static String inHead(int i) {
    return String.format(
            Locale.ROOT,
            """
            <link rel="preload" href="https://assets.korearisk.com/themes/kw/fonts/text-%1$d.woff2" as="font" crossorigin>
            <link rel="stylesheet" id="kw-plugin-%1$d-css" href="https://kcnawatch.org/wp-content/plugins/kw-%1$d/style.css?ver=6.4.%1$d" type="text/css" media="all">
            <meta name="kw:plugin-%1$d" content="version 6.4.%1$d">
            """,
            i)
        + styles(i);
  }

  private static String styles(int i) {
    StringBuilder css = new StringBuilder("<style id=\"kw-plugin-" + i + "-inline-css\">\n");
    for (int rule = 0; rule < 10; rule++) {
      css.append(
          String.format(
              Locale.ROOT,
              ".has-kw-%1$d-%2$d-color{color:var(--wp--preset--color--kw-%2$d)!important}.kw-%1$d"
                  + " .wp-block-%2$d>a:not(.button){margin:0 0 %2$dpx;display:inline-block}\n",
              i,
              rule));
    }
    return css.append("</style>\n").toString();
  }

  private static String script(int i) {
    StringBuilder script = new StringBuilder("<script id=\"kw-plugin-" + i + "-js-extra\">\n");
    for (int line = 0; line < 5; line++) {
      script.append(
          String.format(
              Locale.ROOT,
              "var kw_%1$d_%2$d={\"ajax_url\":\"\\/wp-admin\\/admin-ajax.php\",\"nonce\":\"9f%1$d%2$d\","
                  + "\"html\":\"<div class='kw'>\"+%2$d+\"<\\/div>\"};if(kw_%1$d_%2$d&&1<2){kw(%2$d)}\n",
              i,
              line));
    }
    return script.append("</script>\n").toString();
  }
}
