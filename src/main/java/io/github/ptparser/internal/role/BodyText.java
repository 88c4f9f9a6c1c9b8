package io.github.ptparser.internal.role;

import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.text.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the text of an article from what else stands in its place: forms, navigation, captions,
 * adverts, which are blocks of nothing but links, and what the site is known to put there.
 */
public final class BodyText {

  private final PageFacts page;
  private final Outline outline;
  private final House house;

  /** A place inside the article: what is around this is no chrome, even if it is a form. */
  private final int anchor;

  /** For each line, whether it is all in a link that a paragraph above left open. */
  private final boolean[] isLeftOpen;

  /** For each line, how many before it have more than links, and how many links there are. */
  private final int[] unlinkedLines;

  private final int[] links;

  /**
   * For each line, how many before it are neither of a form nor of a newsletter box nor headings.
   */
  private final int[] proseLines;

  /** For each line, how many before it are of a newsletter box. */
  private final int[] newsletterLines;

  /** Where below the anchor the first line begins that is more than links and chrome. */
  private final int firstWords;

  /** For each line that was asked for, what of it is text; empty if nothing is. */
  private final @Nullable String[] texts;

  public BodyText(PageFacts page, int anchor, House house) {
    this.page = page;
    this.outline = page.outline();
    this.house = house;
    this.anchor = anchor;
    this.isLeftOpen = new boolean[outline.lines().size()];
    this.unlinkedLines = new int[outline.lines().size() + 1];
    this.links = new int[outline.lines().size() + 1];
    this.proseLines = new int[outline.lines().size() + 1];
    this.newsletterLines = new int[outline.lines().size() + 1];
    this.texts = new @Nullable String[outline.lines().size()];
    findLinksLeftOpen();
    int first = Integer.MAX_VALUE;
    for (Line line : outline.lines().all()) {
      int i = line.index();
      unlinkedLines[i + 1] = unlinkedLines[i] + (isLinked(line) ? 0 : 1);
      links[i + 1] = links[i] + line.links().size();
      newsletterLines[i + 1] = newsletterLines[i] + (house.isNewsletter(line.text()) ? 1 : 0);
      proseLines[i + 1] = proseLines[i] + (isBoxLine(line) ? 0 : 1);
      boolean hasWords = line.place() > anchor && !isLinked(line) && !isInChrome(line);
      first = hasWords ? Math.min(first, line.place()) : first;
    }
    this.firstWords = first;
  }

  /**
   * Without its {@code </a>} a link in a paragraph goes on in all that follow, as browsers read it,
   * up to the next link. A line that is all in the same link, with a line without any behind it, is
   * an advert below an advert.
   */
  private void findLinksLeftOpen() {
    List<Line> lines = outline.lines().all();
    int i = 0;
    while (++i < lines.size()) {
      if (isLinked(lines.get(i - 1)) || !goesOn(lines.get(i - 1), lines.get(i))) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      boolean isOneLink = lastLink(lines.get(i - 1)) == lines.get(i).links().get(0);
      boolean hasAnotherLink = lines.get(end - 1).links().size() > 1;
      if (isOneLink || hasAnotherLink || end == lines.size() || !lines.get(end).links().isEmpty()) {
        Arrays.fill(isLeftOpen, i, end, true);
      }
      i = end;
    }
  }

  /** Whether a line begins in the link that the line above ends in, and has only links. */
  private static boolean goesOn(Line above, Line line) {
    if (!line.isLinked() || above.links().isEmpty()) {
      return false;
    }
    Link open = lastLink(above);
    Link link = line.links().get(0);
    return open == link
        || (open.textEnd() == above.text().length()
            && open.element().attributes().equals(link.element().attributes()));
  }

  private static Link lastLink(Line line) {
    return line.links().get(line.links().size() - 1);
  }

  /** Whether a line is links alone, each with an end of its own. */
  private boolean isLinked(Line line) {
    return line.isLinked() && !isLeftOpen[line.index()];
  }

