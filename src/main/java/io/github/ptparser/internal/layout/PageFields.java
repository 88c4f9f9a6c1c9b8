package io.github.ptparser.internal.layout;

import static io.github.ptparser.ProblemCode.CONFLICTING_ADDRESS;
import static io.github.ptparser.ProblemCode.CONFLICTING_BODY;
import static io.github.ptparser.ProblemCode.CONFLICTING_DATE;
import static io.github.ptparser.ProblemCode.CONFLICTING_EXCERPT;
import static io.github.ptparser.ProblemCode.CONFLICTING_ID;
import static io.github.ptparser.ProblemCode.CONFLICTING_SOURCE;
import static io.github.ptparser.ProblemCode.CONFLICTING_TEASERS;
import static io.github.ptparser.ProblemCode.CONFLICTING_TITLE;
import static io.github.ptparser.ProblemCode.INVALID_ADDRESS;
import static io.github.ptparser.ProblemCode.INVALID_DATE;
import static io.github.ptparser.ProblemCode.MISSING_ADDRESS;
import static io.github.ptparser.ProblemCode.MISSING_BODY;
import static io.github.ptparser.ProblemCode.MISSING_DATE;
import static io.github.ptparser.ProblemCode.MISSING_EXCERPT;
import static io.github.ptparser.ProblemCode.MISSING_HEADING;
import static io.github.ptparser.ProblemCode.MISSING_ID;
import static io.github.ptparser.ProblemCode.MISSING_SOURCE;
import static io.github.ptparser.ProblemCode.MISSING_TEASERS;
import static io.github.ptparser.ProblemCode.MISSING_TITLE;

import io.github.ptparser.internal.evidence.Codes;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Field.Scope;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.page.PageAddresses;
import io.github.ptparser.internal.page.PageFacts;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of all layouts have in common: what their problems are called, and what they are
 * found by where a page says of itself what it is.
 */
public final class PageFields {

  /** A page taken apart. */
  public interface Parts extends Scope {
    PageFacts page();
  }

  public static final Codes TITLE = new Codes(MISSING_TITLE, MISSING_TITLE, CONFLICTING_TITLE);
  public static final Codes BODY = new Codes(MISSING_BODY, MISSING_BODY, CONFLICTING_BODY);
  public static final Codes DATE = new Codes(MISSING_DATE, INVALID_DATE, CONFLICTING_DATE);
  public static final Codes SOURCE = new Codes(MISSING_SOURCE, MISSING_SOURCE, CONFLICTING_SOURCE);
  public static final Codes ADDRESS =
      new Codes(MISSING_ADDRESS, INVALID_ADDRESS, CONFLICTING_ADDRESS);
  public static final Codes ID = new Codes(MISSING_ID, MISSING_ID, CONFLICTING_ID);
  public static final Codes HEADING =
      new Codes(MISSING_HEADING, MISSING_HEADING, CONFLICTING_TITLE);
  public static final Codes EXCERPT =
      new Codes(MISSING_EXCERPT, MISSING_EXCERPT, CONFLICTING_EXCERPT);
  public static final Codes TEASERS =
      new Codes(MISSING_TEASERS, MISSING_TEASERS, CONFLICTING_TEASERS);

  private PageFields() {}

  /** The address: the caller's, else the page's own; of several the first, as one page has many. */
  public static <S extends Parts> Field<S, URI> url(Field<S, URI> field) {
    return url(field, PageAddresses::unlessSite);
  }

  /** The same for a page that may be the first of its site. */
  public static <S extends Parts> Field<S, URI> urlOrHome(Field<S, URI> field) {
    return url(field, address -> address);
  }

  private static <S extends Parts> Field<S, URI> url(Field<S, URI> field, Filter filter) {
    return field
        .orBy("the caller's address", parts -> filter.of(parts.page().addresses().told()))
        .orBy("link rel=canonical", parts -> filter.of(parts.page().addresses().canonical()))
        .orBy("og:url", parts -> filter.of(parts.page().addresses().ogUrl()))
        .orBy("the saved-from comment", parts -> parts.page().addresses().savedFrom())
        .bounded("the caller's address", parts -> parts.page().addresses().foreign(), URI::equals)
        .bounded("the site of the page", PageFields::homeInstead, (url, home) -> false)
        .bounded("the page", PageFields::otherThanTold, (url, other) -> false);
  }

  /** The home of the site, if all that is known is an address elsewhere. */
  private static @Nullable Found<URI> homeInstead(Parts parts) {
    PageAddresses all = parts.page().addresses();
    return all.areElsewhere() ? Found.of(parts.page().site().home(), parts.where()) : null;
  }

  /** The address in which the page names another article, if none names that of the caller. */
  private static @Nullable Found<URI> otherThanTold(Parts parts) {
    PageAddresses all = parts.page().addresses();
    if (PageAddresses.unlessSite(all.callers()) == null) {
      return null;
    }
    Found<String> told = articleId(parts, all.callers());
    Found<URI> other = null;
    for (Found<URI> own : Arrays.asList(all.canonical(), all.ogUrl(), all.savedFrom())) {
      Found<String> id = articleId(parts, own);
      if (id != null && told != null && Objects.equals(id.value(), told.value())) {
        return null;
      }
      other = other == null && id != null ? own : other;
    }
    return other;
  }

  /** Tells which addresses may be that of a page. */
  private interface Filter {
    @Nullable Found<URI> of(@Nullable Found<URI> address);
  }

  /** The identity: whatever addresses the page gives, they name one article. */
  public static <S extends Parts> Field<S, String> id(Field<S, String> field) {
    return field
        .by("the caller's address", parts -> articleId(parts, parts.page().addresses().callers()))
        .by("link rel=canonical", parts -> articleId(parts, parts.page().addresses().canonical()))
        .by("og:url", parts -> articleId(parts, parts.page().addresses().ogUrl()))
        .by(
            "the saved-from comment",
            parts -> articleId(parts, parts.page().addresses().savedFrom()));
  }

  private static @Nullable Found<String> articleId(Parts parts, @Nullable Found<URI> address) {
    URI value = address == null ? null : address.value();
    String id = value == null ? null : parts.page().site().articleId(value);
    return id == null || address == null ? null : Found.of(id, address.where());
  }
}
