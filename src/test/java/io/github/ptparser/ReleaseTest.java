package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a release needs beside the code. */
class ReleaseTest {

  private static final String POM = Documents.read(Path.of("pom.xml"));
  private static final String CHANGELOG = Documents.read(Path.of("CHANGELOG.md"));
  private static final Path GUIDE = Path.of(".github/CONTRIBUTING.md");

  private static List<String> all(String pattern, String text) {
    return Documents.all(Pattern.compile(pattern), text);
  }

  @Test
  void theApiIsComparedWithTheLastReleaseOfTheChangelog() {
    List<String> released =
        all("(?m)^## \\[(\\d+\\.\\d+\\.\\d+)] - \\d{4}-\\d\\d-\\d\\d$", CHANGELOG);

    assertThat(all("<released\\.version>(.*?)</released\\.version>", POM))
        .containsExactly(released.isEmpty() ? "none" : released.get(0));
    assertThat(all("<japicmp\\.skip>(.*?)</japicmp\\.skip>", POM))
        .containsExactly(String.valueOf(released.isEmpty()));
  }

  @Test
  void theBenchmarksAreOfTheVersion() {
    String version = all("<version>(.*?)</version>", POM).get(0);

    assertThat(all("<version>(.*?)</version>", Documents.read(Path.of("src/benchmark/pom.xml"))))
        .startsWith(version);
  }

  @Test
  void eachVersionOfTheChangelogHasItsLinkAtTheEnd() {
    assertThat(all("(?m)^## (.*)$", CHANGELOG))
        .isNotEmpty()
        .allMatch(heading -> heading.matches("\\[Unreleased]|\\[[\\d.]+] - \\d{4}-\\d\\d-\\d\\d"));
    assertThat(all("(?m)^## (\\[.*?])", CHANGELOG))
        .containsExactlyElementsOf(all("(?m)^(\\[.*?]): https://", CHANGELOG));
  }

  @Test
  void theKindsOfChangesAreThoseOfKeepAChangelog() {
    assertThat(all("(?m)^### (.*)$", CHANGELOG))
        .isNotEmpty()
        .isSubsetOf("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");
  }

  @Test
  void theGuideForContributorsIsShortAndLinksToWhatIsThere() {
    String guide = Documents.read(GUIDE);

    assertThat(guide.lines()).hasSizeLessThanOrEqualTo(100);
    assertThat(all("]\\((?!http)([^)#]+)", guide))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(GUIDE.resolveSibling(target)).exists());
  }
}
