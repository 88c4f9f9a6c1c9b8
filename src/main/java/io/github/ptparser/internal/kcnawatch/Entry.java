package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.outline.Tags;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Figures;
import io.github.ptparser.internal.text.Dates;
import io.github.ptparser.internal.text.Text;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
          .by(
              "the text above the date",
              entry -> entry.excerpts.isEmpty() ? null : found(entry.excerpts.get(0)))
          .by(
              "its copy below the date",
              entry -> entry.excerpts.size() < 2 ? null : found(entry.excerpts.get(1)));

  private static final Field<Entry, URI> THUMBNAIL =
      Field.<Entry, URI>optional("thumbnail", PageFields.ADDRESS)
          .by("." + Labels.ENTRY_PICTURE, entry -> entry.thumbnail(entry.pictureByClass))
          .orBy("the picture", entry -> entry.thumbnail(entry.picture));

  private static final Evaluator SPAN = new Evaluator.Tag("span");

  /** No longer than the text of a button. */
  private static final int SHORT = 40;

  final Range range;
  private final PageFacts page;
  private final List<Line> lines;
  private final @Nullable Link titleLink;
  private final @Nullable Line titleLine;
  private final @Nullable Line dateLine;
  private final @Nullable Found<LocalDate> dateByClass;
  private final @Nullable Found<LocalDate> dateByForm;
  private final List<Line> excerpts;
  private final @Nullable Picture pictureByClass;

  /** The picture by its class, else the first that leads to the article, else one without link. */
  private final @Nullable Picture picture;

  Entry(PageFacts page, Range range) {
    Outline outline = page.outline();
    this.page = page;
    this.range = range;
    Mark named = firstIn(range, Labels.ENTRY);
    Range text = named == null ? range : named.range();
    this.lines = outline.linesIn(text);
    Mark date = firstIn(text, Labels.ENTRY_DATE);
    this.titleLink = titleLink(outline.linksIn(text));
    this.titleLine = titleLine();
    this.dateLine = dateLine(date);
    this.dateByClass = dateByClass(date);
    this.dateByForm = dateByForm();
    this.excerpts = excerpts();
    this.pictureByClass = pictureByClass();
    this.picture = pictureByClass == null ? pictureByForm() : pictureByClass;
  }

  private @Nullable Mark firstIn(Range part, String name) {
    List<Mark> marks = page.outline().marksIn(part, name);
    return marks.isEmpty() ? null : marks.get(0);
  }

  /**
   * The first link to an article with a text, in a heading if there is one; else the first of any.
   */
  private @Nullable Link titleLink(List<Link> links) {
    Link best = null;
    int most = -1;
    for (Link link : links) {
      int rank = (page.articleId(link) == null ? 0 : 2) + (link.block().level() > 0 ? 1 : 0);
      if (link.textEnd() > 0 && rank > most) {
        best = link;
        most = rank;
      }
    }
    return best;
  }

  /**
   * Where the entry's first link is, or a date above it; what is further up is not of the entry.
   */
  int start() {
    int date = dateLine == null ? Integer.MAX_VALUE : dateLine.place();
    return Math.min(date, firstLink());
  }

  /** Where the entry ends: without a block of its own, its date is the last that is certain. */
  int end() {
    return dateLine == null || isInOneBlock(dateLine) ? range.end() : dateLine.place() + 1;
  }

  private boolean isInOneBlock(Line date) {
    Block block = date.block();
    while (block.parent() != null
        && titleLine != null
        && !block.range().contains(titleLine.place())) {
      block = block.parent();
    }
    return range.contains(block.range());
  }

  private int firstLink() {
    List<Link> links = page.articleLinksIn(range);
    return links.isEmpty() ? range.start() : links.get(0).place();
  }

  /**
   * The line of the title: its link's; where a link is around the whole entry, the heading in it or
   * its first line; where there is no link, the heading.
   */
  private @Nullable Line titleLine() {
    if (titleLink == null) {
      return lines.stream().filter(Line::isHeading).findFirst().orElse(null);
    }
    Line first = null;
    for (Line line : lines) {
      if (line.isIn(titleLink)) {
        if (line.isHeading()) {
          return line;
        }
        first = first == null ? line : first;
      }
    }
    return first;
  }

  private @Nullable Line dateLine(@Nullable Mark date) {
    for (Line line : lines) {
      boolean isDate = date == null ? line.isDate() : date.range().contains(line.place());
      if (!line.is(titleLine) && isDate) {
        return line;
      }
    }
    return null;
  }

  /**
   * The excerpt's two copies: the text that stands twice, else what is above and below the date.
   */
  private List<Line> excerpts() {
    List<Line> candidates = belowTitle(line -> !line.isLinked() || line.isIn(titleLink));
    if (candidates.isEmpty()) {
      candidates = belowTitle(this::isLinkedExcerpt);
    }
    if (candidates.size() == 2 && candidates.get(0).text().equals(candidates.get(1).text())) {
      return candidates;
    }
    Map<String, Line> firsts = new HashMap<>();
    for (Line line : candidates) {
      Line first = firsts.putIfAbsent(line.text(), line);
      if (first != null) {
        return List.of(first, line);
      }
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    Line first = candidates.get(0);
    return candidates.stream()
        .filter(line -> isAbove(first) && !isAbove(line))
        .findFirst()
        .map(below -> List.of(first, below))
        .orElse(List.of(first));
  }

  private List<Line> belowTitle(Predicate<Line> isTaken) {
    List<Line> taken = new ArrayList<>();
    for (Line line : lines) {
      boolean isBelow = titleLine == null || line.index() > titleLine.index();
      if (isBelow
          && !isMoreOfTitle(line)
          && !line.is(dateLine)
          && !line.isDate()
          && line.block().chromeApartFrom(range.start()) == Chrome.NONE
          && isTaken.test(line)) {
        taken.add(line);
      }
    }
    return taken;
  }

  /** A heading may stand on two lines. */
  private boolean isMoreOfTitle(Line line) {
    return titleLine != null
        && line.isHeading()
        && line.block() == titleLine.block()
        && line.isIn(titleLink);
  }

  /** An excerpt that is a link of its own to the article, unlike a short "Read more". */
  private boolean isLinkedExcerpt(Line line) {
    String own = titleLink == null ? null : page.articleId(titleLink);
    return own != null
        && line.text().length() > SHORT
        && line.links().stream().allMatch(link -> own.equals(page.articleId(link)));
  }

  private boolean isAbove(Line line) {
    return dateLine != null && line.index() < dateLine.index();
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
    if (titleLine == null || titleLink == null) {
      return null;
    }
    boolean isAroundLine =
        titleLink.place() < titleLine.place() && titleLink.block() != titleLine.block();
    return Found.of(isAroundLine ? titleLine.text() : titleLink.text(), titleLine.node());
  }

  private @Nullable Found<String> titleOfHeading() {
    return titleLink == null && titleLine != null ? found(titleLine) : null;
  }

  private @Nullable Found<String> titleOfPicture() {
    String alt = picture == null ? "" : Text.fold(picture.element().attr("alt"));
    return alt.isEmpty() || picture == null ? null : Found.of(alt, picture.element());
  }

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

  @Nullable Picture picture() {
    return picture;
  }

  private @Nullable Picture pictureByForm() {
    Picture unlinked = null;
    for (Picture inside : page.outline().picturesIn(range)) {
      if (inside.link() == null) {
        unlinked = unlinked == null ? inside : unlinked;
      } else if (isOwn(inside.link())) {
        return inside;
      }
    }
    return unlinked;
  }

  private boolean isOwn(Link link) {
    String linked = page.articleId(link);
    String own = titleLink == null ? null : page.articleId(titleLink);
    return linked != null && (own == null || own.equals(linked));
  }

  /** A link to the article without text or picture: the place of a picture. */
  boolean hasEmptyLink() {
    Set<Link> withPicture = new HashSet<>();
    for (Picture picture : page.outline().picturesIn(range)) {
      if (picture.link() != null) {
        withPicture.add(picture.link());
      }
    }
    return page.outline().linksIn(range).stream()
        .filter(link -> link.textEnd() == 0 && link.block().level() == 0 && !link.isHidden())
        .anyMatch(link -> isOwn(link) && !withPicture.contains(link));
  }

  private @Nullable Picture pictureByClass() {
    for (Mark mark : page.outline().marksIn(range, Labels.ENTRY_PICTURE)) {
      List<Picture> pictures = page.outline().picturesIn(mark.range().meet(range));
      if (!pictures.isEmpty()) {
        return pictures.get(0);
      }
    }
    return null;
  }

  private @Nullable Link pictureLink() {
    return picture == null ? null : picture.link();
  }

  private @Nullable Found<URI> thumbnail(@Nullable Picture picture) {
    return picture == null ? null : Figures.address(picture, page);
  }

  /** When it was published, for those who only compare days. */
  @Nullable Found<LocalDate> published() {
    return dateByClass == null || dateByClass.value() == null ? dateByForm : dateByClass;
  }

  /** Whether it looks like an entry of a list, and not like a link and a date in a text. */
  boolean isTeaser() {
    boolean isNamed = !page.outline().marksIn(range, Labels.ENTRY).isEmpty();
    boolean isTwice = excerpts.size() == 2 && excerpts.get(0).text().equals(excerpts.get(1).text());
    return isDated() && (isNamed || isTwice || (picture != null && picture.link() != null));
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
