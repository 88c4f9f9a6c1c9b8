package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An argument that is null is named, at the call that it was given to. */
@SuppressWarnings("NullAway") // what a caller without null checks does
class NullArgumentsTest {

  private static final PageOptions OPTIONS = PageOptions.defaults();

  private static void names(String argument, ThrowingCallable... calls) {
    for (ThrowingCallable call : calls) {
      assertThatNullPointerException().isThrownBy(call).withMessage(argument);
    }
  }

  @Test
  void ofAPage() {
    names("file", () -> Page.read((Path) null), () -> Page.read((Path) null, OPTIONS));
    names(
        "stream",
        () -> Page.read((InputStream) null),
        () -> Page.read((InputStream) null, OPTIONS));
    names("bytes", () -> Page.of((byte[]) null), () -> Page.of((byte[]) null, OPTIONS));
    names("html", () -> Page.of((String) null), () -> Page.of((String) null, OPTIONS));
    names("document", () -> Page.of((Document) null), () -> Page.of((Document) null, OPTIONS));
    names("url", () -> Page.of("", (URI) null));
    names(
        "options",
        () -> Page.read(Path.of("x"), null),
        () -> Page.read(InputStream.nullInputStream(), null),
        () -> Page.of(new byte[0], null),
        () -> Page.of("", (PageOptions) null),
        () -> Page.of(new Document(""), null));
    names("field", () -> Page.of("").lineOf(null));
  }

  @Test
  void ofOptions() {
    names("url", () -> OPTIONS.withUrl(null));
    names("charset", () -> OPTIONS.withCharset(null));
    names("capture", () -> OPTIONS.withCapture(null));
  }

  @Test
  void ofAParser() {
    names(
        "page",
        () -> ArticleParser.create().parse(null),
        () -> ArticleParser.create().tryParse(null),
        () -> ListingParser.create().parse(null),
        () -> ListingParser.create().tryParse(null),
        () -> PageParser.create().parse(null),
        () -> PageParser.create().tryParse(null));
  }

  @Test
  void ofAModel() {
    names("title", () -> Article.builder(null, List.of()));
    names("paragraphs", () -> Article.builder("Title", null));
    names("title", () -> article().toBuilder().title(null));
    names("paragraphs", () -> article().toBuilder().paragraphs(null));
    names("images", () -> article().toBuilder().images(null));
    names("other", () -> article().sameStoryAs(null));
    names("url", () -> new ArticleImage(null, "caption"));
    names("kind", () -> new ParseResult<Article>(null, null, null, null, List.of()));
    names("code", () -> new Problem(null, null, "message", null, null));
    names("message", () -> new Problem(ProblemCode.EMPTY_PAGE, null, null, null, null));
  }

  private static Article article() {
    return Article.builder("Title", List.of("Text")).build();
  }
}
