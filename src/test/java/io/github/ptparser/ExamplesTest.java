package io.github.ptparser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The examples of the javadoc, each to the letter, and what comes of them. */
class ExamplesTest {

  private static final Path HERE = Path.of("src/test/java/io/github/ptparser/ExamplesTest.java");

  private static final Path ARTICLE = fixture("kcna-watch-2023/plain-known-classes.html");
  private static final Path LISTING = fixture("kcna-watch-2023/listing-of-a-source.html");
  private static final Path PICTURES = fixture("kcna-watch-2023/pictures-with-captions.html");
  private static final Path WITH_PROBLEM = fixture("kcna-watch-2023/title-differs-in-head.html");
  private static final Path BROKEN = fixture("kcna-watch-2023/article-without-body.html");
  private static final Path WALL = fixture("neither/sign-up-wall-by-class.html");

  private static final String TITLE = "Pruning ends on the apple slopes of Kwail";

  private static Path fixture(String name) {
    return Path.of("fixtures").resolve(name);
  }

  /** The examples in the comments of a source, without the stars. */
  private static List<String> examples(Path source) {
    Pattern example = Pattern.compile("<pre>\\{@code\\R(.*?)\\R *\\* *}</pre>", Pattern.DOTALL);
    return Documents.all(example, Documents.read(source)).stream()
        .map(text -> text.replaceAll("(?m)^ *\\* ?", ""))
        .toList();
  }

  private static String withoutIndentation(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
  }

  @Test
  void eachExampleOfTheJavadocIsRunHere() {
    String code = withoutIndentation(Documents.read(HERE));

    for (Path source : Documents.sources()) {
      assertThat(examples(source))
          .as("%s", source)
          .allSatisfy(example -> assertThat(code).contains(withoutIndentation(example)));
    }
  }

  @Test
  void eachPublicTypeHasAnExample() {
    Pattern publicType =
        Pattern.compile(
            "(?m)^public (?:(?:final|abstract sealed) class|record|enum|sealed interface) (\\w+)");
    List<String> types = new ArrayList<>();

    for (Path source : Documents.sources()) {
      List<String> found = Documents.all(publicType, Documents.read(source));
      types.addAll(found);
      if (!found.isEmpty()) {
        assertThat(examples(source)).as("%s", source).isNotEmpty();
      }
    }

    assertThat(types).hasSize(20);
  }

  @Test
  void noExampleIsWrittenInAnotherWay() {
    for (Path source : Documents.sources()) {
      String text = Documents.read(source);
      assertThat(Documents.all(Pattern.compile("(<pre>|@snippet)"), text))
          .as("%s", source)
          .hasSameSizeAs(examples(source));
    }
  }

  @Test
  void pageAndItsArticle() throws IOException {
    Path file = ARTICLE;

    Page page = Page.read(file);
    Article article = ArticleParser.create().parse(page);

    assertThat(article.title()).isEqualTo(TITLE);
  }

  @Test
  void urlOfACapture() throws IOException {
    String html = Files.readString(LISTING);

    URI capture = URI.create("https://web.archive.org/web/2025/https://kcnawatch.org/article/163/");
    URI url = Page.of(html, capture).url(); // https://kcnawatch.org/article/163/

    assertThat(url).hasToString("https://kcnawatch.org/article/163/");
  }

  @Test
  void failureOfAnyKind() throws IOException {
    String html = Files.readString(WALL);

    List<String> failures = new ArrayList<>();
    try {
      ArticleParser.create().parse(Page.of(html));
    } catch (PageException e) {
      failures.add(e.getMessage());
    }

    assertThat(failures).singleElement().asString().contains("found a sign-up wall");
  }

  @Test
  void pageThatIsRefused() throws IOException {
    String html = Files.readString(ARTICLE);

    String line;
    try {
      line = Page.of(html, PageOptions.defaults().withMaxBytes(1024)).kind().name();
    } catch (PageReadException e) {
      line = e.getMessage();
    }

    assertThat(line)
        .isEqualTo("the page is larger than 1024 chars; PageOptions.withMaxBytes sets the limit");
  }

