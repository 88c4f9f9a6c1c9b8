package io.github.ptparser.internal.page;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Head;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The addresses that a page is known by: the caller's word, and what the page says of itself. */
public record PageAddresses(
    @Nullable Found<URI> callers,
    @Nullable Found<URI> canonical,
    @Nullable Found<URI> ogUrl,
    @Nullable Found<URI> savedFrom) {

  /**
   * Reads the addresses.
   *
   * @param callers what the caller says that the address is; null if nothing
   * @param home what a relative one resolves against where the caller says nothing
   */
  public static PageAddresses of(@Nullable URI callers, Document document, Head head, URI home) {
    Found<URI> told =
        callers == null
            ? null
            : Found.of(WebAddress.absolute(callers.toString()), callers.toString(), document);
    URI start = base(head, told == null || told.value() == null ? home : told.value());
    return new PageAddresses(
        told,
        inHead(head.canonical(), "href", start),
        inHead(head.ogUrl(), "content", start),
        savedFrom(head.savedFrom()));
  }

  /** What the links of a page resolve against that is at this address. */
  public static URI base(Head head, URI address) {
    URI base = head.base() == null ? null : WebAddress.resolve(address, head.base().attr("href"));
    return base == null ? address : base;
  }

  /**
   * The first of them that there is; one that names a site alone, of use for what links resolve
   * against, comes last. Null if there is none.
   */
  public @Nullable URI first() {
    return firstValue(
        unlessSite(callers),
        unlessSite(canonical),
        unlessSite(ogUrl),
        savedFrom,
        canonical,
        ogUrl,
        callers);
  }

  /** Those that lead somewhere whoever's page it is. */
  public List<URI> known() {
    List<URI> known = new ArrayList<>(4);
    for (Found<URI> one : Arrays.asList(callers, canonical, ogUrl, savedFrom)) {
      if (one != null && one.value() != null && !isNowhere(one)) {
        known.add(one.value());
      }
    }
    return known;
  }

  /** Whether one of them leads somewhere only when it is known whose page it is. */
  public boolean areRelative() {
    return isNowhere(canonical) || isNowhere(ogUrl);
  }

  private static boolean isNowhere(@Nullable Found<URI> found) {
    return found != null
        && found.value() != null
        && WebAddress.haveSameHost(found.value(), WebAddress.NOWHERE);
  }

  /** The address, unless it names a site alone, and no article or listing of it. */
  public static @Nullable Found<URI> unlessSite(@Nullable Found<URI> found) {
    return found != null && found.value() != null && WebAddress.isSite(found.value())
        ? null
        : found;
  }

  private static @Nullable Found<URI> inHead(
      @Nullable Element element, String attribute, URI start) {
    if (element == null) {
      return null;
    }
    String text = element.attr(attribute);
    return Found.of(WebAddress.resolve(start, text), text, element);
  }

  /** {@code saved from url=(0074)https://...}; browsers count the letters. */
  private static @Nullable Found<URI> savedFrom(@Nullable Comment comment) {
    if (comment == null) {
      return null;
    }
    String data = comment.getData();
    String text = data.substring(data.indexOf(')', data.indexOf("url=")) + 1).strip();
    return Found.of(WebAddress.absolute(text), text, comment);
  }

  @SafeVarargs
  private static @Nullable URI firstValue(@Nullable Found<URI>... candidates) {
    for (Found<URI> candidate : candidates) {
      if (candidate != null && candidate.value() != null) {
        return candidate.value();
      }
    }
    return null;
  }
}
