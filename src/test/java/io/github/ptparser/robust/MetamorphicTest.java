package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.ptparser.ProblemCode;
import io.github.ptparser.robust.Fixtures.Fixture;
import io.github.ptparser.robust.Outcome.Difference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A page that is changed in what does not matter gives the same value and the same problems. A
 * change at one place is made at every place of every page, and with {@code -Dptparser.seeds=all}
 * in all its forms.
 */
class MetamorphicTest {

  private static final boolean IS_EXHAUSTIVE =
      System.getProperty("ptparser.seeds", "").equals("all");

  private static final int SEEDS = IS_EXHAUSTIVE ? 25 : Integer.getInteger("ptparser.seeds", 6);

  private static final int FORMS = IS_EXHAUSTIVE ? Integer.MAX_VALUE : 1;

  private static final List<Fixture> FIXTURES = Fixtures.html();

  private static final List<Outcome> OUTCOMES =
      FIXTURES.stream().map(fixture -> Outcome.of(fixture.html())).toList();

  /** A changed page, with what made it. */
  private record Case(String seed, Variant variant) {
    String name() {
      return variant.where().isEmpty() ? seed : seed + ", " + variant.where();
    }
  }

  /** What cannot hold or does not yet, with the reason. */
  private record Exempt(String relation, String fixture, String path, String reason) {
    boolean covers(Relation of, Fixture page, Difference difference) {
      return of.name().matches(relation)
          && page.name().matches(fixture)
          && difference.path().matches(path);
    }
  }

  private static final List<Exempt> EXEMPT =
      List.of(
          new Exempt(
              "EndOfThePageLeftOut",
              ".*",
              "problems",
              "a page without its last tag cannot be told from one that was cut"),
          new Exempt(
              "LinksWithoutScheme",
              "pyongyang-times.*",
              ".*",
              "a page that is known by an address without a scheme is taken for one of https"),
          new Exempt(
              "AnotherClassOnAnElement|WrapperRoundABlock",
              ".*/advert-inside-body.html",
              "paragraphs",
              "a link below the last paragraph that is not made as it may be the site's own"),
          new Exempt(
              "AsDocument",
              ".*/cut-in-more-from.html",
              "problems",
              "a tree does not tell where its source ended"),
          new Exempt(
              "AsItsFile",
              ".*/excerpt-cut-within-a-character.html",
              "problems",
              "the others have U+FFFD in place of the bytes that are no text"));

  /**
   * Changes after which a line or picture is no longer made as its text is, or that add one that
   * may be of it: it may be left out, which is said.
   */
  private static final Set<String> IN_DOUBT =
      Set.of(
          "WrapperRoundABlock", "TableRoundABlock", "AnotherClassOnAnElement", "LinksBesideABlock");

  private static final Set<Exempt> OF_USE = new HashSet<>();

  private static final List<String> FIGURES = new ArrayList<>();
  private static int allCases;

  @AfterAll
  static void writeFigures() {
    FIGURES.add(
        String.format(
            Locale.ROOT,
            "in all %d cases of %d relations on %d pages",
            allCases,
            Relations.ALL.size(),
            FIXTURES.size()));
    Figures.write("metamorphic", FIGURES);
  }

  @TestFactory
  Stream<DynamicTest> givesTheSameValue() {
    Stream<DynamicTest> relations =
        Relations.ALL.stream()
            .map(relation -> dynamicTest(relation.name(), () -> holdsForAllFixtures(relation)));
    return Stream.concat(
        relations,
        IS_EXHAUSTIVE
            ? Stream.of(
                dynamicTest(
                    "each exemption is of use", () -> assertThat(OF_USE).hasSameElementsAs(EXEMPT)))
            : Stream.empty());
  }

  private static void holdsForAllFixtures(Relation relation) {
    int cases = 0;
    int fixtures = 0;
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < FIXTURES.size(); i++) {
      List<Case> changed = cases(relation, FIXTURES.get(i));
      fixtures += changed.isEmpty() ? 0 : 1;
      cases += changed.size();
      for (Case one : changed) {
        Difference difference =
            firstDifference(relation, FIXTURES.get(i), OUTCOMES.get(i), one.variant());
        if (difference != null) {
          failures.add(
              String.format(
                  Locale.ROOT,
                  "%s of %s with %s: %s",
                  relation.name(),
                  FIXTURES.get(i),
                  one.name(),
                  difference));
        }
      }
    }
    FIGURES.add(
        String.format(Locale.ROOT, "%s: %d cases of %d pages", relation.name(), cases, fixtures));
    allCases += cases;
    assertThat(failures).isEmpty();
    assertThat(cases).as("pages that %s changes", relation.name()).isPositive();
  }

  private static @Nullable Difference firstDifference(
      Relation relation, Fixture fixture, Outcome before, Variant variant) {
    Outcome after = Outcome.of(variant.page().get());
    boolean isSaid =
        IN_DOUBT.contains(relation.name())
            && (after.has(ProblemCode.CONFLICTING_BODY)
                || after.has(ProblemCode.CONFLICTING_EXCERPT));
    List<Difference> differences =
        isSaid ? before.untoldDifferencesTo(after) : before.allDifferencesTo(after);
    for (Difference difference : differences) {
      List<Exempt> covering =
          EXEMPT.stream().filter(known -> known.covers(relation, fixture, difference)).toList();
      OF_USE.addAll(covering);
      if (covering.isEmpty()) {
        return difference;
      }
    }
    return null;
  }

  /** Changed pages, each once; a page in which there is nothing to change gives none. */
  private static List<Case> cases(Relation relation, Fixture fixture) {
    if (relation instanceof Relation.AtAPlace atAPlace) {
      return atAPlace.everywhere(fixture, FORMS).stream()
          .map(variant -> new Case("any seed", variant))
          .toList();
    }
    List<Case> cases = new ArrayList<>();
    Set<String> contents = new HashSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Variant variant = relation.apply(fixture, new Random(seed)).orElse(null);
      if (variant != null && contents.add(variant.content())) {
        cases.add(new Case("seed " + seed, variant));
      }
    }
    return cases;
  }
}
