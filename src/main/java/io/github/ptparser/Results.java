package io.github.ptparser;

import java.io.Serializable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What both parsers do with a result. */
final class Results {

  private static final Logger LOG = LoggerFactory.getLogger("io.github.ptparser");

  private Results() {}

  static <T extends Serializable> ParseResult<T> logged(ParseResult<T> result, Page page) {
    LOG.debug(
        "{}: {} in layout {}, {} problems",
        nameOf(page),
        result.kind(),
        result.layout(),
        result.problems().size());
    return result;
  }

  static <T extends Serializable> T valueOf(ParseResult<T> result, String asked, Page page) {
    T value = result.value();
    if (value == null) {
      Problem reason = result.problems().get(result.problems().size() - 1);
      String message =
          String.format(
              "no %s in %s, which is of kind %s: %s",
              asked, nameOf(page), result.kind(), reason.message());
      throw new PageParseException(message, result);
    }
    return value;
  }

  private static String nameOf(Page page) {
    return page.url() == null ? "a page without a URL" : page.url().toString();
  }
}
