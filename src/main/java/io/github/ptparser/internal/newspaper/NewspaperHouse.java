package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.role.House;
import java.net.URI;
import org.jsoup.nodes.Element;

/**
 * What the newspaper's own site puts among its texts: share buttons, and lines of nothing but
 * links, which are a menu or a list of other articles.
 */
final class NewspaperHouse implements House {

  @Override
  public boolean isLabel(Line line) {
    return Labels.isShareLabel(line.text(), line.links());
  }

  @Override
  public boolean isSignature(Line line) {
    return Labels.isSignature(line.text());
  }

  /** The footer, or the heading of what stands below the text. */
  @Override
  public boolean isBeginningOfLabel(Line line) {
    return line.isHeading() || Labels.isBeginningOfFooter(line.text());
  }

  /** A sub-heading stands below the date. */
  @Override
  public boolean mayBeginWithHeading() {
    return true;
  }

  @Override
  public boolean mayShow(URI target) {
    return NewspaperAddresses.isNewspaper(target);
  }

  /** Its tables and lists have a text in a cell or an item. */
  @Override
  public boolean mayHoldText(Element element) {
    return House.super.mayHoldText(element) || element.nameIs("td") || element.nameIs("li");
  }
}
