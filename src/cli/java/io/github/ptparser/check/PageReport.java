package io.github.ptparser.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ptparser.Article;
import io.github.ptparser.Capture;
import io.github.ptparser.Listing;
import io.github.ptparser.Page;
import io.github.ptparser.PageContent;
import io.github.ptparser.PageKind;
import io.github.ptparser.PageParser;
import io.github.ptparser.PageReadException;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one page in JSON: what it is, its value, its problems; or why it could not be
 * read.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"page", "kind", "layout", "article", "listing", "capture", "problems", "error"})
public record PageReport(
    @Nullable String page,
    @Nullable PageKind kind,
    @Nullable String layout,
    @Nullable Article article,
    @Nullable Listing listing,
    @Nullable Capture capture,
    @Nullable List<Problem> problems,
    @Nullable String error) {

  /** Reads a page; it may end in the exceptions of {@link Page#read}. */
  public interface Reader {
    Page read() throws IOException;
  }

  /** Parses a page of any kind. One bad page never stops the others. */
  public static PageReport of(String name, Reader reader) {
    try {
      Page page = reader.read();
      return of(name, page.capture(), PageParser.create().tryParse(page));
    } catch (IOException | PageReadException e) {
      return unreadable(name, Reasons.of(e));
    } catch (OutOfMemoryError e) {
      return unreadable(name, "too little memory, give java more of it with -Xmx");
    } catch (RuntimeException | StackOverflowError e) {
      return unreadable(name, "internal error, please report it: " + e);
    }
  }

  private static PageReport of(
      String name, @Nullable Capture capture, ParseResult<PageContent> result) {
    return new PageReport(
        name,
        result.kind(),
        result.layout(),
        result.value() instanceof Article article ? article : null,
        result.value() instanceof Listing listing ? listing : null,
        capture,
        result.problems(),
        null);
  }

  private static PageReport unreadable(String name, String reason) {
    return new PageReport(name, null, null, null, null, null, null, reason);
  }

  /** The same without the name of the file, as it stands in a file beside the page. */
  PageReport nameless() {
    return new PageReport(null, kind, layout, article, listing, capture, problems, error);
  }

  /** Whether something on the page is not as it should be. */
  @JsonIgnore
  public boolean hasProblems() {
    return problems != null && !problems.isEmpty();
  }
}
