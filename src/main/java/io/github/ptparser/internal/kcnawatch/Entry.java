package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.outline.Tags;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.page.PictureAddress;
import io.github.ptparser.internal.role.Copies;
import io.github.ptparser.internal.role.Excerpt;
import io.github.ptparser.internal.role.Figures;
import io.github.ptparser.internal.text.Dates;
import io.github.ptparser.internal.text.Text;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** One entry of a block: a picture and a title, links to the article, a date, and the excerpt. */
final class Entry implements Field.Scope {

  private static final Field<Entry, String> ID =
      Field.<Entry, String>expected("id", PageFields.ID)
          .by("the title's link", entry -> entry.page.idAt(entry.titleLink))
          .by("the picture's link", entry -> entry.page.idAt(entry.pictureLink()));

  private static final Field<Entry, URI> URL =
      Field.<Entry, URI>expected("url", PageFields.ADDRESS)
          .by("the title's link", entry -> entry.page.targetOf(entry.titleLink))
          .orBy("the picture's link", entry -> entry.page.targetOf(entry.pictureLink()));

  private static final Field<Entry, String> TITLE =
      Field.<Entry, String>expected("title", PageFields.TITLE)
          .by("the title's link or a heading without a link", Entry::title)
          .by("the picture's alt", Entry::titleOfPicture);

  private static final Field<Entry, LocalDate> PUBLISHED =
      Field.<Entry, LocalDate>expected("published", PageFields.DATE)
          .by("." + Labels.ENTRY_DATE, entry -> entry.dateByClass)
          .by("a date alone on its line", Entry::dateByForm)
          .bounded("another date in the entry", Entry::otherDate, LocalDate::equals);

  private static final Field<Entry, String> EXCERPT =
      Field.<Entry, String>expected("excerpt", PageFields.EXCERPT)
          .by("the text above the date", entry -> entry.excerpt.aboveDate())
          .by("its copy below the date", entry -> entry.excerpt.belowDate())
          .bounded(
              "a line that is more than it",
              entry -> entry.excerpt.doubtfulLine(entry::isMore),
              (all, line) -> false);

  private static final Field<Entry, URI> THUMBNAIL =
      Field.<Entry, URI>optional("thumbnail", PageFields.ADDRESS)
          .by("the picture", entry -> PictureAddress.of(entry.picture, entry.page));

  private static final Evaluator SPAN = new Evaluator.Tag("span");

  final Range range;
  private final PageFacts page;
  private final List<Line> lines;
  private final @Nullable Link titleLink;
  private final @Nullable Line titleLine;

  /** Whether the title's link is around the whole entry. */
  private final boolean isOneLink;

  /** The line of the date, or what stands in its place. */
  private final @Nullable Line dateLine;

  private final @Nullable Found<LocalDate> dateByClass;
  private final Excerpt excerpt;
  final @Nullable Picture picture;

  Entry(PageFacts page, Range range) {
    this.page = page;
    this.range = range;
    Mark named = firstIn(range, Labels.ENTRY);
    Range inner = named == null ? range : named.range();
    this.lines = page.outline().linesIn(inner);
    this.titleLink = titleLink(page.outline().linksIn(inner));
    this.isOneLink =
        titleLink != null && first(line -> line.isDate() && line.isIn(titleLink)) != null;
    Line first = first(line -> titleLink == null ? line.isHeading() : line.isIn(titleLink));
    Line heading = isOneLink ? first(Line::isHeading) : null;
    this.titleLine = heading == null ? first : heading;
    Mark date = firstIn(inner, Labels.ENTRY_DATE);
    this.dateLine =
        first(
            line ->
                !line.is(titleLine)
                    && (date == null ? line.isDate() : date.range().contains(line.place())));
    this.dateByClass = dateByClass(date);
    this.excerpt = findExcerpt(inner);
    this.picture = findPicture();
  }

  private @Nullable Mark firstIn(Range part, String name) {
    List<Mark> marks = page.outline().marksIn(part, name);
    return marks.isEmpty() ? null : marks.get(0);
  }

  private @Nullable Line first(Predicate<Line> isSought) {
    for (Line line : lines) {
      if (isSought.test(line)) {
        return line;
      }
    }
    return null;
  }

