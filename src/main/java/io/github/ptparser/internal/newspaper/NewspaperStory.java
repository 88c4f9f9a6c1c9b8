package io.github.ptparser.internal.newspaper;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.BodyText;
import io.github.ptparser.internal.role.Figures;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * One story of the newspaper's front page: a title, a date but for the lead story, and paragraphs.
 * Whether any of it is a link is not known.
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
          .by("the line above the date", story -> story.title == null ? null : story.title.found())
          .by("another line that may be it", story -> story.otherTitle);

  private static final Field<NewspaperStory, LocalDate> PUBLISHED =
      Field.<NewspaperStory, LocalDate>optional("published", PageFields.DATE)
          .by("a date below the title", story -> story.date == null ? null : story.date.found());

  private static final Field<NewspaperStory, String> EXCERPT =
      Field.<NewspaperStory, String>expected("excerpt", PageFields.EXCERPT)
          .by("the first paragraph", story -> story.excerpt)
          .by("the sentence below it, as that is none", story -> story.otherExcerpt);

  private static final Field<NewspaperStory, URI> THUMBNAIL =
      Field.<NewspaperStory, URI>optional("thumbnail", PageFields.ADDRESS)
          .by("the picture", NewspaperStory::thumbnail);

  private final PageFacts page;
  private final @Nullable NewspaperTitle title;
  private final @Nullable Found<String> otherTitle;
  private final @Nullable PrintedDate date;
  private final @Nullable Picture picture;
  private final @Nullable Link titleLink;
  private final @Nullable Link otherLink;
  private final @Nullable Found<String> excerpt;
  private final @Nullable Found<String> otherExcerpt;

  /**
   * A story, which has a title or a date.
   *
   * @param otherTitle what may be the title instead; null if nothing may
   * @param isCut whether the page was cut in it or behind it
   */
  NewspaperStory(
      PageFacts page,
      Range range,
      @Nullable NewspaperTitle title,
      @Nullable Found<String> otherTitle,
      @Nullable PrintedDate date,
      BodyText text,
      boolean isCut) {
    this.page = page;
    this.title = title;
    this.otherTitle = otherTitle;
    this.date = date;
    List<Line> lines = page.outline().linesIn(range);
    this.titleLink = titleLink(lines);
    this.otherLink = onlyLink(lines);
    Line first = excerptLine(lines, text);
    this.excerpt = excerpt(first);
    this.otherExcerpt = first == null ? null : otherExcerpt(first, lines, text);
    this.picture = picture(isCut ? range.meet(Range.until(end(first))) : range, text);
  }

  private @Nullable Picture picture(Range place, BodyText text) {
    return page.outline().picturesIn(place).stream().filter(text::isOwn).findFirst().orElse(null);
  }

  /**
   * Where the certain part of a story ends that is the last of a page which was cut: a picture
   * below may be of the next.
   */
  private int end(@Nullable Line excerptLine) {
    Line last = excerptLine != null ? excerptLine : date != null ? date.line() : null;
    if (last == null) {
      last = title == null ? null : title.last();
    }
    return last == null ? 0 : last.place() + 1;
  }

  /** The link to an article in the title. */
  private @Nullable Link titleLink(List<Line> lines) {
    for (Line line : lines) {
      boolean isOfTitle =
          title != null
              && line.index() >= title.first().index()
              && line.index() <= title.last().index();
      Link link = isOfTitle ? articleLink(line) : null;
      if (link != null) {
        return link;
      }
    }
    return null;
  }

  private @Nullable Link articleLink(Line line) {
    return line.firstLink(link -> page.articleId(link) != null);
  }

  /**
   * "Read more": the link to an article that is alone on its line, if all such links lead to one.
   * Below a heading it is of something else.
   */
  private @Nullable Link onlyLink(List<Line> lines) {
    Link only = null;
    for (Line line : lines) {
      if (line.isHeading() && line.index() > lastOfTitle()) {
        break;
      }
      Link link = line.isLinked() ? articleLink(line) : null;
      if (link != null
          && only != null
          && !Objects.equals(page.articleId(link), page.articleId(only))) {
        return null;
      }
      only = link == null ? only : link;
    }
    return only;
  }

  private @Nullable Line excerptLine(List<Line> lines, BodyText text) {
    if (date != null && !date.rest().isEmpty()) {
      return date.line();
    }
    for (Line line : lines) {
      if (line.index() > lastOfTitle() && (text.isText(line) || line.isIn(titleLink))) {
        return line.isHeading() ? null : line;
      }
    }
    return null;
  }

  /** A label may stand above the first paragraph. */
  private @Nullable Found<String> otherExcerpt(Line first, List<Line> lines, BodyText text) {
    if (excerpt == null || !NewspaperLines.isLabel(String.valueOf(excerpt.value()))) {
      return null;
    }
    for (Line line : lines) {
      boolean isBelow = line.index() > first.index() && text.isText(line);
      if (isBelow && !NewspaperLines.isLabel(line.text())) {
        return Found.of(line.text(), line.node());
      }
    }
    return null;
  }

  /** The last line of title and date. */
  private int lastOfTitle() {
    if (date != null) {
      return date.line().index();
    }
    return title == null ? -1 : title.last().index();
  }

  private @Nullable Found<String> excerpt(@Nullable Line line) {
    if (line == null) {
      return null;
    }
    String text = date != null && line.is(date.line()) ? date.rest() : line.text();
    return Found.of(text, line.node());
  }

  @Override
  public Node where() {
    if (title != null) {
      return title.first().node();
    }
    return date == null ? page.outline().document() : date.line().node();
  }

  /** Where the picture leads, if that is an article and not the picture in its full size. */
  private @Nullable Link pictureLink() {
    Link link = picture == null ? null : picture.link();
    return link == null || page.articleId(link) == null ? null : link;
  }

  private @Nullable Found<URI> thumbnail() {
    return picture == null ? null : Figures.address(picture, page);
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
