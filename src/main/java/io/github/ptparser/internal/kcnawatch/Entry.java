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
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.outline.Tags;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Copies;
import io.github.ptparser.internal.role.Figures;
import io.github.ptparser.internal.text.Dates;
import io.github.ptparser.internal.text.Text;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a block: a picture and a title, both links to the article, a date, and the excerpt,
 * which stands once above the date, for wide screens, and once below it, for narrow ones.
 */
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
          .by("the title's link", Entry::titleOfLink)
          .by("a heading without a link", Entry::titleOfHeading)
          .by("the picture's alt", Entry::titleOfPicture);

  private static final Field<Entry, LocalDate> PUBLISHED =
      Field.<Entry, LocalDate>expected("published", PageFields.DATE)
          .by("." + Labels.ENTRY_DATE, entry -> entry.dateByClass)
          .by("a date alone on its line", entry -> entry.dateByForm);

  private static final Field<Entry, String> EXCERPT =
      Field.<Entry, String>expected("excerpt", PageFields.EXCERPT)
          .by("the text above the date", entry -> text(entry.above))
          .by("its copy below the date", entry -> text(entry.below))
          .bounded(
              "its longest line, as an excerpt is one line",
              Entry::longestLine,
              (excerpt, line) -> excerpt.length() == line.length());

  private static final Field<Entry, URI> THUMBNAIL =
      Field.<Entry, URI>optional("thumbnail", PageFields.ADDRESS)
          .by("the picture", Entry::thumbnail);

  private static final Evaluator SPAN = new Evaluator.Tag("span");

  final Range range;
  private final PageFacts page;
  private final List<Line> lines;
  private final @Nullable Link titleLink;
  private final @Nullable Line titleLine;
  private final @Nullable Line dateLine;
  private final @Nullable Found<LocalDate> dateByClass;
  private final @Nullable Found<LocalDate> dateByForm;
  private final List<Line> above = new ArrayList<>();
  private final List<Line> below = new ArrayList<>();
  private final boolean isExcerptTwice;
  private final @Nullable Picture picture;

  Entry(PageFacts page, Range range) {
    Outline outline = page.outline();
    this.page = page;
    this.range = range;
    Mark named = firstIn(range, Labels.ENTRY);
    Range text = named == null ? range : named.range();
    this.lines = outline.linesIn(text);
    this.titleLink = titleLink(outline.linksIn(text));
    this.titleLine = firstLine(line -> titleLink == null ? line.isHeading() : line.isIn(titleLink));
    Mark date = firstIn(text, Labels.ENTRY_DATE);
    this.dateLine =
        firstLine(
            line ->
                !line.is(titleLine)
                    && (date == null ? line.isDate() : date.range().contains(line.place())));
    this.dateByClass = dateByClass(date);
    this.dateByForm = dateByForm();
    this.isExcerptTwice = findExcerpt();
    this.picture = findPicture();
  }

  private @Nullable Mark firstIn(Range part, String name) {
    List<Mark> marks = page.outline().marksIn(part, name);
    return marks.isEmpty() ? null : marks.get(0);
  }

  private @Nullable Line firstLine(Predicate<Line> isSought) {
    return lines.stream().filter(isSought).findFirst().orElse(null);
  }

  /** C: the first link to an article that has words; else the first of any that has. */
  private @Nullable Link titleLink(List<Link> links) {
    Link other = null;
    for (Link link : links) {
      if (link.textEnd() > 0 && KcnaWatch.article(link, page) != null) {
        return link;
      }
      other = other == null && link.textEnd() > 0 ? link : other;
    }
    return other;
  }

  /**
   * A: the excerpt stands above the date, and again below it. So it is all text between title and
   * date; where some of that stands below as well, the rest is something else. The last line of a
   * page that is cut may be the beginning of the date or of the copy.
   */
  private boolean findExcerpt() {
    int last = page.isCut() ? page.outline().lines().size() - 1 : -1;
    for (Line line : lines) {
      boolean isBelowTitle = titleLine == null || line.index() > titleLine.index();
      if (isBelowTitle
          && (line.index() != last || above.isEmpty())
          && !line.isLinked()
          && !line.is(dateLine)
          && !line.isDate()
          && !Labels.isGate(line.text())
          && line.block().chromeApartFrom(range.start()) == Chrome.NONE) {
        (dateLine == null || line.index() < dateLine.index() ? above : below).add(line);
      }
    }
    List<Line> copies = Copies.of(above, below);
    if (!copies.isEmpty()) {
      above.clear();
      above.addAll(copies);
      below.clear();
    }
    return !copies.isEmpty();
  }

  private @Nullable Found<String> longestLine() {
    Line longest = null;
    for (Line line : above.isEmpty() ? below : above) {
      longest = longest == null || line.text().length() > longest.text().length() ? line : longest;
    }
    return longest == null ? null : found(longest);
  }

  private static @Nullable Found<String> text(List<Line> lines) {
    return lines.isEmpty()
        ? null
        : Found.of(
            lines.stream().map(Line::text).collect(Collectors.joining("\n")), lines.get(0).node());
  }

  @Override
  public Node where() {
    if (titleLine != null) {
      return titleLine.node();
    }
    List<Link> links = page.outline().linksIn(range);
    Node first = links.isEmpty() ? page.outline().document() : links.get(0).element();
    return lines.isEmpty() ? first : lines.get(0).node();
  }

  private static Found<String> found(Line line) {
    return Found.of(line.text(), line.node());
  }

  private @Nullable Found<String> titleOfLink() {
    return titleLine == null || titleLink == null
        ? null
        : Found.of(titleLink.text(), titleLine.node());
  }

  private @Nullable Found<String> titleOfHeading() {
    return titleLink == null && titleLine != null ? found(titleLine) : null;
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

  /** A: the picture in the element with the known class; else the first that leads nowhere else. */
  private @Nullable Picture findPicture() {
    Mark named = firstIn(range, Labels.ENTRY_PICTURE);
    Picture first = named == null ? null : firstPicture(named.range().meet(range), link -> true);
    return first == null
        ? firstPicture(range, link -> KcnaWatch.article(link, page) != null)
        : first;
  }

  private @Nullable Picture firstPicture(Range part, Predicate<Link> mayLead) {
    return page.outline().picturesIn(part).stream()
        .filter(inside -> inside.link() == null || mayLead.test(inside.link()))
        .findFirst()
        .orElse(null);
  }

  boolean hasPicture() {
    return picture != null;
  }

  private @Nullable Link pictureLink() {
    return picture == null ? null : picture.link();
  }

  private @Nullable Found<URI> thumbnail() {
    return picture == null ? null : Figures.address(picture, page);
  }

  /** When it was published, for those who only compare days. */
  @Nullable Found<LocalDate> published() {
    return dateByClass == null || dateByClass.value() == null ? dateByForm : dateByClass;
  }

  /** Whether it looks like an entry of a list, and not like a link and a date in a text. */
  boolean isTeaser() {
    boolean isNamed = firstIn(range, Labels.ENTRY) != null;
    return isDated() && (isNamed || isExcerptTwice || pictureLink() != null);
  }

  boolean isDated() {
    return published() != null;
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
