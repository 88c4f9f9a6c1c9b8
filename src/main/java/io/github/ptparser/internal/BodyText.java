package io.github.ptparser.internal;

import io.github.ptparser.internal.Field.Difference;
import io.github.ptparser.internal.Outline.Block;
import io.github.ptparser.internal.Outline.Chrome;
import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Link;
import io.github.ptparser.internal.Outline.Picture;
import io.github.ptparser.internal.Outline.Range;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the text of an article from what else stands in its place: forms, navigation, captions,
 * share buttons, newsletter lines, and house adverts, which are blocks of nothing but links.
 */
final class BodyText {

  /**
   * The text found in some part of a page.
   *
   * @param paragraphs one string a paragraph
   * @param pictures the pictures among them
   * @param captions the lines under pictures
   */
  record Body(List<String> paragraphs, List<Picture> pictures, List<Line> captions) {

    @Nullable Difference differenceTo(Body other) {
      int most = Math.max(paragraphs.size(), other.paragraphs.size());
      for (int i = 0; i < most; i++) {
        if (!paragraph(i).equals(other.paragraph(i))) {
          return new Difference(describe(i), other.describe(i));
        }
      }
      return null;
    }

    private String paragraph(int i) {
      return i < paragraphs.size() ? paragraphs.get(i) : "";
    }

    private String describe(int i) {
      String count = String.format(Locale.ROOT, " (paragraph %d of %d)", i + 1, paragraphs.size());
      return i < paragraphs.size()
          ? Field.quote(paragraph(i)) + count
          : "no more paragraphs" + count;
    }
  }

  private static final Set<String> CONTAINERS = Set.of("div", "section", "article", "main");

  private final SavedPage page;
  private final Outline outline;

  /** A place inside the article: what is around this is no chrome, even if it is a form. */
  private final int anchor;

  private final @Nullable URI original;

  /**
   * Whether the share button may be glued to the text, as on pages of 2019 that do not part the
   * two.
   */
  private final boolean mayHoldShareButton;

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

  /** For each line that was asked for, what of it is text; empty if nothing is. */
  private final @Nullable String[] texts;

  BodyText(SavedPage page, int anchor, @Nullable URI original, boolean isOf2019) {
    this.page = page;
    this.outline = page.outline;
    this.anchor = anchor;
    this.original = original;
    this.mayHoldShareButton =
        isOf2019
            && outline.lines.all().stream()
                .noneMatch(line -> line.text().equals(KcnaWatch.SHARE_BUTTON));
    this.isLeftOpen = new boolean[outline.lines.size()];
    this.unlinkedLines = new int[outline.lines.size() + 1];
    this.links = new int[outline.lines.size() + 1];
    this.proseLines = new int[outline.lines.size() + 1];
    this.newsletterLines = new int[outline.lines.size() + 1];
    this.texts = new @Nullable String[outline.lines.size()];
    findLinksLeftOpen();
    for (Line line : outline.lines.all()) {
      int i = line.index();
      unlinkedLines[i + 1] = unlinkedLines[i] + (isLinked(line) ? 0 : 1);
      links[i + 1] = links[i] + line.links().size();
      newsletterLines[i + 1] = newsletterLines[i] + (KcnaWatch.isNewsletter(line.text()) ? 1 : 0);
      proseLines[i + 1] = proseLines[i] + (isBoxLine(line) ? 0 : 1);
    }
  }

