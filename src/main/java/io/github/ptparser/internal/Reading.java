package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.PageContent;
import io.github.ptparser.PageKind;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.layout.Match;
import io.github.ptparser.internal.layout.Match.AListing;
import io.github.ptparser.internal.layout.Match.Almost;
import io.github.ptparser.internal.layout.Match.AnArticle;
import io.github.ptparser.internal.layout.Match.Neither;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.source.Malformed;
import io.github.ptparser.internal.source.Positions;
import io.github.ptparser.internal.source.Positions.Position;
import io.github.ptparser.internal.source.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A page that is read: its kind, and its article or listing with the problems. Immutable. */
public final class Reading {

  private final PageFacts page;
  private final @Nullable URI callersAddress;
  private final Match match;

  /**
   * Reads a page.
   *
   * @param callersAddress the caller's address of the page; null if there is none
   */
  public Reading(Source source, @Nullable URI callersAddress) {
    this.page = new PageFacts(source, callersAddress, Layouts.SITES);
    this.callersAddress = callersAddress;
    this.match = Layouts.match(page);
  }

  /** The address of the page; null if unknown. */
  public @Nullable URI address() {
    return page.address();
  }

  public PageKind kind() {
    if (match instanceof AnArticle) {
      return PageKind.ARTICLE;
    }
    if (match instanceof AListing) {
      return PageKind.LISTING;
    }
    return match instanceof Neither neither ? neither.kind() : PageKind.UNKNOWN;
  }

  /** The name of the layout that matched; null if none did. */
  public @Nullable String layout() {
    if (match instanceof AnArticle article) {
      return article.layout();
    }
    if (match instanceof AListing listing) {
      return listing.layout();
    }
    return match instanceof Almost almost ? almost.layout() : null;
  }

  /** The article, or the problem that there is none. */
  public ParseResult<Article> article() {
    Findings findings = findings();
    Article article = null;
    if (match instanceof AnArticle found) {
      article = found.reader().read(findings);
    } else if (match instanceof AListing) {
      String message = "expected an article, found a listing, which ListingParser reads";
      findings.add(ProblemCode.WRONG_PARSER, null, message, null);
    }
    return result(article, findings);
  }

  /** The listing, or the problem that there is none. */
  public ParseResult<Listing> listing() {
    Findings findings = findings();
    Listing listing = null;
    if (match instanceof AListing found) {
      listing = found.reader().read(findings);
    } else if (match instanceof AnArticle) {
      String message = "expected a listing, found an article, which ArticleParser reads";
      findings.add(ProblemCode.WRONG_PARSER, null, message, null);
    }
    return result(listing, findings);
  }

  /** Starts the findings with the problems of the page as a whole. */
  private Findings findings() {
    Findings findings = malformed() == null ? new Findings() : Findings.withPlaces();
    if (layout() != null && page.isCut()) {
      String message = "expected the end of the page, found none: it was cut";
      findings.add(ProblemCode.TRUNCATED_PAGE, null, message, page.outline().lastNode());
    }
    if (match instanceof Almost almost) {
      findings.add(almost.code(), almost.field(), almost.message(), almost.where());
    } else if (match instanceof Neither neither) {
      findings.add(neither.code(), null, neither.message(), null);
    }
    return findings;
  }

  private <T extends PageContent> ParseResult<T> result(@Nullable T value, Findings findings) {
    Malformed malformed = malformed();
    List<Problem> problems = new ArrayList<>();
    if (malformed != null) {
      problems.add(MalformedText.ofPage(malformed));
      if (value != null) {
        Reading other = new Reading(page.source().withOtherReplacement(), callersAddress);
        MalformedText.addFields(value, other.read(new Findings()), findings);
      }
    }
    problems.addAll(findings.problems(page.source()));
    return new ParseResult<>(kind(), layout(), address(), value, problems);
  }

  /** Where a page of a known layout is no text; null if nowhere, or if it may be anything. */
  private @Nullable Malformed malformed() {
    return layout() == null ? null : page.source().malformed();
  }

  /**
   * The line of the page, from 1, where a field begins; null if the field was not found.
   *
   * @param field its path, such as {@code more.teasers[3].excerpt}
   */
  public @Nullable Integer lineOf(String field) {
    Findings findings = Findings.withPlaces();
    read(findings);
    Node place = findings.placeOf(field);
    Position position =
        place == null ? null : new Positions(List.of(place), page.source()).of(place);
    return position == null ? null : position.line();
  }

  private @Nullable PageContent read(Findings findings) {
    if (match instanceof AnArticle article) {
      return article.reader().read(findings);
    }
    return match instanceof AListing listing ? listing.reader().read(findings) : null;
  }
}