  /**
   * The text in some ranges, which do not overlap.
   *
   * @param rest what stands before it on the line of something else; null if nothing does
   * @param above where pictures of the text may stand above it
   * @return null if there is no text
   */
  public @Nullable Found<Body> in(List<Range> ranges, @Nullable Found<String> rest, Range above) {
    List<Line> lines = new ArrayList<>();
    List<Picture> pictures = ownPicturesIn(above);
    List<Line> captions = new ArrayList<>();
    for (Range range : ranges) {
      for (Line line : outline.linesIn(range)) {
        if (isText(line)) {
          lines.add(line);
        }
      }
      pictures.addAll(ownPicturesIn(range));
      for (Line line : outline.captionsIn(range)) {
        if (line.block().chromeApartFrom(anchor) == Chrome.CAPTION) {
          captions.add(line);
        }
      }
    }
    List<Doubt> doubts =
        rest == null
            ? List.of()
            : List.of(new Doubt("paragraphs", "text on the line of the date", rest.where()));
    return lines.isEmpty()
        ? null
        : Found.of(new Body(lines, pictures, captions, doubts), lines.get(0).node());
  }

  /** Where a page was cut, its last line may be the beginning of a label, which is no text. */
  private boolean isCutLabel(Line line) {
    return line.index() == outline.lines().size() - 1
        && house.isBeginningOfLabel(line)
        && page.isCut();
  }

  /**
   * The text of a range that is in the one block which holds most of it; null if there is no such
   * block. A list is no such block: it is part of a text.
   */
  public @Nullable Found<Body> inLargestBlock(Range range) {
    List<Line> text = outline.linesIn(range).stream().filter(this::isText).toList();
    Map<Integer, Integer> lines = new HashMap<>();
    Block largest = null;
    for (Line line : text) {
      for (Block block = line.block(); block != null; block = block.parent()) {
        int count = lines.merge(block.start(), 1, Integer::sum);
        boolean isDeeper = largest == null || block.start() > largest.start();
        if (isDeeper && count * 2 > text.size() && house.mayHoldText(block.element())) {
          largest = block;
        }
      }
    }
    return largest == null ? null : in(List.of(largest.range().meet(range)), null, Range.NONE);
  }

  /** The first line of text in a range. */
  public @Nullable Line firstLine(Range range) {
    for (Line line : outline.linesIn(range)) {
      if (isText(line)) {
        return line;
      }
    }
    return null;
  }

  /**
   * Where the widest block around a line begins that has no text above the line.
   *
   * @param floor where it begins at the earliest
   */
  public int startOfBlock(Line line, int floor) {
    return line.block().widestStart(line.place(), endOfTextAbove(line, floor));
  }

  /** Where the nearest text above a line ends; the floor if there is none above that. */
  public int endOfTextAbove(Line line, int floor) {
    for (int i = line.index() - 1; i >= 0; i--) {
      Line above = outline.lines().get(i);
      if (above.place() < floor) {
        return floor;
      }
      if (isText(above)) {
        return above.place() + 1;
      }
    }
    return floor;
  }

  public boolean isInChrome(Line line) {
    return line.block().chromeApartFrom(anchor) != Chrome.NONE;
  }

  public boolean isText(Line line) {
    return !textOf(line).isEmpty();
  }

  private String textOf(Line line) {
    String known = texts[line.index()];
    if (known == null) {
      known = looksLikeText(line) ? house.textOf(line.text()) : "";
      texts[line.index()] = known;
    }
    return known;
  }

  private boolean looksLikeText(Line line) {
    return !isInChrome(line)
        && !isUnderPicture(line)
        && !isWall(line)
        && !house.isLabel(line)
        && !isCutLabel(line)
        && !house.isNewsletter(line.text())
        && !(line.isHeading()
            && !isSubHeading(line)
            && !house.isSignature(line)
            && (isHeadingOfForm(line) || isHeadingOfLinks(line)))
        && !(isLinked(line) && isLinksAlone(line));
  }

  private boolean isUnderPicture(Line line) {
    Block figure = Figures.around(line.block());
    return figure != null
        && !figure.range().contains(anchor)
        && Figures.isCaptioned(figure, outline);
  }

