package io.github.ptparser.robust;

import java.util.List;
import java.util.stream.Stream;

/** All relations, as data. */
final class Relations {

  static final List<Relation> ALL =
      Stream.of(
              TextRelations.ALL,
              AttributeRelations.ALL,
              OptionalTagRelations.ALL,
              TreeRelations.ALL,
              LinkRelations.ALL,
              PlaceRelations.ALL,
              DeliveryRelations.ALL)
          .flatMap(List::stream)
          .toList();

  private Relations() {}
}
