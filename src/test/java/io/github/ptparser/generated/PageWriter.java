package io.github.ptparser.generated;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.generated.Markup.Address;
import io.github.ptparser.generated.Markup.Clutter;
import io.github.ptparser.generated.Markup.Container;
import io.github.ptparser.generated.Markup.Links;
import io.github.ptparser.generated.Markup.MetaLine;
import io.github.ptparser.generated.Markup.MoreHeading;
import io.github.ptparser.generated.Markup.ServedDay;
import io.github.ptparser.generated.Markup.Title;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page that an article or a listing stands on, in a given markup. It knows of the pages
 * what {@code fixtures/README.md} knows, and nothing of how they are parsed.
 */
final class PageWriter {

  private static final Set<Address> IN_CANONICAL =
      Set.of(Address.CANONICAL, Address.BOTH, Address.CALLER_AND_CANONICAL);
  private static final Set<Address> IN_OG_URL = Set.of(Address.OG_URL, Address.BOTH);
  private static final DateTimeFormatter META_DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final String TOOLBAR =
      """
      <!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp">
      <h1>The Wayback Machine</h1><a href="/web/20251128010203*/x">3 captures</a>
      <span>August 9, 2023 - December 1, 2025</span></div></div>
      <!-- END WAYBACK TOOLBAR INSERT -->""";

  private final Ink ink;
  private final Markup markup;
  private final @Nullable URI url;

  private PageWriter(Markup markup, @Nullable URI url) {
    this.ink = new Ink(markup, markup.is(Address.NOWHERE) ? null : url);
    this.markup = markup;
    this.url = url;
  }

  static String write(Article article, Markup markup) {
    PageWriter writer = new PageWriter(markup, article.url());
    writer.article(article, article.paragraphs());
    return writer.ink.toString();
  }

  /** The page of an article whose text is missing. */
  static String writeWithoutBody(Article article, Markup markup) {
    PageWriter writer = new PageWriter(markup, article.url());
    writer.article(article, List.of());
    return writer.ink.toString();
  }

  static String write(Listing listing, Markup markup) {
    PageWriter writer = new PageWriter(markup, listing.url());
    if (listing.url() == null) {
      new EntryWriter(writer.ink).write(listing.teasers());
    } else {
      writer.listing(listing);
    }
    return writer.ink.toString();
  }

  private void article(Article article, List<String> paragraphs) {
    LocalDate served = article.servedOn();
    String label = Objects.requireNonNull(article.source());
    head(article.title());
    top(served, label);
    ink.block("div", "article-main");
    title(article.title());
    metaLine(article, label);
    if (served == null) {
      ink.block("div", "share").raw("Share Button").endBlock("div");
    }
    body(article, paragraphs);
    ink.endBlock("div");
    if (article.more() != null) {
      more(article.more());
    }
    foot();
  }

  private void listing(Listing listing) {
    String heading = Objects.requireNonNull(listing.heading());
    head(heading);
    top(listing.servedOn(), listing.source());
    ink.block("div", "container");
    title(heading);
    String wrapper = listing.source() == null ? "search_wrapper" : "latest_article_wrapper";
    ink.gap().open("div", "id", ink.name(wrapper));
    new EntryWriter(ink).write(listing.teasers());
    ink.close("div");
    moreLink(listing.moreUrl());
    ink.endBlock("div");
    foot();
  }

  private void head(String title) {
    Address address = markup.get(Address.class);
    boolean savedFrom = address == Address.SAVED_FROM && url != null;
    String comment = savedFrom ? savedFrom() : "";
    boolean before = ink.once(2);
    ink.raw(before ? comment : "").raw("<!DOCTYPE html>\n").raw(before ? "" : comment);
    ink.open("html", "lang", "en-US").open("head").open("meta", "charset", "utf-8");
    ink.gap().open("title").text(title + " | KCNA Watch").close("title");
    if (url != null && IN_CANONICAL.contains(address)) {
      ink.gap().open("link", "rel", "canonical", "href", ownAddress());
    }
    if (url != null && IN_OG_URL.contains(address)) {
      ink.gap().open("meta", "property", "og:url", "content", ownAddress());
    }
    if (ink.once(2)) {
      ink.gap().open("meta", "property", "og:title", "content", title + " | KCNA Watch");
    }
    ink.gap().close("head").open("body", "class", ink.name("single"));
    if (markup.is(Links.WAYBACK)) {
      ink.raw(TOOLBAR);
    }
  }

  private String ownAddress() {
    String own = Objects.requireNonNull(url).toString();
    return markup.is(Links.WAYBACK) ? "https://web.archive.org/web/20251128010203/" + own : own;
  }

  private String savedFrom() {
    String own = ownAddress();
    int length = own.getBytes(StandardCharsets.UTF_8).length;
    return String.format(Locale.ROOT, "<!-- saved from url=(%04d)%s -->\n", length, own);
  }

