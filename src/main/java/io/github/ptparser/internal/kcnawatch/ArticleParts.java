package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.Listing;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.ArticleTable;
import io.github.ptparser.internal.layout.ArticleTable.Doubt;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Body;
import io.github.ptparser.internal.role.BodyText;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * An article page of KCNA Watch taken apart: its text in the order that is certain (title, meta
 * line, body, "More From"), and the elements that have a known class. Its methods are evidence for
 * the fields.
 */
final class ArticleParts implements ArticleTable.Parts, PageTop.Parts {

  private final PageFacts page;
  private final PageTop top;
  private final @Nullable MetaLine meta;
  private final @Nullable TeaserBlock more;
  private final boolean hasNewsletter;
  private final boolean isOf2019;
  private final @Nullable Node signUp;
  private final @Nullable Node listInText;
  private final @Nullable Found<Body> bodyByClass;
  private final @Nullable Found<Body> bodyByPlace;
  private final @Nullable Found<Body> bodyByBlock;

  private ArticleParts(PageFacts page, @Nullable MetaLine meta, List<Mark> contents) {
    Outline outline = page.outline();
    this.page = page;
    this.meta = meta;
    int afterMeta = meta == null ? 0 : meta.last().place() + 1;
    String label = meta == null || meta.source() == null ? null : meta.source().value();
    MoreHeading moreHeading = MoreHeading.find(outline.linesIn(Range.from(afterMeta)), label, page);
    this.more = moreHeading == null ? null : TeaserBlock.below(moreHeading, page);
    int textStart = meta == null ? contents.get(0).start() : meta.first().place();
    this.top = PageTop.ofArticle(outline.linesIn(Range.until(textStart)), page.titlesInHead());
    this.hasNewsletter = hasLine(line -> Labels.isNewsletter(line.text()));
    this.isOf2019 = hasMarksOf2019();
    BodyText text =
        new BodyText(page, textStart, new KcnaWatchHouse(page, originalUrl(), isOf2019));
    int start = meta == null ? textStart : afterMeta;
    int end = moreHeading == null ? endOfText(text, start) : moreHeading.first().place();
    Range place = new Range(start, end);
    this.signUp = signUp(place, text);
    Found<String> rest = meta == null ? null : meta.rest();
    Range sure = moreHeading == null ? Range.from(start) : place;
    List<Range> byClass = contents.stream().map(mark -> mark.range().meet(sure)).toList();
    this.bodyByClass = unlessWall(text.in(byClass, null, Range.NONE));
    this.bodyByPlace = unlessWall(text.in(List.of(place), rest, Range.NONE));
    this.bodyByBlock =
        bodyByClass == null && rest == null ? unlessWall(text.inLargestBlock(place)) : null;
    this.listInText = firstTeaser(bodyByClass == null ? List.of(place) : byClass);
  }

  /** Takes a page apart if it has the marks of an article; else null. */
  static @Nullable ArticleParts of(PageFacts page, @Nullable MetaLine meta) {
    List<Mark> contents = outermost(page.outline().marksIn(Range.ALL, Labels.CONTENT));
    boolean hasAddress = page.articleId() != null;
    return meta == null && (contents.isEmpty() || !hasAddress)
        ? null
        : new ArticleParts(page, meta, contents);
  }

  private static List<Mark> outermost(List<Mark> marks) {
    List<Mark> outermost = new ArrayList<>();
    int end = -1;
    for (Mark mark : marks) {
      if (mark.start() > end) {
        outermost.add(mark);
        end = mark.end();
      }
    }
    return outermost;
  }

  /**
   * Without "More From", the text ends with the block that it began in, before a list of dated
   * entries, and before the newsletter box unless more of the text stands behind that.
   */
  private int endOfText(BodyText text, int start) {
    Block block = meta == null ? null : meta.last().block();
    while (block != null && text.firstLine(block.range().meet(Range.from(start))) == null) {
      block = block.parent();
    }
    int end = block == null ? Integer.MAX_VALUE : block.end();
    for (Entry entry : teasers(Range.from(start))) {
      end = Math.min(end, entry.range.start());
    }
    return endAtNewsletter(text, new Range(start, end));
  }

  private List<Entry> teasers(Range place) {
    List<Entry> entries = TeaserBlock.in(place, page).entries;
    return entries.isEmpty() ? entries : entries.stream().filter(Entry::isTeaser).toList();
  }

  private @Nullable Node firstTeaser(List<Range> places) {
    for (Range place : places) {
      List<Entry> teasers = teasers(place);
      if (!teasers.isEmpty()) {
        return teasers.get(0).where();
      }
    }
    return null;
  }

  /**
   * The newsletter box ends a text, unless paragraphs like its first one follow: then it stands in
   * it.
   */
  private int endAtNewsletter(BodyText text, Range place) {
    Line first = text.firstLine(place);
    Line newsletter = null;
    Line alike = null;
    for (Line line : page.outline().linesIn(place)) {
      if (Labels.isNewsletter(line.text()) && !text.isInChrome(line)) {
        newsletter = line;
      } else if (first != null && isAlike(first.block(), line.block()) && text.isText(line)) {
        alike = line;
      }
    }
    if (newsletter == null) {
      return place.end();
    }
    return alike != null && alike.index() > newsletter.index()
        ? alike.place() + 1
        : newsletter.place();
  }

