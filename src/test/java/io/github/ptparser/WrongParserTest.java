package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page in the wrong parser: the message names its kind, the and what was expected and found. */
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
            "no value in https://kcnawatch.org/article/163/ (kind LISTING, layout KCNA_WATCH_2023): "
                + "expected an article, found a listing, which ListingParser reads")
        .asInstanceOf(InstanceOfAssertFactories.type(PageParseException.class))
        .satisfies(
            e -> {
              assertThat(e.result().kind()).isEqualTo(PageKind.LISTING);
              assertThat(e.result().problems())
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
            "no value in https://kcnawatch.org/newstream/1681290867-418220573/"
                + "pruning-ends-on-the-apple-slopes-of-kwail/ (kind ARTICLE, layout KCNA_WATCH_2023): "
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
    String where = page.url() == null ? "a page without a URL" : page.url().toString();
    String reason =
        "no value in "
            + where
            + " (kind "
            + kind
            + "): expected an article or a listing, found "
            + found;

    assertThatThrownBy(() -> ArticleParser.create().parse(page))
        .isInstanceOf(PageParseException.class)
        .hasMessage(reason);
    assertThatThrownBy(() -> ListingParser.create().parse(page))
        .isInstanceOf(PageParseException.class)
        .hasMessage(reason);
  }

  @Test
  void anArticleWithoutBodyIsNone() throws IOException {
    Page page = page("kcna-watch-2023/article-without-body.html");
    String evidence =
        "a paragraph in div.article-content or the place between meta line and \"More From\"";

    assertThatThrownBy(() -> ArticleParser.create().parse(page))
        .isInstanceOf(PageParseException.class)
        .hasMessageEndingWith(
            " (kind UNKNOWN, layout KCNA_WATCH_2023): expected " + evidence + ", found none");
  }
}