  private void top(@Nullable LocalDate served, @Nullable String label) {
    ink.block("header", "top").open("a", "href", "/");
    ink.open("img", "src", "/logo.png", "alt", "KCNA Watch Logo").close("a");
    ink.open("a", "href", "#").raw("Browse").close("a");
    if (served != null) {
      servedDay(served);
    }
    ink.endBlock("header");
    if (served != null && label != null) {
      ink.block("div", "breadcrumb").open("a", "href", "/").raw("KCNA").close("a").raw(" ");
      ink.open("a", "href", "/article/163/").line(label, false).close("a").endBlock("div");
    }
  }

  private void servedDay(LocalDate day) {
    ServedDay form = markup.get(ServedDay.class);
    String tag = form == ServedDay.SPANS ? "span" : "div";
    ink.block("div", "top-date").open(tag).raw(EntryWriter.longDay(day)).close(tag);
    if (form != ServedDay.LONG_ALONE) {
      ink.open(tag).raw(EntryWriter.shortDay(day)).close(tag);
    }
    ink.endBlock("div");
  }

  private void title(String title) {
    String tag = markup.get(Title.class).name().toLowerCase(Locale.ROOT);
    ink.block(tag, "article-title").line(title, false).endBlock(tag);
  }

  private void metaLine(Article article, String label) {
    String day = META_DAY.format(Objects.requireNonNull(article.published()));
    String original = ink.link(Objects.requireNonNull(article.originalUrl()));
    switch (markup.get(MetaLine.class)) {
      case ONE_NODE -> {
        ink.block("p", "article-meta").raw("Date: " + day + " | Source: ").text(label).raw(" | ");
        originalLink(original);
        ink.close("p");
      }
      case SPANS -> {
        ink.block("p", "article-meta").open("span").raw("<b>Date:</b> <time>" + day + "</time>");
        ink.close("span").raw(" <i>|</i> ").open("span").raw("Source: ").open("em").text(label);
        ink.close("em").close("span").raw(" | ");
        originalLink(original);
        ink.close("p");
      }
      case BLOCKS -> {
        ink.block("div", "article-meta");
        ink.open("div").raw("Date: " + day).close("div").gap().raw("<div>|</div>");
        ink.open("div").raw("Source: ").text(label).close("div").gap().raw("<div>|</div>");
        ink.open("div");
        originalLink(original);
        ink.close("div").endBlock("div");
      }
    }
  }

  private void originalLink(String address) {
    ink.open("a", "rel", "nofollow", "href", address).text("Read original version at source");
    ink.close("a");
  }

  private void body(Article article, List<String> paragraphs) {
    boolean own = markup.is(Container.OF_BODY) || markup.is(Markup.Names.KNOWN);
    boolean newsletterInside = ink.once(2) && article.servedOn() == null;
    if (markup.is(Clutter.SOME) && ink.once(2)) {
      BodyWriter.advert(ink);
    }
    if (own) {
      ink.block("div", "article-content");
    }
    new BodyWriter(ink).write(paragraphs, article.images());
    if (newsletterInside) {
      newsletter();
    }
    if (own) {
      ink.endBlock("div");
    }
    if (article.servedOn() == null && !newsletterInside) {
      ink.block("div", "newsletter");
      newsletter();
      ink.endBlock("div");
    }
  }

  private void newsletter() {
    ink.block("p", "n1").raw("Get North Korea headlines delivered to your inbox daily").end("p");
    ink.block("p", "n2").raw("Subscribe to the NK News 'Daily Update' and read more").end("p");
  }

  private void more(Listing more) {
    String tag = markup.get(MoreHeading.class).name().toLowerCase(Locale.ROOT);
    ink.block("section", "more-articles").open(tag);
    ink.line(Objects.requireNonNull(more.heading()), false).close(tag);
    ink.gap().open("div", "id", ink.name("latest_article_wrapper"));
    new EntryWriter(ink).write(more.teasers());
    ink.close("div");
    moreLink(more.moreUrl());
    ink.endBlock("section");
  }

  /** The link stays in the page, hidden, where there are no more. */
  private void moreLink(@Nullable URI address) {
    String name = ink.name("more-full-link");
    if (address != null) {
      ink.gap().open("a", "class", name, "href", ink.link(address)).raw("More Articles");
      ink.close("a");
    } else {
      ink.gap().open("a", "class", name, "href", "/article/163/", "style", "display:none");
      ink.raw("More Articles").close("a");
    }
  }

  private void foot() {
    ink.block("footer", "foot").block("p", "about").raw("About KCNA Watch").end("p");
    ink.raw("<form><input type=password name=pwd></form>").endBlock("footer");
    ink.gap().close("body").close("html");
    if (markup.is(Links.WAYBACK)) {
      ink.raw("\n<!--\n     FILE ARCHIVED ON 01:02:03 Nov 28, 2025 AND RETRIEVED FROM THE\n-->");
    }
  }
}
