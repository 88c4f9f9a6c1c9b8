package io.github.ptparser.internal;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** The fields of a listing page in one layout. */
record ListingTable(
    Field<ListingParts, URI> url,
    Field<ListingParts, LocalDate> servedOn,
    Field<ListingParts, String> heading,
    Field<ListingParts, String> source) {

  Listing read(ListingParts parts, Findings findings) {
    URI address = url.read(parts, findings);
    LocalDate served = servedOn.read(parts, findings);
    String title = heading.read(parts, findings);
    String label = source.read(parts, findings);
    List<ArticleTeaser> teasers = parts.block().teasers(findings);
    URI more = TeaserBlock.MORE_URL.read(parts.block(), findings);
    return new Listing(parts.isPage() ? address : null, served, title, label, teasers, more);
  }
}
