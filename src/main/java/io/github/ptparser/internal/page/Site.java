package io.github.ptparser.internal.page;

import io.github.ptparser.internal.outline.Mark;
import io.github.ptparser.internal.outline.Outline;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A site whose pages are parsed: where it is, what its addresses name, and how it is known. */
public interface Site {

  /** The address of the site, which links resolve against where nothing else is known. */
  URI home();

  /** How nearly all links to articles begin; they need not be resolved to be known. */
  String articles();

  /** The classes and ids that the site is known to use. */
  List<Mark.Name> names();

  /** The texts that its pages are known by. */
  List<String> phrases();

  /** Those that are looked for wherever they stand, even in a word. */
  List<String> phrasesWithin();

  /** Whether an address is one of the site's. */
  boolean isAt(URI address);

  /** The identity of the article that a link names, whatever site it leads to; null if none. */
  @Nullable String articleId(String link);

  /** The identity of the article that an address of the site names; null if it names none. */
  @Nullable String articleId(URI address);

  /** When the article of this identity was stored; null if the identity does not say. */
  @Nullable Instant storedAt(String articleId);

  /** The title in what the head of a page gives as one: without the site's name; often empty. */
  String titleOf(String text);

  /** Whether a page of unknown address says by its text or its links that it is of the site. */
  boolean isMarked(Outline outline);

  /** Whether a page that is neither an article nor a listing is of the site all the same. */
  boolean hasPage(Outline outline, @Nullable URI address);

  /** Whether a reader sees a form to sign up in place of the page. */
  boolean isSignUpWall(Outline outline, @Nullable URI address);
}
