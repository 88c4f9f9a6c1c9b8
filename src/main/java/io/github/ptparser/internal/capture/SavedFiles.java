package io.github.ptparser.internal.capture;

/** The files that browsers write beside a saved page. */
public final class SavedFiles {

  private SavedFiles() {}

  /**
   * Whether a link leads to such a file: {@code ./NAME_files/one.jpg}. Its web address is lost.
   *
   * @param isSaved whether a browser is known to have saved the page; then the link may be absolute
   */
  public static boolean contain(String link, boolean isSaved) {
    int folder = link.lastIndexOf('/');
    int start = link.startsWith("./") ? 2 : 0;
    return folder > start
        && link.startsWith("_files", folder - "_files".length())
        && (isSaved || link.indexOf('/', start) == folder);
  }
}
