package io.github.ptparser.robust;

import io.github.ptparser.robust.Markup.Piece;
import io.github.ptparser.robust.Markup.Rest;
import io.github.ptparser.robust.Markup.Tag;
import io.github.ptparser.robust.Markup.Title;
import io.github.ptparser.robust.Markup.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Relations that change what stands between the tags of a page. */
final class TextRelations {

  static final List<Relation> ALL =
      List.of(
          new OtherLineEnds(),
          new WhiteSpaceBetweenBlocks(),
          new NoWhiteSpaceBetweenBlocks(),
          new LineEndsForBlanks(),
          new CharactersAsEntities(),
          new CharactersAsNamedEntities(),
          new EntitiesAsCharacters(),
          new CommentsBetweenTags(),
          new CommentsInsideWords(),
          new CommentsAroundThePage(),
          new ScriptsBetweenBlocks());

  private TextRelations() {}

  static final class OtherLineEnds extends OfText {
    @Override
    String change(String html, Random random) {
      return html.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
    }
  }

  static final class WhiteSpaceBetweenBlocks extends OfText {
    @Override
    String change(String html, Random random) {
      return replace(
          html,
          piece ->
              piece instanceof Tag tag && tag.is(Markup.BLOCKS)
                  ? new Rest(tag.isEnd() ? tag + "\n\t  " : " \r\n" + tag)
                  : piece);
    }
  }

  static final class NoWhiteSpaceBetweenBlocks extends OfText {
    @Override
    String change(String html, Random random) {
      List<Piece> pieces = Markup.of(html).pieces();
      StringBuilder changed = new StringBuilder();
      for (int i = 0; i < pieces.size(); i++) {
        boolean isBetween =
            pieces.get(i) instanceof Words words
                && words.text().isBlank()
                && isBlock(pieces, i - 1)
                && isBlock(pieces, i + 1);
        changed.append(isBetween ? "" : pieces.get(i));
      }
      return changed.toString();
    }

    private static boolean isBlock(List<Piece> pieces, int i) {
      return i >= 0
          && i < pieces.size()
          && pieces.get(i) instanceof Tag tag
          && tag.is(Markup.BLOCKS);
    }
  }

  /** Lines wrapped by an editor: white space of another length and kind between words. */
  static final class LineEndsForBlanks extends OfText {
    private static final List<String> BLANKS = List.of("\n", "  ", "\t", " \r\n ", "\u00A0");

    @Override
    String change(String html, Random random) {
      return replace(
          html,
          piece ->
              piece instanceof Words words
                  ? new Words(
                      Pattern.compile(" ")
                          .matcher(words.text())
                          .replaceAll(blank -> BLANKS.get(random.nextInt(BLANKS.size()))))
                  : piece);
    }
  }

  /** A change to each text and the title. */
  private abstract static class OfWords extends OfText {
    static String replaceWords(String html, UnaryOperator<String> change) {
      return replace(
          html,
          piece -> {
            if (piece instanceof Title title) {
              return new Title(change.apply(title.text()));
            }
            return piece instanceof Words words ? new Words(change.apply(words.text())) : piece;
          });
    }
  }

  static final class CharactersAsEntities extends OfWords {
    @Override
    String change(String html, Random random) {
      return replaceWords(html, text -> Entities.coded(text, random));
    }
  }

  static final class CharactersAsNamedEntities extends OfWords {
    @Override
    String change(String html, Random random) {
      return replaceWords(html, Entities::named);
    }
  }

  static final class EntitiesAsCharacters extends OfWords {
    @Override
    String change(String html, Random random) {
      return replaceWords(html, Entities::decoded);
    }
  }

  /** Elements in which a comment is text. */
  private static final Set<String> TAKES_NO_COMMENT =
      Set.of("script", "style", "noscript", "textarea");

  static final class CommentsBetweenTags extends OfText {
    @Override
    String change(String html, Random random) {
      boolean[] isInside = new boolean[1];
      return replace(
          html,
          piece -> {
            isInside[0] |= piece instanceof Tag tag && tag.is(Set.of("head", "div", "p"));
            return piece instanceof Tag tag
                    && isInside[0]
                    && !tag.is(Set.of("title"))
                    && !tag.is(TAKES_NO_COMMENT)
                ? new Rest("<!-- <p>More From Nowhere</p> -->" + tag)
                : piece;
          });
    }
  }

  static final class CommentsInsideWords extends OfText {
    private static final Pattern INSIDE =
        Pattern.compile("&[^;\\s]*;?|(?<=[\\p{L}\\p{N}:/|])(?=[\\p{L}\\p{N}:/|])|(?<= )|(?= )");

    @Override
    String change(String html, Random random) {
      List<Piece> pieces = Markup.of(html).pieces();
      List<String> changed = new ArrayList<>();
      String around = "";
      for (Piece piece : pieces) {
        if (piece instanceof Tag tag && (tag.is(TAKES_NO_COMMENT) || around.equals("plain"))) {
          around = tag.isEnd() ? "" : "plain";
        }
        changed.add(
            piece instanceof Words words && !around.equals("plain") && !words.text().isBlank()
                ? commented(words.text(), random)
                : piece.toString());
      }
      return String.join("", changed);
    }

    private static String commented(String text, Random random) {
      return INSIDE
          .matcher(text)
          .replaceAll(
              match ->
                  match.group().isEmpty() && random.nextInt(8) == 0
                      ? "<!-- Source: x -->"
                      : java.util.regex.Matcher.quoteReplacement(match.group()));
    }
  }

  static final class CommentsAroundThePage extends OfText {
    private static final String COMMENT =
        "<!-- <title>Page not found</title> Just a moment... -->\n";

    @Override
    String change(String html, Random random) {
      return COMMENT + html + "\n" + COMMENT;
    }
  }

  static final class ScriptsBetweenBlocks extends OfText {
    @Override
    String change(String html, Random random) {
      return replace(
          html,
          piece ->
              piece instanceof Tag tag && tag.isEnd() && tag.is(Set.of("p", "div", "h1"))
                  ? new Rest(
                      tag
                          + "<script>var t = '<p>Not a word</p>';</script><style>p{}</style>"
                          + "<noscript><p>Scripts are off</p></noscript>")
                  : piece);
    }
  }
}
