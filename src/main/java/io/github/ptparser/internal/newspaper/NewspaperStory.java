package io.github.ptparser.internal.newspaper;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.newspaper.NewspaperLines.Title;
import io.github.ptparser.internal.newspaper.NewspaperLines.Top;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.page.PictureAddress;
import io.github.ptparser.internal.role.BodyFinder;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A story of the front page. It is the block that holds it alone, else everything from its title to
 * the next story's. Its text ends at a heading: between title and paragraphs no heading was seen.
 */
final class NewspaperStory implements Field.Scope {

  private static final Field<NewspaperStory, String> ID =
      Field.<NewspaperStory, String>expected("id", PageFields.ID)
          .by("the title's link", story -> story.page.idAt(story.titleLink))
          .by("the picture's link", story -> story.page.idAt(story.pictureLink()))
          .orBy("a link alone on its line", story -> story.page.idAt(story.otherLink));

  private static final Field<NewspaperStory, URI> URL =
      Field.<NewspaperStory, URI>expected("url", PageFields.ADDRESS)
          .by("the title's link", story -> story.page.targetOf(story.titleLink))
          .orBy("the picture's link", story -> story.page.targetOf(story.pictureLink()))
          .orBy("a link alone on its line", story -> story.page.targetOf(story.otherLink));

  private static final Field<NewspaperStory, String> TITLE =
      Field.<NewspaperStory, String>expected("title", PageFields.TITLE)
          .by("the story's heading, link or first line", story -> found(story.top.title()))
          .by("another line beside it", story -> found(story.top.other()));

  private static final Field<NewspaperStory, LocalDate> PUBLISHED =
      Field.<NewspaperStory, LocalDate>optional("published", PageFields.DATE)
          .by("a date below the title", NewspaperStory::published);

  private static final Field<NewspaperStory, String> EXCERPT =
      Field.<NewspaperStory, String>expected("excerpt", PageFields.EXCERPT)
          .by("the text below title and date", NewspaperStory::excerpt)
          .bounded("a line made in another way", story -> story.oddLine, (text, line) -> false);

  private static final Field<NewspaperStory, URI> THUMBNAIL =
      Field.<NewspaperStory, URI>optional("thumbnail", PageFields.ADDRESS)
          .by("the picture", story -> PictureAddress.of(story.picture, story.page))
          .bounded("the newspaper's site", story -> story.siteElsewhere, (address, site) -> false);

  private final PageFacts page;
  private final Top top;
  private final List<Line> text;

  /** A line among them that is not made as most are, or a heading below; null if there is none. */
  private final @Nullable Found<String> oddLine;

  private final @Nullable Picture picture;

  /** The home page, if the picture is not on its host; else null. */
  private final @Nullable Found<URI> siteElsewhere;

  private final @Nullable Link titleLink;
  private final @Nullable Link otherLink;

  /**
   * Takes a story apart.
   *
   * @param limits from the story above to the one below, neither of them included
   * @param isSection whether a line is the name of a section, which may stand above the next title
   */
  NewspaperStory(
      PageFacts page, Top top, Range limits, BodyFinder finder, Predicate<Line> isSection) {
    this.page = page;
    this.top = top;
    Block block = block(top, limits);
    Range place = (block == null ? Range.from(top.first().place()) : block.range()).meet(limits);
    List<Line> lines = new ArrayList<>();
    Line heading = null;
    for (Line line : page.outline().linesIn(place)) {
      if (line.isHeading() && line.index() > top.last().index()) {
        heading = block == null ? null : line;
        break;
      }
      lines.add(line);
    }
    List<Line> below =
        lines.stream()
            .filter(line -> line.index() > top.last().index())
            .filter(line -> finder.mayBeText(line) && !isSection.test(line))
            .toList();
    boolean isOpen = page.isCut() && limits.end() == Integer.MAX_VALUE;
    List<Line> whole = isOpen ? whole(below) : below;
    Predicate<Line> isAlike =
        finder.alike(whole.stream().filter(line -> !isGlued(line, top)).toList());
    Predicate<Line> isText = line -> isGlued(line, top) || isAlike.test(line);
    this.text = whole.stream().filter(isText).toList();
    Line odd = whole.stream().filter(isText.negate()).findFirst().orElse(heading);
    this.oddLine = odd == null ? null : Found.of(odd.text(), odd.node());
    this.titleLink = titleLink();
    this.otherLink = onlyLink(lines);
    // Without an end a picture below the text may be that of the next story.
    Line last = text.isEmpty() ? top.last() : text.get(text.size() - 1);
    Range pictures = block == null || isOpen ? place.meet(Range.until(last.place())) : place;
    this.picture =
        page.outline().picturesIn(pictures).stream().filter(finder::isOwn).findFirst().orElse(null);
    this.siteElsewhere =
        picture == null || !finder.isElsewhere(picture)
            ? null
            : Found.of(page.site().home(), picture.element());
  }

  /**
   * The text of the last story of a page that is cut, without what may be the next one's title: the
   * first line is text, further ones as far as the last sentence.
   */
  private static List<Line> whole(List<Line> lines) {
    int end = lines.size();
    while (end > 1 && !NewspaperLines.isSentence(lines.get(end - 1).text())) {
      end--;
    }
    return lines.subList(0, end);
  }

  /** The first paragraph may be glued to the date, and so in another element than the rest. */
  private static boolean isGlued(Line line, Top top) {
    return line.block() == top.last().block();
  }

  /** The widest block with this story alone and more than its title and date; null if none has. */
  private static @Nullable Block block(Top top, Range limits) {
    int above = limits.start();
    int least = top.last().index() + 1;
    Block widest = null;
    for (Block block = top.first().block();
        block != null && !block.range().contains(above) && !block.range().contains(limits.end());
        block = block.parent()) {
      widest = block.endLine() > least ? block : widest;
    }
    return widest;
  }

  /** The link to an article in the title. */
  private @Nullable Link titleLink() {
    Title title = top.title();
    if (title == null) {
      return null;
    }
    List<Line> all = page.outline().lines().all();
    return all.subList(title.first().index(), title.last().index() + 1).stream()
        .map(this::articleLink)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Link articleLink(Line line) {
    return line.firstLink(link -> page.articleId(link) != null);
  }

  /** "Read more": the link to an article alone on its line, if all such links lead to one. */
  private @Nullable Link onlyLink(List<Line> lines) {
    Link only = null;
    for (Line line : lines) {
      Link link = line.isLinked() ? articleLink(line) : null;
      boolean isOther =
          link != null
              && only != null
              && !Objects.equals(page.articleId(link), page.articleId(only));
      if (isOther) {
        return null;
      }
      only = link == null ? only : link;
    }
    return only;
  }

  @Override
  public Node where() {
    return top.first().node();
  }

  private static @Nullable Found<String> found(@Nullable Title title) {
    return title == null ? null : title.found();
  }

  private @Nullable Found<LocalDate> published() {
    return top.date() == null ? null : top.date().found();
  }

  /** All paragraphs, a line each. */
  private @Nullable Found<String> excerpt() {
    return text.isEmpty()
        ? null
        : Found.of(
            text.stream().map(Line::text).collect(Collectors.joining("\n")), text.get(0).node());
  }

  /** Where the picture leads, if that is an article and not the picture in its full size. */
  private @Nullable Link pictureLink() {
    Link link = picture == null ? null : picture.link();
    return link == null || page.articleId(link) == null ? null : link;
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
