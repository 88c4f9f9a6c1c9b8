package io.github.ptparser;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.ptparser.check.PageCheck;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** What the classes refer to, and what a user sees of them. */
class ArchitectureTest {

  private static final String ROOT = "io.github.ptparser";
  private static final String COMMAND_LINE = ROOT + ".cli";
  private static final String CHECK = ROOT + ".check";

  private static final Path SOURCES_OF_COMMAND_LINE = Path.of("src/cli/java");

  /** The library and the command line, which lies among the classes of the tests. */
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(where -> isOfLibrary(where) || isOfCommandLine(where))
          .importUrls(List.of(folderOf(Page.class), folderOf(PageCheck.class)));

  private static URL folderOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static boolean isOfLibrary(Location where) {
    return where.asURI().getPath().startsWith(folderOf(Page.class).getPath());
  }

  private static boolean isOfCommandLine(Location where) {
    String path = where.asURI().getPath().substring(folderOf(PageCheck.class).getPath().length());
    String source = path.replaceFirst("(\\$.*)?\\.class$", ".java");
    return Files.exists(SOURCES_OF_COMMAND_LINE.resolve(source));
  }

  @Test
  void onlyTheCommandLineNeedsPicocliAndDatabind() {
    noClasses()
        .that()
        .resideOutsideOfPackage(COMMAND_LINE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "com.fasterxml.jackson.databind..", "tools.jackson..")
        .check(ALL);
  }

  @Test
  void nothingButTheCommandLineKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(COMMAND_LINE, CHECK)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(COMMAND_LINE, CHECK)
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(CHECK)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(COMMAND_LINE)
        .check(ALL);
  }

  @Test
  void onlyTheCommandLineMaySeeTheStandardStreamsAndEndTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage(COMMAND_LINE)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(FileDescriptor.class, PrintStream.class)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(ALL);
  }

  @Test
  void nothingReachesForTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|Socket.*|InetAddress|URLConnection|URL)|.*\\.HttpConnection"
                + "|org\\.jsoup\\.Connection.*")
        .check(ALL);
  }

  @Test
  void logsAtDebugAlone() {
    Set<String> levels = Set.of("info", "warn", "error", "trace", "atInfo");

    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "logs at another level than debug",
                call ->
                    call.getTargetOwner().isEquivalentTo(Logger.class)
                        && levels.contains(call.getName())))
        .check(ALL);
  }

  @Test
  void aUserSeesTheseTypes() {
    assertThat(publicTypes())
        .containsExactlyInAnyOrder(
            Article.class,
            ArticleBuilder.class,
            ArticleImage.class,
            ArticleParser.class,
            ArticleTeaser.class,
            Capture.class,
            CaptureTool.class,
            Listing.class,
            ListingParser.class,
            Page.class,
            PageContent.class,
            PageException.class,
            PageKind.class,
            PageOptions.class,
            PageParseException.class,
            PageParser.class,
            PageReadException.class,
            ParseResult.class,
            Problem.class,
            ProblemCode.class);
  }

  @Test
  void jsoupIsSeenWhereItsDocumentIsTakenAlone() {
    assertThat(signatures().stream().filter(signature -> signature.contains("org.jsoup")))
        .containsExactlyInAnyOrder(
            "public static io.github.ptparser.Page"
                + " io.github.ptparser.Page.of(org.jsoup.nodes.Document)",
            "public static io.github.ptparser.Page"
                + " io.github.ptparser.Page.of(org.jsoup.nodes.Document,"
                + "io.github.ptparser.PageOptions)");
  }

  @Test
  void aUserSeesTypesOfTheJdkAndOfOnePackage() {
    Pattern typeName = Pattern.compile("[a-z]\\w*(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*");

    assertThat(signatures())
        .flatExtracting(
            signature -> typeName.matcher(signature).results().map(MatchResult::group).toList())
        .contains("io.github.ptparser.Page", "java.net.URI")
        .allMatch(
            name ->
                name.matches("io\\.github\\.ptparser\\.[A-Z]\\w*")
                    || name.startsWith("java.")
                    || name.equals("org.jsoup.nodes.Document"));
  }

  private static List<Class<?>> publicTypes() {
    return ALL.that(resideInAPackage(ROOT)).stream()
        .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  /** All that users may call, extend or read, as Java writes it. */
  private static List<String> signatures() {
    List<String> signatures = new ArrayList<>();
    for (Class<?> type : publicTypes()) {
      signatures.add(type.toGenericString());
      signatures.add(String.valueOf(type.getGenericSuperclass()));
      Stream.of(type.getGenericInterfaces()).map(Type::getTypeName).forEach(signatures::add);
      Stream.<Executable>concat(
              Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
          .filter(ArchitectureTest::isSeen)
          .map(ArchitectureTest::signature)
          .forEach(signatures::add);
      Stream.of(type.getDeclaredFields())
          .filter(ArchitectureTest::isSeen)
          .map(Field::toGenericString)
          .forEach(signatures::add);
    }
    return signatures;
  }

  private static boolean isSeen(Member member) {
    return !member.isSynthetic()
        && (Modifier.isPublic(member.getModifiers())
            || Modifier.isProtected(member.getModifiers()));
  }

  private static String signature(Executable member) {
    return member instanceof Constructor<?> constructor
        ? constructor.toGenericString()
        : member.toGenericString();
  }
}
