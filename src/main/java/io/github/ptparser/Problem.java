package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it should be on a page: something is missing, cannot be read, or stands
 * in two places that disagree.
 *
 * <pre>{@code
 * List<String> lines = new ArrayList<>();
 * for (Problem problem : ArticleParser.create().tryParse(page).problems()) {
 *   String place = problem.line() == null ? "" : problem.line() + ":" + problem.column() + " ";
 *   lines.add(place + problem.field() + " " + problem.message());
 * }
 * }</pre>
 *
 * @param code what kind of problem it is
 * @param field the field that it concerns, such as {@code published} or {@code
 *     more.teasers[3].excerpt}; absent where it is the page as a whole
 * @param message what was expected and what was found, for a person
 * @param line the line of the page where it was found, from 1; absent where nothing can be pointed
 *     at
 * @param column the column in that line, from 1; absent together with {@code line}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "field", "message", "line", "column"})
public record Problem(
    ProblemCode code,
    @Nullable String field,
    String message,
    @Nullable Integer line,
    @Nullable Integer column)
    implements Serializable {

  /**
   * Checks that there is a code and a message.
   *
   * @param code the kind of problem
   * @param field the field; null if it is the page as a whole
   * @param message what was expected and what was found
   * @param line the line, from 1; null if unknown
   * @param column the column, from 1; null if unknown
   */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
