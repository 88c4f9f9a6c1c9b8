package io.github.ptparser.internal;

import io.github.ptparser.internal.Field.Scope;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields that articles and listings are found by in one way: what a page says of itself. */
final class PageFields {

  /** A page of the site taken apart. */
  interface Parts extends Scope {
    SavedPage page();

    PageTop top();
  }

  private PageFields() {}

  /** The address: the caller's, else the page's own; of several the first, as one page has many. */
  static <S extends Parts> Field<S, URI> url(Field<S, URI> field) {
    return field
        .orBy("the caller's address", parts -> parts.page().callersAddress)
        .orBy("link rel=canonical", parts -> parts.page().canonical)
        .orBy("og:url", parts -> parts.page().ogUrl)
        .orBy("the saved-from comment", parts -> parts.page().savedFrom);
  }

  /** The identity: whatever addresses the page gives, they name one article. */
  static <S extends Parts> Field<S, String> id(Field<S, String> field) {
    return field
        .by("the caller's address", parts -> articleId(parts.page().callersAddress))
        .by("link rel=canonical", parts -> articleId(parts.page().canonical))
        .by("og:url", parts -> articleId(parts.page().ogUrl))
        .by("the saved-from comment", parts -> articleId(parts.page().savedFrom));
  }

  private static @Nullable Found<String> articleId(@Nullable Found<URI> address) {
    String id = address == null ? null : Addresses.articleId(address.value());
    return id == null || address == null ? null : Found.of(id, address.where());
  }

  /**
   * The day the page was served: printed twice at the top, and no earlier than what the page lists.
   */
  static <S extends Parts> Field<S, LocalDate> servedOn(
      Field<S, LocalDate> field, Function<S, @Nullable Found<LocalDate>> newest) {
    return field
        .by("the day at the top of the page", parts -> parts.top().servedOn())
        .by("its short form", parts -> parts.top().servedOnInShort())
        .bounded("the newest entry", newest, (served, listed) -> !served.isBefore(listed));
  }
}
