package io.github.ptparser.robust;

import io.github.ptparser.internal.Layouts;
import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A change of the site's theme: what happens to some elements of its pages.
 *
 * @param target what the elements have in common, such as {@code .article-desc} or {@code <h4>}
 * @param change what happens to them
 * @param finder finds them in a page
 * @param changer does it
 */
record Drift(
    String target, String change, Function<Document, Elements> finder, Consumer<Elements> changer) {

  /** Names that the library looks for apart from {@code KcnaWatch.NAMES}. */
  static final List<String> OTHER_NAMES =
      List.of(
          "wp-caption",
          "wm-ipp",
          "wm-ipp-base",
          "wm-ipp-inside",
          "wm-ipp-print",
          "donato",
          "d-flex",
          "title");

  /** The classes and ids that the library looks for. */
  static final List<String> NAMES =
      Stream.concat(namesOfLayouts().stream(), OTHER_NAMES.stream()).toList();

  /** What takes the place of an element: it means nothing. */
  private static final Map<String, String> NEUTRAL = Map.of("div", "section", "span", "x-part");

  /** Elements that no theme is made of, and those that the page cannot be without. */
  private static final String NOT_OF_THE_THEME =
      "html, head, body, script, style, noscript, template, title, meta, link, base";

  private static final List<String> IN_HEAD =
      List.of(
          "title",
          "link[rel=canonical]",
          "meta[property=og:url]",
          "meta[property=og:title]",
          "meta[property^=og:]",
          "link, meta[property]");

  /** All that can happen to a page. */
  static List<Drift> of(Document page) {
    List<Drift> drifts = new ArrayList<>();
    NAMES.forEach(name -> drifts.addAll(ofName(name)));
    TreeSet<String> tags = new TreeSet<>();
    page.body()
        .getAllElements()
        .not(NOT_OF_THE_THEME)
        .forEach(element -> tags.add(element.normalName()));
    tags.forEach(tag -> drifts.addAll(ofTag(tag)));
    for (String selector : IN_HEAD) {
      drifts.add(
          new Drift(selector, "removed", document -> document.select(selector), Elements::remove));
    }
    return drifts.stream().filter(drift -> !drift.finder().apply(page).isEmpty()).toList();
  }

  /** The page after the change, which the given one is spared. */
  String apply(Document page, Fixture fixture) {
    Document copy = page.clone();
    changer.accept(finder.apply(copy));
    return OfTree.write(copy, fixture.html());
  }

  @Override
  public String toString() {
    return target + " " + change;
  }

  private static List<Drift> ofName(String name) {
    Function<Document, Elements> finder = document -> document.select("." + name + ", #" + name);
    Consumer<Element> rename = element -> rename(element, name);
    return List.of(
        new Drift("." + name, "all renamed", finder, all -> all.forEach(rename)),
        new Drift("." + name, "first renamed", finder, all -> rename.accept(all.get(0))),
        new Drift("." + name, "last renamed", finder, all -> rename.accept(last(all))),
        new Drift("." + name, "all unwrapped", finder, Elements::unwrap),
        new Drift("." + name, "all removed", finder, Elements::remove),
        new Drift("." + name, "first removed", finder, all -> all.get(0).remove()),
        new Drift("." + name, "last removed", finder, all -> last(all).remove()));
  }

  private static List<Drift> ofTag(String tag) {
    Function<Document, Elements> finder = document -> document.body().select(tag);
    return List.of(
        new Drift("<" + tag + ">", "all neutral", finder, all -> all.forEach(Drift::neutralize)),
        new Drift("<" + tag + ">", "first neutral", finder, all -> neutralize(all.get(0))),
        new Drift("<" + tag + ">", "last neutral", finder, all -> neutralize(last(all))));
  }

  private static Element last(Elements elements) {
    return elements.get(elements.size() - 1);
  }

  private static void rename(Element element, String name) {
    element.removeClass(name).addClass("x-" + name);
    if (element.id().equals(name)) {
      element.attr("id", "x-" + name);
    }
  }

  private static void neutralize(Element element) {
    String block = element.isBlock() || element.nameIs("figcaption") ? "div" : "span";
    element.tagName(NEUTRAL.getOrDefault(element.normalName(), block));
  }

  private static List<String> namesOfLayouts() {
    return Layouts.SITES.stream()
        .flatMap(site -> site.names().stream())
        .map(name -> name.text())
        .toList();
  }
}
