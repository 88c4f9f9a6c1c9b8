package io.github.ptparser.generated;

import io.github.ptparser.ArticleImage;
import io.github.ptparser.generated.Markup.Body;
import io.github.ptparser.generated.Markup.Clutter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the text of an article, with its pictures, and what lies about in it. */
final class BodyWriter {

  private static final String AWAY = "https://www.nknews.org/careers/";

  /** Blocks that are no text, wherever they stand. */
  private static final List<Consumer<Ink>> BLOCKS =
      List.of(
          BodyWriter::advert,
          ink -> ink.raw("<style>p:before{content:\"<p>no text</p>\"}</style>"),
          ink -> ink.raw("<noscript><p>Please enable scripts.</p></noscript>"),
          ink -> ink.raw("<template><p>Nothing of the template</p></template>"),
          ink ->
              ink.raw("<form action=\"/subscribe\"><h4>Newsletter</h4><p>Get North Korea")
                  .raw(" headlines delivered to your inbox daily</p><input name=mail>")
                  .raw("<button>Subscribe</button></form>"),
          ink ->
              ink.block("div", "share-buttons")
                  .open("a", "href", "https://www.facebook.com/sharer/sharer.php?u=x")
                  .raw("Share</a> ")
                  .open("a", "href", "https://twitter.com/intent/tweet?url=x")
                  .raw("Tweet</a>")
                  .endBlock("div"));

  /** What may also stand within a paragraph. */
  private static final List<Consumer<Ink>> SCRIPTS =
      List.of(
          ink -> ink.raw("<script>document.write('<p>Not a word of this</p>');</script>"),
          ink -> ink.raw("<script type=\"text/plain\"><p>More From Nowhere</p></script>"),
          ink -> ink.raw("<!-- <p>A draft that was taken out</p> -->"));

  private final Ink ink;
  private final Body body;

  BodyWriter(Ink ink) {
    this.ink = ink;
    this.body = ink.markup().get(Body.class);
  }

  void write(List<String> paragraphs, List<ArticleImage> images) {
    Deque<ArticleImage> left = new ArrayDeque<>(images);
    if (body == Body.ONE_PARAGRAPH_WITH_BREAKS) {
      ink.block("p", "text");
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      between();
      if (ink.once(3) && !endsTheParagraph(left.peek())) {
        picture(left.poll());
      }
      paragraph(paragraphs.get(i), i, i == paragraphs.size() - 1);
    }
    while (!left.isEmpty()) {
      picture(left.poll());
    }
    if (body == Body.ONE_PARAGRAPH_WITH_BREAKS) {
      ink.end("p");
    }
    between();
  }

  /** A figure ends an open paragraph, and what follows is no longer made as what is above. */
  private boolean endsTheParagraph(@Nullable ArticleImage image) {
    return body == Body.ONE_PARAGRAPH_WITH_BREAKS && image != null && image.caption() != null;
  }

  private void paragraph(String text, int index, boolean last) {
    boolean isAlone = index == 0 && last; // one div could as well be what holds the text
    if (body == Body.PARAGRAPHS || (body == Body.DIVS && isAlone)) {
      ink.block("p", "text");
      whole(text);
      ink.end("p");
    } else if (body == Body.DIVS) {
      ink.block("div", "text");
      if (index < 2) {
        ink.line(text, true); // nothing but linked divs would be a menu
      } else {
        whole(text);
      }
      ink.endBlock("div");
    } else {
      ink.gap().line(text, true);
      if (!last || ink.once(2)) {
        breaks();
      }
    }
  }

  /** A link into the archive is text, even where it is all of a paragraph. */
  private void whole(String text) {
    if (ink.once(12)) {
      ink.open("a", "href", "https://kcnawatch.org/newstream/1690000000-48213/the-rafts/");
      ink.line(text, false).close("a");
    } else {
      ink.line(text, true);
    }
  }

  private void breaks() {
    for (int i = 0; i < 1 + ink.below(2); i++) {
      ink.raw(ink.pick("<br>", "<br/>", "<BR />", "<br class=x>")).gap();
    }
  }

  private void picture(@Nullable ArticleImage image) {
    if (image == null) {
      return;
    }
    String caption = image.caption();
    if (body == Body.ONE_PARAGRAPH_WITH_BREAKS && caption == null) {
      img(image);
      breaks();
      return;
    }
    if (caption == null && ink.once(2)) {
      ink.gap().open("div"); // with a class beside the text it could be an advert
      img(image);
      ink.close("div");
      return;
    }
    ink.block("figure", "wp-caption");
    img(image);
    if (caption != null) {
      ink.open("figcaption").line(caption, false).close("figcaption");
    }
    ink.endBlock("figure");
  }

  private void img(ArticleImage image) {
    String address = ink.picture(image.url());
    if (ink.once(4)) {
      String nothing = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
      ink.open("img", "src", nothing, "data-src", address, "alt", "");
    } else {
      ink.open("img", "src", address, "alt", ink.pick("", "A picture"));
    }
  }

  private void between() {
    if (!ink.markup().is(Clutter.SOME) || !ink.once(4)) {
      return;
    }
    List<Consumer<Ink>> choice =
        body == Body.ONE_PARAGRAPH_WITH_BREAKS || ink.once(3) ? SCRIPTS : BLOCKS;
    choice.get(ink.below(choice.size())).accept(ink);
  }

  /** A house advert: a block of nothing but links away. */
  static void advert(Ink ink) {
    String tag = ink.pick("div", "p", "aside");
    ink.block(tag, "promo");
    if (ink.once(2)) {
      ink.open("a", "href", AWAY).raw("<img src=\"/uploads/banners/join.png\" alt=\"\"></a> ");
    }
    ink.open("a", "href", AWAY).raw(ink.pick("Join the NK Pro team", "NK News is hiring"));
    ink.close("a").endBlock(tag);
  }
}
