package io.github.ptparser.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.Listing;
import io.github.ptparser.ListingParser;
import io.github.ptparser.PageKind;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.generated.Markup.Address;
import io.github.ptparser.generated.Markup.Names;
import io.github.ptparser.robust.Scrubbing;
import java.net.URI;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A listing of any content, written in any markup, comes back equal and without a problem. */
class ListingPropertiesTest {

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void ofASourceComesBack(
      @ForAll("listingsOfASource") Listing listing,
      @ForAll("addressedMarkups") Markup markup,
      @ForAll Delivery delivery) {
    comesBack(listing, markup, delivery);
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void ofASearchComesBack(
      @ForAll("searchResults") Listing listing,
      @ForAll("addressedMarkups") Markup markup,
      @ForAll Delivery delivery) {
    comesBack(listing, markup, delivery);
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void ofAFragmentComesBack(
      @ForAll("fragments") Listing listing,
      @ForAll("markups") Markup markup,
      @ForAll Delivery delivery) {
    comesBack(listing, markup, delivery);
  }

  @Property(tries = 200, seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void scrubbingCommutesWithParsing(
      @ForAll("listingsOfASource") Listing listing, @ForAll("addressedMarkups") Markup markup) {
    Scrubbing.commutesWithParsing(PageWriter.write(listing, markup));
  }

  private static void comesBack(Listing listing, Markup markup, Delivery delivery) {
    String html = PageWriter.write(listing, markup);
    ParseResult<Listing> result =
        ListingParser.create().tryParse(delivery.of(html, callersWord(listing, markup)));
    assertThat(result.value()).as(html).isEqualTo(listing);
    if (!listing.teasers().isEmpty() || markup.is(Names.KNOWN)) {
      assertThat(result.problems()).as(html).isEmpty();
    } else {
      // Without its wrapper, an empty listing and one that lost its entries look alike.
      assertThat(result.problems())
          .as(html)
          .extracting(Problem::code)
          .isSubsetOf(ProblemCode.MISSING_TEASERS);
    }
    assertThat(result.kind()).isEqualTo(PageKind.LISTING);
  }

  private static @Nullable URI callersWord(Listing listing, Markup markup) {
    return markup.isCallersWord() ? listing.url() : null;
  }

  @Provide
  Arbitrary<Listing> listingsOfASource() {
    return Models.listingsOfASource();
  }

  @Provide
  Arbitrary<Listing> searchResults() {
    return Models.searchResults();
  }

  @Provide
  Arbitrary<Listing> fragments() {
    return Models.fragments();
  }

  @Provide
  Arbitrary<Markup> markups() {
    return Markup.any();
  }

  /** Without classes, an empty listing is told by its address alone. */
  @Provide
  Arbitrary<Markup> addressedMarkups() {
    return Markup.any().filter(markup -> !markup.is(Address.NOWHERE));
  }
}
