package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sign-up form stands in the place of the text, the words around it are no article. */
class SignUpWallTest {

  private static final String FORM =
      "<div class=nk-paywall-free-member-form><form action=/free-member-form/><input></form></div>";

  private static final String PROSE =
      "<p>The members of the fourth work-team have registered eleven new kinds of maize, and all"
          + " of them stood the rains of July better than the old ones did in the year before.</p>";

  private static Page page(String body) {
    return Page.of(
        "<!DOCTYPE html><html><head><title>Maize | KCNA Watch</title></head><body><h1>Maize</h1>"
            + "<p>Date: 17/03/2023 | Source: Pyongyang Times | <a href='/o'>Read original version"
            + " at source</a></p><div class=article-content>"
            + body
            + "</div></body></html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>Sign up to read this article</h3>",
        "<p>Free members read all of it.</p>",
        "<p>To continue reading enter your email.</p>",
        ""
      })
  void anInvitationIsNoArticle(String invitation) {
    assertThat(page(invitation + FORM).kind()).isEqualTo(PageKind.MEMBERS_ONLY);
  }

  @Test
  void aLinkToTheFormIsAsGoodASignAsTheForm() {
    Page page =
        page("<p>Sign up to read.</p><p><a href='/free-member-form/?redirect=x'>Go</a></p>");

    assertThat(page.kind()).isEqualTo(PageKind.MEMBERS_ONLY);
  }

  @Test
  void aTextBesideTheFormIsAnArticleThatMayBeCut() {
    ParseResult<Article> result = ArticleParser.create().tryParse(page(PROSE + FORM));

    assertThat(result.value()).isNotNull();
    assertThat(result.problems()).extracting(Problem::code).contains(ProblemCode.SIGN_UP_FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"style='display:\nnone'", "style='visibility: hidden'", "hidden"})
  void aHiddenFormIsNone(String hidden) {
    String form = FORM.replace("<div ", "<div " + hidden + " ");
    ParseResult<Article> result =
        ArticleParser.create().tryParse(page("<p>Members sang.</p>" + form));

    assertThat(result.value()).isNotNull();
    assertThat(result.problems())
        .extracting(Problem::code)
        .doesNotContain(ProblemCode.SIGN_UP_FORM);
  }
}
