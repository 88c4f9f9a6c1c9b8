package io.github.ptparser.robust;

import io.github.ptparser.robust.Markup.Piece;
import io.github.ptparser.robust.Markup.Rest;
import io.github.ptparser.robust.Markup.Tag;
import io.github.ptparser.robust.Markup.Words;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Relations that leave out tags which HTML lets be left out. */
final class OptionalTagRelations {

  static final List<Relation> ALL =
      List.of(
          new EndTagsLeftOut(),
          new EndOfTheBodyLeftOut(),
          new EndOfThePageLeftOut(),
          new HeadTagsLeftOut(),
          new StartTagsLeftOut());

  private OptionalTagRelations() {}

  /** Leaves out {@code </p>} and {@code </li>}. */
  static final class EndTagsLeftOut extends OfText {
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("p", "li");
    private static final Set<String> ENDS_A_PARAGRAPH =
        Set.of(
            "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "section", "article", "table", "form",
            "figure", "header", "footer", "main", "nav");
    private static final Set<String> AROUND_A_PARAGRAPH =
        Set.of("div", "section", "article", "body", "main", "header", "footer", "li", "form");

    @Override
    String change(String html, Random random) {
      List<Piece> pieces = Markup.of(html).pieces();
      StringBuilder changed = new StringBuilder();
      for (int i = 0; i < pieces.size(); i++) {
        boolean isEnd = pieces.get(i) instanceof Tag tag && tag.isEnd() && tag.is(MAY_BE_LEFT_OUT);
        changed.append(isEnd && isImplied((Tag) pieces.get(i), pieces, i + 1) ? "" : pieces.get(i));
      }
      return changed.toString();
    }

    private static boolean isImplied(Tag end, List<Piece> pieces, int next) {
      int i = next;
      while (i < pieces.size() && pieces.get(i) instanceof Words words && words.text().isBlank()) {
        i++;
      }
      if (i >= pieces.size() || !(pieces.get(i) instanceof Tag tag)) {
        return false;
      }
      boolean isParagraph = end.name().equalsIgnoreCase("p");
      return tag.isEnd()
          ? tag.is(isParagraph ? AROUND_A_PARAGRAPH : Set.of("ul", "ol"))
          : tag.is(isParagraph ? ENDS_A_PARAGRAPH : Set.of("li"));
    }
  }

  private abstract static class WithoutTags extends OfText {
    static String without(String html, Set<String> names, boolean isEnd) {
      return replace(
          html,
          piece ->
              piece instanceof Tag tag && tag.isEnd() == isEnd && tag.is(names)
                  ? new Rest("")
                  : piece);
    }
  }

  static final class EndOfTheBodyLeftOut extends WithoutTags {
    @Override
    String change(String html, Random random) {
      return without(html, Set.of("body"), true);
    }
  }

  /** A page so written cannot be told from one that was cut, which is its problem. */
  static final class EndOfThePageLeftOut extends WithoutTags {
    @Override
    String change(String html, Random random) {
      return without(html, Set.of("body", "html"), true);
    }
  }

  static final class HeadTagsLeftOut extends WithoutTags {
    @Override
    String change(String html, Random random) {
      return without(without(html, Set.of("head"), true), Set.of("head"), false);
    }
  }

  static final class StartTagsLeftOut extends WithoutTags {
    @Override
    String change(String html, Random random) {
      return without(without(html, Set.of("head"), true), Set.of("html", "head", "body"), false);
    }
  }
}
