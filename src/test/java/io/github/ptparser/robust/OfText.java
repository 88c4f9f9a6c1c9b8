package io.github.ptparser.robust;

import io.github.ptparser.robust.Fixtures.Fixture;
import io.github.ptparser.robust.Markup.Piece;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A change to the text of a page, which stays in UTF-8. */
abstract class OfText implements Relation {

  @Override
  public final Optional<Variant> apply(Fixture fixture, Random random) {
    String changed = change(fixture.html(), random);
    return changed.equals(unchanged(fixture.html()))
        ? Optional.empty()
        : Optional.of(Variant.inUtf8("", changed));
  }

  abstract String change(String html, Random random);

  /** What comes out where there is nothing to change. */
  String unchanged(String html) {
    return html;
  }

  static String replace(String html, UnaryOperator<Piece> change) {
    return Markup.of(html).with(change);
  }
}
