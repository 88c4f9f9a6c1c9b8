package io.github.ptparser.generated;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A text that is not generated in some places, because by what is known of the pages it would be
 * read as something else there.
 *
 * @param name what the text is
 * @param places where it is not generated
 * @param reason why a parser could not do better
 * @param matches tells the text, which is folded
 */
record Exclusion(String name, Set<Place> places, String reason, Predicate<String> matches) {

  /** Where a text stands in a page. */
  enum Place {
    TITLE,
    LABEL,
    PARAGRAPH,
    CAPTION,
    TEASER_TITLE,
    EXCERPT
  }

  private static final Set<Place> EVERYWHERE = Set.of(Place.values());

  private static final Predicate<String> DAY_IN_WORDS =
      matching("\\p{L}{3,9}\\.? \\d{1,2}, ?\\d{4}");

  static final List<Exclusion> ALL =
      List.of(
          new Exclusion(
              "nothing but white space",
              EVERYWHERE,
              "folded, it is no text at all",
              String::isEmpty),
          new Exclusion(
              "U+0000",
              EVERYWHERE,
              "HTML cannot carry it: a parser drops it or puts U+FFFD in its place",
              text -> text.indexOf('\0') >= 0),
          new Exclusion(
              "U+FFFF",
              EVERYWHERE,
              "jsoup takes it for the end of the page, so that U+FFFD has to stand for it",
              text -> text.indexOf('\uFFFF') >= 0),
          new Exclusion(
              "lone surrogate",
              EVERYWHERE,
              "no charset can carry it",
              text -> text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)),
          new Exclusion(
              "label with a bar",
              Set.of(Place.LABEL),
              "the bar ends the label in the meta line",
              text -> text.indexOf('|') >= 0),
          new Exclusion(
              "label with the text of the link to the original",
              Set.of(Place.LABEL),
              "that text ends the meta line, whose nodes are not known",
              text -> text.contains("Read original version at source")),
          new Exclusion(
              "label with the text of the link for more",
              Set.of(Place.LABEL),
              "that text ends the block below the article, whose nodes are not known",
              text -> text.contains("More Articles")),
          new Exclusion(
              "label that is the heading of the block below, without its label",
              Set.of(Place.LABEL),
              "the heading of a source's listing is its label",
              matching("More From( .*)?")),
          new Exclusion(
              "title of an entry that is the text of the link to the original",
              Set.of(Place.TEASER_TITLE),
              "a link with this text is the one certain mark of an article",
              matching("Read original version at source")),
          new Exclusion(
              "label that begins with a sign",
              Set.of(Place.LABEL),
              "in a breadcrumb it may be what separates the label from the link before",
              text -> !text.matches("[(\\p{L}\\p{N}].*")),
          new Exclusion(
              "line of the page's chrome",
              Set.of(Place.PARAGRAPH, Place.EXCERPT),
              "the text of the share button, of the link for more, or of a newsletter line",
              matching(
                  "(Share Button|More Articles|Get North Korea headlines delivered .*"
                      + "|Subscribe to the NK News .*)")),
          new Exclusion(
              "paragraph that is the link to the original, without its link",
              Set.of(Place.PARAGRAPH),
              "the site leaves these words on pages whose link has gone",
              matching("Read original version at source")),
          new Exclusion(
              "paragraph that begins as a source's signature",
              Set.of(Place.PARAGRAPH),
              "it is text however made, and alone in a text it does not tell how the text is made",
              matching("www\\..*")),
          new Exclusion(
              "paragraph that begins with Share Button",
              Set.of(Place.PARAGRAPH),
              "on a page of 2019 the button may be glued to the text",
              matching("Share Button[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}].*")),
          new Exclusion(
              "paragraph that is a count",
              Set.of(Place.PARAGRAPH),
              "\"Views: 1,204\" at the edge of a text is said, as a counter of the page looks like that",
              matching(
                  "\\p{L}[\\p{L} ]{1,30}: ?[0-9][0-9,.]*( \\p{L}+)?|[0-9][0-9,.]* \\p{L}+( \\p{L}+)?"
                      + "|[\\p{IsHan}\\p{IsHangul}]{2,8} ?[0-9][0-9,.]*")),
          new Exclusion(
              "paragraph that ends in dots",
              Set.of(Place.PARAGRAPH),
              "as one of the last two it is said, as a text that the paywall cuts ends so",
              matching(".*(\\.\\.\\.|…)\\]?")),
          new Exclusion(
              "paragraph that is a bar",
              Set.of(Place.PARAGRAPH),
              "below the meta line it may be the last of its bars, whose nodes are not known",
              text -> text.equals("|")),
          new Exclusion(
              "line of the body that begins like the heading of the block below",
              Set.of(Place.PARAGRAPH, Place.CAPTION),
              "More From LABEL ends the body, and the label may differ from the meta line's",
              matching("More From( .*)?")),
          new Exclusion(
              "day in words with something glued to it",
              EVERYWHERE,
              "pages have two elements there without white space between them: two lines",
              matching("\\p{L}{3,9}\\.? \\d{1,2}, ?\\d{4}\\S.*")),
          new Exclusion(
              "title that is the text of the link for more",
              Set.of(Place.TITLE, Place.TEASER_TITLE),
              "the library finds that link by its text as well",
              matching("More Articles")),
          new Exclusion(
              "line that is a day in words",
              Set.of(Place.EXCERPT, Place.TEASER_TITLE, Place.LABEL),
              "it is told from the entry's own date, or the day served, by its form alone",
              DAY_IN_WORDS));

  static boolean allows(Place place, String text) {
    return ALL.stream()
        .noneMatch(
            exclusion -> exclusion.places().contains(place) && exclusion.matches().test(text));
  }

  private static Predicate<String> matching(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL).asMatchPredicate();
  }
}
