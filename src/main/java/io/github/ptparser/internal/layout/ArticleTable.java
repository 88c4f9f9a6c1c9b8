package io.github.ptparser.internal.layout;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleImage;
import io.github.ptparser.Listing;
import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.layout.Match.Almost;
import io.github.ptparser.internal.layout.Match.AnArticle;
import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.outline.Picture;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.role.Body;
import io.github.ptparser.internal.role.Figures;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article in one layout.
 *
 * @param <P> a page of the layout taken apart
 */
public record ArticleTable<P extends ArticleTable.Parts>(
    Field<P, String> id,
    Field<P, URI> url,
    Field<P, String> title,
    Field<P, LocalDate> published,
    Field<P, String> source,
    Field<P, URI> originalUrl,
    Field<P, LocalDate> servedOn,
    Field<P, Body> body) {

  /** An article page taken apart: what is to be known of it besides its fields. */
  public interface Parts extends PageFields.Parts {

    /** Says that nothing tells where the text begins or ends; null if something does. */
    @Nullable String unbounded();

    /**
     * A sign-up form or link that a reader sees in the place of the text; null if there is none.
     */
    default @Nullable Node signUp() {
      return null;
    }

    /** Whether there is a form by which to sign up, wherever; it tells why a page has no text. */
    default boolean hasSignUpForm() {
      return false;
    }

    /** Reads the list of other articles that the page has below its text; null if it has none. */
    default @Nullable Listing more(Findings findings) {
      return null;
    }
  }

  /** A page is an article if it has a title and a body; all else may be missing. */
  public Match match(String layout, P parts) {
    if (!title.isIn(parts)) {
      return new Almost(
          layout,
          PageKind.UNKNOWN,
          ProblemCode.MISSING_TITLE,
          "title",
          "expected " + title.expectation() + ", found none",
          parts.where());
    }
    if (!body.isIn(parts)) {
      return new Almost(
          layout,
          parts.hasSignUpForm() ? PageKind.MEMBERS_ONLY : PageKind.UNKNOWN,
          ProblemCode.MISSING_BODY,
          "paragraphs",
          "expected a paragraph in " + body.expectation() + ", found none",
          parts.where());
    }
    return new AnArticle(layout, findings -> read(parts, findings));
  }

  private Article read(P parts, Findings findings) {
    if (parts.signUp() != null) {
      String message = "expected the text alone, found a sign-up form in it: the text may be cut";
      findings.add(ProblemCode.SIGN_UP_FORM, null, message, parts.signUp());
    }
    String articleId = id.read(parts, findings);
    URI address = url.read(parts, findings);
    String heading = Objects.requireNonNull(title.read(parts, findings));
    LocalDate day = published.read(parts, findings);
    String label = source.read(parts, findings);
    URI original = originalUrl.read(parts, findings);
    LocalDate served = servedOn.read(parts, findings);
    Body text = Objects.requireNonNull(body.read(parts, findings));
    text.notePlaces(findings);
    text.reportDoubts(findings);
    String unbounded = parts.unbounded();
    if (unbounded != null) {
      findings.add(ProblemCode.UNBOUNDED_BODY, "paragraphs", unbounded, parts.where());
    }
    return new Article(
        articleId,
        address,
        heading,
        day,
        label,
        original,
        articleId == null ? null : parts.page().site().storedAt(articleId),
        served,
        text.paragraphs(),
        images(text, parts.page(), findings),
        parts.more(findings));
  }

  private static List<ArticleImage> images(Body text, PageFacts page, Findings findings) {
    List<ArticleImage> images = new ArrayList<>();
    Set<Node> captions = text.captions().stream().map(Line::node).collect(Collectors.toSet());
    for (Picture picture : text.pictures()) {
      findings.found("images", images.size(), picture.element());
      ArticleImage image = Figures.read(picture, captions, page, findings);
      if (image != null) {
        images.add(image);
      }
    }
    // A caption is no text, so it must not be lost with its picture.
    for (Line caption : text.captions()) {
      if (!Figures.hasSomethingAbove(caption, page.outline())) {
        String message =
            "expected a picture for the caption " + Field.quote(caption.text()) + ", found none";
        findings.add(ProblemCode.MISSING_ADDRESS, "images", message, caption.node());
      }
    }
    return images;
  }
}
