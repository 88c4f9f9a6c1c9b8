package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.PageKind;
import io.github.ptparser.robust.Fixtures.Fixture;
import io.github.ptparser.robust.Outcome.Difference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * After a change of the theme a value stays right, or a problem of its field says that it may not
 * be.
 */
class DriftTest {

  private static final List<Fixture> FIXTURES =
      Fixtures.html().stream().filter(page -> hasValue(Outcome.of(page.html()).kind())).toList();

  private enum Result {
    KEPT,
    NOTICED,
    UNNOTICEABLE,
    SILENT
  }

  /** Changes after which a value is wrong and no problem says so, with the reason. */
  private record Unnoticed(
      String fixture, String target, String change, String field, String reason) {
    boolean covers(Fixture page, Drift drift, String path) {
      return page.name().matches(fixture)
          && drift.target().matches(target)
          && drift.change().matches(change)
          && path.matches(field);
    }
  }

  /** What leaves nothing to notice. */
  private static final List<Unnoticed> UNNOTICEABLE =
      List.of(
          new Unnoticed(
              ".*",
              "\\.article-thumb",
              ".* removed",
              ".*teasers\\[\\d+\\]\\.thumbnail",
              "entries without a picture are usual"),
          new Unnoticed(
              "kcna-watch-.*",
              "\\.article-desc",
              ".* removed",
              "(more\\.)?teasers",
              "an entry without a picture, of which there are hardly any, is gone with its texts"),
          new Unnoticed(
              "kcna-watch-.*",
              "<img>",
              "all neutral",
              "(more\\.)?teasers\\[\\d+\\]\\.thumbnail",
              "fewer than five entries may be without pictures; of more it is said"),
          new Unnoticed(
              ".*/advert-splits-body.html",
              "\\.article-content",
              "(first|last) removed",
              "paragraphs",
              "half of the text is gone with its element"),
          new Unnoticed(
              ".*/text-outside-the-body-element.html",
              "\\.article-content",
              ".* removed",
              "paragraphs",
              "the text is gone, and what else stands in its place cannot be told from one"),
          new Unnoticed(
              ".*/two-links-to-more.html",
              "\\.more-full-link",
              ".*",
              "more\\.moreUrl",
              "the page contradicts itself, and without the class one of its two links is left"),
          new Unnoticed(
              ".*/ids-differ-in-head.html",
              "link\\[rel=canonical\\]",
              "removed",
              "id|url|storedAt",
              "the page contradicts itself, and one of its two addresses is left"),
          new Unnoticed(
              ".*/(pictures-with-captions|caption-of-the-blog-.*).html",
              "\\.wp-caption",
              ".* removed",
              "images",
              "a picture is gone with its caption"),
          new Unnoticed(
              ".*/caption-of-the-blog-.*.html",
              "\\.wp-caption-text",
              ".* removed",
              "images\\[0\\]\\.caption",
              "pictures without a caption are usual"),
          new Unnoticed(
              ".*",
              "<img>",
              "(first|last) .*",
              ".*teasers\\[\\d+\\]\\.thumbnail",
              "one entry without a picture among those that have one is usual"),
          new Unnoticed(
              ".*/wayback-relative-links.html",
              "<img>",
              ".*",
              "images",
              "a picture is gone that has no caption"),
          new Unnoticed(
              ".*/(article-with-unknown-classes|body-.*-with-breaks|page-of-full-size).html",
              "<br>",
              ".*",
              "paragraphs",
              "nothing else parts the lines"),
          new Unnoticed(
              "pyongyang-times.*",
              "<(br|table)>",
              ".*",
              "paragraphs.*|teasers.*|images",
              "nothing else parts the lines"),
          new Unnoticed(
              "pyongyang-times.*",
              "<img>",
              ".*",
              "images|teasers\\[\\d+\\]\\.thumbnail",
              "texts and stories without a picture are usual"),
          new Unnoticed(
              ".*/front-page-in-nested-lists.html",
              "<ul>",
              "all neutral",
              "teasers\\[\\d+\\]\\.thumbnail",
              "without its list a picture stands between two stories"),
          new Unnoticed(
              ".*/parameters-in-another-order.html",
              "link\\[rel=canonical\\]",
              "removed",
              "url",
              "the page gives its address in two spellings, and one is left"));

