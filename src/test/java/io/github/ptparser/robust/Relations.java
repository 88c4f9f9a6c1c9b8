package io.github.ptparser.robust;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ptparser.robust.Fixtures.Fixture;
import io.github.ptparser.robust.Markup.Piece;
import io.github.ptparser.robust.Markup.Rest;
import io.github.ptparser.robust.Markup.Tag;
import io.github.ptparser.robust.Markup.Words;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All relations, as data. */
final class Relations {

  static final List<Relation> ALL =
      List.of(
          new OtherLineEnds(),
          new WhiteSpaceBetweenBlocks(),
          new NoWhiteSpaceBetweenBlocks(),
          new AttributesInOtherOrder(),
          new AttributesInSingleQuotes(),
          new AttributesWithoutQuotes(),
          new ExtraAttributes(),
          new UpperCaseTags(),
          new EndTagsLeftOut(),
          new CharactersAsEntities(),
          new CommentsBetweenTags(),
          new ScriptsBetweenBlocks(),
          new SerializedAnew(),
          new WrapperRoundABlock(),
          new AnotherClassOnEveryElement(),
          new LinksBesideABlock(),
          new MenuBesideABlock(),
          new InUtf8WithMark(),
          new InUtf16LittleEndian(),
          new InUtf16BigEndian(),
          new InWindows1252());

  private Relations() {}

  /** A change to the text of the page, which stays in UTF-8. */
  private abstract static class OfText implements Relation {
    @Override
    public final byte[] apply(Fixture fixture, Random random) {
      return inUtf8(change(fixture.html(), random));
    }

    abstract String change(String html, Random random);
  }

  /** Bytes in UTF-8 that say so by a mark, as the page may say something else in {@code meta}. */
  private static byte[] inUtf8(String html) {
    return ("\uFEFF" + html).getBytes(UTF_8);
  }

  static final class OtherLineEnds extends OfText {
    @Override
    String change(String html, Random random) {
      return html.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
    }
  }