  @Test
  void pageReadFromAFileWithItsUrl() throws IOException {
    Path file = fixture("kcna-watch-2023/no-address-and-relative-links.html");

    URI url = URI.create("https://kcnawatch.org/newstream/1681290867-418220573/pruning-ends/");
    Page page = Page.read(file, PageOptions.defaults().withUrl(url));

    assertThat(page.url()).isEqualTo(url);
  }

  @Test
  void pageOfTextWithItsUrl() throws IOException {
    String html = Files.readString(ARTICLE);

    Page page = Page.of(html, URI.create("https://kcnawatch.org/newstream/1681290867-418220573/"));
    String id = ArticleParser.create().parse(page).id(); // "1681290867-418220573"

    assertThat(id).isEqualTo("1681290867-418220573");
    assertThat(page.url()).hasPath("/newstream/1681290867-418220573/");
  }

  @Test
  void pageOfADocumentWithPositions() throws IOException {
    String html = Files.readString(WITH_PROBLEM);
    URI url = URI.create("https://kcnawatch.org/newstream/1700115703-4270011/");

    Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    Page page = Page.of(document, PageOptions.defaults().withUrl(url));

    assertThat(page.url()).isEqualTo(url);
    assertThat(ArticleParser.create().tryParse(page).problems())
        .singleElement()
        .extracting(Problem::line)
        .isEqualTo(2);
  }

  private static String titleOf(Page page) {
    return ArticleParser.create().parse(page).title();
  }

  @Test
  void kindOfAPage() throws IOException {
    Page page = Page.read(BROKEN);

    ParseResult<PageContent> result = PageParser.create().tryParse(page);
    String next =
        switch (result.kind()) {
          case ARTICLE, LISTING -> "store";
          case MEMBERS_ONLY, BOT_CHALLENGE -> "save again";
          case NOT_FOUND -> "ignore";
          case UNKNOWN -> result.isBroken() ? "report" : "ignore";
        };

    assertThat(next).isEqualTo("report");
  }

  @Test
  void contentOfAPage() throws IOException {
    Page page = Page.read(LISTING);

    PageContent content = PageParser.create().parse(page);
    int count = content instanceof Listing listing ? listing.teasers().size() : 1;

    assertThat(count).isEqualTo(5);
  }

  @Test
  void pagesOfAnyKind() throws IOException {
    List<Path> files = List.of(ARTICLE, LISTING, WALL, BROKEN);

    PageParser parser = PageParser.create();
    List<Article> articles = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (Path file : files) {
      ParseResult<PageContent> result = parser.tryParse(Page.read(file));
      if (result.value() instanceof Article article) {
        articles.add(article);
      } else if (result.isBroken()) {
        broken.add(file + ": " + result.problems());
      }
    }

    assertThat(articles).extracting(Article::title).containsExactly(TITLE);
    assertThat(broken)
        .singleElement()
        .asString()
        .startsWith(BROKEN + ": [Problem[code=MISSING_BODY");
  }

  @Test
  void valueOfAResult() throws IOException {
    Page page = Page.read(ARTICLE);

    ParseResult<Article> result = ArticleParser.create().tryParse(page);
    String title = result.orElseThrow().title();

    assertThat(title).isEqualTo(TITLE);
  }

  @Test
  void optionsOfAPage() throws IOException {
    Path file = ARTICLE;

    PageOptions options =
        PageOptions.defaults()
            .withUrl(URI.create("https://kcnawatch.org/newstream/1681290867-418220573/"))
            .withCharset(StandardCharsets.UTF_8)
            .withMaxBytes(1024 * 1024);
    Page page = Page.read(file, options);

    assertThat(page.url()).hasPath("/newstream/1681290867-418220573/");
    assertThat(titleOf(page)).isEqualTo(TITLE);
  }

  @Test
  void captureOfAPage() throws IOException {
    Instant time = Instant.parse("2025-11-28T01:02:03Z");
    Page page =
        Page.read(
            ARTICLE, PageOptions.defaults().withCapture(new Capture(time, null, CaptureTool.WARC)));

    Capture capture = page.capture();
    Instant at = capture == null ? null : capture.at();

    assertThat(at).isEqualTo(time);
  }

