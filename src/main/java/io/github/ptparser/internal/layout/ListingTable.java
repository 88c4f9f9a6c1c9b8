package io.github.ptparser.internal.layout;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.layout.Match.AListing;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a listing page in one layout.
 *
 * @param <P> a page of the layout taken apart
 */
public record ListingTable<P extends ListingTable.Parts>(
    Field<P, URI> url,
    Field<P, LocalDate> servedOn,
    Field<P, String> heading,
    Field<P, String> source) {

  /** A listing taken apart: what is to be known of it besides its fields. */
  public interface Parts extends PageFields.Parts {

    /** Whether it is a page, and not the bare fragment of one. */
    boolean isPage();

    /** Reads its entries. */
    List<ArticleTeaser> teasers(Findings findings);

    /** Where more of its entries are; null if nowhere. */
    @Nullable URI moreUrl(Findings findings);
  }

  public Match match(String layout, P parts) {
    return new AListing(layout, findings -> read(parts, findings));
  }

  private Listing read(P parts, Findings findings) {
    URI address = url.read(parts, findings);
    LocalDate served = servedOn.read(parts, findings);
    String title = heading.read(parts, findings);
    String label = source.read(parts, findings);
    List<ArticleTeaser> teasers = parts.teasers(findings);
    URI more = parts.moreUrl(findings);
    return new Listing(parts.isPage() ? address : null, served, title, label, teasers, more);
  }
}
