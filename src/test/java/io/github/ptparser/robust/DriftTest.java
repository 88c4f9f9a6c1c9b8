package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.PageKind;
import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * After a change of the theme a value stays right, or a problem of its field says that it may not
 * be.
 */
class DriftTest {

  /** What leaves nothing to notice, with the reason. */
  private record Unnoticeable(
      String fixture, String names, String change, String field, String reason) {
    boolean covers(Fixture page, String name, Drift drift, String path) {
      return page.name().matches(fixture)
          && name.matches(names)
          && drift.name().matches(change)
          && path.matches(field);
    }
  }

  private static final List<Unnoticeable> UNNOTICEABLE =
      List.of(
          new Unnoticeable(
              ".*",
              "article-thumb",
              ".* removed",
              ".*teasers\\[\\d+\\]\\.thumbnail",
              "entries without a picture are usual"),
          new Unnoticeable(
              ".*",
              "article-desc",
              ".* removed",
              "(more\\.)?teasers",
              "of an entry without a picture nothing is left"),
          new Unnoticeable(
              ".*/advert-splits-body.html",
              "article-content",
              "(first|last) removed",
              "paragraphs",
              "half of the text is gone with its element"),
          new Unnoticeable(
              ".*/text-outside-the-body-element.html",
              "article-content",
              ".* removed",
              "paragraphs",
              "the text is gone, and what else stands in its place cannot be told from one"),
          new Unnoticeable(
              ".*/text-outside-the-body-element.html",
              "article-content",
              "all unwrapped",
              "paragraphs",
              "the text has no block of its own any more"),
          new Unnoticeable(
              ".*/sign-up-form-in-the-text.html",
              "nk-paywall-free-member-form",
              "all unwrapped",
              "paragraphs",
              "of the wall its form is left, and a heading above a form can be the text's"),
          new Unnoticeable(
              ".*/two-links-to-more.html",
              "more-full-link",
              ".*",
              "more\\.moreUrl",
              "the page contradicts itself, and without the class one of its two links is left"));

  @Test
  void noValueChangesInSilence(TestReporter reporter) {
    int kept = 0;
    int noticed = 0;
    List<String> silent = new ArrayList<>();
    for (Fixture fixture : Fixtures.html()) {
      Outcome before = Outcome.of(fixture.html());
      if (before.kind() != PageKind.ARTICLE && before.kind() != PageKind.LISTING) {
        continue;
      }
      for (String name : Drift.NAMES) {
        for (Drift drift : Drift.ALL) {
          String changed = changed(fixture, drift, name);
          Outcome after = changed == null ? before : Outcome.of(changed);
          List<String> different = before.differencesTo(after);
          boolean isTold = isKindTold(before, after, different);
          List<String> untold =
              isTold
                  ? List.of()
                  : different.stream()
                      .filter(
                          path ->
                              !after.tellsOf(path) && !isUnnoticeable(fixture, name, drift, path))
                      .toList();
          kept += changed != null && different.isEmpty() ? 1 : 0;
          noticed += !different.isEmpty() && untold.isEmpty() ? 1 : 0;
          if (!untold.isEmpty()) {
            silent.add(fixture + ", " + name + " " + drift.name() + ": " + untold);
          }
        }
      }
    }
    reporter.publishEntry(
        "drift", kept + " kept, " + noticed + " noticed, " + silent.size() + " silently wrong");
    assertThat(silent).isEmpty();
  }

  private static boolean isKindTold(Outcome before, Outcome after, List<String> different) {
    return before.kind() != after.kind() && different.size() == 1 && !after.problems().isEmpty();
  }

  private static boolean isUnnoticeable(Fixture fixture, String name, Drift drift, String path) {
    return UNNOTICEABLE.stream().anyMatch(known -> known.covers(fixture, name, drift, path));
  }

  private static @Nullable String changed(Fixture fixture, Drift drift, String name) {
    Document document =
        fixture.isFragment()
            ? Jsoup.parseBodyFragment(fixture.html())
            : Jsoup.parse(fixture.html());
    document.outputSettings().prettyPrint(false);
    if (Drift.of(document, name).isEmpty()) {
      return null;
    }
    drift.change().accept(Drift.of(document, name), name);
    return fixture.isFragment() ? document.body().html() : document.outerHtml();
  }
}