  @Test
  void toolOfACapture() throws IOException {
    Page page =
        Page.read(
            ARTICLE, PageOptions.defaults().withCapture(new Capture(null, null, CaptureTool.WARC)));

    Capture capture = page.capture();
    boolean isOfWarc = capture != null && capture.by() == CaptureTool.WARC;

    assertThat(isOfWarc).isTrue();
  }

  @Test
  void parserOfArticles() throws IOException {
    Path file = ARTICLE;

    ArticleParser parser = ArticleParser.create();
    Article article = parser.parse(Page.read(file));
    String line = article.published() + " " + article.title();

    assertThat(line).isEqualTo("2023-04-12 " + TITLE);
  }

  @Test
  void articleOrWhyThereIsNone() throws IOException {
    Page page = Page.read(WALL);

    ParseResult<Article> result = ArticleParser.create().tryParse(page);
    List<String> lines = new ArrayList<>();
    for (Problem problem : result.problems()) {
      lines.add(problem.code() + ": " + problem.message());
    }

    assertThat(lines)
        .singleElement()
        .asString()
        .startsWith(
            "NO_ARTICLE_OR_LISTING: expected an article or a listing, found a sign-up wall");
  }

  @Test
  void parserOfListings() throws IOException {
    Path file = LISTING;

    ListingParser parser = ListingParser.create();
    Listing listing = parser.parse(Page.read(file));
    List<String> ids = listing.teasers().stream().map(ArticleTeaser::id).toList();

    assertThat(ids).hasSize(5).startsWith("1764236460-33001207");
  }

  @Test
  void resultOfAParser() throws IOException {
    Page page = Page.read(ARTICLE);

    ParseResult<Article> result = ArticleParser.create().tryParse(page);
    Article article = result.value();
    String line = article == null ? "no article but " + result.kind() : article.title();

    assertThat(line).isEqualTo(TITLE);
    assertThat(result.layout()).isEqualTo("KCNA_WATCH_2023");
  }

  @Test
  void pageThatIsNoArticle() throws IOException {
    Page page = Page.read(WALL);

    String line;
    try {
      line = ArticleParser.create().parse(page).title();
    } catch (PageParseException e) {
      line = e.result().kind() + ": " + e.getMessage();
    }

    assertThat(line)
        .startsWith("MEMBERS_ONLY: no value in")
        .contains("expected an article or a listing, found a sign-up wall");
  }

  @Test
  void problemsOfAPage() throws IOException {
    Page page = Page.read(WITH_PROBLEM);

    List<String> lines = new ArrayList<>();
    for (Problem problem : ArticleParser.create().tryParse(page).problems()) {
      String place = problem.line() == null ? "" : problem.line() + ":" + problem.column() + " ";
      lines.add(place + problem.field() + " " + problem.message());
    }

    assertThat(lines)
        .singleElement()
        .asString()
        .startsWith("2:48 title expected \"Bell foundry casts for the schools\"");
  }

  @Test
  void codesThatDoNotMatter() throws IOException {
    ParseResult<Article> result = ArticleParser.create().tryParse(Page.read(WITH_PROBLEM));

    Set<ProblemCode> harmless = EnumSet.of(ProblemCode.CONFLICTING_TITLE);
    boolean isGood =
        result.problems().stream().allMatch(problem -> harmless.contains(problem.code()));

    assertThat(isGood).isTrue();
    assertThat(result.problems()).isNotEmpty();
  }

  @Test
  void articleInHand() throws IOException {
    Page page = Page.read(ARTICLE);

    Article article = ArticleParser.create().parse(page);
    String source = Objects.requireNonNullElse(article.source(), "unknown");
    String text = article.title() + "\n\n" + article.text();

    assertThat(source).isEqualTo("Pyongyang Times");
    assertThat(text)
        .startsWith(TITLE + "\n\nPruning of the apple trees on the southern slopes of Kwail");
  }

  @Test
  void articleAsJson() throws IOException {
    Article article = ArticleParser.create().parse(Page.read(ARTICLE));

    ObjectMapper mapper = new ObjectMapper(); // of Jackson 2 or 3, without a module
    String json = mapper.writeValueAsString(article);
    Article same = mapper.readValue(json, Article.class);

    assertThat(same).isEqualTo(article);
  }

