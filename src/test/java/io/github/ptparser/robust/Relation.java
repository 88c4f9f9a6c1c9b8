package io.github.ptparser.robust;

import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A change to a page that changes nothing of what it says. */
interface Relation {

  /** What the change is, for a message. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The changed page; empty if there is nothing in it to change. */
  Optional<Variant> apply(Fixture fixture, Random random);

  /** A change that is made at one place of a page, and can be made at each. */
  interface AtAPlace extends Relation {

    /**
     * Changed pages, at least one for each place.
     *
     * @param forms how many forms of the change are made at one place; the next place goes on with
     *     the next form
     */
    List<Variant> everywhere(Fixture fixture, int forms);
  }
}
