package io.github.ptparser;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A small page with a whole sound article, part by part in page order. A test changes the part that
 * its rule is about, so what it asserts is the rule's doing.
 */
final class SmallArticle {

  /** The parts, each with what stands there on a page of today. */
  enum Part {
    BEFORE("<!DOCTYPE html><html><head>\n"),
    HEAD(
        "<title>New ferry on the Nam | KCNA Watch</title>\n"
            + "<link rel=canonical href=https://kcnawatch.org/newstream/1679051042-573104/ferry/>"),
    BODY("</head><body>\n"),
    SERVED("<div><span>November 28, 2025</span><span>Nov 28, 2025</span></div>"),
    BREADCRUMB("<div><a href=/>KCNA</a> <a href=/article/163/>Pyongyang Times</a></div>"),
    TITLE("<div><h1>New ferry on the Nam</h1>"),
    META("<p>Date: 17/03/2023 | Source: Pyongyang Times | " + LINK + "</p>"),
    TEXT("<div class=article-content><p>It sails.</p></div>"),
    MORE(
        "</div><div><h3>More From Pyongyang Times</h3><article><h4>"
            + "<a href=/newstream/1764279611-604118232/>Wool market</a></h4><p>Wool is sold.</p>"
            + "<p>November 27, 2025</p><p>Wool is sold.</p></article>"
            + "<a href=/article/163/>More Articles</a></div>"),
    END("</body></html>");

    private final String sound;

    Part(String sound) {
      this.sound = sound;
    }
  }

  static final String LINK = "<a href=http://source.example/1>Read original version at source</a>";

  private final Map<Part, String> parts;

  private SmallArticle(Map<Part, String> parts) {
    this.parts = parts;
  }

  /** A page of today. */
  static SmallArticle sound() {
    return new SmallArticle(new EnumMap<>(Part.class));
  }

  /** A page of 2019: a newsletter box below the text, and nothing that is of today alone. */
  static SmallArticle of2019() {
    return sound()
        .with(Part.SERVED, "")
        .with(Part.BREADCRUMB, "")
        .with(Part.MORE, "</div><p>Get North Korea headlines delivered to your inbox daily</p>");
  }

  SmallArticle with(Part part, String html) {
    Map<Part, String> changed = new EnumMap<>(Part.class);
    changed.putAll(parts);
    changed.put(part, html);
    return new SmallArticle(changed);
  }

  /** With a text in the element that is known to hold it. */
  SmallArticle text(String html) {
    return with(Part.TEXT, "<div class=article-content>" + html + "</div>");
  }

  /** With a text in an element that nobody has seen. */
  SmallArticle textOfUnknownClass(String html) {
    return with(Part.TEXT, "<div class=x1a2b3>" + html + "</div>");
  }

  String html() {
    StringBuilder html = new StringBuilder();
    for (Part part : Part.values()) {
      html.append(parts.getOrDefault(part, part.sound)).append('\n');
    }
    return html.toString();
  }

  Page page() {
    return Page.of(html());
  }

  ParseResult<Article> result() {
    return ArticleParser.create().tryParse(page());
  }

  Article article() {
    return ArticleParser.create().parse(page());
  }

  /** The paragraphs in one line, {@code It sails. / It lands.}; empty if there is no article. */
  String paragraphs() {
    Article article = result().value();
    return article == null ? "" : String.join(" / ", article.paragraphs());
  }

  /** The problems, each as {@code CODE} or {@code CODE field}. */
  List<String> problems() {
    return problems(result().problems());
  }

  static List<String> problems(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.code() + (problem.field() == null ? "" : " " + problem.field()))
        .toList();
  }
}