  @Test
  void articleOfATest() {
    Article article =
        Article.builder("Wool market opens in Hyesan", List.of("The first wool market was held."))
            .published(LocalDate.of(2018, 11, 7))
            .source("Pyongyang Times")
            .build();
    Article later = article.toBuilder().published(LocalDate.of(2018, 11, 8)).build();

    assertThat(article.published()).isEqualTo("2018-11-07");
    assertThat(later.published()).isEqualTo("2018-11-08");
    assertThat(later.source()).isEqualTo("Pyongyang Times");
  }

  @Test
  void storiesOfBothSitesOnce() throws IOException {
    List<Article> ofTheArchive = List.of(ArticleParser.create().parse(Page.read(ARTICLE)));
    List<Article> ofTheNewspaper =
        List.of(
            SmallNewspaper.article(SmallNewspaper.Markup.FLEX).article(),
            SmallNewspaper.article(SmallNewspaper.Markup.FLEX)
                .with(SmallNewspaper.Part.TITLE, TITLE)
                .text(ofTheArchive.get(0).paragraphs().toArray(new String[0]))
                .article());

    List<Article> articles = Stream.concat(ofTheArchive.stream(), ofTheNewspaper.stream()).toList();

    Map<String, List<Article>> stories =
        articles.stream().collect(Collectors.groupingBy(Article::storyKey));

    assertThat(stories.values())
        .containsExactlyInAnyOrder(
            List.of(ofTheNewspaper.get(0)), List.of(ofTheArchive.get(0), ofTheNewspaper.get(1)));
    assertThat(ofTheNewspaper.get(0).sameStoryAs(ofTheNewspaper.get(1))).isFalse();
  }

  @Test
  void originalOfAPage() throws IOException {
    Article ofTheNewspaper = SmallNewspaper.article(SmallNewspaper.Markup.FLEX).article();
    Article ofTheArchive =
        ArticleParser.create().parse(Page.read(ARTICLE)).toBuilder()
            .originalUrl(URI.create(SmallNewspaper.ADDRESS))
            .build();

    boolean isOriginal = Objects.equals(ofTheArchive.originalId(), ofTheNewspaper.id());

    assertThat(isOriginal).isTrue();
    assertThat(ofTheNewspaper.originalId()).isNull();
  }

  @Test
  void picturesOfAnArticle() throws IOException {
    Article article = ArticleParser.create().parse(Page.read(PICTURES));

    List<String> lines = new ArrayList<>();
    for (ArticleImage image : article.images()) {
      String caption = image.caption();
      lines.add(caption == null ? image.url().toString() : caption);
    }

    assertThat(lines)
        .containsExactly(
            "Lanterns of ice on the bank, at dusk",
            "https://assets.korearisk.com/uploads/2025/02/lanterns-2.jpg",
            "The last of ninety lanterns");
  }

  @Test
  void urlsThatAListingLeadsTo() throws IOException {
    Page page = Page.read(LISTING);

    Listing listing = ListingParser.create().parse(page);
    List<URI> urls = new ArrayList<>();
    for (ArticleTeaser teaser : listing.teasers()) {
      if (teaser.url() != null) {
        urls.add(teaser.url());
      }
    }
    boolean hasMore = listing.moreUrl() != null;

    assertThat(hasMore).isTrue();
    assertThat(urls)
        .hasSize(5)
        .startsWith(
            URI.create(
                "https://kcnawatch.org/newstream/1764236460-33001207/cranes-return-to-the-salt-marsh/"));
  }

  @Test
  void entriesSeenForTheFirstTime() throws IOException {
    Listing listing = ListingParser.create().parse(Page.read(LISTING));
    Set<String> seen = new HashSet<>(Set.of("1764236460-33001207"));

    List<ArticleTeaser> news = new ArrayList<>();
    for (ArticleTeaser teaser : listing.teasers()) {
      if (teaser.id() == null || seen.add(teaser.id())) {
        news.add(teaser);
      }
    }

    assertThat(news).extracting(ArticleTeaser::id).hasSize(4).startsWith("1764194719-7102");
  }
}
