package io.github.ptparser;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house: arrows between them go down only, and no two classes need each other. */
class HouseTest {

  private static final String ROOT = "io.github.ptparser";
  private static final String INTERNAL = ROOT + ".internal";

  /** The rooms from top to bottom; those of one line do not know each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("scrub"),
          List.of(""),
          List.of("kcnawatch", "newspaper"),
          List.of("layout"),
          List.of("role"),
          List.of("page"),
          List.of("evidence"),
          List.of("outline"),
          List.of("source"),
          List.of("text"),
          List.of("capture"));

  private static final int MOST_FILES = 12;

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .importUrl(Page.class.getProtectionDomain().getCodeSource().getLocation())
          .that(resideInAnyPackage(ROOT, INTERNAL + ".."));

  private static String packageOf(String room) {
    return room.isEmpty() ? INTERNAL : INTERNAL + '.' + room;
  }

  @Test
  void eachPackageIsARoom() {
    Set<String> packages = new TreeSet<>();
    LIBRARY.forEach(type -> packages.add(type.getPackageName()));
    packages.remove(ROOT);

    assertThat(FLOORS.stream().flatMap(List::stream).map(HouseTest::packageOf))
        .containsExactlyInAnyOrderElementsOf(packages);
  }

  static List<List<String>> floors() {
    return FLOORS;
  }

  @ParameterizedTest
  @MethodSource("floors")
  void arrowsGoDown(List<String> floor) {
    for (String room : floor) {
      String[] lower =
          FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size()).stream()
              .flatMap(List::stream)
              .map(HouseTest::packageOf)
              .toArray(String[]::new);

      classes()
          .that()
          .resideInAPackage(packageOf(room))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(lower)
                  .or(resideInAnyPackage(packageOf(room), ROOT))
                  .or(JavaClass.Predicates.resideOutsideOfPackage(ROOT + "..")))
          .check(LIBRARY);
    }
  }

  /** What is read is known all the way down; how it is asked for is not. */
  @Test
  void theInsideKnowsOfTheApiTheModelsAlone() {
    noClasses()
        .that(resideInAPackage(INTERNAL + ".."))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            Page.class,
            PageOptions.class,
            ArticleParser.class,
            ListingParser.class,
            PageParseException.class)
        .check(LIBRARY);
  }

  @Test
  void roomsAreSmall() {
    Map<String, Set<String>> files = new HashMap<>();
    LIBRARY.that(resideInAPackage(INTERNAL + "..")).stream()
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .forEach(
            type ->
                files
                    .computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                    .add(fileOf(type)));

    assertThat(files.values()).allSatisfy(room -> assertThat(room).hasSizeLessThan(MOST_FILES + 1));
  }

  @Test
  void noTwoClassesNeedEachOther() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(fileOf(type));
              }

              @Override
              public String getDescription() {
                return "source files";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(LIBRARY.that(resideInAPackage(INTERNAL + "..")));
  }

  /** The name of the class that a source file has its name of; an outline and its walk are one. */
  private static String fileOf(JavaClass type) {
    String file = type.getName().replaceFirst("\\$.*", "");
    return file.replaceFirst("OutlineWalk$", "Outline");
  }
}