  /** Texts of the library that are the name of something in a page and are not looked for there. */
  private static final Map<String, String> NO_NAMES =
      Map.of(
          "archive",
          "part of a host's name",
          "search",
          "a tag",
          "login",
          "a word in a sign-up wall",
          "page",
          "the name of an argument",
          "dd",
          "a tag");

  private final Set<Unnoticed> ofUse = new HashSet<>();

  private static boolean hasValue(PageKind kind) {
    return kind == PageKind.ARTICLE || kind == PageKind.LISTING;
  }

  @Test
  void noValueChangesInSilence() {
    Map<String, Map<Result, Integer>> counts = new TreeMap<>();
    List<String> silent = new ArrayList<>();
    for (Fixture fixture : FIXTURES) {
      Outcome before = Outcome.of(fixture.html());
      Document page = OfTree.parse(fixture.html());
      for (Drift drift : Drift.of(page)) {
        Outcome after = Outcome.of(drift.apply(page, fixture));
        Result result = result(fixture, drift, before, after);
        if (result == Result.SILENT) {
          silent.add(fixture + ", " + drift + ": " + before.untoldDifferencesTo(after));
        }
        counts
            .computeIfAbsent(kind(drift), kind -> new EnumMap<>(Result.class))
            .merge(result, 1, Integer::sum);
      }
    }
    List<String> figures = new ArrayList<>();
    counts.forEach((kind, results) -> figures.add(kind + ": " + results));
    Figures.write("drift", figures);
    assertThat(silent).isEmpty();
    assertThat(ofUse).as("changes that go unnoticed").hasSameElementsAs(UNNOTICEABLE);
  }

  private static String kind(Drift drift) {
    if (drift.target().startsWith(".")) {
      return "a class or id";
    }
    return drift.target().startsWith("<") ? "a tag" : "the head";
  }

  private Result result(Fixture fixture, Drift drift, Outcome before, Outcome after) {
    if (before.differencesTo(after).isEmpty()) {
      return Result.KEPT;
    }
    Result worst = Result.NOTICED;
    for (Difference difference : before.untoldDifferencesTo(after)) {
      Result result =
          isUnnoticeable(fixture, drift, difference) ? Result.UNNOTICEABLE : Result.SILENT;
      worst = result.compareTo(worst) > 0 ? result : worst;
    }
    return worst;
  }

  private boolean isUnnoticeable(Fixture fixture, Drift drift, Difference difference) {
    List<Unnoticed> covering =
        UNNOTICEABLE.stream()
            .filter(known -> known.covers(fixture, drift, difference.path()))
            .toList();
    ofUse.addAll(covering);
    return !covering.isEmpty();
  }

  @Test
  void everyNameThatTheLibraryLooksForIsChanged() throws Exception {
    Set<String> names = namesInFixtures();
    Set<String> lookedFor =
        LibraryConstants.all().stream()
            .flatMap(text -> names.stream().filter(name -> isLookedFor(text, name)))
            .filter(name -> !NO_NAMES.containsKey(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Drift.NAMES).containsAll(lookedFor);
  }

  /** A name as it is, as part of a selector, or its beginning where that says enough. */
  private static boolean isLookedFor(String text, String name) {
    boolean isBeginning = text.contains("-") && text.length() > 4 && name.startsWith(text);
    return text.equals(name)
        || isBeginning
        || text.matches("(?s).*[.#]" + Pattern.quote(name) + "(?![\\w-]).*");
  }

  private static Set<String> namesInFixtures() {
    Set<String> names = new TreeSet<>();
    for (Fixture fixture : Fixtures.html()) {
      for (Element element : OfTree.parse(fixture.html()).getAllElements()) {
        names.addAll(element.classNames());
        names.add(element.id());
      }
    }
    names.remove("");
    return names;
  }

  @Test
  void everyNameIsInAFixture() {
    assertThat(namesInFixtures()).containsAll(Drift.NAMES);
  }
}
