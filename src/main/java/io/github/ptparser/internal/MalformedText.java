package io.github.ptparser.internal;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleImage;
import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import io.github.ptparser.PageContent;
import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.source.Malformed;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The problems of a page with bytes that are no text. A field holds a character that stands for
 * such bytes if it reads differently when another character stands for them.
 */
final class MalformedText {

  private MalformedText() {}

  /** The problem of the page as a whole. */
  static Problem ofPage(Malformed malformed) {
    String message =
        String.format(
            Locale.ROOT,
            "expected text in %s, found the byte %02X that is none;"
                + " PageOptions.withCharset sets another charset",
            malformed.charset(),
            malformed.first());
    return new Problem(
        ProblemCode.MALFORMED_TEXT, null, message, malformed.line(), malformed.column());
  }

  /**
   * Adds the problems of the fields; of several paragraphs or pictures the first is said.
   *
   * @param other the same page, read with the other character
   */
  static void addFields(PageContent value, @Nullable PageContent other, Findings findings) {
    Map<String, Object> others = other == null ? Map.of() : fields(other);
    Set<String> said = new HashSet<>();
    fields(value)
        .forEach(
            (path, text) -> {
              String field = path.replaceFirst("^(paragraphs|images)\\[.*", "$1");
              if (!text.equals(others.get(path)) && said.add(field)) {
                String message =
                    "expected text, found bytes that are none in " + Field.quote(text.toString());
                findings.add(ProblemCode.MALFORMED_TEXT, field, message, findings.placeOf(path));
              }
            });
  }

  /** The fields that have text of the page, by their paths. */
  private static Map<String, Object> fields(PageContent content) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (content instanceof Article article) {
      put(fields, article);
    } else if (content instanceof Listing listing) {
      put(fields, "", listing);
    }
    fields.values().removeIf(Objects::isNull);
    return fields;
  }

  private static void put(Map<String, Object> fields, Article article) {
    fields.put("url", article.url());
    fields.put("title", article.title());
    fields.put("source", article.source());
    fields.put("originalUrl", article.originalUrl());
    for (int i = 0; i < article.paragraphs().size(); i++) {
      fields.put("paragraphs[" + i + "]", article.paragraphs().get(i));
    }
    for (int i = 0; i < article.images().size(); i++) {
      ArticleImage image = article.images().get(i);
      fields.put("images[" + i + "]", image.url());
      fields.put("images[" + i + "].caption", image.caption());
    }
    if (article.more() != null) {
      put(fields, "more.", article.more());
    }
  }

  private static void put(Map<String, Object> fields, String path, Listing listing) {
    fields.put(path + "url", listing.url());
    fields.put(path + "heading", listing.heading());
    fields.put(path + "source", listing.source());
    fields.put(path + "moreUrl", listing.moreUrl());
    for (int i = 0; i < listing.teasers().size(); i++) {
      ArticleTeaser teaser = listing.teasers().get(i);
      String below = path + "teasers[" + i + "].";
      fields.put(below + "url", teaser.url());
      fields.put(below + "title", teaser.title());
      fields.put(below + "excerpt", teaser.excerpt());
      fields.put(below + "thumbnail", teaser.thumbnail());
    }
  }
}
