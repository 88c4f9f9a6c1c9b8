package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleImage;
import io.github.ptparser.Listing;
import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.BodyText.Body;
import io.github.ptparser.internal.Layout.Fit;
import io.github.ptparser.internal.Outline.Line;
import io.github.ptparser.internal.Outline.Picture;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article in one layout.
 *
 * @param hasMore whether each page has a "More From" block
 */
record ArticleTable(
    Field<ArticleParts, String> id,
    Field<ArticleParts, URI> url,
    Field<ArticleParts, String> title,
    Field<ArticleParts, LocalDate> published,
    Field<ArticleParts, String> source,
    Field<ArticleParts, URI> originalUrl,
    Field<ArticleParts, LocalDate> servedOn,
    Field<ArticleParts, Body> body,
    boolean hasMore) {

  /** A page is an article if it has a title and a body; all else may be missing. */
  Fit<Article> fit(ArticleParts parts) {
    if (!title.isIn(parts)) {
      return Fit.almost(
          title.expectation(), ProblemCode.MISSING_TITLE, "title", PageKind.UNKNOWN, parts.where());
    }
    if (!body.isIn(parts)) {
      return Fit.almost(
          "a paragraph in " + body.expectation(),
          ProblemCode.MISSING_BODY,
          "paragraphs",
          parts.hasSignUpForm() ? PageKind.MEMBERS_ONLY : PageKind.UNKNOWN,
          parts.where());
    }
    return Fit.fits(findings -> read(parts, findings));
  }

  private Article read(ArticleParts parts, Findings findings) {
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
    if (!parts.hasEnd()) {
      String message =
          "expected div.article-content, \"More From LABEL\" or a newsletter box to end the text, found"
              + " none: it may hold what stands below it";
      findings.add(ProblemCode.UNBOUNDED_BODY, "paragraphs", message, parts.where());
    }
    if (parts.listInText() != null) {
      String message = "expected the text alone, found a list of articles in its place";
      findings.add(ProblemCode.CONFLICTING_BODY, "paragraphs", message, parts.listInText());
    }
    return new Article(
        articleId,
        address,
        heading,
        day,
        label,
        original,
        articleId == null ? null : Addresses.storedAt(articleId),
        served,
        text.paragraphs(),
        images(text, parts.page(), findings),
        more(parts, findings));
  }

  private static List<ArticleImage> images(Body text, SavedPage page, Findings findings) {
    List<ArticleImage> images = new ArrayList<>();
    for (Picture picture : text.pictures()) {
      ArticleImage image = Pictures.read(picture, page, findings);
      if (image != null) {
        images.add(image);
      }
    }
    // A caption is no text, so it must not be lost with its picture.
    for (Line caption : text.captions()) {
      if (!Pictures.hasSomethingAbove(caption, page.outline)) {
        String message =
            "expected a picture for the caption " + Field.quote(caption.text()) + ", found none";
        findings.add(ProblemCode.MISSING_ADDRESS, "images", message, caption.node());
      }
    }
    return images;
  }

  private @Nullable Listing more(ArticleParts parts, Findings findings) {
    TeaserBlock block = parts.more();
    if (block == null) {
      if (hasMore) {
        String message = "expected a block \"More From LABEL\" below the text, found none";
        findings.add(ProblemCode.MISSING_MORE, "more", message, parts.where());
      }
      return null;
    }
    Findings below = findings.below("more");
    return new Listing(
        null,
        null,
        block.headingText(),
        block.labelText(),
        block.teasers(below),
        TeaserBlock.MORE_URL.read(block, below));
  }
}
