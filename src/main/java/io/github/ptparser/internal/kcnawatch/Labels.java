package io.github.ptparser.internal.kcnawatch;

import io.github.ptparser.internal.outline.Block.Chrome;
import io.github.ptparser.internal.outline.Mark.Name;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The words and the class names that the pages of KCNA Watch are known by. */
final class Labels {

  static final String SITE_NAME = "KCNA Watch";
  static final String LOGO = "KCNA Watch Logo";
  static final String READ_ORIGINAL = "Read original version at source";
  static final String MORE_FROM = "More From";
  static final String MORE_ARTICLES = "More Articles";
  static final String BREADCRUMB_ROOT = "KCNA";
  static final String BROWSE = "Browse";
  static final String SHARE_BUTTON = "Share Button";

  /** Lines around a text: the share button, the words of a link that has gone, house adverts. */
  private static final List<String> LABELS =
      List.of(SHARE_BUTTON, READ_ORIGINAL, "Join the NK Pro team", "NK News is hiring");

  /** What a text ends with that is cut by the paywall. */
  private static final String GATE = "Upgrade to NK PRO today to get full access";

  /** Longer lines outside links are prose, not a label, a count or a menu. */
  static final int LONGEST_LABEL = 80;

  /** What makes a page an article, for a message. */
  static final String ARTICLE_MARK = "the meta line \"Date: DD/MM/YYYY | Source: LABEL\"";

  /** The lines of the newsletter box, which ended the pages of 2019. */
  private static final List<String> NEWSLETTER =
      List.of("Get North Korea headlines delivered to your inbox", "Subscribe to the NK News ");

  static final String CONTENT = "article-content";
  static final String ENTRY = "article-desc";
  static final String ENTRY_PICTURE = "article-thumb";
  static final String ENTRY_DATE = "articled-date";
  static final String MORE_LINK = "more-full-link";
  static final String MORE_RESULTS = "more_results";
  static final String LATEST = "latest_article_wrapper";
  static final String SEARCH = "search_wrapper";

  /** The elements around the entries of a listing. */
  static final List<String> WRAPPERS = List.of(LATEST, SEARCH);

  static final List<String> SIGN_UP_FORMS =
      List.of("nk-paywall-free-member-form", "free-member-form-inner");

  /** The classes and ids that the site is known to use. */
  static final List<Name> NAMES =
      List.of(
          new Name(CONTENT, Chrome.NONE),
          new Name(ENTRY, Chrome.NONE),
          new Name(ENTRY_PICTURE, Chrome.NONE),
          new Name(ENTRY_DATE, Chrome.NONE),
          new Name(MORE_LINK, Chrome.NONE),
          new Name(MORE_RESULTS, Chrome.NONE),
          new Name(LATEST, Chrome.NONE),
          new Name(SEARCH, Chrome.NONE),
          new Name(SIGN_UP_FORMS.get(0), Chrome.SIGN_UP_FORM),
          new Name(SIGN_UP_FORMS.get(1), Chrome.SIGN_UP_FORM),
          new Name("wp-caption-text", Chrome.CAPTION));

  private Labels() {}

  /** The texts that a page of the archive is known by. */
  static List<String> phrases() {
    List<String> phrases = new ArrayList<>(LABELS);
    phrases.addAll(NEWSLETTER);
    phrases.add(GATE);
    phrases.addAll(List.of(SITE_NAME, LOGO, READ_ORIGINAL, MORE_FROM, MORE_ARTICLES));
    phrases.addAll(List.of(ARTICLE_MARK, BREADCRUMB_ROOT, BROWSE));
    return phrases;
  }

  /** Whether a line asks a reader to sign up in order to read on. */
  static boolean isGate(String line) {
    return line.startsWith(GATE);
  }

  /** Whether it does so behind other text. */
  static boolean holdsGate(String line) {
    return line.contains(GATE);
  }

  static boolean isSignUpForm(Element element) {
    return SIGN_UP_FORMS.stream().anyMatch(element::hasClass);
  }

  static boolean isLabel(String line) {
    return LABELS.contains(line);
  }

  static boolean isBeginningOfLabel(String text) {
    return MORE_FROM.startsWith(text)
        || READ_ORIGINAL.startsWith(text)
        || SHARE_BUTTON.startsWith(text)
        || NEWSLETTER.stream().anyMatch(line -> line.startsWith(text));
  }

  static boolean isNewsletter(String line) {
    for (String beginning : NEWSLETTER) {
      if (line.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
