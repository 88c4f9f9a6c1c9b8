package io.github.ptparser.generated;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * How a page is written: all that is not known of the site's markup, or known in several forms.
 *
 * @param choices one constant of each of the enums below
 * @param seed of the choices that are made anew for each character, tag or link
 */
record Markup(List<Enum<?>> choices, long seed) {

  /** Class names and ids. */
  enum Names {
    KNOWN,
    UNKNOWN
  }

  enum Body {
    PARAGRAPHS,
    DIVS,
    BARE_TEXT_WITH_BREAKS,
    ONE_PARAGRAPH_WITH_BREAKS
  }

  /** Whether the text has a block of its own, or stands in that of the title and the meta line. */
  enum Container {
    OF_BODY,
    OF_ALL
  }

  enum MetaLine {
    ONE_NODE,
    SPANS,
    BLOCKS
  }

  enum Title {
    H1,
    H2,
    DIV
  }

  enum Card {
    ARTICLE,
    DIV,
    LI,
    TR,
    FLAT_SIBLINGS,
  }

  enum Months {
    LONG,
    SHORT,
    MIXED
  }

  enum ServedDay {
    SPANS,
    DIVS,
    LONG_ALONE
  }

  enum MoreHeading {
    H2,
    H3,
    DIV
  }

  /** Where the page's address is told. */
  enum Address {
    CANONICAL,
    OG_URL,
    BOTH,
    SAVED_FROM,
    CALLER,
    CALLER_AND_CANONICAL,
    NOWHERE
  }

  enum Links {
    ABSOLUTE,
    RELATIVE,
    WAYBACK
  }

  /** What stands in and around the body that is not body. */
  enum Clutter {
    NONE,
    SOME
  }

  /** Elements within a line of text. */
  enum Inline {
    NONE,
    SOME
  }

  enum Tags {
    LOWER,
    UPPER,
    UNCLOSED
  }

  enum Quotes {
    DOUBLE,
    SINGLE,
    NONE_WHERE_POSSIBLE,
    MIXED
  }

  enum Entities {
    NEEDED,
    NAMED,
    DECIMAL,
    HEXADECIMAL,
    MIXED
  }

  enum Blanks {
    PLAIN,
    ODD
  }

  /** White space between blocks. */
  enum Spacing {
    NONE,
    LINES,
    INDENTED
  }

  private static final List<Class<? extends Enum<?>>> ALL =
      List.of(
          Names.class,
          Body.class,
          Container.class,
          MetaLine.class,
          Title.class,
          Card.class,
          Months.class,
          ServedDay.class,
          MoreHeading.class,
          Address.class,
          Links.class,
          Clutter.class,
          Inline.class,
          Tags.class,
          Quotes.class,
          Entities.class,
          Blanks.class,
          Spacing.class);

  static Arbitrary<Markup> any() {
    List<Arbitrary<Enum<?>>> choices = new ArrayList<>();
    for (Class<? extends Enum<?>> type : ALL) {
      choices.add(Arbitraries.of(List.<Enum<?>>of(type.getEnumConstants())));
    }
    return Combinators.combine(
            Combinators.combine(choices).as(List::copyOf), Arbitraries.longs().between(0, 999_999))
        .as(Markup::new)
        // The links of a capture tell where the page was, so it is not nowhere.
        .filter(markup -> !(markup.is(Address.NOWHERE) && markup.is(Links.WAYBACK)));
  }

  boolean is(Enum<?> choice) {
    return choices.contains(choice);
  }

  /** Whether the caller says where the page is from. */
  boolean isCallersWord() {
    return is(Address.CALLER) || is(Address.CALLER_AND_CANONICAL);
  }

  <E extends Enum<E>> E get(Class<E> type) {
    return choices.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }
}
