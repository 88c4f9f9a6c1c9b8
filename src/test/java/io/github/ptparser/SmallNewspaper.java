package io.github.ptparser;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small sound page of the newspaper's own site, part by part in page order, in a markup that
 * nobody has seen. A test changes the part that its rule is about.
 */
final class SmallNewspaper {

  /** Invented markups, which have in common what is certain: the order of the text. */
  enum Markup {
    TABLES,
    FLEX,
    LISTS
  }

  /** The parts, each with what stands there. */
  enum Part {
    HEAD("<title>Pyongyang Times</title>"),
    MENU("<a href=/>Home</a> <a href='/blog?page=culture&subpage=home'>Culture</a>"),
    TITLE("New ferry on the Nam"),
    DATE("September 14, 2023"),
    BELOW(""),
    FOOTER("2023 © All rights reserved.");

    private final String sound;

    Part(String sound) {
      this.sound = sound;
    }
  }

  /** Its first eight digits are 14 September 2023, 05:05:33. */
  static final String ID = "6502949d0a1b2c3d4e5f6071";

  static final String ADDRESS =
      "https://www.pyongyangtimes.com.kp/blog?page=culture&subpage=home&blogid=" + ID;

  static final String FIRST = "It sails at eight.";
  static final String LAST = "KCNA-THE PYONGYANG TIMES";

  private final Markup markup;
  private final Map<Part, String> parts;
  private final List<String> paragraphs;
  private final @Nullable String address;

  private SmallNewspaper(
      Markup markup, Map<Part, String> parts, List<String> paragraphs, @Nullable String address) {
    this.markup = markup;
    this.parts = parts;
    this.paragraphs = paragraphs;
    this.address = address;
  }

  /** An article since December 2022 at its own address. */
  static SmallNewspaper article(Markup markup) {
    return new SmallNewspaper(
        markup, new EnumMap<>(Part.class), List.of(FIRST, "It lands at nine.", LAST), ADDRESS);
  }

  /** An article until 2022: without date and footer. */
  static SmallNewspaper until2022(Markup markup) {
    return article(markup)
        .with(Part.DATE, "")
        .with(Part.FOOTER, "")
        .text(FIRST, "It lands at nine.")
        .at("http://www.pyongyangtimes.com.kp/?bbs=8213");
  }

  SmallNewspaper with(Part part, String html) {
    Map<Part, String> changed = new EnumMap<>(Part.class);
    changed.putAll(parts);
    changed.put(part, html);
    return new SmallNewspaper(markup, changed, paragraphs, address);
  }

  SmallNewspaper text(String... changed) {
    return new SmallNewspaper(markup, parts, List.of(changed), address);
  }

  /** At an address that the caller says; null for none. */
  SmallNewspaper at(@Nullable String changed) {
    return new SmallNewspaper(markup, parts, paragraphs, changed);
  }

  String html() {
    String body =
        switch (markup) {
          case TABLES ->
              "<table>"
                  + row(part(Part.MENU))
                  + "<tr><td><table>"
                  + row("<b>" + part(Part.TITLE) + "</b>")
                  + row(part(Part.DATE))
                  + row(String.join("<br>\n", paragraphs))
                  + "</table></td></tr>"
                  + row(part(Part.BELOW))
                  + row(part(Part.FOOTER))
                  + "</table>";
          case FLEX ->
              "<div class=x-flex><div>"
                  + part(Part.MENU)
                  + "</div></div>\n<div class='x-flex col-8'><h2>"
                  + part(Part.TITLE)
                  + "</h2>\n<div class=x1><span>"
                  + part(Part.DATE)
                  + "</span></div>\n<div class=x2>"
                  + all("<p>", "</p>")
                  + "</div></div>\n"
                  + part(Part.BELOW)
                  + "\n<div class=x3><span>"
                  + part(Part.FOOTER)
                  + "</span></div>";
          case LISTS ->
              "<ul><li>"
                  + part(Part.MENU)
                  + "</li>\n<li><ul><li>"
                  + part(Part.TITLE)
                  + "</li>\n<li>"
                  + part(Part.DATE)
                  + "</li>\n<li><ul>"
                  + all("<li>", "</li>")
                  + "</ul></li></ul></li>\n<li>"
                  + part(Part.BELOW)
                  + "</li>\n<li>"
                  + part(Part.FOOTER)
                  + "</li></ul>";
        };
    return "<!DOCTYPE html><html><head>\n"
        + part(Part.HEAD)
        + "</head><body>\n"
        + body
        + "\n</body></html>";
  }

  private String part(Part part) {
    return parts.getOrDefault(part, part.sound);
  }

  private static String row(String cell) {
    return "<tr><td>" + cell + "</td></tr>\n";
  }

  private String all(String start, String end) {
    return paragraphs.stream().map(text -> start + text + end).collect(Collectors.joining("\n"));
  }

  Page page() {
    return address == null ? Page.of(html()) : Page.of(html(), URI.create(address));
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

  /** Those paragraphs below which another has begun in a page that was cut. */
  static String wholeParagraphs(String paragraphs, String html) {
    List<String> all = List.of(paragraphs.split(" / "));
    int whole = 0;
    while (whole + 1 < all.size() && html.contains(all.get(whole + 1).substring(0, 9))) {
      whole++;
    }
    return String.join(" / ", all.subList(0, whole));
  }

  /** The problems, each as {@code CODE} or {@code CODE field}. */
  List<String> problems() {
    return SmallArticle.problems(result().problems());
  }
}