  /**
   * Without its {@code </a>} a link in a paragraph goes on in all that follow, as browsers read it,
   * up to the next link. A line that is all in the same link, with a line without any behind it, is
   * an advert below an advert.
   */
  private void findLinksLeftOpen() {
    List<Line> lines = outline.lines.all();
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
        || (open.textEnd == above.text().length()
            && open.element.attributes().equals(link.element.attributes()));
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
   * @param rest what stands before it on the line of something else; often empty
   * @return null if there is no text
   */
  @Nullable Found<Body> in(List<Range> ranges, String rest) {
    List<String> paragraphs = new ArrayList<>();
    if (!rest.isEmpty()) {
      paragraphs.add(rest);
    }
    List<Picture> pictures = new ArrayList<>();
    List<Line> captions = new ArrayList<>();
    Line first = null;
    for (Range range : ranges) {
      for (Line line : outline.linesIn(range)) {
        if (isText(line) && !(paragraphs.isEmpty() && isLeftOfMetaLine(line))) {
          String text = textOf(line);
          paragraphs.add(paragraphs.isEmpty() ? withoutShareButton(text) : text);
          first = first == null ? line : first;
        }
      }
      for (Picture picture : outline.picturesIn(range)) {
        if (isOwn(picture)) {
          pictures.add(picture);
        }
      }
      for (Line line : outline.captionsIn(range)) {
        if (line.block().chromeApartFrom(anchor) == Chrome.CAPTION) {
          captions.add(line);
        }
      }
    }
    return paragraphs.isEmpty()
        ? null
        : Found.of(
            new Body(paragraphs, pictures, captions),
            first == null ? outline.document : first.node());
  }

  /** What is left of a meta line whose link has gone: a bar, or the words of the link. */
  private boolean isLeftOfMetaLine(Line line) {
    return Text.fold(line.text().replace("|", "")).isEmpty()
        || (original == null && line.text().equals(KcnaWatch.READ_ORIGINAL));
  }

  /** Where a page was cut, its last line may be the beginning of a label, which is no text. */
  private boolean isCutLabel(Line line) {
    return line.index() == outline.lines.size() - 1
        && KcnaWatch.isBeginningOfLabel(line.text())
        && page.isCut();
  }

  /**
   * The share button stands above the text; without a tag between them it is glued to it: {@code
   * "Share ButtonPyongyang, March 17"}.
   */
  private String withoutShareButton(String text) {
    String rest =
        text.startsWith(KcnaWatch.SHARE_BUTTON) && mayHoldShareButton
            ? Text.fold(text.substring(KcnaWatch.SHARE_BUTTON.length()))
            : "";
    boolean isSentence =
        !rest.isEmpty()
            && Character.isLetterOrDigit(rest.codePointAt(0))
            && !Character.isLowerCase(rest.codePointAt(0));
    return isSentence ? rest : text;
  }

  /**
   * The text of a range that is in the one block which holds most of it; null if there is no such
   * block. A list is no such block: it is part of a text.
   */
  @Nullable Found<Body> inLargestBlock(Range range) {
    List<Line> text = outline.linesIn(range).stream().filter(this::isText).toList();
    Map<Integer, Integer> lines = new HashMap<>();
    Block largest = null;
    for (Line line : text) {
      for (Block block = line.block(); block != null; block = block.parent) {
        int count = lines.merge(block.start, 1, Integer::sum);
        boolean isDeeper = largest == null || block.start > largest.start;
        if (isDeeper
            && count * 2 > text.size()
            && CONTAINERS.contains(block.element.normalName())) {
          largest = block;
        }
      }
    }
    return largest == null ? null : in(List.of(largest.range().meet(range)), "");
  }

  /** The first line of text in a range. */
  @Nullable Line firstLine(Range range) {
    for (Line line : outline.linesIn(range)) {
      if (isText(line)) {
        return line;
      }
    }
    return null;
  }

  boolean isInChrome(Line line) {
    return line.block().chromeApartFrom(anchor) != Chrome.NONE;
  }

  boolean isText(Line line) {
    return !textOf(line).isEmpty();
  }

  private String textOf(Line line) {
    String known = texts[line.index()];
    if (known == null) {
      known = looksLikeText(line) ? KcnaWatch.withoutNewsletter(line.text()) : "";
      texts[line.index()] = known;
    }
    return known;
  }

  private boolean looksLikeText(Line line) {
    return !isInChrome(line)
        && !isUnderPicture(line)
        && !isWall(line)
        && !KcnaWatch.isLabel(line.text())
        && !isCutLabel(line)
        && !KcnaWatch.isNewsletter(line.text())
        && !(line.isHeading() && (isHeadingOfForm(line) || isHeadingOfLinks(line)))
        && !(isLinked(line) && isLinksAlone(line));
  }

  private boolean isUnderPicture(Line line) {
    Block block = line.block();
    while (block.parent != null && !Pictures.isFigure(block) && Pictures.hasLinesOfCaption(block)) {
      block = block.parent;
    }
    return Pictures.isFigure(block)
        && !block.range().contains(anchor)
        && Pictures.hasCaptionAlone(block, outline);
  }

  /** An invitation to read on as a member, right above the form for it. */
  boolean isWall(Line line) {
    int next = line.index() + 1;
    int end = next < outline.lines.size() ? outline.lines.get(next).place() : Integer.MAX_VALUE;
    for (Block form : outline.forms.in(new Range(line.place(), end))) {
      if (!form.isHidden) {
        return KcnaWatch.isWall(line.text());
      }
    }
    return false;
  }

  private boolean isBoxLine(Line line) {
    return line.isHeading()
        || KcnaWatch.isNewsletter(line.text())
        || line.block().chromeApartFrom(anchor) == Chrome.FORM;
  }

  /** A heading in a block that has adverts or a menu and nothing else: "Related". */
  private boolean isHeadingOfLinks(Line heading) {
    Block block = heading.block();
    while (block.parent != null && block.endLine - block.firstLine == 1) {
      block = block.parent;
    }
    List<Line> lines = outline.lines.all().subList(block.firstLine, block.endLine);
    return lines.size() > 1
        && unlinkedLines[block.endLine] - unlinkedLines[block.firstLine] == 1
        && lines.stream()
            .allMatch(line -> line.is(heading) || (isLinked(line) && isLinksAlone(line)));
  }

  /** A heading in a block that holds a form or a line of the newsletter box, and no prose. */
  private boolean isHeadingOfForm(Line heading) {
    for (Block block = heading.block(); block != null; block = block.parent) {
      if (proseLines[block.endLine] > proseLines[block.firstLine]) {
        return false;
      }
      boolean isBox =
          outline.forms.hasAnyIn(block.range())
              || newsletterLines[block.endLine] > newsletterLines[block.firstLine];
      if (isBox) {
        return true;
      }
    }
    return false;
  }

  /**
   * An advert or a menu: a line of links away from the archive and the original, or one of several
   * in a block of nothing but links. An item of a list is as its list is, and a signature such as
   * {@code www.kcna.kp (Juche113.5.27.)} is text whatever it leads to.
   */
  private boolean isLinksAlone(Line line) {
    Block block = outermostOfLinks(line.block());
    if (block == null || line.text().startsWith("www.")) {
      return false;
    }
    return links[block.endLine] - links[block.firstLine] > 1
        || line.links().stream().noneMatch(this::leadsToArchiveOrOriginal);
  }

  /**
   * The widest block around that has nothing but links; null if it is an item of a list with more.
   */
  private @Nullable Block outermostOfLinks(Block innermost) {
    Block item = innermost.enclosing("li");
    Block list = item == null || !hasLinksAlone(item) ? null : item.parent;
    if (list != null && !hasLinksAlone(list)) {
      return null;
    }
    Block block = list == null ? innermost : list;
    while (!block.element.nameIs("p")
        && block.parent != null
        && hasLinksAlone(block.parent)
        && !block.parent.element.hasClass(KcnaWatch.CONTENT)) {
      block = block.parent;
    }
    return block;
  }

  private boolean hasLinksAlone(Block block) {
    return unlinkedLines[block.endLine] == unlinkedLines[block.firstLine];
  }

  private boolean leadsToArchiveOrOriginal(Link link) {
    return !link.href.startsWith("#") && isArchiveOrOriginal(page.resolve(link.href));
  }

  private boolean isArchiveOrOriginal(@Nullable URI target) {
    return target != null
        && !Addresses.isSignUp(target)
        && (Addresses.isArchive(target)
            || (original != null && Addresses.haveSameHost(target, original)));
  }

  /** Pictures in an advert lead away. */
  private boolean isOwn(Picture picture) {
    if (picture.block().chromeApartFrom(anchor) != Chrome.NONE) {
      return false;
    }
    Link link = picture.link();
    URI target = link == null ? null : page.resolve(link.href);
    return link == null
        || (target != null
            && (isArchiveOrOriginal(target)
                || Addresses.isPictureHost(target)
                || Addresses.isPicture(target)));
  }
}