  /** An invitation to read on as a member, right above the form for it. */
  public boolean isWall(Line line) {
    int next = line.index() + 1;
    int end = next < outline.lines().size() ? outline.lines().get(next).place() : Integer.MAX_VALUE;
    for (Block form : outline.forms().in(new Range(line.place(), end))) {
      if (!form.isHidden()) {
        return house.isWall(line.text());
      }
    }
    return false;
  }

  private boolean isBoxLine(Line line) {
    return line.isHeading()
        || house.isNewsletter(line.text())
        || line.block().chromeApartFrom(anchor) == Chrome.FORM;
  }

  /** A heading in a block that has adverts or a menu and nothing else: "Related". */
  private boolean isHeadingOfLinks(Line heading) {
    Block block = heading.block();
    while (block.parent() != null && block.endLine() - block.firstLine() == 1) {
      block = block.parent();
    }
    List<Line> lines = outline.lines().all().subList(block.firstLine(), block.endLine());
    return lines.size() > 1
        && !isLinked(heading)
        && unlinkedLines[block.endLine()] - unlinkedLines[block.firstLine()] == 1
        && lines.stream()
            .allMatch(line -> line.is(heading) || (isLinked(line) && isLinksAlone(line)));
  }

  /** A heading below the anchor with nothing but links and chrome between. */
  private boolean isSubHeading(Line heading) {
    return house.mayBeginWithHeading() && heading.place() > anchor && heading.place() <= firstWords;
  }

  /** A heading in a block that holds a form or a line of the newsletter box, and no prose. */
  private boolean isHeadingOfForm(Line heading) {
    for (Block block = heading.block(); block != null; block = block.parent()) {
      if (proseLines[block.endLine()] > proseLines[block.firstLine()]) {
        return false;
      }
      boolean isBox =
          outline.forms().hasAnyIn(block.range())
              || newsletterLines[block.endLine()] > newsletterLines[block.firstLine()];
      if (isBox) {
        return true;
      }
    }
    return false;
  }

  /**
   * An advert or a menu: a line of links to where no paragraph leads, or one of several in a block
   * of nothing but links. An item of a list is as its list is, and a signature such as {@code
   * www.kcna.kp (Juche113.5.27.)} is text whatever it leads to.
   */
  private boolean isLinksAlone(Line line) {
    if (line.text().startsWith("www.")) {
      return false;
    }
    if (!house.mayBeLinks()) {
      return true;
    }
    Block block = outermostOfLinks(line.block());
    if (block == null) {
      return false;
    }
    return links[block.endLine()] - links[block.firstLine()] > 1
        || line.links().stream().noneMatch(this::isOfText);
  }

  /**
   * The widest block around that has nothing but links; null if it is an item of a list with more.
   */
  private @Nullable Block outermostOfLinks(Block innermost) {
    Block item = innermost.enclosing("li");
    Block list = item == null || !hasLinksAlone(item) ? null : item.parent();
    if (list != null && !hasLinksAlone(list)) {
      return null;
    }
    Block block = list == null ? innermost : list;
    while (!block.element().nameIs("p")
        && block.parent() != null
        && hasLinksAlone(block.parent())
        && !house.isOfText(block.parent().element())) {
      block = block.parent();
    }
    return block;
  }

  private boolean hasLinksAlone(Block block) {
    return unlinkedLines[block.endLine()] == unlinkedLines[block.firstLine()];
  }

  private boolean isOfText(Link link) {
    URI target = link.href().startsWith("#") ? null : page.resolve(link.href());
    return target != null && house.mayLeadTo(target);
  }

  /** The pictures in a range but for those of adverts. */
  public List<Picture> ownPicturesIn(Range range) {
    List<Picture> own = new ArrayList<>();
    for (Picture picture : outline.picturesIn(range)) {
      if (isOwn(picture)) {
        own.add(picture);
      }
    }
    return own;
  }

  /** Pictures in an advert lead away. */
  public boolean isOwn(Picture picture) {
    if (picture.block().chromeApartFrom(anchor) != Chrome.NONE) {
      return false;
    }
    Link link = picture.link();
    URI target = link == null ? null : page.resolve(link.href());
    return link == null
        || (target != null && (house.mayShow(target) || WebAddress.isPicture(target)));
  }
}
