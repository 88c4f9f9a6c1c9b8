package consumer;

import static io.github.ptparser.testkit.PtAssertions.assertThat;

import io.github.ptparser.Page;
import io.github.ptparser.PageKind;
import io.github.ptparser.testkit.PageFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SavedPagesTest {

  @TestFactory
  Stream<DynamicTest> savedPages() {
    return PageFolder.tests(Path.of("src/test/pages"));
  }

  @Test
  void woolMarket() throws IOException {
    assertThat(Page.read(Path.of("src/test/pages/kcna-watch-2019/article-of-kcnawatch-co.html")))
        .isArticle()
        .hasTitle("Wool market opens in Hyesan")
        .isPublishedOn("2018-11-07")
        .hasNoMore();
  }

  @Test
  void wall() throws IOException {
    assertThat(Page.read(Path.of("src/test/pages/neither/sign-up-wall-by-class.html")))
        .isOfKind(PageKind.MEMBERS_ONLY);
  }
}