  static final class WhiteSpaceBetweenBlocks extends OfText {
    @Override
    String change(String html, Random random) {
      return Markup.of(html)
          .with(
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

  /** A change to the attributes of each start tag. */
  private abstract static class OfAttributes extends OfText {
    private static final Pattern ATTRIBUTE =
        Pattern.compile("([^\\s=>]+)(?:=(\"[^\"]*\"|'[^']*'|[^\\s>]+))?");

    @Override
    String change(String html, Random random) {
      return Markup.of(html)
          .with(
              piece ->
                  piece instanceof Tag tag && !tag.isEnd()
                      ? new Tag(false, tag.name(), changed(attributes(tag)))
                      : piece);
    }

    private static List<String> attributes(Tag tag) {
      return new ArrayList<>(
          ATTRIBUTE.matcher(tag.attributes()).results().map(MatchResult::group).toList());
    }

    private String changed(List<String> attributes) {
      List<String> changed = change(attributes);
      return changed.isEmpty() ? "" : " " + String.join(" ", changed);
    }

    abstract List<String> change(List<String> attributes);

    static boolean isQuoted(String attribute) {
      return attribute.matches("(?s)[^=]+=\".*\"");
    }
  }

  static final class AttributesInOtherOrder extends OfAttributes {
    @Override
    List<String> change(List<String> attributes) {
      Collections.reverse(attributes);
      return attributes;
    }
  }

  static final class AttributesInSingleQuotes extends OfAttributes {
    @Override
    List<String> change(List<String> attributes) {
      attributes.replaceAll(
          attribute ->
              isQuoted(attribute) && attribute.indexOf('\'') < 0
                  ? attribute.replace('"', '\'')
                  : attribute);
      return attributes;
    }
  }

  static final class AttributesWithoutQuotes extends OfAttributes {
    @Override
    List<String> change(List<String> attributes) {
      attributes.replaceAll(
          attribute ->
              isQuoted(attribute) && attribute.matches("[^=]+=\"[^\\s\"'=<>`]+\"")
                  ? attribute.replace("\"", "")
                  : attribute);
      return attributes;
    }
  }

  static final class ExtraAttributes extends OfAttributes {
    @Override
    List<String> change(List<String> attributes) {
      attributes.add(0, "data-w=\"Date: 01/01/2001 | Source: x\"");
      attributes.add("aria-busy=false");
      return attributes;
    }
  }

  static final class UpperCaseTags extends OfText {
    @Override
    String change(String html, Random random) {
      return Markup.of(html)
          .with(
              piece ->
                  piece instanceof Tag tag
                      ? new Tag(tag.isEnd(), tag.name().toUpperCase(Locale.ROOT), tag.attributes())
                      : piece);
    }
  }

  /** Leaves out {@code </p>} and {@code </li>} where HTML says that they may be left out. */
  static final class EndTagsLeftOut extends OfText {
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("p", "li");
    private static final Set<String> ENDS_A_PARAGRAPH =
        Set.of("p", "div", "ul", "ol", "h4", "section", "article", "table", "form", "figure");

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
          ? tag.is(isParagraph ? Set.of("div", "section", "article", "body") : Set.of("ul", "ol"))
          : tag.is(isParagraph ? ENDS_A_PARAGRAPH : Set.of("li"));
    }
  }

  static final class CharactersAsEntities extends OfText {
    @Override
    String change(String html, Random random) {
      return Markup.of(html)
          .with(piece -> piece instanceof Words words ? new Words(coded(words, random)) : piece);
    }

    private static String coded(Words words, Random random) {
      StringBuilder coded = new StringBuilder();
      boolean isEntity = false;
      for (int c : words.text().codePoints().toArray()) {
        isEntity = c == '&' || (isEntity && (Character.isLetterOrDigit(c) || c == '#'));
        boolean isCoded =
            !isEntity && !Character.isISOControl(c) && c != ';' && random.nextInt(3) == 0;
        coded.append(
            isCoded
                ? String.format(Locale.ROOT, random.nextBoolean() ? "&#%d;" : "&#x%X;", c)
                : Character.toString(c));
      }
      return coded.toString();
    }
  }

  static final class CommentsBetweenTags extends OfText {
    @Override
    String change(String html, Random random) {
      boolean[] isInside = new boolean[1];
      return Markup.of(html)
          .with(
              piece -> {
                isInside[0] |= piece instanceof Tag tag && tag.is(Set.of("head", "div", "p"));
                return piece instanceof Tag tag
                        && isInside[0]
                        && !tag.is(Set.of("title"))
                        && !tag.is(Set.of("script", "style", "noscript", "textarea"))
                    ? new Rest("<!-- <p>More From Nowhere</p> -->" + tag)
                    : piece;
              });
    }
  }

  static final class ScriptsBetweenBlocks extends OfText {
    @Override
    String change(String html, Random random) {
      return Markup.of(html)
          .with(
              piece ->
                  piece instanceof Tag tag && tag.isEnd() && tag.is(Set.of("p", "div", "h1"))
                      ? new Rest(
                          tag
                              + "<script>var t = '<p>Not a word</p>';</script><style>p{}</style>"
                              + "<noscript><p>Scripts are off</p></noscript>")
                      : piece);
    }
  }

  /** A change to the tree of the page. */
  private abstract static class OfTree extends OfText {
    /** In these a block may stand. */
    private static final Set<String> CONTAINERS =
        Set.of("body", "div", "section", "main", "article", "header", "aside", "form", "td");

    @Override
    String change(String html, Random random) {
      boolean isFragment = new Fixture("", html).isFragment();
      Document document = isFragment ? Jsoup.parseBodyFragment(html) : Jsoup.parse(html);
      document.outputSettings().prettyPrint(false);
      change(document, random);
      return isFragment ? document.body().html() : document.outerHtml();
    }

    abstract void change(Document document, Random random);

    private static boolean isInContainer(Element block) {
      Element parent = block.parent();
      return block.isBlock()
          && parent != null
          && CONTAINERS.contains(parent.normalName())
          && !block.is("script,style,noscript,template")
          && block.parents().stream().noneMatch(around -> around.is("noscript,template"));
    }

    static void changeOne(Document document, Random random, Consumer<Element> change) {
      List<Element> blocks =
          document.body().getAllElements().stream().filter(OfTree::isInContainer).toList();
      if (!blocks.isEmpty()) {
        change.accept(blocks.get(random.nextInt(blocks.size())));
      }
    }
  }

  static final class SerializedAnew extends OfTree {
    @Override
    void change(Document document, Random random) {}
  }

  static final class WrapperRoundABlock extends OfTree {
    @Override
    void change(Document document, Random random) {
      String tag = random.nextBoolean() ? "div" : "section";
      changeOne(document, random, block -> block.wrap("<" + tag + " class=wrap></" + tag + ">"));
    }
  }

  static final class AnotherClassOnEveryElement extends OfTree {
    @Override
    void change(Document document, Random random) {
      document.body().getAllElements().forEach(element -> element.addClass("theme-9"));
    }
  }

  static final class LinksBesideABlock extends OfTree {
    static final String LINKS =
        "<div class=more-of-us><a href=\"https://www.nknews.org/a\">Podcast of the week</a>"
            + " <a href=\"https://www.nknews.org/b\">Maps and data</a></div>";

    @Override
    void change(Document document, Random random) {
      boolean isBefore = random.nextBoolean();
      changeOne(document, random, block -> insert(block, isBefore, LINKS));
    }

    static void insert(Element block, boolean isBefore, String html) {
      if (isBefore) {
        block.before(html);
      } else {
        block.after(html);
      }
    }
  }

  static final class MenuBesideABlock extends OfTree {
    private static final String MENU =
        "<ul class=sections><li><a href=\"/section/1/\">Leadership</a></li>"
            + "<li><a href=\"https://kcnawatch.org/section/2/\">Sports</a></li></ul>";

    @Override
    void change(Document document, Random random) {
      boolean isBefore = random.nextBoolean();
      changeOne(document, random, block -> LinksBesideABlock.insert(block, isBefore, MENU));
    }
  }

  static final class InUtf8WithMark implements Relation {
    @Override
    public byte[] apply(Fixture fixture, Random random) {
      return inUtf8(fixture.html());
    }
  }

  static final class InUtf16LittleEndian implements Relation {
    @Override
    public byte[] apply(Fixture fixture, Random random) {
      return ("\uFEFF" + fixture.html()).getBytes(UTF_16LE);
    }
  }

  static final class InUtf16BigEndian implements Relation {
    @Override
    public byte[] apply(Fixture fixture, Random random) {
      return ("\uFEFF" + fixture.html()).getBytes(UTF_16BE);
    }
  }

  /** With {@code meta} in front, and entities for what the charset lacks. */
  static final class InWindows1252 implements Relation {
    private static final Charset CHARSET = Charset.forName("windows-1252");

    @Override
    public byte[] apply(Fixture fixture, Random random) {
      Matcher title = Pattern.compile("(?i)<title").matcher(fixture.html());
      if (!title.find()) {
        return inUtf8(fixture.html());
      }
      CharsetEncoder encoder = CHARSET.newEncoder();
      StringBuilder coded = new StringBuilder();
      String html =
          fixture.html().substring(0, title.start()).replaceAll("(?i)<meta charset[^>]*>", "")
              + "<meta charset=windows-1252>"
              + fixture.html().substring(title.start()).replaceAll("(?i)<meta charset[^>]*>", "");
      html.codePoints()
          .mapToObj(Character::toString)
          .forEach(c -> coded.append(encoder.canEncode(c) ? c : "&#" + c.codePointAt(0) + ";"));
      return coded.toString().getBytes(CHARSET);
    }
  }
}
