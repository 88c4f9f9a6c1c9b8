package io.github.ptparser.internal;

import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.layout.Match.Neither;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.text.Text;
import java.util.List;
import org.jsoup.nodes.Element;

/** Recognises pages that are neither an article nor a listing. */
public final class OtherPages {

  private static final String CHALLENGE_TITLE = "Just a moment...";

  /** Texts in the addresses and scripts of Cloudflare's bot check. */
  public static final List<String> CHALLENGE_MARKS =
      List.of("/cdn-cgi/challenge-platform/", "__cf_chl_");

  /** Characters of text; a check has some 250. */
  private static final int LONGEST_CHALLENGE = 500;

  /** The words that these pages are recognised by. */
  public static final List<String> PHRASES =
      List.of(CHALLENGE_TITLE, "error 404: page not found, can't be found");

  private OtherPages() {}

  /** The kind of page; UNKNOWN if it is not recognised. */
  static PageKind kind(PageFacts page) {
    if (page.saysNotFound()) {
      return PageKind.NOT_FOUND;
    }
    if (page.site().isSignUpWall(page.outline(), page.address())) {
      return PageKind.MEMBERS_ONLY;
    }
    return isBotChallenge(page) ? PageKind.BOT_CHALLENGE : PageKind.UNKNOWN;
  }

  /** The problem of a page of this kind. */
  static Neither describe(PageFacts page, PageKind kind) {
    return switch (kind) {
      case NOT_FOUND -> neither(kind, "the site's page for a missing address");
      case MEMBERS_ONLY -> neither(kind, "a sign-up wall");
      case BOT_CHALLENGE -> problem(kind, ProblemCode.NOT_A_PAGE_OF_THE_SITE, "a bot check");
      default -> describeUnknown(page);
    };
  }

  private static Neither neither(PageKind kind, String found) {
    return problem(kind, ProblemCode.NO_ARTICLE_OR_LISTING, found);
  }

  private static Neither problem(PageKind kind, ProblemCode code, String found) {
    return new Neither(kind, code, "expected an article or a listing, found " + found);
  }

  private static Neither describeUnknown(PageFacts page) {
    if (page.source().isEmpty()) {
      return problem(PageKind.UNKNOWN, ProblemCode.EMPTY_PAGE, "only white space");
    }
    if (!page.isHtml()) {
      return problem(PageKind.UNKNOWN, ProblemCode.NOT_HTML, "something other than HTML");
    }
    return page.site().hasPage(page.outline(), page.address())
        ? neither(PageKind.UNKNOWN, "another page of the site")
        : problem(
            PageKind.UNKNOWN,
            ProblemCode.NOT_A_PAGE_OF_THE_SITE,
            "a page without any mark of the site");
  }

  /** The marks alone prove nothing: behind this hosting any page may have them. */
  private static boolean isBotChallenge(PageFacts page) {
    Element title = page.outline().head().title();
    if (title != null && Text.fold(title.wholeText()).equals(CHALLENGE_TITLE)) {
      return true;
    }
    int text = page.outline().lines().all().stream().mapToInt(line -> line.text().length()).sum();
    if (text > LONGEST_CHALLENGE) {
      return false;
    }
    String html = page.source().withScripts().html();
    return CHALLENGE_MARKS.stream().anyMatch(html::contains);
  }
}
