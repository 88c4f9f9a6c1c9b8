package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page in the wrong parser: the message names its kind, and what was expected and found. */
class WrongParserTest {

  private static Page page(String name) throws IOException {
    return Page.read(Path.of("fixtures").resolve(name));
  }

  @Test
  void aListingIsNoArticle() throws IOException {
    Page page = page("kcna-watch-2023/listing-of-a-source.html");

    assertThatThrownBy(() -> ArticleParser.create().parse(page))
        .isInstanceOf(PageParseException.class)
        .hasMessage(
            "no article in https://kcnawatch.org/article/163/, which is of kind LISTING: "
                + "expected an article, found a listing, which ListingParser reads")
        .asInstanceOf(InstanceOfAssertFactories.type(PageParseException.class))
        .satisfies(
            e -> {
              assertThat(e.kind()).isEqualTo(PageKind.LISTING);
              assertThat(e.problems())
                  .extracting(Problem::code)
                  .containsExactly(ProblemCode.WRONG_PARSER);
            });
  }

  @Test
  void anArticleIsNoListing() throws IOException {
    Page page = page("kcna-watch-2023/plain-known-classes.html");

    assertThatThrownBy(() -> ListingParser.create().parse(page))
        .isInstanceOf(PageParseException.class)
        .hasMessage(
            "no listing in https://kcnawatch.org/newstream/1681290867-418220573/"
                + "pruning-ends-on-the-apple-slopes-of-kwail/, which is of kind ARTICLE: "
                + "expected a listing, found an article, which ArticleParser reads");
  }

  @ParameterizedTest
  @CsvSource({
    "bot-check,BOT_CHALLENGE,a bot check",
    "page-not-found,NOT_FOUND,the site's page for a missing address",
    "sign-up-wall-by-class,MEMBERS_ONLY,a sign-up wall",
    "static-page,UNKNOWN,another page of the site",
    "page-of-another-site,UNKNOWN,a page without any mark of the site",
    "empty-file,UNKNOWN,only white space",
    "portable-document,UNKNOWN,something other than HTML"
  })
  void aPageThatIsNeitherIsNoArticleAndNoListing(String name, PageKind kind, String found)
      throws IOException {
    Page page = page("neither/" + name + ".html");
    String where = page.address().map(Object::toString).orElse("a page of unknown address");
    String reason =
        where + ", which is of kind " + kind + ": expected an article or a listing, found " + found;

    assertThatThrownBy(() -> ArticleParser.create().parse(page))
        .isInstanceOf(PageParseException.class)
        .hasMessage("no article in " + reason);
    assertThatThrownBy(() -> ListingParser.create().parse(page))
        .isInstanceOf(PageParseException.class)
        .hasMessage("no listing in " + reason);
  }

  @Test
  void anArticleWithoutBodyIsNone() throws IOException {
    Page page = page("kcna-watch-2023/article-without-body.html");
    String evidence =
        "a paragraph in div.article-content or the place between meta line and \"More From\""
            + " or the block that holds most of it";

    assertThatThrownBy(() -> ArticleParser.create().parse(page))
        .isInstanceOf(PageParseException.class)
        .hasMessageEndingWith(", which is of kind UNKNOWN: expected " + evidence + ", found none");
  }
}