  private static boolean isAlike(Block a, Block b) {
    return a == b
        || (a.parent() == b.parent()
            && a.element().nameIs(b.element().normalName())
            && a.element().className().equals(b.element().className()));
  }

  /** A form or link by which to sign up, in sight and in the place of the text. */
  private @Nullable Node signUp(Range place, BodyText text) {
    for (String name : Labels.SIGN_UP_FORMS) {
      for (Mark mark : page.outline().marksIn(place, name)) {
        if (!mark.isHidden()) {
          return mark.element();
        }
      }
    }
    for (Link link : page.outline().linksIn(place)) {
      if (!link.isHidden() && leadsToSignUp(link.href())) {
        return link.element();
      }
    }
    for (Line line : page.outline().linesIn(place)) {
      if (text.isWall(line)) {
        return line.node();
      }
    }
    return null;
  }

  @Override
  public boolean hasSignUpForm() {
    return signUp != null
        || page.outline().document().select("form[action]").stream()
            .anyMatch(form -> leadsToSignUp(form.attr("action")));
  }

  private boolean leadsToSignUp(String link) {
    URI target = link.contains("free-member-form") ? page.resolve(link) : null;
    return target != null && ArchiveAddresses.isSignUp(target);
  }

  /**
   * The text, unless a wall stands in its place and there is nothing but the invitation to sign up.
   */
  private @Nullable Found<Body> unlessWall(@Nullable Found<Body> body) {
    boolean isWall =
        signUp != null
            && body != null
            && body.value() != null
            && body.value().paragraphs().stream().allMatch(Labels::isInvitation);
    return isWall ? null : body;
  }

  private @Nullable URI originalUrl() {
    Link link = meta == null ? null : meta.original();
    return link == null ? null : page.resolve(link.href());
  }

  @Override
  public PageFacts page() {
    return page;
  }

  @Override
  public PageTop top() {
    return top;
  }

  @Override
  public Node where() {
    return meta == null ? page.outline().document() : meta.first().node();
  }

  @Override
  public @Nullable Node signUp() {
    return signUp;
  }

  @Override
  public List<Doubt> doubts() {
    return listInText == null ? List.of() : List.of(Doubt.inText("a list of articles", listInText));
  }

  /** The "More From" block, which pages of 2019 do not have. */
  @Override
  public @Nullable Listing more(Findings findings) {
    if (more == null) {
      if (!isOf2019) {
        String message = "expected a block \"More From LABEL\" below the text, found none";
        findings.add(ProblemCode.MISSING_MORE, "more", message, where());
      }
      return null;
    }
    findings.found("more", more.where());
    Findings below = findings.below("more");
    return new Listing(
        null,
        null,
        more.headingText(),
        more.labelText(),
        more.teasers(below),
        TeaserBlock.MORE_URL.read(more, below));
  }

  @Override
  public @Nullable String unbounded() {
    return more != null || bodyByClass != null || hasNewsletter
        ? null
        : "expected div.article-content, \"More From LABEL\" or a newsletter box to end the text, found"
            + " none: it may hold what stands below it";
  }

  private boolean hasLine(Predicate<Line> isSought) {
    return page.outline().lines().all().stream().anyMatch(isSought);
  }

  /**
   * Whether it has none of the marks that later pages have, and one of those that only 2019 has.
   */
  private boolean hasMarksOf2019() {
    boolean isLater = more != null || top.servedOn() != null || top.breadcrumb() != null;
    return !isLater
        && (hasNewsletter || hasLine(line -> line.text().startsWith(Labels.SHARE_BUTTON)));
  }

  boolean isOf2019() {
    return isOf2019;
  }

  // Evidence, in the order of the fields

  @Nullable Found<LocalDate> metaDate() {
    return meta == null ? null : meta.date();
  }

  @Nullable Found<String> metaSource() {
    return meta == null ? null : meta.source();
  }

  @Nullable Found<String> moreSource() {
    return more == null ? null : more.label();
  }

  @Nullable Found<URI> originalByText() {
    return meta == null ? null : page.targetOf(meta.original());
  }

  /** The link that the meta line ends with; the label before it may be a link as well. */
  @Nullable Found<URI> originalInMetaLine() {
    return meta == null || meta.links().isEmpty()
        ? null
        : page.targetOf(meta.links().get(meta.links().size() - 1));
  }

  /** The day after the archive stored the article: it was published no later, wherever on earth. */
  @Nullable Found<LocalDate> dayAfterStored() {
    String id = page.articleId();
    return id == null ? null : Found.of(ArchiveAddresses.storedDay(id).plusDays(1), where());
  }

  @Nullable Found<LocalDate> newestTeaser() {
    return more == null ? null : more.newest();
  }

  @Nullable Found<Body> bodyByClass() {
    return bodyByClass;
  }

  /** The text in the block that holds most of it, which is of use where its class is not known. */
  @Nullable Found<Body> bodyByBlock() {
    return bodyByBlock;
  }

  @Nullable Found<Body> bodyByPlace() {
    return bodyByPlace;
  }
}
