package io.github.ptparser.testkit;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.Page;
import io.github.ptparser.PageContent;
import io.github.ptparser.PageKind;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about what came of parsing a page.
 *
 * @param <T> {@link Article} or {@link Listing}
 */
public final class ParseResultAssert<T extends PageContent>
    extends AbstractAssert<ParseResultAssert<T>, ParseResult<T>> {

  private final Fields fields;

  ParseResultAssert(ParseResult<T> result, @Nullable Page page) {
    super(result, ParseResultAssert.class);
    this.fields = Fields.of(page).of(info);
  }

  /**
   * The page is of a kind.
   *
   * @param kind the expected kind
   * @return this
   */
  public ParseResultAssert<T> isOfKind(PageKind kind) {
    isNotNull();
    fields.same("kind", kind, actual.kind());
    return this;
  }

  /**
   * A layout fits the page.
   *
   * @param name the name of the layout, such as {@code KCNA_WATCH_2023}
   * @return this
   */
  public ParseResultAssert<T> isInLayout(String name) {
    isNotNull();
    fields.same("layout", name, actual.layout());
    return this;
  }

  /**
   * Nothing is wrong with the page.
   *
   * @return this
   */
  public ParseResultAssert<T> hasNoProblems() {
    return hasProblems();
  }

  /**
   * There is a problem, perhaps among others.
   *
   * @param code what kind of problem it is
   * @param field the field that it concerns; null where it is the page as a whole
   * @return this
   */
  public ParseResultAssert<T> hasProblem(ProblemCode code, @Nullable String field) {
    isNotNull();
    boolean isThere =
        actual.problems().stream()
            .anyMatch(problem -> problem.code() == code && Objects.equals(problem.field(), field));
    if (!isThere) {
      String expected = field == null ? code.name() : code + " of " + field;
      failWithMessage("problems: expected %s among them, found %s", expected, shown(actual));
    }
    return this;
  }

  /**
   * The problems are of these kinds, in this order.
   *
   * @param codes the kinds; none where nothing is wrong with the page
   * @return this
   */
  public ParseResultAssert<T> hasProblems(ProblemCode... codes) {
    isNotNull();
    List<ProblemCode> found = actual.problems().stream().map(Problem::code).toList();
    if (!found.equals(List.of(codes))) {
      String expected = codes.length == 0 ? "none" : List.of(codes).toString();
      failWithMessage("problems: expected %s, found %s", expected, shown(actual));
    }
    return this;
  }

  /**
   * The page gives no value of the kind that was asked for.
   *
   * @return this
   */
  public ParseResultAssert<T> hasNoValue() {
    isNotNull();
    fields.same("value", null, actual.value());
    return this;
  }

  /**
   * The page gives an article.
   *
   * @return assertions about the article
   */
  public ArticleAssert hasArticle() {
    return new ArticleAssert(value(Article.class, "an article"), fields).as(info.description());
  }

  /**
   * The page gives a listing.
   *
   * @return assertions about the listing
   */
  public ListingAssert hasListing() {
    return new ListingAssert(value(Listing.class, "a listing"), fields).as(info.description());
  }

  private <V> V value(Class<V> type, String expected) {
    isNotNull();
    if (!type.isInstance(actual.value())) {
      failWithMessage(
          "value: expected %s, found a page of kind %s, %s",
          expected, actual.kind(), shown(actual));
    }
    return type.cast(actual.value());
  }

  private static String shown(ParseResult<?> result) {
    if (result.problems().isEmpty()) {
      return "no problems";
    }
    return result.problems().stream()
        .map(ParseResultAssert::shown)
        .collect(Collectors.joining("\n  ", "\n  ", ""));
  }

  private static String shown(Problem problem) {
    String field = problem.field() == null ? "" : " of " + problem.field();
    String place = problem.line() == null ? "" : " (line " + problem.line() + ")";
    return problem.code() + field + place + ": " + problem.message();
  }
}
