package io.github.ptparser.robust;

import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A change of the site's theme: what happens to the elements that carry one class or id.
 *
 * @param name what it is, for a message
 * @param change changes the document's elements with that name
 */
record Drift(String name, BiConsumer<Elements, String> change) {

  /** The classes and ids that the layouts are known to use. */
  static final List<String> NAMES =
      List.of(
          "article-content",
          "article-desc",
          "article-thumb",
          "articled-date",
          "more-full-link",
          "more_results",
          "latest_article_wrapper",
          "search_wrapper",
          "nk-paywall-free-member-form",
          "free-member-form-inner");

  static final List<Drift> ALL =
      List.of(
          new Drift("all renamed", (elements, name) -> elements.forEach(e -> rename(e, name))),
          new Drift("first renamed", (elements, name) -> rename(elements.first(), name)),
          new Drift("last renamed", (elements, name) -> rename(elements.last(), name)),
          new Drift("all unwrapped", (elements, name) -> elements.unwrap()),
          new Drift("all removed", (elements, name) -> elements.remove()),
          new Drift("first removed", (elements, name) -> remove(elements.first())),
          new Drift("last removed", (elements, name) -> remove(elements.last())));

  static Elements of(Document document, String name) {
    return document.select("." + name + ", #" + name);
  }

  private static void rename(@Nullable Element element, String name) {
    if (element != null) {
      element.removeClass(name).addClass("x-" + name);
      if (element.id().equals(name)) {
        element.attr("id", "x-" + name);
      }
    }
  }

  private static void remove(@Nullable Element element) {
    if (element != null) {
      element.remove();
    }
  }
}
