package io.github.ptparser.internal.capture;

/** What browsers write beside a page when they save it. */
public final class SavedFiles {

  private SavedFiles() {}

  /**
   * Whether a link leads to a file that a browser wrote beside the page when it saved that: {@code
   * ./NAME_files/one.jpg}. Where it was on the web is lost.
   *
   * @param isSaved whether it is known that a browser saved the page; then the link may be absolute
   */
  public static boolean contain(String link, boolean isSaved) {
    int folder = link.lastIndexOf('/');
    int start = link.startsWith("./") ? 2 : 0;
    return folder > start
        && link.startsWith("_files", folder - "_files".length())
        && (isSaved || link.indexOf('/', start) == folder);
  }
}
