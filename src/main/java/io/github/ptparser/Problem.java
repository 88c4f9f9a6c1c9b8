package io.github.ptparser;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something on a page that is missing, unreadable, or different in two places.
 *
 * <pre>{@code
 * List<String> lines = new ArrayList<>();
 * for (Problem problem : ArticleParser.create().tryParse(page).problems()) {
 *   String place = problem.line() == null ? "" : problem.line() + ":" + problem.column() + " ";
 *   lines.add(place + problem.field() + " " + problem.message());
 * }
 * }</pre>
 *
 * @param code the kind of problem
 * @param field the path of the field, such as {@code published} or {@code more.teasers[3].excerpt};
 *     null if the problem concerns the page as a whole
 * @param message what was expected and what was found, in English, for people
 * @param line the line of the page, from 1; null if there is no place to point at
 * @param column the column in this line, from 1; null if {@code line} is
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
   * @param field the path of the field; may be null
   * @param message what was expected and what was found
   * @param line the line, from 1; may be null
   * @param column the column, from 1; may be null
   */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
