package dev.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the module that is being built against every house rule. */
class HouseRulesTest {
  /** What JMH writes for each benchmark is not ours to form. */
  private static final JavaClasses MODULE = new ClassFileImporter()
      .withImportOption(place -> !place.contains("/jmh_generated/"))
      .importPath("target/classes");

  static List<ArchRule> all() {
    return HouseRules.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theModuleKeepsEveryHouseRule(ArchRule rule) {
    rule.check(MODULE);
  }

  @Test
  void everyTestIsRun() {
    HouseRules.EVERY_TEST_IS_RUN.check(new ClassFileImporter()
        .withImportOption(place -> !place.contains("/dev/maturity/fixture/"))
        .importPath("target/test-classes"));
  }

  @Test
  void everythingPublicIsExplained() throws IOException {
    assertThat(MissingJavadoc.below(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void noSourceFileIsTooLong() throws IOException {
    assertThat(HouseRules.longFiles(Path.of("src/main/java")))
        .as("files longer than %d lines, for a file is a room", HouseRules.LONGEST_FILE)
        .isEmpty();
  }
}
