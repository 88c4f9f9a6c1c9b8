package io.github.ptparser.robust;

import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;

/** Relations that change the tree of a page all over. */
final class TreeRelations {

  static final List<Relation> ALL = List.of(new SerializedAnew(), new AnotherClassOnEveryElement());

  private TreeRelations() {}

  static final class SerializedAnew extends OfTree {
    @Override
    void change(Document document, Random random) {}

    @Override
    String unchanged(String html) {
      return html;
    }
  }

  static final class AnotherClassOnEveryElement extends OfTree {
    @Override
    void change(Document document, Random random) {
      document.body().getAllElements().forEach(element -> element.addClass("theme-9"));
    }
  }
}
