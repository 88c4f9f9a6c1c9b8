package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.PageKind;
import io.github.ptparser.ParseResult;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.Layout.Fit;
import io.github.ptparser.internal.Layouts.Neither;
import io.github.ptparser.internal.Outline.Link;
import io.github.ptparser.internal.Outline.Range;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved page, read: its outline, its address, and what it is. Never changes. */
public final class SavedPage {

  /** How nearly all links to articles begin; they need not be resolved to be known. */
  private static final String ARTICLES = Addresses.SITE + "newstream/";

  final Source source;
  final Outline outline;
  final @Nullable Found<URI> callersAddress;
  final @Nullable Found<URI> canonical;
  final @Nullable Found<URI> ogUrl;
  final @Nullable Found<URI> savedFrom;

  /** The address of the page, from the first of these that has one. */
  final @Nullable URI address;

  /** The links that lead to articles. */
  private final Places<Link> articleLinks = new Places<>();

  /** What relative links resolve against. */
  private final URI base;

  private final boolean isCut;
  private final Layouts.Match match;

  /**
   * Reads a page.
   *
   * @param callersAddress what the caller says that the page's address is; null if nothing
   */
  public SavedPage(Source source, @Nullable URI callersAddress) {
    this.source = source;
    this.outline = Outline.of(source.document(), Layouts.NAMES);
    Found<URI> told = fromCaller(callersAddress);
    URI start =
        base(
            outline.head.base,
            told == null || told.value() == null ? Addresses.SITE : told.value());
    Found<URI> inLink = inHead(outline.head.canonical, "href", start);
    Found<URI> forSharing = inHead(outline.head.ogUrl, "content", start);
    this.callersAddress = unlessSite(told);
    this.canonical = unlessSite(inLink);
    this.ogUrl = unlessSite(forSharing);
    this.savedFrom = savedFrom(outline.head.savedFrom);
    this.address =
        firstValue(this.callersAddress, canonical, ogUrl, savedFrom, inLink, forSharing, told);
    URI known = this.address;
    this.base = base(outline.head.base, known == null ? Addresses.SITE : known);
    for (Link link : outline.links.all()) {
      link.articleId = articleId(link);
      if (link.articleId != null) {
        articleLinks.add(link.place, link);
      }
    }
    this.isCut = outline.head.isDocument ? source.isCut() : source.endsInsideAnElement();
    this.match = Layouts.match(this);
  }

  /** What the page is. */
  public PageKind kind() {
    return match.kind();
  }

  /** The article, or why there is none. */
  public ParseResult<Article> article() {
    return read(
        "an article, found a listing, which ListingParser reads",
        match.article(),
        layout -> layout.article(this));
  }

  /** The listing, or why there is none. */
  public ParseResult<Listing> listing() {
    return read(
        "a listing, found an article, which ArticleParser reads",
        match.listing(),
        layout -> layout.listing(this));
  }

  private <T extends Serializable> ParseResult<T> read(
      String mismatch, @Nullable Fit<T> fit, Function<Layout, Fit<T>> fits) {
    Findings findings = new Findings();
    if (match.layout() != null && isCut()) {
      String message = "expected the end of the page, found none: it was cut";
      findings.add(ProblemCode.TRUNCATED_PAGE, null, message, outline.lastNode());
    }
    T value = null;
    if (fit != null && fit.reader() != null) {
      value = fit.reader().read(findings);
    } else {
      Neither neither =
          match.neither() == null
              ? new Neither(ProblemCode.WRONG_PARSER, null, "expected " + mismatch, null)
              : match.neither();
      String message = neither.message() + "; " + Layouts.lacking(fits);
      findings.add(neither.code(), neither.field(), message, neither.where());
    }
    String layout = match.layout() == null ? null : match.layout().name();
    return new ParseResult<>(match.kind(), layout, value, findings.problems(source));
  }

  /** The address of the page; null if nobody knows. */
  public @Nullable URI address() {
    return address;
  }

  /**
   * Whether the end is missing: a document's last tag, or that of an element of a bare fragment.
   */
  boolean isCut() {
    return isCut;
  }

  /** Whether it is HTML: it begins with a tag, or has a doctype or title further down. */
  boolean isHtml() {
    return source.isMarkup() || outline.head.isDocument;
  }

  /** Where a link of the page leads; null if nowhere on the web. */
  @Nullable URI resolve(String link) {
    return Addresses.resolve(base, link);
  }

  /** The identity of the article that a link leads to; null if to none of the page's site. */
  private @Nullable String articleId(Link link) {
    String id = Addresses.articleId(link.href);
    return id != null && (link.href.startsWith(ARTICLES) || isOfTheSite(resolve(link.href)))
        ? id
        : null;
  }

  /** The links to articles in a part of the page. */
  List<Link> articleLinksIn(Range range) {
    return articleLinks.in(range);
  }

  private boolean isOfTheSite(@Nullable URI target) {
    return target != null
        && (Addresses.isArchive(target)
            || (address != null && Addresses.haveSameHost(target, address)));
  }

  private @Nullable Found<URI> fromCaller(@Nullable URI address) {
    return address == null
        ? null
        : Found.of(Addresses.absolute(address.toString()), address.toString(), source.document());
  }

  /**
   * {@code https://kcnawatch.org/} is what links resolve against, and names no article or listing.
   */
  private static @Nullable Found<URI> unlessSite(@Nullable Found<URI> found) {
    return found != null && found.value() != null && Addresses.isSite(found.value()) ? null : found;
  }

  private static @Nullable Found<URI> inHead(
      @Nullable Element element, String attribute, URI start) {
    if (element == null) {
      return null;
    }
    String text = element.attr(attribute);
    return Found.of(Addresses.resolve(start, text), text, element);
  }

  /** {@code saved from url=(0074)https://...}; browsers count the letters. */
  private static @Nullable Found<URI> savedFrom(@Nullable Comment comment) {
    if (comment == null) {
      return null;
    }
    String data = comment.getData();
    String text = data.substring(data.indexOf(')', data.indexOf("url=")) + 1).strip();
    return Found.of(Addresses.absolute(text), text, comment);
  }

  private static URI base(@Nullable Element element, URI address) {
    URI base = element == null ? null : Addresses.resolve(address, element.attr("href"));
    return base == null ? address : base;
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
