package io.github.ptparser.internal.page;

import io.github.ptparser.internal.capture.SavedFiles;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Outline.Shown;
import io.github.ptparser.internal.outline.Places;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.source.Source;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page before a layout reads it: outline, addresses, site, titles of the head,
 * and the links to articles. Immutable.
 */
public final class PageFacts {

  private final Source source;
  private final Outline outline;
  private final PageAddresses addresses;
  private final @Nullable URI address;
  private final Site site;

  private final URI base;

  /** The article that each link leads to; null if it is not one of the site. */
  private final @Nullable String[] articleIds;

  private final Places<Link> articleLinks = new Places<>();
  private final boolean isCut;

  /**
   * Reads a page.
   *
   * @param callersAddress the caller's address of the page; null if there is none
   * @param sites the sites it may belong to, the default first
   */
  public PageFacts(Source source, @Nullable URI callersAddress, List<Site> sites) {
    List<Mark.Name> names = sites.stream().flatMap(each -> each.names().stream()).toList();
    this.source = source;
    Outline seen = Outline.of(source.document(), names);
    Shown hiddenText = HiddenText.find(seen);
    this.outline = hiddenText == null ? seen : Outline.of(source.document(), names, hiddenText);
    List<URI> own = addresses(null, WebAddress.NOWHERE).known();
    PageAddresses known = addresses(callersAddress, WebAddress.NOWHERE);
    this.site = site(sites, known.known(), outline);
    this.addresses =
        isForeign(known.callers(), own)
            ? addresses(null, site.home()).withForeign(known.callers())
            : known.areRelative() ? addresses(callersAddress, site.home()) : known;
    this.address = addresses.first();
    URI start = addresses.areElsewhere() ? null : address;
    this.base = PageAddresses.base(outline.head(), start == null ? site.home() : start);
    this.articleIds = new @Nullable String[outline.links().size()];
    for (Link link : outline.links().all()) {
      String id = idOfArticle(link);
      if (id != null) {
        articleIds[link.index()] = id;
        articleLinks.add(link.place(), link);
      }
    }
    this.isCut = outline.head().isDocument() ? source.isCut() : source.endsInsideAnElement();
  }

  private PageAddresses addresses(@Nullable URI callersAddress, URI home) {
    return PageAddresses.of(callersAddress, outline.document(), outline.head(), home);
  }

  /**
   * Whether the caller's address cannot be that of the page. A page may be on the host of a mirror
   * if it says so, or says nothing and the address names an article as the site's addresses do.
   */
  private boolean isForeign(@Nullable Found<URI> callers, List<URI> own) {
    URI told = callers == null ? null : callers.value();
    return told != null
        && !WebAddress.isSite(told)
        && !site.isAt(told)
        && own.stream().noneMatch(each -> WebAddress.haveSameHost(each, told))
        && (!own.isEmpty() || site.articleId(told.toString()) == null);
  }

  /**
   * The site by address, an article's or listing's before that of a home page; without an address
   * by its marks; else the first site.
   */
  private static Site site(List<Site> sites, List<URI> known, Outline outline) {
    for (Predicate<URI> isTaken :
        List.<Predicate<URI>>of(each -> !WebAddress.isSite(each), each -> true)) {
      for (Site site : sites) {
        if (known.stream().filter(isTaken).anyMatch(site::isAt)) {
          return site;
        }
      }
    }
    for (Site site : sites) {
      if (known.isEmpty() && site.isMarked(outline)) {
        return site;
      }
    }
    return sites.get(0);
  }

  public Source source() {
    return source;
  }

  public Outline outline() {
    return outline;
  }

  public PageAddresses addresses() {
    return addresses;
  }

  /** The address of the page; null if unknown. */
  public @Nullable URI address() {
    return address;
  }

  public Site site() {
    return site;
  }

  /** The id of the article that the page's address names; null if it names none. */
  public @Nullable String articleId() {
    return address == null ? null : site.articleId(address);
  }

  /** Whether the end is missing: {@code </html>}, or in a fragment an end tag. */
  public boolean isCut() {
    return isCut;
  }

  /**
   * Whether it is HTML: it begins with a tag, or has a doctype or {@code <title>} anywhere and is
   * no JSON with a page in a string.
   */
  public boolean isHtml() {
    return source.isMarkup() || (outline.head().isDocument() && !source.isJson());
  }

  /** The title of {@code <title>}, without the site's name. */
  public @Nullable Found<String> titleInHead() {
    Element title = outline.head().title();
    return title == null ? null : title(title.wholeText(), title);
  }

  /** The title of {@code og:title}, without the site's name. */
  public @Nullable Found<String> titleForSharing() {
    Element title = outline.head().ogTitle();
    return title == null ? null : title(title.attr("content"), title);
  }

  private @Nullable Found<String> title(String text, Element where) {
    String title = site.titleOf(text);
    return title.isEmpty() ? null : Found.of(title, where);
  }

  /** The different titles of the head. */
  public Set<String> titlesInHead() {
    Set<String> titles = new HashSet<>();
    for (Found<String> title : Arrays.asList(titleInHead(), titleForSharing())) {
      if (title != null && title.value() != null) {
        titles.add(title.value());
      }
    }
    return titles;
  }

  /** Resolves a link of the page; null if it is no web address, or a place in the page itself. */
  public @Nullable URI resolve(String link) {
    URI target = WebAddress.resolve(base, link);
    return target != null && WebAddress.isPlaceIn(target, base) ? null : target;
  }

  /** Whether a link leads to a file that a browser wrote beside the saved page. */
  public boolean isSavedFile(String link) {
    return SavedFiles.contain(link, addresses.savedFrom() != null);
  }

  private @Nullable String idOfArticle(Link link) {
    String id = site.articleId(link.href());
    if (id == null || link.href().startsWith(site.articles())) {
      return id;
    }
    URI target = resolve(link.href());
    return target != null && isOfTheSite(target) ? site.articleId(target.toString()) : null;
  }

  private boolean isOfTheSite(URI target) {
    return site.isAt(target) || (address != null && WebAddress.haveSameHost(target, address));
  }

  /** The id of the article that a link leads to; null if it is not one of the site. */
  public @Nullable String articleId(Link link) {
    return articleIds[link.index()];
  }

  /** The same with the link's element; null if there is no link. */
  public @Nullable Found<String> idAt(@Nullable Link link) {
    String id = link == null ? null : articleId(link);
    return id == null || link == null ? null : Found.of(id, link.element());
  }

  /** The resolved address of a link; null if there is no link. */
  public @Nullable Found<URI> targetOf(@Nullable Link link) {
    return link == null ? null : Found.of(resolve(link.href()), link.href(), link.element());
  }

  /** Whether a link in a line leads to an article. */
  public boolean leadsToArticle(Line line) {
    return line.firstLink(link -> articleIds[link.index()] != null) != null;
  }

  /** The links to articles in a part of the page. */
  public List<Link> articleLinksIn(Range range) {
    return articleLinks.in(range);
  }

  /**
   * Whether it is the page for a missing address. "Nothing found" is different: that is a search
   * without results.
   */
  public boolean saysNotFound() {
    return NotFound.isSaidIn(outline);
  }
}
