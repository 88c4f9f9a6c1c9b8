package io.github.ptparser.robust;

import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A change at one element of a page, in one of several forms. */
abstract class AtAnElement implements Relation.AtAPlace {

  /** In these a block may stand. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "body", "div", "section", "main", "article", "header", "footer", "nav", "aside", "form",
          "figure", "li", "td");

  /** A form of the change, with what it is called. */
  record Form(String name, String html) {}

  abstract List<Form> forms();

  abstract boolean isPlace(Element element);

  abstract void change(Element place, Form form);

  /** What becomes of the page as text. */
  String written(String html) {
    return html;
  }

  @Override
  public final Optional<Variant> apply(Fixture fixture, Random random) {
    Document document = OfTree.parse(fixture.html());
    List<Element> places = places(document);
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            changed(
                fixture,
                document,
                places.get(random.nextInt(places.size())),
                forms().get(random.nextInt(forms().size()))));
  }

  @Override
  public final List<Variant> everywhere(Fixture fixture, int forms) {
    Document original = OfTree.parse(fixture.html());
    List<Form> all = forms();
    List<Variant> variants = new ArrayList<>();
    int next = 0;
    for (int place = 0; place < places(original).size(); place++) {
      for (int i = 0; i < Math.min(forms, all.size()); i++) {
        Document copy = original.clone();
        Form form = all.get(next++ % all.size());
        variants.add(changed(fixture, copy, places(copy).get(place), form));
      }
    }
    return variants;
  }

  private List<Element> places(Document document) {
    return document.body().getAllElements().stream()
        .filter(element -> element.closest("script,style,noscript,template") == null)
        .filter(this::isPlace)
        .toList();
  }

  private Variant changed(Fixture fixture, Document document, Element place, Form form) {
    String where = form.name() + " at " + describe(place);
    change(place, form);
    return Variant.inUtf8(where, written(OfTree.write(document, fixture.html())));
  }

  private static String describe(Element place) {
    String text = place.text();
    return String.format(
        Locale.ROOT,
        "<%s%s> \"%s\" in <%s>",
        place.normalName(),
        place.attributes().isEmpty() ? "" : place.attributes().html(),
        text.length() > 40 ? text.substring(0, 40) + "…" : text,
        place.parent() == null ? "" : place.parent().normalName());
  }

  /** Whether another block may stand in its place, before it and behind it. */
  static boolean isBlock(Element element) {
    Element parent = element.parent();
    return element.isBlock() && parent != null && CONTAINERS.contains(parent.normalName());
  }
}
