package io.github.ptparser.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The jar that users depend on: its own classes, one exported package, four dependencies. */
class ThinJarIT {

  private static final Path JAR = Program.jar("thinJar");

  @Test
  void holdsItsOwnClassesAlone() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
          .contains("module-info.class", "io/github/ptparser/Article.class")
          .allMatch(
              name -> name.matches("module-info\\.class|io/github/ptparser/(?!cli/|check/).*"));
    }
  }

  @Test
  void holdsWhatNativeImageNeeds() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .contains(
              "META-INF/native-image/io.github.ptparser/pyongyang-times-parser/reflect-config.json");
    }
  }

  @Test
  void exportsOnePackage() {
    ModuleReference module = ModuleFinder.of(JAR).find("io.github.ptparser").orElseThrow();

    assertThat(module.descriptor().exports().stream().map(ModuleDescriptor.Exports::source))
        .containsExactly("io.github.ptparser");
  }

  @Test
  void needsFourModules() {
    ModuleReference module = ModuleFinder.of(JAR).find("io.github.ptparser").orElseThrow();

    assertThat(module.descriptor().requires().stream().map(ModuleDescriptor.Requires::name))
        .containsExactlyInAnyOrder(
            "java.base",
            "com.fasterxml.jackson.annotation",
            "org.jsoup",
            "org.jspecify",
            "org.slf4j");
  }

  @Test
  void refersToNoLibraryOfTheCommandLine() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      for (ZipEntry entry :
          jar.stream().filter(file -> file.getName().endsWith(".class")).toList()) {
        String bytes =
            new String(
                jar.getInputStream(entry).readAllBytes(),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes)
            .as(entry.getName())
            .doesNotContain("picocli", "com/fasterxml/jackson/databind", "java/net/http");
      }
    }
  }

  @Test
  void bringsFourDependencies() throws Exception {
    assertThat(published())
        .containsExactlyInAnyOrder(
            "org.jsoup:jsoup",
            "com.fasterxml.jackson.core:jackson-annotations",
            "org.slf4j:slf4j-api",
            "org.jspecify:jspecify");
  }

  /**
   * What the POM in the jar brings to a user: of the scope to compile or to run, and not optional.
   */
  private static List<String> published() throws Exception {
    NodeList dependencies;
    try (JarFile jar = new JarFile(JAR.toFile())) {
      ZipEntry pom =
          jar.getEntry("META-INF/maven/io.github.ptparser/pyongyang-times-parser/pom.xml");
      dependencies =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(jar.getInputStream(pom))
              .getElementsByTagName("dependency");
    }
    List<String> published = new ArrayList<>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      boolean isOfTheProject =
          dependency.getParentNode().getParentNode().getNodeName().equals("project");
      boolean isForUsers =
          Set.of("", "compile", "runtime").contains(text(dependency, "scope"))
              && !text(dependency, "optional").equals("true");
      if (isOfTheProject && isForUsers) {
        published.add(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
      }
    }
    return published;
  }

  private static String text(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
