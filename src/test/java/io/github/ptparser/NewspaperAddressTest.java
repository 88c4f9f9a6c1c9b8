package io.github.ptparser;

import static io.github.ptparser.SmallNewspaper.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.SmallNewspaper.Markup;
import io.github.ptparser.SmallNewspaper.Part;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the addresses of the newspaper's own site name, and how it is told which site a page is of.
 */
class NewspaperAddressTest {

  private static final String ID = SmallNewspaper.ID;
  private static final String OTHER_ID = "650141d00a1b2c3d4e5f6072";
  private static final String KCNA = "https://kcnawatch.org/newstream/1694667933-573104/ferry/";

  private static SmallNewspaper withHead(String html) {
    return article(Markup.FLEX).at(null).with(Part.HEAD, html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.pyongyangtimes.com.kp/blog?page=culture&subpage=home&blogid=" + ID,
        "http://pyongyangtimes.com.kp/blog?blogid=" + ID + "&num=3&page=culture",
        "HTTPS://WWW.PyongyangTimes.com.kp/blog/?page=culture&amp;blogid=" + ID,
        "https://www.pyongyangtimes.com.kp:443/blog?page=culture&amp;amp;blogid=" + ID + "#top",
        "https://web.archive.org/web/20230915000000/https://www.pyongyangtimes.com.kp/blog?blogid="
            + ID,
        "https://www.pyongyangtimes.com.kp/blog?blogid=6502949D0A1B2C3D4E5F6071"
      })
  void blogidIsTheIdentity(String address) {
    SmallNewspaper page = article(Markup.FLEX).at(address);

    assertThat(page.article().id()).isEqualTo(ID);
    assertThat(page.article().storedAt()).isEqualTo(Instant.parse("2023-09-14T05:05:33Z"));
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void addressIsThatOfThePageWithoutThePrefixOfACapture() {
    String address = "http://pyongyangtimes.com.kp/blog?num=3&blogid=" + ID;

    assertThat(article(Markup.FLEX).at("https://web.archive.org/web/2023id_/" + address).article())
        .extracting(Article::url)
        .hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=canonical href='https://www.pyongyangtimes.com.kp/blog?blogid=ID'>",
        "<link rel=canonical href='//www.pyongyangtimes.com.kp/blog?blogid=ID'>",
        "<link rel=canonical href='/blog?blogid=ID'>",
        "<meta property=og:url content='https://www.pyongyangtimes.com.kp/blog?blogid=ID'>",
        "<meta property=og:url content='/blog?blogid=ID'>",
        "<base href=https://www.pyongyangtimes.com.kp/x/><link rel=canonical href='/blog?blogid=ID'>"
      })
  void pageSaysItsAddressItself(String head) {
    SmallNewspaper page = withHead(head.replace("ID", ID));

    assertThat(page.article().id()).isEqualTo(ID);
    assertThat(page.article().url())
        .hasToString("https://www.pyongyangtimes.com.kp/blog?blogid=" + ID);
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void pageThatWasSavedByABrowserSaysItsAddress() {
    String comment = "<!-- saved from url=(0074)" + SmallNewspaper.ADDRESS + " -->\n";

    assertThat(ArticleParser.create().parse(Page.of(comment + withHead("").html())).id())
        .isEqualTo(ID);
  }

  @Test
  void addressesThatNameTwoArticlesAreAProblem() {
    SmallNewspaper page =
        article(Markup.FLEX)
            .with(
                Part.HEAD,
                "<link rel=canonical href='/blog?page=culture&blogid=" + OTHER_ID + "'>");

    assertThat(page.article().id()).isEqualTo(ID);
    assertThat(page.problems()).containsExactly("CONFLICTING_ID id", "CONFLICTING_ADDRESS url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.pyongyangtimes.com.kp/blog?page=politics&subpage=home",
        "https://www.pyongyangtimes.com.kp/blog",
        "http://pyongyangtimes.com.kp/blog/?page=politics"
      })
  void addressOfASectionIsNotTheArticles(String address) {
    SmallNewspaper page = article(Markup.LISTS).at(address);

    assertThat(page.article().id()).isNull();
    assertThat(page.article().storedAt()).isNull();
    assertThat(page.article().url()).hasToString(address);
    assertThat(page.problems()).containsExactly("MISSING_ID id");
    assertThat(page.result().problems().get(0).message())
        .isEqualTo(
            "expected an address that names the article, found that of its section, which shows"
                + " whatever is its newest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6502949d0a1b2c3d4e5f607",
        "6502949d0a1b2c3d4e5f60712",
        "6502949d0a1b2c3d4e5f607g",
        ""
      })
  void blogidOfAnotherFormIsNone(String id) {
    SmallNewspaper page =
        article(Markup.LISTS).at("https://www.pyongyangtimes.com.kp/blog?page=x&blogid=" + id);

    assertThat(page.article().id()).isNull();
    assertThat(page.problems()).containsExactly("MISSING_ID id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.pyongyangtimes.com.kp/other?blogid=" + ID,
        "https://www.pyongyangtimes.com.kp?blogid=" + ID,
        "https://www.pyongyangtimes.com.kp/other#?blogid=" + ID,
        "https://www.pyongyangtimes.com.kp/x?myblogid=" + ID,
        "https://www.pyongyangtimes.com.kp/x?bbs=8213"
      })
  void addressThatNamesNoArticleHasNoIdentity(String address) {
    SmallNewspaper page = article(Markup.LISTS).at(address);

    assertThat(page.article().id()).isNull();
    assertThat(page.article().url()).hasToString(address);
    assertThat(page.problems()).containsExactly("MISSING_ID id");
    assertThat(page.result().problems().get(0).message()).endsWith(", found none");
  }

  @Test
  void addressOfTheSiteAloneIsNotTheArticles() {
    SmallNewspaper page = article(Markup.LISTS).at("https://www.pyongyangtimes.com.kp/");

    assertThat(page.article().url()).isNull();
    assertThat(page.problems()).containsExactly("MISSING_ID id", "MISSING_ADDRESS url");
  }

  // Whose page it is

  @Test
  void withoutAnyAddressItIsKnownByItsFooter() {
    SmallNewspaper page = article(Markup.TABLES).at(null);

    assertThat(page.result().layout()).isEqualTo("PYONGYANG_TIMES_2022");
    assertThat(page.problems()).containsExactly("MISSING_ID id", "MISSING_ADDRESS url");
    assertThat(page.with(Part.FOOTER, "2023 All rights reserved").page().kind())
        .isEqualTo(PageKind.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/blog?page=x&blogid=ID", "http://pyongyangtimes.com.kp/blog?blogid=ID"})
  void withoutAnyAddressItIsKnownByALinkToAnArticle(String link) {
    SmallNewspaper page =
        article(Markup.TABLES)
            .at(null)
            .with(Part.FOOTER, "<a href='" + link.replace("ID", OTHER_ID) + "'>Cup is won</a>");

    assertThat(page.result().layout()).isEqualTo("PYONGYANG_TIMES_2022");
    assertThat(page.paragraphs()).startsWith(SmallNewspaper.FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/blog?page=x&blogid=12",
        "https://example.org/blog?blogid=ID",
        "https://example.org/share?u=https://www.pyongyangtimes.com.kp/blog?blogid=ID"
      })
  void aLinkElsewhereSaysNothing(String link) {
    SmallNewspaper page =
        article(Markup.TABLES)
            .at(null)
            .with(Part.FOOTER, "<a href='" + link.replace("ID", OTHER_ID) + "'>Cup is won</a>");

    assertThat(page.page().kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page.problems()).containsExactly("NOT_A_PAGE_OF_THE_SITE");
  }

  @Test
  void aPageOfAnotherSiteIsNotTheNewspapers() {
    SmallNewspaper page = article(Markup.TABLES).at("https://example.org/blog?blogid=" + ID);

    assertThat(page.page().kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page.problems()).containsExactly("NOT_A_PAGE_OF_THE_SITE");
  }

  @Test
  void anotherPageOfTheSiteIsOne() {
    SmallNewspaper page =
        article(Markup.TABLES)
            .at("https://www.pyongyangtimes.com.kp/contact")
            .with(Part.DATE, "Mail to us.");

    assertThat(page.page().kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page.problems()).containsExactly("NO_ARTICLE_OR_LISTING");
    assertThat(page.result().problems().get(0).message())
        .isEqualTo("expected an article or a listing, found another page of the site");
  }

  @Test
  void aPageOfTheArchiveIsTheArchivesWhateverItLinksTo() {
    String links =
        "<a href='/blog?page=x&blogid=" + ID + "'>Cup</a><p>2023 © All rights reserved.</p>";
    SmallArticle archive = SmallArticle.sound().with(SmallArticle.Part.END, links + "</html>");

    assertThat(archive.result().layout()).isEqualTo("KCNA_WATCH_2023");
    assertThat(archive.with(SmallArticle.Part.HEAD, "").result().layout())
        .isEqualTo("KCNA_WATCH_2023");
    assertThat(archive.article().id()).isEqualTo("1679051042-573104");
  }

  @Test
  void anyAddressOfTheArchiveMakesAPageTheArchives() {
    SmallNewspaper page = article(Markup.FLEX);

    assertThat(page.at(KCNA).page().kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(page.with(Part.HEAD, "<link rel=canonical href=" + KCNA + ">").page().kind())
        .isEqualTo(PageKind.UNKNOWN);
    assertThat(page.at("https://kcnawatch.org/").page().kind()).isEqualTo(PageKind.UNKNOWN);
  }

  @Test
  void anAddressOfASiteAloneSaysLessThanOneOfAPage() {
    SmallNewspaper page =
        article(Markup.FLEX)
            .at("https://kcnawatch.org/")
            .with(Part.HEAD, "<meta property=og:url content='" + SmallNewspaper.ADDRESS + "'>");

    assertThat(page.article().id()).isEqualTo(ID);
    assertThat(page.article().url()).hasToString(SmallNewspaper.ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Date: 17/03/2023 | Source: Pyongyang Times | "
            + "<a href='http://www.pyongyangtimes.com.kp/?bbs=1'>Read original version at source</a>",
        "<p><a href=/newstream/1679051042-573104/>Wool market</a>"
      })
  void withoutAnyAddressTheMarksOfTheArchiveWin(String mark) {
    SmallNewspaper page = article(Markup.FLEX).at(null).with(Part.MENU, mark);

    assertThat(String.valueOf(page.result().layout())).doesNotStartWith("PYONGYANG");
  }

  @Test
  void withoutAnyAddressTheTitleOfTheArchiveWins() {
    assertThat(withHead("<title>New ferry on the Nam | KCNA Watch</title>").page().kind())
        .isEqualTo(PageKind.UNKNOWN);
  }
}