  /** The first link with words to an article (C); else the first in a heading (A). */
  private @Nullable Link titleLink(List<Link> links) {
    Link inHeading = null;
    for (Link link : links) {
      if (link.textEnd() > 0 && KcnaWatch.article(link, page) != null) {
        return link;
      }
      boolean isInHeading = link.textEnd() > 0 && link.block().level() > 0;
      inHeading = inHeading == null && isInHeading ? link : inHeading;
    }
    return inHeading;
  }

  private Excerpt findExcerpt(Range inner) {
    // The last line of a page that is cut may be the beginning of the date or of the copy.
    int cut = page.isCut() ? page.outline().lines().size() - 1 : -1;
    List<Line> above = new ArrayList<>();
    List<Line> below = new ArrayList<>();
    for (Line line : lines) {
      if (mayBeExcerpt(line, inner.start()) && (line.index() != cut || above.isEmpty())) {
        (dateLine == null || line.index() < dateLine.index() ? above : below).add(line);
      }
    }
    return new Excerpt(above, below);
  }

  private boolean mayBeExcerpt(Line line, int anchor) {
    return (titleLine == null || line.index() > titleLine.index())
        && (isOneLink || !line.isLinked())
        && !line.is(dateLine)
        && !line.isDate()
        && !Labels.isGate(line.text())
        && line.block().chromeApartFrom(anchor) == Chrome.NONE;
  }

  @Override
  public Node where() {
    if (titleLine != null) {
      return titleLine.node();
    }
    if (!lines.isEmpty()) {
      return lines.get(0).node();
    }
    List<Link> links = page.outline().linksIn(range);
    return links.isEmpty() ? page.outline().document() : links.get(0).element();
  }

  private @Nullable Found<String> title() {
    if (titleLine == null) {
      return null;
    }
    Link link = isOneLink ? null : titleLink;
    String title = link == null ? titleLine.text() : Copies.once(link.element());
    return Found.of(title, titleLine.node());
  }

  /** Whether a line is more than an excerpt: it has "Read more", or the words of the paywall. */
  private boolean isMore(Line line) {
    return (page.leadsToArticle(line) && !isOneLink) || Labels.holdsGate(line.text());
  }

  /** A: the picture's alt is the title. */
  private @Nullable Found<String> titleOfPicture() {
    String alt = picture == null ? "" : Text.fold(picture.element().attr("alt"));
    return alt.isEmpty() || picture == null ? null : Found.of(alt, picture.element());
  }

  /** B: the date is the text of its element; C: or that of the first span in it. */
  private static @Nullable Found<LocalDate> dateByClass(@Nullable Mark date) {
    if (date == null) {
      return null;
    }
    String text = date.text();
    LocalDate day = Dates.inWords(text);
    Element span = day == null ? date.element().selectFirst(SPAN) : null;
    return Found.of(span == null ? day : Dates.inWords(Tags.text(span)), text, date.element());
  }

  private @Nullable Found<LocalDate> dateByForm() {
    return dateLine == null || !dateLine.isDate()
        ? null
        : Found.of(Dates.inWords(dateLine.text()), dateLine.text(), dateLine.node());
  }

  private @Nullable Found<LocalDate> otherDate() {
    Line other = first(line -> line.isDate() && !line.is(dateLine) && !line.is(titleLine));
    return other == null ? null : Found.of(Dates.inWords(other.text()), other.text(), other.node());
  }

  private @Nullable Picture findPicture() {
    Mark named = firstIn(range, Labels.ENTRY_PICTURE);
    Found<String> title = title();
    return Figures.ofEntry(
        page.outline().picturesIn(range),
        title == null ? null : title.value(),
        named == null ? Range.NONE : named.range(),
        any -> KcnaWatchRules.isOfOther(any, page),
        page);
  }

  private @Nullable Link pictureLink() {
    return picture == null ? null : picture.link();
  }

  /** When it was published, for those who only compare days. */
  @Nullable Found<LocalDate> published() {
    return dateByClass == null || dateByClass.value() == null ? dateByForm() : dateByClass;
  }

  /** Whether it looks like an entry of a list, and not like a link and a date in a text. */
  boolean isTeaser() {
    boolean isNamed = firstIn(range, Labels.ENTRY) != null;
    return published() != null && (isNamed || excerpt.isTwice() || pictureLink() != null);
  }

  ArticleTeaser read(Findings findings) {
    return new ArticleTeaser(
        ID.read(this, findings),
        URL.read(this, findings),
        TITLE.read(this, findings),
        PUBLISHED.read(this, findings),
        EXCERPT.read(this, findings),
        THUMBNAIL.read(this, findings));
  }
}
