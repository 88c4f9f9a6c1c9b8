package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.PageContent;
import io.github.ptparser.PageKind;
import io.github.ptparser.ParseResult;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.Layout.Fit;
import io.github.ptparser.internal.Layouts.Neither;
import io.github.ptparser.internal.Outline.Link;
import io.github.ptparser.internal.Outline.Range;
import io.github.ptparser.internal.Positions.Position;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A saved page, read: its outline, its address, and what it is. Never changes. */
public final class SavedPage {

  final Source source;
  final Outline outline;
  final PageAddresses addresses;

  /** The address of the page; null if nobody knows. */
  final @Nullable URI address;

  /** Whose page it is. */
  final Site site;

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
    Outline read = Outline.of(source.document(), Layouts.NAMES);
    boolean isRight = read.leftOut >= source.leftOut();
    this.source = isRight ? source : source.whole();
    this.outline = isRight ? read : Outline.of(this.source.document(), Layouts.NAMES);
    PageAddresses known = addresses(callersAddress, Addresses.NOWHERE);
    this.site = Site.of(known, outline);
    this.addresses = known.areRelative() ? addresses(callersAddress, site.home) : known;
    this.address = addresses.first();
    this.base = PageAddresses.base(outline.head, address == null ? site.home : address);
    for (Link link : outline.links.all()) {
      link.articleId = articleId(link);
      if (link.articleId != null) {
        articleLinks.add(link.place, link);
      }
    }
    this.isCut = outline.head.isDocument ? source.isCut() : source.endsInsideAnElement();
    this.match = Layouts.match(this);
  }

  private PageAddresses addresses(@Nullable URI callersAddress, URI home) {
    return PageAddresses.of(callersAddress, outline.document, outline.head, home);
  }

  /** What the page is. */
  public PageKind kind() {
    return match.kind();
  }

  /** The name of the layout that fits; null if none does. */
  public @Nullable String layout() {
    return match.layout() == null ? null : match.layout().name();
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

  private <T extends PageContent> ParseResult<T> read(
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
      String message = neither.message() + "; " + Layouts.lacking(this, fits);
      findings.add(neither.code(), neither.field(), message, neither.where());
    }
    return new ParseResult<>(match.kind(), layout(), address, value, findings.problems(source));
  }

  /**
   * The line of the page on which the value of a field begins.
   *
   * @param field its path, such as {@code more.teasers[3].excerpt}
   * @return the line, from 1; null if nothing is known of the field
   */
  public @Nullable Integer lineOf(String field) {
    Findings findings = Findings.withPlaces();
    Fit<?> fit = match.article() == null ? match.listing() : match.article();
    if (fit != null && fit.reader() != null) {
      fit.reader().read(findings);
    }
    Node place = findings.placeOf(field);
    Position position = place == null ? null : Positions.of(List.of(place), source).of(place);
    return position == null ? null : position.line();
  }

  /** The address of the page; null if nobody knows. */
  public @Nullable URI address() {
    return address;
  }

  /** The identity of the article that the page's address names; null if it names none. */
  @Nullable String articleId() {
    return address == null ? null : site.articleId(address);
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

  /** The title as {@code <title>} gives it. */
  @Nullable Found<String> titleInHead() {
    Element title = outline.head.title;
    return title == null ? null : title(title.wholeText(), title);
  }

  /** The title as {@code og:title} gives it. */
  @Nullable Found<String> titleForSharing() {
    Element title = outline.head.ogTitle;
    return title == null ? null : title(title.attr("content"), title);
  }

  private @Nullable Found<String> title(String text, Element where) {
    String title = site.titleOf(text);
    return title.isEmpty() ? null : Found.of(title, where);
  }

  /** The titles that the head of the page gives; none, one or two. */
  Set<String> titlesInHead() {
    Set<String> titles = new HashSet<>();
    for (Found<String> title : Arrays.asList(titleInHead(), titleForSharing())) {
      if (title != null && title.value() != null) {
        titles.add(title.value());
      }
    }
    return titles;
  }

  /** Where a link of the page leads; null if nowhere on the web. */
  @Nullable URI resolve(String link) {
    return Addresses.resolve(base, link);
  }

  /** Whether a link leads to a file that a browser wrote beside the page. */
  boolean isSavedFile(String link) {
    return Addresses.isSavedFile(link, addresses.savedFrom() != null);
  }

  /** The identity of the article that a link leads to; null if to none of the page's site. */
  private @Nullable String articleId(Link link) {
    String id = site.articleId(link.href);
    if (id == null || link.href.startsWith(site.articles)) {
      return id;
    }
    URI target = resolve(link.href);
    return target != null && isOfTheSite(target) ? site.articleId(target.toString()) : null;
  }

  /** The links to articles in a part of the page. */
  List<Link> articleLinksIn(Range range) {
    return articleLinks.in(range);
  }

  private boolean isOfTheSite(URI target) {
    return site.isAt(target) || (address != null && Addresses.haveSameHost(target, address));
  }
}
