package io.github.ptparser.internal;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A site whose pages are parsed: where it is, and what its addresses name. */
enum Site {

  /** The archive. */
  KCNA_WATCH("https://kcnawatch.org/", "newstream/") {
    @Override
    boolean isAt(URI address) {
      return Addresses.isArchive(address);
    }

    @Override
    @Nullable String articleId(String link) {
      return Addresses.articleId(link);
    }

    @Override
    @Nullable String articleId(URI address) {
      return Addresses.articleId(address);
    }

    @Override
    Instant storedAt(String articleId) {
      return Addresses.storedAt(articleId);
    }

    @Override
    String titleOf(String text) {
      return KcnaWatch.titleOf(text);
    }
  },

  /** The newspaper's own. */
  PYONGYANG_TIMES("https://www.pyongyangtimes.com.kp/", "blog?") {
    @Override
    boolean isAt(URI address) {
      return Addresses.isNewspaper(address);
    }

    @Override
    @Nullable String articleId(String link) {
      return Addresses.newspaperId(link);
    }

    @Override
    @Nullable String articleId(URI address) {
      return isAt(address) ? Addresses.newspaperId(address.toString()) : null;
    }

    @Override
    @Nullable Instant storedAt(String articleId) {
      return Addresses.storedAtByBlogId(articleId);
    }

    @Override
    String titleOf(String text) {
      return PyongyangTimes.titleOf(text);
    }
  };

  /** The address of the site, which links resolve against where nothing else is known. */
  final URI home;

  /** How nearly all links to articles begin; they need not be resolved to be known. */
  final String articles;

  Site(String home, String articles) {
    this.home = URI.create(home);
    this.articles = home + articles;
  }

  /**
   * Whose page it is: the archive's if any of its addresses is, else the newspaper's if one is; of
   * a page without any it is told by its marks. All that is left is for the archive's layouts to
   * tell.
   */
  static Site of(PageAddresses addresses, Outline outline) {
    List<URI> known = addresses.known();
    for (Predicate<URI> isTaken : List.<Predicate<URI>>of(a -> !Addresses.isSite(a), a -> true)) {
      for (Site site : values()) {
        if (known.stream().filter(isTaken).anyMatch(site::isAt)) {
          return site;
        }
      }
    }
    return known.isEmpty() && !KcnaWatch.isMarked(outline) && PyongyangTimes.isMarked(outline)
        ? PYONGYANG_TIMES
        : KCNA_WATCH;
  }

  /** Whether an address is one of the site's. */
  abstract boolean isAt(URI address);

  /** The identity of the article that a link names, whatever site it leads to; null if none. */
  abstract @Nullable String articleId(String link);

  /** The identity of the article that an address of the site names; null if it names none. */
  abstract @Nullable String articleId(URI address);

  /** When the article of this identity was stored; null if the identity does not say. */
  abstract @Nullable Instant storedAt(String articleId);

  /** The title in what the head of a page gives as one: without the site's name; often empty. */
  abstract String titleOf(String text);
}
