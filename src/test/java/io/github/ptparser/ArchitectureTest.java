package io.github.ptparser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.check.PageCheck;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the classes refer to, by the names in their files, and what a user sees of them. */
class ArchitectureTest {

  private static final String ROOT = "io/github/ptparser/";

  private static final Path COMMAND_LINE = Path.of("src/cli/java");

  /** The bytes of each class file, as text of one char a byte. */
  private static final Map<String, String> CLASSES = new TreeMap<>();

  static {
    addClasses(Page.class, name -> true);
    addClasses(PageCheck.class, ArchitectureTest::isOfTheCommandLine);
  }

  /** Adds what lies beside a class and is wanted. */
  private static void addClasses(Class<?> one, Predicate<String> wanted) {
    try {
      Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root.resolve(ROOT))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
          String name = root.relativize(file).toString().replace('\\', '/');
          if (wanted.test(name)) {
            CLASSES.put(name, Files.readString(file, ISO_8859_1));
          }
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Its classes lie among those of the tests. */
  private static boolean isOfTheCommandLine(String name) {
    return Files.exists(COMMAND_LINE.resolve(name.replaceFirst("(\\$.*)?\\.class$", ".java")));
  }

  private static List<String> referringTo(String... parts) {
    return CLASSES.entrySet().stream()
        .filter(file -> Stream.of(parts).anyMatch(file.getValue()::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A name that stands alone in a class file, such as that of a method, behind its length. */
  private static String name(String name) {
    return "\u0001\u0000" + (char) name.length() + name;
  }

  private static Predicate<String> within(String folder) {
    return name -> name.startsWith(ROOT + folder + "/");
  }

  @Test
  void onlyTheCommandLineNeedsPicocliAndDatabind() {
    assertThat(referringTo("picocli/")).isNotEmpty().allMatch(within("cli"));
    assertThat(referringTo("com/fasterxml/jackson/databind")).isNotEmpty().allMatch(within("cli"));
    assertThat(referringTo("tools/jackson")).isEmpty();
  }

  @Test
  void nothingButTheCommandLineKnowsTheCommandLine() {
    assertThat(referringTo(ROOT + "cli/")).isNotEmpty().allMatch(within("cli"));
    assertThat(referringTo(ROOT + "check/"))
        .isNotEmpty()
        .allMatch(within("cli").or(within("check")));
  }

  @Test
  void onlyTheCommandLineMaySeeTheStandardStreamsAndEndTheProgram() {
    assertThat(referringTo("java/io/FileDescriptor", name("exit")))
        .isNotEmpty()
        .allMatch(within("cli"));
    assertThat(referringTo("java/io/PrintStream", name("printStackTrace"))).isEmpty();
  }

  @Test
  void nothingReachesForTheNetwork() {
    assertThat(
            referringTo(
                "java/net/http",
                "java/net/Socket",
                "java/net/InetAddress",
                "java/net/URLConnection",
                name("openStream"),
                name("openConnection"),
                "org/jsoup/Connection",
                "org/jsoup/helper/HttpConnection"))
        .isEmpty();
    assertThat(referringTo("java/net/URI")).isNotEmpty();
  }

  @Test
  void logsAtDebugAlone() {
    List<String> logging = referringTo("org/slf4j/Logger");

    assertThat(logging).isNotEmpty().isSubsetOf(referringTo(name("debug")));
    assertThat(logging)
        .doesNotContainAnyElementsOf(
            referringTo(name("info"), name("warn"), name("error"), name("trace"), name("atInfo")));
  }

  @Test
  void aUserSeesTheseTypes() throws ClassNotFoundException {
    assertThat(publicTypes())
        .containsExactlyInAnyOrder(
            Article.class,
            ArticleBuilder.class,
            ArticleImage.class,
            ArticleParser.class,
            ArticleTeaser.class,
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
  void jsoupIsSeenWhereItsDocumentIsTakenAlone() throws ClassNotFoundException {
    assertThat(signatures().stream().filter(signature -> signature.contains("org.jsoup")))
        .containsExactlyInAnyOrder(
            "public static io.github.ptparser.Page"
                + " io.github.ptparser.Page.of(org.jsoup.nodes.Document)",
            "public static io.github.ptparser.Page"
                + " io.github.ptparser.Page.of(org.jsoup.nodes.Document,"
                + "io.github.ptparser.PageOptions)");
  }

  @Test
  void aUserSeesTypesOfTheJdkAndOfOnePackage() throws ClassNotFoundException {
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

  private static List<Class<?>> publicTypes() throws ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (String file : CLASSES.keySet()) {
      String name = file.substring(0, file.length() - ".class".length());
      if (!name.substring(ROOT.length()).contains("/")) {
        Class<?> type = Class.forName(name.replace('/', '.'));
        if (Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass()) {
          types.add(type);
        }
      }
    }
    return types;
  }

  /** All that users may call, extend or read, as Java writes it. */
  private static List<String> signatures() throws ClassNotFoundException {
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
