package io.github.ptparser.robust;

import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A change to the tree of a page. */
abstract class OfTree extends OfText {

  @Override
  final String change(String html, Random random) {
    Document document = parse(html);
    change(document, random);
    return write(document, html);
  }

  abstract void change(Document document, Random random);

  @Override
  String unchanged(String html) {
    return write(parse(html), html);
  }

  static Document parse(String html) {
    Document document = isFragment(html) ? Jsoup.parseBodyFragment(html) : Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /** The page as text; one that was cut stays without its end. */
  static String write(Document document, String html) {
    if (isFragment(html)) {
      return document.body().html();
    }
    String whole = document.outerHtml();
    return html.toLowerCase(Locale.ROOT).contains("</html") ? whole : whole.replace("</html>", "");
  }

  static boolean isFragment(String html) {
    return new Fixture("", html).isFragment();
  }
}
