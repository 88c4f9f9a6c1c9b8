package io.github.ptparser.internal.capture;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The toolbar that the Wayback Machine puts into a capture, between two comments. */
public final class WaybackToolbar {

  private static final String BEGIN = "BEGIN WAYBACK TOOLBAR INSERT";
  private static final String END = "END WAYBACK TOOLBAR INSERT";

  /** The texts that it is known by. */
  public static final List<String> PHRASES = List.of(BEGIN, END);

  private WaybackToolbar() {}

  public static boolean beginsAt(Comment comment) {
    return comment.getData().contains(BEGIN);
  }

  /** The comment behind a toolbar; null if it has no end. */
  public static @Nullable Node endOf(Comment begin) {
    for (Node next = begin.nextSibling(); next != null; next = next.nextSibling()) {
      if (next instanceof Comment end && end.getData().contains(END)) {
        return next;
      }
    }
    return null;
  }

  /** Whether an element with this id is of a toolbar, which may have lost its comments. */
  public static boolean holds(String id) {
    return id.startsWith("wm-ipp") || id.equals("donato");
  }
}
