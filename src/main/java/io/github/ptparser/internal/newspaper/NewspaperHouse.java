package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.outline.Line;
import io.github.ptparser.internal.role.House;
import java.net.URI;
import org.jsoup.nodes.Element;

/** What stands among the texts of the newspaper's own site and is none of them. */
final class NewspaperHouse implements House {

  /** Grade D: kept as plugins to share print this word, and nothing else on a line is it. */
  @Override
  public boolean isLabel(Line line) {
    return line.text().equals("Share");
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

  /** Grade A: a sub-heading may stand below the date. */
  @Override
  public boolean mayBeginWithHeading() {
    return true;
  }

  @Override
  public boolean mayShow(URI target) {
    return NewspaperAddresses.isNewspaper(target);
  }

  /** As no markup is known, a cell or a list item may hold the text too. */
  @Override
  public boolean mayHoldText(Element element) {
    return House.super.mayHoldText(element) || element.nameIs("td") || element.nameIs("li");
  }
}
