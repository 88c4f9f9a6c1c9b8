package io.github.ptparser.robust;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** Relations that change a page at one place. */
final class PlaceRelations {

  static final List<Relation> ALL =
      List.of(
          new WrapperRoundABlock(),
          new TableRoundABlock(),
          new AnotherClassOnAnElement(),
          new AnotherIdOnAnElement(),
          new CommentBesideABlock(),
          new LinksBesideABlock(),
          new MenuBesideABlock(),
          new BlockWithoutTextBesideABlock(),
          new PixelBesideABlock());

  private PlaceRelations() {}

  static final class WrapperRoundABlock extends AtAnElement {
    @Override
    List<Form> forms() {
      return List.of(
          new Form("div", "<div class=wrap></div>"),
          new Form("section", "<section class=wrap></section>"),
          new Form("main", "<main></main>"),
          new Form("article", "<article></article>"),
          new Form("center", "<center></center>"),
          new Form("fieldset", "<fieldset></fieldset>"),
          new Form("list", "<ul><li></li></ul>"),
          new Form("two divs", "<div class=outer><div class=inner></div></div>"));
    }

    @Override
    boolean isPlace(Element element) {
      return isBlock(element);
    }

    @Override
    void change(Element place, Form form) {
      place.wrap(form.html());
    }
  }

  /** As sites were laid out once, without the tags that HTML lets go. */
  static final class TableRoundABlock extends AtAnElement {
    @Override
    List<Form> forms() {
      return List.of(
          new Form("table", "<table><tbody><tr><td></td></tr></tbody></table>"),
          new Form("definition", "<dl><dd></dd></dl>"));
    }

    @Override
    boolean isPlace(Element element) {
      return isBlock(element);
    }

    @Override
    void change(Element place, Form form) {
      place.wrap(form.html());
    }

    @Override
    String written(String html) {
      return html.replaceAll("<tbody>|</(td|tr|tbody|dd)>", "");
    }
  }

  static final class AnotherClassOnAnElement extends AtAnElement {
    @Override
    List<Form> forms() {
      return List.of(new Form("class", "theme-9"));
    }

    @Override
    boolean isPlace(Element element) {
      return true;
    }

    @Override
    void change(Element place, Form form) {
      place.addClass(form.html());
    }
  }

  static final class AnotherIdOnAnElement extends AtAnElement {
    @Override
    List<Form> forms() {
      return List.of(new Form("id", "block-7"));
    }

    @Override
    boolean isPlace(Element element) {
      return element.id().isEmpty();
    }

    @Override
    void change(Element place, Form form) {
      place.id(form.html());
    }
  }

  /** A change before or behind a block. */
  private abstract static class BesideABlock extends AtAnElement {
    private final List<Form> forms;

    BesideABlock(String... blocks) {
      this.forms =
          Arrays.stream(blocks)
              .flatMap(html -> Stream.of(new Form("before", html), new Form("after", html)))
              .toList();
    }

    @Override
    final List<Form> forms() {
      return forms;
    }

    @Override
    boolean isPlace(Element element) {
      return isBlock(element) && element.closest("a") == null;
    }

    @Override
    void change(Element place, Form form) {
      if (form.name().equals("before")) {
        place.before(form.html());
      } else {
        place.after(form.html());
      }
    }
  }

  static final class CommentBesideABlock extends BesideABlock {
    private static final String TEXT = " <p>Date: 01/01/2001 | Source: x</p><h3>More From x</h3> ";

    CommentBesideABlock() {
      super(TEXT);
    }

    @Override
    void change(Element place, Form form) {
      if (form.name().equals("before")) {
        place.before(new Comment(TEXT));
      } else {
        place.after(new Comment(TEXT));
      }
    }
  }

  static final class LinksBesideABlock extends BesideABlock {
    LinksBesideABlock() {
      super(
          "<div class=more-of-us><a href=\"https://www.nknews.org/a\">Podcast of the week</a>"
              + " <a href=\"https://www.nknews.org/b\">Maps and data</a></div>",
          "<p><a href=\"https://www.nknews.org/a\">Podcast of the week</a></p>",
          "<div><a href=\"https://www.nknews.org/pro\"><img src=\"/ad.png\" alt=\"NK Pro\"></a></div>",
          "<div><a href=\"https://kcnawatch.org/article/156/\">KCNA.kp</a>"
              + " <a href=\"https://kcnawatch.org/article/163/\">The Times</a></div>",
          "<div><a href=\"https://twitter.com/share\">Tweet</a>"
              + "<a href=\"https://facebook.com/s\">Share</a><a href=\"#\">Print</a></div>");
    }
  }

  static final class MenuBesideABlock extends BesideABlock {
    MenuBesideABlock() {
      super(
          "<ul class=sections><li><a href=\"/section/1/\">Leadership</a></li>"
              + "<li><a href=\"https://kcnawatch.org/section/2/\">Sports</a></li></ul>");
    }
  }

  /** What a reader does not see, or does not read. */
  static final class BlockWithoutTextBesideABlock extends BesideABlock {
    BlockWithoutTextBesideABlock() {
      super(
          "<div class=ad-slot></div>",
          "<p>&nbsp;</p>",
          "<hr>",
          "<button>Subscribe</button>",
          "<form><input name=s><button>Search</button></form>",
          "<div style=\"display: none\"><p>We use cookies.</p></div>",
          "<iframe src=\"https://ads.example/\">Frames are off</iframe>",
          "<svg><text>Logo</text></svg>",
          "<nav><a href=\"/newstream/\">Newstream</a> <a href=\"/article/156/\">KCNA</a></nav>");
    }
  }

  static final class PixelBesideABlock extends BesideABlock {
    PixelBesideABlock() {
      super("<div><img src=\"/pixel.png\" width=1 height=1></div>");
    }
  }
}
