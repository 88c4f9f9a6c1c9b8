package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the site itself: in titles, around a text, and in the place of one. */
class HouseLabelsTest {

  private static final String TOP =
      "<!DOCTYPE html><html><head><title>Tea house</title></head><body><h1>Tea house</h1>"
          + "<p>Date: 17/03/2023 | Source: Pyongyang Times | <a href=http://source.example/1>Read"
          + " original version at source</a></p><div class=article-content>";

  private static Page article(String body) {
    return Page.of(TOP + body + "</div></body></html>");
  }

  private static List<String> paragraphs(Page page) {
    return ArticleParser.create().parse(page).paragraphs();
  }

  @ParameterizedTest
  @CsvSource({
    "Cranes | KCNA Watch, Cranes",
    "Cranes - KCNA Watch, Cranes",
    "Cranes – KCNA Watch, Cranes",
    "Cranes — KCNA Watch, Cranes",
    "Cranes · KCNA Watch, Cranes",
    "Cranes: KCNA Watch, Cranes",
    "Cranes « KCNA Watch, Cranes",
    "Cranes KCNA Watch, Cranes",
    "Cranes! KCNA Watch, Cranes!",
    "Cranes || KCNA Watch, Cranes |",
    "' Cranes  of spring |\u00A0KCNA Watch ', Cranes of spring",
    "Cranes |, Cranes |",
    "KCNA Watch on cranes, KCNA Watch on cranes",
    "| KCNA Watch, ",
    "KCNA Watch, ",
    "'', "
  })
  void theNameOfTheSiteIsNoPartOfATitle(String title, String heading) {
    SmallListing listing =
        SmallListing.page(SmallListing.ADDRESS, SmallListing.DAY + "[1]" + SmallListing.MORE)
            .with("Pyongyang Times | KCNA Watch", title);

    assertThat(listing.listing().heading()).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource({
    "Tea house | KCNA Watch, Tea house | KCNA Watch, ''",
    "Tea house, Tea house - KCNA Watch, ''",
    "Tea room, Tea house, CONFLICTING_TITLE title",
    "Tea house, Tea room, CONFLICTING_TITLE title",
    "KCNA Watch, KCNA Watch, ''",
  })
  void theHeadOfThePageGivesTheTitleToo(String title, String ogTitle, String problem) {
    String head = "<title>" + title + "</title><meta property=og:title content='" + ogTitle + "'>";
    Page page = Page.of(TOP.replace("<title>Tea house</title>", head) + "<p>Two doors.");

    assertThat(SmallListing.problems(ArticleParser.create().tryParse(page)))
        .filteredOn(found -> found.endsWith("title"))
        .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  private static final String FORM = "<form class=free-member-form-inner><input></form>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up to read this.",
        "SIGN IN",
        "Please log in.",
        "To the login",
        "Register here.",
        "For members",
        "Subscribe",
        "Your password",
        "Your email",
        "Your E-Mail",
        "An account is free.",
        "Continue reading for nothing",
      })
  void anInvitationBesideAFormIsNoText(String line) {
    assertThat(article("<p>" + line + "</p>" + FORM).kind()).isEqualTo(PageKind.MEMBERS_ONLY);
    assertThat(article("<p>" + line + "</p>").kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(article("<p>" + line + "</p><p>Two doors.</p>" + FORM).kind())
        .isEqualTo(PageKind.ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({"112, MEMBERS_ONLY", "113, ARTICLE"})
  void anInvitationIsShort(int letters, PageKind kind) {
    String line = "Sign up " + "x".repeat(letters);

    assertThat(article("<p>" + line + "</p>" + FORM).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share Button",
        "Join the NK Pro team",
        "NK News is hiring",
        "Get North Korea headlines delivered to your inbox daily",
        "Subscribe to the NK News 'Daily Update' and get links"
      })
  void theSharingAndTheNewsletterAreNoText(String label) {
    assertThat(paragraphs(article("<p>Two doors.</p><p>" + label + "</p>")))
        .containsExactly("Two doors.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A Share Button", "Share Buttons", "NK News is hiring cooks"})
  void aSentenceWithALabelInItIsText(String line) {
    assertThat(paragraphs(article("<p>Two doors.</p><p>" + line + "</p>")))
        .containsExactly("Two doors.", line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Get North Korea headlines delivered to your inbox", "Subscribe to the NK News "})
  void theNewsletterMayBeGluedToTheText(String newsletter) {
    assertThat(paragraphs(article("<p>Two doors. " + newsletter + " daily</p>")))
        .containsExactly("Two doors.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"M", "More", "More Fro", "Share B", "Get North Korea h", "Subscribe to the NK"})
  void theBeginningOfALabelEndsACutPage(String cut) {
    assertThat(paragraphs(Page.of(TOP + "<p>Two doors.</p><p>" + cut)))
        .containsExactly("Two doors.");
    assertThat(paragraphs(article("<p>Two doors.</p><p>" + cut + "</p>")))
        .containsExactly("Two doors.", cut);
    assertThat(paragraphs(Page.of(TOP + "<p>Two doors.</p><p>" + cut + "!")))
        .containsExactly("Two doors.", cut + "!");
  }

  @ParameterizedTest
  @CsvSource({
    "https://kcnawatch.org/x, 1",
    "/x, 1",
    "http://source.example/photos, 1",
    "https://WWW.source.example/photos, 1",
    "https://assets.korearisk.com/x, 1",
    "https://korearisk.com/x, 1",
    "https://other.example/x.jpg, 1",
    "https://other.example/x.JPEG, 1",
    "https://other.example/x.png, 1",
    "https://other.example/x.gif, 1",
    "https://other.example/x.webp?w=9, 1",
    "https://other.example/x.avif, 1",
    "https://other.example/x.pdf, 0",
    "https://other.example/photos, 0",
    "https://notkorearisk.com/x, 0",
    "https://korearisk.com.example/x, 0",
    "/free-member-form/, 0",
    "javascript:x, 0",
  })
  void aPictureInALinkIsOfTheTextUnlessItLeadsAway(String link, int pictures) {
    String body = "<p>Two doors.</p><a href='" + link + "'><img src=/1.jpg></a>";

    assertThat(ArticleParser.create().parse(article(body)).images()).hasSize(pictures);
  }
}
