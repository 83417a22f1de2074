package dev.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.maturity.fixture.Broken;
import dev.maturity.fixture.LawTest;
import dev.maturity.fixture.Lost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that never fails is no rule: each one catches a class that breaks it. */
class RulesCatchTest {
  private static final String LINE = "dev.maturity.fixture.line";

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments(HouseRules.ONLY_DISCOVERY_LOADS_SERVICES, Broken.Loader.class),
        arguments(HouseRules.NO_UNORDERED_COLLECTIONS, Broken.UnorderedSet.class),
        arguments(HouseRules.NO_UNORDERED_COLLECTIONS, Broken.UnorderedCopy.class),
        arguments(HouseRules.NO_UNORDERED_COLLECTIONS, Broken.UnorderedCollector.class),
        arguments(HouseRules.NO_GUAVA_IN_PUBLIC, Broken.GuavaReturned.class),
        arguments(HouseRules.NO_GUAVA_IN_PUBLIC, Broken.GuavaTaken.class),
        arguments(HouseRules.NO_GUAVA_IN_PUBLIC, Broken.GuavaExtended.class),
        arguments(HouseRules.ONLY_IO_KNOWS_FORMATS, Broken.Reader.class),
        arguments(HouseRules.ONLY_IO_KNOWS_FORMATS, Broken.Table.class),
        arguments(HouseRules.ONLY_VALIDATION_KNOWS_THE_VALIDATOR, Broken.Validating.class),
        arguments(HouseRules.EVERY_PACKAGE_IS_NULL_MARKED, Broken.class),
        arguments(HouseRules.PUBLIC_NAMES_ARE_WORDS_OF_THE_FIELD, Broken.ScoreManager.class),
        arguments(HouseRules.PUBLIC_NAMES_ARE_WORDS_OF_THE_FIELD, Broken.AbstractScore.class),
        arguments(HouseRules.ONLY_PROGRAMS_PRINT, Broken.Printing.class));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aRuleNamesTheClassThatBreaksIt(ArchRule rule, Class<?> breaker) {
    assertCaught(rule, new ClassFileImporter().importClasses(breaker), breaker.getName());
  }

  @Test
  void everyRuleForAllModulesIsSeenToCatch() {
    List<ArchRule> seen = Stream.concat(
            broken().map(a -> (ArchRule) a.get()[0]), Stream.of(HouseRules.NO_CYCLES))
        .toList();
    assertThat(seen).containsAll(HouseRules.all());
  }

  @Test
  void guavaInsideIsAllowed() {
    JavaClasses inside = new ClassFileImporter().importClasses(Broken.GuavaInside.class);
    assertThat(HouseRules.NO_GUAVA_IN_PUBLIC.evaluate(inside).hasViolation()).isFalse();
  }

  @Test
  void aCycleIsCaught() {
    assertCaught(HouseRules.NO_CYCLES, fixture("dev.maturity.fixture.circle"), "Hen");
  }

  @Test
  void anImportFromTheRightIsCaught() {
    assertCaught(CoreRules.packagesStandInLine(LINE), fixture(LINE), LINE + ".problem.Early");
  }

  @Test
  void aPackageOutsideTheLineIsCaught() {
    assertCaught(CoreRules.packagesStandInLine(LINE), fixture(LINE), LINE + ".util.Stray");
  }

  @Test
  void aForeignAnnotationOnDataIsCaught() {
    assertCaught(CoreRules.dataCarryOnlySharedAnnotations(LINE), fixture(LINE), "NullUnmarked");
  }

  @Test
  void aReaderInAClusterIsCaught() {
    assertCaught(
        CoreRules.whatRunsInAClusterKnowsNoLibraryOfReaders(LINE),
        fixture(LINE),
        LINE + ".compiled.Reading");
  }

  @ParameterizedTest
  @ValueSource(classes = {Lost.class, LawTest.class})
  void aTestThatIsNeverRunIsCaught(Class<?> lost) {
    JavaClasses tests = new ClassFileImporter().importClasses(lost);
    assertCaught(HouseRules.EVERY_TEST_IS_RUN, tests, lost.getName());
  }

  @Test
  void aMemberWithoutJavadocIsCaught(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Pair.java"), """
        /**
         * A pair.
         *
         * @param left the left one
         */
        public record Pair(String left, String right) {
          /** Compact, and need not repeat its components. */
          public Pair {}

          public String both() {
            return left + right;
          }

          String notPublic() {
            return right;
          }
        }
        """);
    assertThat(MissingJavadoc.below(folder))
        .hasSize(2)
        .anyMatch(finding -> finding.endsWith("warning: no @param for right"))
        .anyMatch(finding -> finding.endsWith("Pair.java:10: warning: no comment"));
  }

  @Test
  void aFileOfOneLineTooManyIsCaught(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Short.java"), "\n".repeat(400));
    Files.writeString(folder.resolve("Long.java"), "\n".repeat(401));
    assertThat(HouseRules.longFiles(folder)).containsExactly(Path.of("Long.java"));
  }

  @Test
  void aFolderWithoutSourcesIsCaught(@TempDir Path folder) {
    assertThatThrownBy(() -> HouseRules.longFiles(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("The folder (%s) must hold Java files.", folder);
  }

  private static JavaClasses fixture(String root) {
    return new ClassFileImporter().importPackages(root);
  }

  private static void assertCaught(ArchRule rule, JavaClasses classes, String culprit) {
    assertThat(rule.evaluate(classes).getFailureReport().toString()).contains(culprit);
  }
}
