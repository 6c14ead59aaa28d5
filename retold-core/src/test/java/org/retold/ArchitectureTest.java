package org.retold;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the library's shape: which package may use which, and what no class of it may do. */
class ArchitectureTest {
  private static final String ROOT = "org.retold";
  private static final Path SOURCES = Path.of("src/main/java");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest
  @CsvSource({
    "report,     ''",
    "read,       report",
    "text,       report",
    "facts,      report text",
    "align,      report text",
    "relation,   report text facts align",
    "comparison, report text facts align relation",
    "candidates, report text facts",
    "story,      report text facts align relation candidates",
    "collection, report read text facts align relation candidates story",
    "output,     report read text facts align relation comparison story"
  })
  void packageUsesOnlyThoseBeforeIt(String name, String allowed) {
    Stream<String> own = Stream.concat(Stream.of(name), Arrays.stream(allowed.split(" ")));
    String[] mayUse = own.map(ArchitectureTest::packageName).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(packageName(name))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(mayUse))))
        .check(LIBRARY);
  }

  private static String packageName(String name) {
    return ROOT + "." + name;
  }

  @Test
  void everyPackageHasItsLineInTheTableOfArrows() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.of(
                    "",
                    ".report",
                    ".read",
                    ".text",
                    ".facts",
                    ".align",
                    ".relation",
                    ".comparison",
                    ".candidates",
                    ".story",
                    ".collection",
                    ".output")
                .map(ROOT::concat)
                .toArray(String[]::new))
        .check(LIBRARY);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void rootPackageHoldsTheFrontDoorOnly() {
    assertThat(LIBRARY.getPackage(ROOT).getClasses())
        .extracting(JavaClass::getSimpleName)
        .containsOnly("Retold", "package-info");
  }

  @Test
  void libraryPrintsNothing() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
  }

  @Test
  void staticFieldsNeverChange() {
    fields().that().areStatic().should().beFinal().check(LIBRARY);
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .notHaveRawType(AtomicInteger.class)
        .andShould()
        .notHaveRawType(AtomicLong.class)
        .andShould()
        .notHaveRawType(AtomicBoolean.class)
        .andShould()
        .notHaveRawType(AtomicReference.class)
        .andShould()
        .notHaveRawType(ThreadLocal.class)
        .andShould()
        .notHaveRawType(StringBuilder.class)
        .check(LIBRARY);
  }

  @Test
  void everyPackageIsNullMarked() {
    Collection<String> packages =
        LIBRARY.stream().map(JavaClass::getPackageName).distinct().sorted().toList();
    for (String name : packages) {
      assertThat(LIBRARY.getPackage(name).isAnnotatedWith(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void publicTypesSayWhatTheyAre() throws IOException {
    Pattern documented =
        Pattern.compile(
            "\\*/\\s+(@\\w+(\\([^)]*\\))?\\s+)*public [a-z ]*(class|record|enum|interface)");
    Pattern open =
        Pattern.compile("^public [a-z ]*(class|record|enum|interface)", Pattern.MULTILINE);
    for (Map.Entry<Path, String> source : sources().entrySet()) {
      if (open.matcher(source.getValue()).find()) {
        assertThat(source.getValue()).as(source.getKey().toString()).containsPattern(documented);
      }
    }
  }

  @Test
  void sourcesLeaveNothingToDo() throws IOException {
    Pattern toDo = Pattern.compile("\\b(TODO|FIXME)\\b");
    for (Map.Entry<Path, String> source : sources().entrySet()) {
      assertThat(source.getValue()).as(source.getKey().toString()).doesNotContainPattern(toDo);
    }
  }

  private static Map<Path, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      Map<Path, String> sources = new java.util.TreeMap<>();
      for (Path file : java) {
        sources.put(file, Files.readString(file, StandardCharsets.UTF_8));
      }
      return sources;
    }
  }
}
