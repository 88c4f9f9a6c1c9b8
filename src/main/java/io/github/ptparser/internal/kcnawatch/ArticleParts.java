package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.Listing;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.evidence.Found;
import io.github.ptparser.internal.layout.ArticleTable;
import io.github.ptparser.internal.outline.Block;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Outline;
import io.github.ptparser.internal.outline.Range;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Body;
import io.github.ptparser.internal.role.BodyFinder;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
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
  private final @Nullable MetaLine otherMeta;
  private final @Nullable TeaserBlock more;
  private final boolean hasNewsletter;
  private final boolean isOf2019;
  private final @Nullable Node signUp;
  private final @Nullable Found<Body> bodyByClass;
  private final @Nullable Found<Body> bodyByPlace;

  private ArticleParts(PageFacts page, @Nullable MetaLine meta, List<Mark> contents) {
    Outline outline = page.outline();
    this.page = page;
    this.meta = meta;
    this.otherMeta = meta == null ? null : meta.next(outline.lines().all());
    int afterMeta = meta == null ? 0 : meta.last().place() + 1;
    String label = meta == null || meta.source() == null ? null : meta.source().value();
    MoreHeading moreHeading = MoreHeading.find(outline.linesIn(Range.from(afterMeta)), label, page);
    this.more = moreHeading == null ? null : TeaserBlock.below(moreHeading, page);
    int textStart = meta == null ? contents.get(0).start() : meta.first().place();
    this.top = PageTop.ofArticle(outline.linesIn(Range.until(textStart)), page.titlesInHead());
    this.hasNewsletter = hasLine(line -> Labels.isNewsletter(line.text()));
    boolean hasMarkOf2019 =
        hasNewsletter || hasLine(line -> line.text().startsWith(Labels.SHARE_BUTTON));
    boolean isLater = more != null || top.servedOn() != null || top.breadcrumb() != null;
    this.isOf2019 = hasMarkOf2019 && !isLater;
    Found<URI> original = inMeta(line -> page.targetOf(line.original()));
    List<Line> metaLines = meta == null ? List.of() : meta.lines(outline);
    BodyFinder finder =
        new BodyFinder(
            page,
            textStart,
            KcnaWatchRules.of(page, metaLines),
            KcnaWatchRules.ties(original == null ? null : original.value(), metaLines));
    int start = meta == null ? textStart : afterMeta;
    int end = moreHeading == null ? endOfText(finder, start) : moreHeading.first().place();
    Range place = new Range(start, end);
    this.signUp = signUp(place);
    Range sure = moreHeading == null ? Range.from(start) : place;
    List<Range> byClass = contents.stream().map(mark -> mark.range().meet(sure)).toList();
    this.bodyByPlace =
        Body.withDoubt(unlessWall(finder.in(List.of(place))), meta == null ? null : meta.doubt());
    this.bodyByClass = Body.withDoubtsAround(unlessWall(finder.in(byClass)), bodyByPlace);
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

  /** Without "More From", the text ends with the block that it began in, or before entries. */
  private int endOfText(BodyFinder finder, int start) {
    Block block = meta == null ? null : meta.last().block();
    while (block != null && finder.firstLine(block.range().meet(Range.from(start))) == null) {
      block = block.parent();
    }
    int end = block == null ? Integer.MAX_VALUE : block.end();
    return TeaserBlock.in(Range.from(start), page).entries.stream()
        .filter(Entry::isTeaser)
        .mapToInt(entry -> Math.min(end, entry.range.start()))
        .findFirst()
        .orElse(end);
  }

  /** A form, link or line by which to sign up, in sight and in the place of the text. */
  private @Nullable Node signUp(Range place) {
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
      if (Labels.holdsGate(line.text())) {
        return line.node();
      }
    }
    return null;
  }

  private boolean leadsToSignUp(String link) {
    URI target = link.contains("free-member-form") ? page.resolve(link) : null;
    return target != null && KcnaWatch.isSignUp(target);
  }

  /** The text, unless a form to sign up stands in its place with no more than a label beside it. */
  private @Nullable Found<Body> unlessWall(@Nullable Found<Body> body) {
    List<Line> lines = body == null || body.value() == null ? List.of() : body.value().lines();
    boolean isLabel = lines.size() == 1 && lines.get(0).text().length() <= Labels.LONGEST_LABEL;
    return isLabel && signUp instanceof Element form && Labels.isSignUpForm(form) ? null : body;
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
  public boolean hasSignUpForm() {
    return signUp != null
        || page.outline().forms().all().stream()
            .anyMatch(form -> leadsToSignUp(form.element().attr("action")));
  }

  @Override
  public @Nullable Node signUp() {
    return signUp;
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
    return more.read(findings.below("more"));
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

  boolean isOf2019() {
    return isOf2019;
  }

  // Evidence, in the order of the fields

  /** What the meta line says. */
  <T> @Nullable Found<T> inMeta(Function<MetaLine, @Nullable Found<T>> part) {
    return meta == null ? null : part.apply(meta);
  }

  /** Where the last link of the meta line leads; the label's leads to the archive's own listing. */
  @Nullable Found<URI> lastLinkAway(MetaLine line) {
    Found<URI> found = page.targetOf(line.lastLink());
    URI target = found == null ? null : found.value();
    return target != null && KcnaWatch.isArchive(target) ? null : found;
  }

  /** What a second meta line says, of another article on the same page. */
  <T> @Nullable Found<T> inOtherMeta(Function<MetaLine, @Nullable Found<T>> part) {
    return otherMeta == null ? null : part.apply(otherMeta);
  }

  @Nullable Found<String> moreSource() {
    return more == null ? null : more.label();
  }

  /** The day after the archive stored the article: it was published no later, wherever on earth. */
  @Nullable Found<LocalDate> dayAfterStored() {
    String id = page.articleId();
    return id == null ? null : Found.of(KcnaWatch.storedDay(id).plusDays(1), where());
  }

  @Nullable Found<LocalDate> newestTeaser() {
    return more == null ? null : more.newest();
  }

  @Nullable Found<Body> bodyByClass() {
    return bodyByClass;
  }

  @Nullable Found<Body> bodyByPlace() {
    return bodyByPlace;
  }
}
