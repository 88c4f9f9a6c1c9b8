package io.github.ptparser;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the parsers share. */
final class Results {

  private static final Logger LOG = LoggerFactory.getLogger("io.github.ptparser");

  private Results() {}

  static <T extends PageContent> ParseResult<T> logged(ParseResult<T> result) {
    LOG.debug(
        "{}: {} in layout {}, {} problems",
        result.url() == null ? "a page without a URL" : result.url(),
        result.kind(),
        result.layout(),
        result.problems().size());
    return result;
  }
}
