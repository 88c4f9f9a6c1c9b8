package io.github.ptparser.internal.page;

import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Outline;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A site whose pages are parsed: its addresses, and the marks it is recognised by. */
public interface Site {

  /** The home page, and the base URI of pages without an address. */
  URI home();

  /** How nearly all links to articles begin. Such links are recognised without resolving them. */
  String articles();

  /** The classes and ids that the site uses. */
  List<Mark.Name> names();

  /** The words that its pages are recognised by. */
  List<String> phrases();

  /** Whether an address belongs to the site. */
  boolean isAt(URI address);

  /** The id of the article that a link names, on whatever host; null if it names none. */
  @Nullable String articleId(String link);

  /** The id of the article that an address of the site names; null if it names none. */
  @Nullable String articleId(URI address);

  /** When the article was stored; null if its id does not say. */
  @Nullable Instant storedAt(String articleId);

  /** A title of the head without the site's name; may be empty. */
  String titleOf(String text);

  /** Whether the text or links of a page without an address show that it is of the site. */
  boolean isMarked(Outline outline);

  /** Whether a page that is neither an article nor a listing is of the site. */
  boolean hasPage(Outline outline, @Nullable URI address);

  /** Whether a sign-up form takes the place of the page. */
  boolean isSignUpWall(Outline outline, @Nullable URI address);
}
