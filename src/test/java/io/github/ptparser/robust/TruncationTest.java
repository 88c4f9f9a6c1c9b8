package io.github.ptparser.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ptparser.PageKind;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.robust.Fixtures.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A page that is cut gives the beginning of what the whole page gives, and says that it is cut. */
class TruncationTest {

  private static final int STEP = 64;

  /** Pages whose beginning is no beginning of the whole, with the reason. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "kcna-watch-2023/teaser-title-differs-in-picture.html",
          "cut behind the picture, the title is its alt, which on this page differs from the link",
          "kcna-watch-2023/text-outside-the-body-element.html",
          "cut before the text, what stands in its place is taken for it",
          "kcna-watch-2023/whole-text-hidden-beside-cut-copy.html",
          "cut before the hidden text, the copy is all there is, with its paragraphs in one");

  private static int prefixes;
  private static int pages;

  @AfterAll
  static void writeFigures() {
    Figures.write(
        "truncation",
        List.of(
            String.format(
                Locale.ROOT,
                "%d prefixes of %d pages; %d pages excepted",
                prefixes,
                pages,
                EXCEPTIONS.size())));
  }

  @TestFactory
  Stream<DynamicTest> everyPrefixGivesABeginning() {
    return Fixtures.html().stream()
        .filter(fixture -> hasValue(Outcome.of(fixture.html())))
        .filter(fixture -> !EXCEPTIONS.containsKey(fixture.name()))
        .map(fixture -> dynamicTest(fixture.name(), () -> everyPrefixGivesABeginning(fixture)));
  }

  private static boolean hasValue(Outcome outcome) {
    return outcome.kind() == PageKind.ARTICLE || outcome.kind() == PageKind.LISTING;
  }

  private static void everyPrefixGivesABeginning(Fixture fixture) {
    String html = fixture.html();
    Outcome whole = Outcome.of(html);
    List<String> failures = new ArrayList<>();
    SortedSet<Integer> ends = ends(html);
    prefixes += ends.size();
    pages++;
    for (int end : ends) {
      Outcome cut = Outcome.of(html.substring(0, end));
      if (!hasValue(cut)) {
        continue;
      }
      String where = "cut at " + end + " …" + html.substring(Math.max(0, end - 40), end);
      if (cut.kind() != whole.kind()) {
        failures.add(cut.kind() + " " + where);
      }
      String longer = firstThatIsNoBeginning("", cut.value(), whole.value());
      if (longer != null) {
        failures.add(longer + " " + where);
      }
      boolean isTold = cut.has(ProblemCode.TRUNCATED_PAGE) || cut.value().equals(whole.value());
      if (!isTold && !isWholeForAll(fixture, html, end)) {
        failures.add("not told " + where);
      }
    }
    assertThat(failures).as(fixture.name()).isEmpty();
  }

  /** A fragment that ends between two entries is whole for all that can be seen. */
  private static boolean isWholeForAll(Fixture fixture, String html, int end) {
    return fixture.isFragment()
        && Pattern.compile("</(article|li)>\\s*(<[^>]*)?$").matcher(html.substring(0, end)).find();
  }

  private static SortedSet<Integer> ends(String html) {
    SortedSet<Integer> ends = new TreeSet<>();
    for (int i = 0; i < html.length(); i++) {
      if (i % STEP == 0 || html.charAt(i) == '<') {
        ends.add(i);
      } else if (html.charAt(i) == '>') {
        ends.add(i + 1);
      }
    }
    int lastTag = html.toLowerCase(Locale.ROOT).lastIndexOf("</html>");
    return lastTag < 0 ? ends : ends.headSet(lastTag);
  }

  private static @Nullable String firstThatIsNoBeginning(
      String path, JsonNode cut, @Nullable JsonNode whole) {
    if (whole == null) {
      return path;
    }
    if (cut.isObject()) {
      for (Map.Entry<String, JsonNode> field : cut.properties()) {
        String inner =
            firstThatIsNoBeginning(
                path + "." + field.getKey(), field.getValue(), whole.get(field.getKey()));
        if (inner != null) {
          return inner;
        }
      }
      return null;
    }
    if (cut.isArray()) {
      for (int i = 0; i < cut.size(); i++) {
        boolean isLast = i == cut.size() - 1;
        String inner = firstThatIsNoBeginning(path + "[" + i + "]", cut.get(i), whole.get(i));
        if (inner != null || (!isLast && !cut.get(i).equals(whole.get(i)))) {
          return inner == null ? path + "[" + i + "]" : inner;
        }
      }
      return null;
    }
    return whole.asText().startsWith(cut.asText()) ? null : path;
  }
}
