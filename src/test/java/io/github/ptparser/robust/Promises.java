package io.github.ptparser.robust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.Article;
import io.github.ptparser.ArticleImage;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import io.github.ptparser.ListingParser;
import io.github.ptparser.Page;
import io.github.ptparser.PageContent;
import io.github.ptparser.PageKind;
import io.github.ptparser.PageParseException;
import io.github.ptparser.PageParser;
import io.github.ptparser.PageReadException;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds of whatever is given as a page. */
public final class Promises {

  private static final Pattern UNFOLDED =
      Pattern.compile("^ | \\z| {2}|[\\p{IsWhite_Space}&&[^ ]]|[\\x{200B}\\x{FEFF}]|^\\z");

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/?#].*");

  private static final Pattern ID =
      Pattern.compile("[0-9]{1,10}-[0-9]{1,9}|[0-9a-f]{24}|[0-9]{1,9}");

  private static final Pattern FIELD =
      Pattern.compile("[a-zA-Z]+(\\[[0-9]+])?(\\.[a-zA-Z]+(\\[[0-9]+])?)*");

  private static final int MOST_PROBLEMS = 100;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Promises() {}

  /** Checks all that holds of a page given as text. */
  public static void hold(String html) {
    hold(() -> Page.of(html), html);
  }

  /** Checks all that holds of a page given as bytes. */
  public static void hold(byte[] bytes) {
    boolean isOfAscii = bytes.length > 0 && bytes[0] == '<';
    hold(() -> Page.of(bytes), isOfAscii ? new String(bytes, ISO_8859_1) : null);
  }

  private static void hold(Supplier<Page> source, @Nullable String text) {
    Page page;
    try {
      page = source.get();
    } catch (PageReadException e) {
      assertThat(e).hasMessageContaining("the page ");
      return;
    }
    isOfTheWeb(page.url());

    ParseResult<Article> article = ArticleParser.create().tryParse(page);
    ParseResult<Listing> listing = ListingParser.create().tryParse(page);
    assertThat(article.kind()).isEqualTo(listing.kind()).isEqualTo(page.kind());
    assertThat(article.layout()).isEqualTo(listing.layout());
    assertThat(article.value() != null).isEqualTo(page.kind() == PageKind.ARTICLE);
    assertThat(listing.value() != null).isEqualTo(page.kind() == PageKind.LISTING);
    assertThat(ArticleParser.create().tryParse(page)).isEqualTo(article);
    assertThat(ListingParser.create().tryParse(page)).isEqualTo(listing);

    assertThat(article.layout()).isEqualTo(page.layout());
    assertThat(article.url()).isEqualTo(listing.url()).isEqualTo(page.url());
    ParseResult<PageContent> either = PageParser.create().tryParse(page);
    assertThat(either)
        .isEqualTo(page.kind() == PageKind.LISTING ? (ParseResult<?>) listing : article);

    hold(article, () -> ArticleParser.create().parse(page), Article.class, text);
    hold(listing, () -> ListingParser.create().parse(page), Listing.class, text);
    if (article.value() != null) {
      hold(article.value());
    }
    if (listing.value() != null) {
      hold(listing.value());
    }
  }

  private static <T extends PageContent> void hold(
      ParseResult<T> result, Supplier<T> parse, Class<T> type, @Nullable String text) {
    T value = result.value();
    if (value == null) {
      assertThat(result.problems()).isNotEmpty();
      PageParseException thrown = catchThrowableOfType(PageParseException.class, parse::get);
      assertThat(thrown.result()).isEqualTo(result);
      assertThat(thrown).hasMessageEndingWith(last(result.problems()).message());
    } else {
      assertThat(parse.get()).isEqualTo(value);
      readsBack(value, type);
    }
    JsonNode fields = value == null ? null : MAPPER.valueToTree(value);
    result.problems().forEach(problem -> hold(problem, fields, text));
    boolean isCapped = result.problems().size() > MOST_PROBLEMS;
    assertThat(result.problems()).hasSizeLessThanOrEqualTo(MOST_PROBLEMS + 1);
    assertThat(isCapped && last(result.problems()).code() != ProblemCode.MORE_PROBLEMS).isFalse();
  }

  private static Problem last(List<Problem> problems) {
    return problems.get(problems.size() - 1);
  }

  private static <T> void readsBack(T value, Class<T> type) {
    try {
      assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), type)).isEqualTo(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * What holds of a problem.
   *
   * @param fields the value on which it is found
   * @param text the page, with the same line ends and no line shorter than it is; null if unknown
   */
  private static void hold(Problem problem, @Nullable JsonNode fields, @Nullable String text) {
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.line() == null).isEqualTo(problem.column() == null);
    if (problem.line() != null && problem.column() != null && text != null) {
      List<String> lines = List.of(text.split("\n", -1));
      assertThat(problem.line()).isBetween(1, lines.size());
      assertThat(problem.column()).isBetween(1, lines.get(problem.line() - 1).length() + 1);
    }
    if (problem.field() != null) {
      assertThat(problem.field()).matches(FIELD);
      if (fields != null) {
        assertThat(fields.at(parent(problem.field())).isMissingNode())
            .as(problem.field())
            .isFalse();
      }
    }
  }

  private static JsonPointer parent(String field) {
    return JsonPointer.compile("/" + field.replaceAll("\\[([0-9]+)]", "/$1").replace('.', '/'))
        .head();
  }

  private static void hold(Article article) {
    isFolded(article.title());
    isFolded(article.source());
    article.paragraphs().forEach(Promises::isFolded);
    isId(article.id());
    assertThat(article.storedAt() == null ? null : article.storedAt().getEpochSecond())
        .isEqualTo(article.id() == null ? null : storedAt(article.id()));
    isOfTheWeb(article.url());
    isOfTheWeb(article.originalUrl());
    for (ArticleImage image : article.images()) {
      isOfTheWeb(image.url());
      isFolded(image.caption());
    }
    if (article.more() != null) {
      hold(article.more());
    }
  }

  /** The seconds that an identity begins with, as an archive's and as a blogid; else none. */
  private static @Nullable Long storedAt(String id) {
    if (id.contains("-")) {
      return Long.valueOf(id.substring(0, id.indexOf('-')));
    }
    return id.length() == 24 ? Long.valueOf(id.substring(0, 8), 16) : null;
  }

  private static void hold(Listing listing) {
    isFolded(listing.heading());
    isFolded(listing.source());
    isOfTheWeb(listing.url());
    isOfTheWeb(listing.moreUrl());
    for (ArticleTeaser teaser : listing.teasers()) {
      isId(teaser.id());
      isFolded(teaser.title());
      isFoldedByLine(teaser.excerpt());
      isOfTheWeb(teaser.url());
      isOfTheWeb(teaser.thumbnail());
    }
  }

  private static void isFolded(@Nullable String text) {
    if (text != null) {
      assertThat(UNFOLDED.matcher(text).find()).as(text).isFalse();
    }
  }

  /** An excerpt of several paragraphs has one line feed between two of them. */
  private static void isFoldedByLine(@Nullable String text) {
    if (text != null) {
      List.of(text.split("\n", -1)).forEach(Promises::isFolded);
    }
  }

  private static void isId(@Nullable String id) {
    if (id != null) {
      assertThat(id).matches(ID);
    }
  }

  private static void isOfTheWeb(@Nullable URI address) {
    if (address != null) {
      assertThat(address.toString()).matches(ADDRESS);
    }
  }
}
