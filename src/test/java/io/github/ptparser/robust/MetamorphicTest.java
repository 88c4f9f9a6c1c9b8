package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.ptparser.Page;
import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A page that is changed in what does not matter gives the same value. */
class MetamorphicTest {

  private static final int SEEDS = Integer.getInteger("ptparser.seeds", 6);

  @TestFactory
  Stream<DynamicTest> givesTheSameValue() {
    return Relations.ALL.stream()
        .map(relation -> dynamicTest(relation.name(), () -> holdsForAllFixtures(relation)));
  }

  private static void holdsForAllFixtures(Relation relation) {
    for (Fixture fixture : Fixtures.html()) {
      Outcome before = Outcome.of(fixture.html());
      for (int seed = 0; seed < SEEDS; seed++) {
        byte[] changed = relation.apply(fixture, new Random(seed));
        List<String> differences = before.differencesTo(Outcome.of(Page.of(changed)));
        assertThat(differences)
            .as("%s of %s with seed %d", relation.name(), fixture, seed)
            .isEmpty();
      }
    }
  }
}
