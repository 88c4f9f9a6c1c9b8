package io.github.ptparser.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page cut into its tags, texts, and the rest, which goes together again unchanged. */
final class Markup {

  /** A piece of a page. */
  sealed interface Piece {}

  /** A start or end tag; {@code attributes} is what stands between its name and {@code >}. */
  record Tag(boolean isEnd, String name, String attributes) implements Piece {
    boolean is(Set<String> names) {
      return names.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
      return (isEnd ? "</" : "<") + name + attributes + ">";
    }
  }

  /** Text between tags. */
  record Words(String text) implements Piece {
    @Override
    public String toString() {
      return text;
    }
  }

  /** The inside of {@code <title>}, where entities count and tags and comments do not. */
  record Title(String text) implements Piece {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A comment, a doctype, or the inside of a script or a style. */
  record Rest(String text) implements Piece {
    @Override
    public String toString() {
      return text;
    }
  }

  static final Set<String> BLOCKS =
      Set.of(
          "html",
          "head",
          "body",
          "article",
          "aside",
          "blockquote",
          "div",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "header",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "section",
          "table",
          "tbody",
          "td",
          "tr",
          "ul",
          "link",
          "meta",
          "title");

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<rest><!--.*?-->|<!doctype[^>]*>"
              + "|(?<=<script[^<>]{0,200}>)(?!</script).+?(?=</script)"
              + "|(?<=<style[^<>]{0,200}>)(?!</style).+?(?=</style))"
              + "|(?<title>(?<=<title>)(?!</title).+?(?=</title))"
              + "|<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\\s+[^\\s=>]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\\s>]+))?)*\\s*/?)>"
              + "|(?<words>[^<]+|<)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<Piece> pieces;

  private Markup(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static Markup of(String html) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(html);
    while (matcher.find()) {
      if (matcher.group("rest") != null) {
        pieces.add(new Rest(matcher.group("rest")));
      } else if (matcher.group("title") != null) {
        pieces.add(new Title(matcher.group("title")));
      } else if (matcher.group("name") != null) {
        pieces.add(
            new Tag(
                !matcher.group("end").isEmpty(),
                matcher.group("name"),
                matcher.group("attributes")));
      } else {
        pieces.add(new Words(matcher.group("words")));
      }
    }
    return new Markup(pieces);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The page with each piece replaced. */
  String with(UnaryOperator<Piece> change) {
    return pieces.stream().map(change).map(Piece::toString).collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return with(piece -> piece);
  }
}
