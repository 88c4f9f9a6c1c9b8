package io.github.ptparser.internal;

import io.github.ptparser.internal.Outline.Line;
import java.net.URI;
import org.jsoup.nodes.Element;

/**
 * What the newspaper's own site puts among its texts: share buttons, and lines of nothing but
 * links, which are a menu or a list of other articles.
 */
final class NewspaperHouse implements BodyText.House {

  @Override
  public boolean isLabel(Line line) {
    return PyongyangTimes.isShareLabel(line.text(), line.links());
  }

  @Override
  public boolean isSignature(Line line) {
    return PyongyangTimes.isSignature(line.text());
  }

  /** The footer, or the heading of what stands below the text. */
  @Override
  public boolean isBeginningOfLabel(Line line) {
    return line.isHeading() || PyongyangTimes.isBeginningOfFooter(line.text());
  }

  /** A sub-heading stands below the date. */
  @Override
  public boolean mayBeginWithHeading() {
    return true;
  }

  @Override
  public boolean mayShow(URI target) {
    return Addresses.isNewspaper(target);
  }

  /** Its tables and lists have a text in a cell or an item. */
  @Override
  public boolean mayHoldText(Element element) {
    return BodyText.House.super.mayHoldText(element)
        || element.nameIs("td")
        || element.nameIs("li");
  }
}
