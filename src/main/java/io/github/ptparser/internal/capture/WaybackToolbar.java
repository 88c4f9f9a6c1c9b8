package io.github.ptparser.internal.capture;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The toolbar that the Wayback Machine inserts into a capture, between two comments. */
public final class WaybackToolbar {

  private static final String BEGIN = "BEGIN WAYBACK TOOLBAR INSERT";
  private static final String END = "END WAYBACK TOOLBAR INSERT";

  /** The texts that it is recognised by. */
  public static final List<String> PHRASES = List.of(BEGIN, END);

  private WaybackToolbar() {}

  public static boolean beginsAt(Comment comment) {
    return comment.getData().contains(BEGIN);
  }

  /** The comment that ends a toolbar; null if it is missing. */
  public static @Nullable Node endOf(Comment begin) {
    for (Node next = begin.nextSibling(); next != null; next = next.nextSibling()) {
      if (next instanceof Comment end && end.getData().contains(END)) {
        return next;
      }
    }
    return null;
  }

  /** Whether an id belongs to a toolbar, whose comments may have been removed. */
  public static boolean holds(String id) {
    return id.startsWith("wm-ipp") || id.equals("donato");
  }
}
