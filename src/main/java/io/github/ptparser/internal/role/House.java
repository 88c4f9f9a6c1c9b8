package io.github.ptparser.internal.role;

import io.github.ptparser.internal.outline.Line;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a site puts among its texts, and is known by its words. */
public interface House {

  /** Whether a line is a label of the site. */
  boolean isLabel(Line line);

  /** Whether a line may be the beginning of a label, where a page was cut in it. */
  boolean isBeginningOfLabel(Line line);

  /** Whether a line is of the text, whatever stands beside it. */
  default boolean isSignature(Line line) {
    return false;
  }

  /** Whether a line is one of a newsletter's box. */
  default boolean isNewsletter(String line) {
    return false;
  }

  /** Whether a line asks a reader to sign up in order to read on. */
  default boolean isWall(String line) {
    return false;
  }

  /** A line without what no tag parts from it and is no text. */
  default String textOf(String line) {
    return line;
  }

  /** The same for the line with which a text begins. */
  default String beginning(String text) {
    return text;
  }

  /** Whether a line is what is left of something above the text. */
  default boolean isLeftOver(String line) {
    return false;
  }

  /** Whether a line of the text may be nothing but links. */
  default boolean mayBeLinks() {
    return false;
  }

  /** Whether a text may begin with a heading, whatever stands beside that. */
  default boolean mayBeginWithHeading() {
    return false;
  }

  /** Whether such a line may lead to there. */
  default boolean mayLeadTo(URI target) {
    return false;
  }

  /** Whether a picture of the text may lead to there. */
  boolean mayShow(URI target);

  /** Whether an element is known to hold a text. */
  default boolean isOfText(Element element) {
    return false;
  }

  /** Whether an element may be the one that holds a text. */
  default boolean mayHoldText(Element element) {
    return List.of("div", "section", "article", "main").contains(element.normalName());
  }
}
