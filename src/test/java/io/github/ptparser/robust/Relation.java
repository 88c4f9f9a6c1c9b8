package io.github.ptparser.robust;

import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.Random;

/** A change to a page that changes nothing of what it says. */
interface Relation {

  /** What the change is, for a message. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The changed page; the same page if there is nothing to change in it. */
  byte[] apply(Fixture fixture, Random random);
}
