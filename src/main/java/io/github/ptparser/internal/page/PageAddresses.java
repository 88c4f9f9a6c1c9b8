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

/**
 * The addresses of a page, from the caller and from the page itself; null if not given.
 *
 * @param foreign the caller's, in place of {@code callers}, if it cannot be that of the page
 */
public record PageAddresses(
    @Nullable Found<URI> callers,
    @Nullable Found<URI> canonical,
    @Nullable Found<URI> ogUrl,
    @Nullable Found<URI> savedFrom,
    @Nullable Found<URI> foreign) {

  /**
   * Reads the addresses.
   *
   * @param callers the caller's address; null if there is none
   * @param home what relative addresses resolve against without it
   */
  static PageAddresses of(@Nullable URI callers, Document document, Head head, URI home) {
    Found<URI> told =
        callers == null
            ? null
            : Found.of(WebAddress.absolute(callers.toString()), callers.toString(), document);
    URI start = base(head, told == null || told.value() == null ? home : told.value());
    return new PageAddresses(
        told,
        inHead(head.canonical(), "href", start),
        inHead(head.ogUrl(), "content", start),
        savedFrom(head.savedFrom()),
        null);
  }

  PageAddresses withForeign(@Nullable Found<URI> callersAddress) {
    return new PageAddresses(null, canonical, ogUrl, savedFrom, callersAddress);
  }

  /** The base URI of a page at an address. */
  static URI base(Head head, URI address) {
    URI base = head.base() == null ? null : WebAddress.resolve(address, head.base().attr("href"));
    return base == null ? address : base;
  }

  /**
   * The most certain address; null if there is none. The address of a home page comes last: it may
   * be all that a tool knew, but links resolve against it.
   */
  @Nullable URI first() {
    return firstValue(
        unlessSite(callers),
        unlessSite(canonical),
        unlessSite(ogUrl),
        savedFrom,
        canonical,
        ogUrl,
        callers,
        foreign);
  }

  /** The addresses that are absolute. */
  List<URI> known() {
    List<URI> known = new ArrayList<>(4);
    for (Found<URI> one : Arrays.asList(callers, canonical, ogUrl, savedFrom)) {
      if (one != null && one.value() != null && !isNowhere(one)) {
        known.add(one.value());
      }
    }
    return known;
  }

  /** Whether all that is known is an address of another site. */
  public boolean areElsewhere() {
    return foreign != null && firstValue(canonical, ogUrl, savedFrom) == null;
  }

  /** What the caller says; an address of another site only if the page says none. */
  public @Nullable Found<URI> told() {
    return areElsewhere() ? foreign : callers;
  }

  /** Whether one is relative, so that it needs the site to resolve against. */
  boolean areRelative() {
    return isNowhere(canonical) || isNowhere(ogUrl);
  }

  private static boolean isNowhere(@Nullable Found<URI> found) {
    return found != null
        && found.value() != null
        && WebAddress.haveSameHost(found.value(), WebAddress.NOWHERE);
  }

  /** The address, unless it is only the home page of a site. */
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

  /** {@code saved from url=(0074)https://...}: the number is the length of the address. */
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
