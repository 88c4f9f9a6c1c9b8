package io.github.ptparser.internal;

import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.Layouts.Neither;
import io.github.ptparser.internal.Outline.Range;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells apart the pages that are neither an article nor a listing. */
final class OtherPages {

  private static final String CHALLENGE_TITLE = "Just a moment...";

  /** What such a page has in its addresses and scripts. */
  static final List<String> CHALLENGE_MARKS = List.of("/cdn-cgi/challenge-platform/", "__cf_chl_");

  private static final String LOGO = "KCNA Watch Logo";

  /** The texts that these pages are known by. */
  static final List<String> PHRASES =
      List.of(CHALLENGE_TITLE, LOGO, "error 404: page not found, can't be found");

  private OtherPages() {}

  /** What kind of other page it is; UNKNOWN if it bears the marks of none. */
  static PageKind kind(SavedPage page) {
    if (isNotFound(page)) {
      return PageKind.NOT_FOUND;
    }
    if (isSignUpWall(page)) {
      return PageKind.MEMBERS_ONLY;
    }
    return isBotChallenge(page) ? PageKind.BOT_CHALLENGE : PageKind.UNKNOWN;
  }

  /** What the page is called as a problem. */
  static Neither describe(SavedPage page, PageKind kind) {
    return switch (kind) {
      case NOT_FOUND -> neither("the site's page for an address that leads nowhere");
      case MEMBERS_ONLY -> neither("a sign-up wall");
      case BOT_CHALLENGE -> problem(ProblemCode.NOT_A_PAGE_OF_THE_SITE, "a check for bots");
      default -> describeUnknown(page);
    };
  }

  private static Neither neither(String found) {
    return problem(ProblemCode.NO_ARTICLE_OR_LISTING, found);
  }

  private static Neither problem(ProblemCode code, String found) {
    return new Neither(code, null, "expected an article or a listing, found " + found, null);
  }

  private static Neither describeUnknown(SavedPage page) {
    if (page.source.isEmpty()) {
      return problem(ProblemCode.EMPTY_PAGE, "nothing but white space");
    }
    if (!page.isHtml()) {
      return problem(ProblemCode.NOT_HTML, "something that is no HTML");
    }
    return isOfTheSite(page)
        ? neither("another page of the site")
        : problem(ProblemCode.NOT_A_PAGE_OF_THE_SITE, "a page without any mark of the site");
  }

  /** Whether its title or its first heading says so; a search that found nothing is a listing. */
  static boolean isNotFound(SavedPage page) {
    Element title = page.outline.head.title;
    return (title != null && saysNotFound(Text.fold(title.wholeText())))
        || page.outline.lines.all().stream()
            .filter(line -> line.isHeading() && line.links().isEmpty())
            .limit(1)
            .anyMatch(line -> saysNotFound(line.text()));
  }

  private static boolean saysNotFound(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.startsWith("page not found")
        || lower.startsWith("error 404")
        || lower.matches("404|not found|404[^a-z0-9]+(page )?not found.*")
        || lower.contains("page can't be found");
  }

  private static boolean isSignUpWall(SavedPage page) {
    return (page.address != null && Addresses.isSignUp(page.address))
        || KcnaWatch.SIGN_UP_FORMS.stream()
            .flatMap(name -> page.outline.marksIn(Range.ALL, name).stream())
            .anyMatch(mark -> !mark.isHidden);
  }

  private static boolean isBotChallenge(SavedPage page) {
    Element title = page.outline.head.title;
    if (title != null && Text.fold(title.wholeText()).equals(CHALLENGE_TITLE)) {
      return true;
    }
    String html = page.source.whole().document().html();
    return CHALLENGE_MARKS.stream().anyMatch(html::contains);
  }

  private static boolean isOfTheSite(SavedPage page) {
    Element title = page.outline.head.title;
    return page.site == Site.PYONGYANG_TIMES
        || (page.address != null && Addresses.isArchive(page.address))
        || (title != null && Text.fold(title.wholeText()).endsWith(KcnaWatch.SITE_NAME))
        || page.outline.pictures.all().stream()
            .anyMatch(picture -> picture.element().attr("alt").equals(LOGO));
  }
}
