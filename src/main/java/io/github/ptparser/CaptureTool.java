package io.github.ptparser;

/**
 * The tools that keep pages, as far as their captures can be told apart.
 *
 * <pre>{@code
 * Capture capture = page.capture();
 * boolean isOfWarc = capture != null && capture.by() == CaptureTool.WARC;
 * }</pre>
 */
public enum CaptureTool {
  /** A web archive file: WARC, WACZ. */
  WARC,
  /** The Wayback Machine of the Internet Archive. */
  WAYBACK,
  /** Archive-It, the Internet Archive's service for institutions. */
  ARCHIVE_IT,
  /** archive.today, with its hosts archive.ph, archive.is and others. */
  ARCHIVE_TODAY,
  /** Arquivo.pt, the Portuguese web archive. */
  ARQUIVO_PT,
  /** Another web archive that replays pages with pywb. */
  PYWB,
  /** Google Translate, as a proxy. */
  GOOGLE_TRANSLATE,
  /** SingleFile, by itself or in Zotero and ArchiveBox. */
  SINGLEFILE,
  /** HTTrack. */
  HTTRACK,
  /** monolith. */
  MONOLITH,
  /** The command "save page" of a browser. */
  BROWSER
}
