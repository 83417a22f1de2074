package dev.maturity;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Holds the core against the rules that hold only here. */
class CoreRulesTest {
  private static final JavaClasses CORE = new ClassFileImporter().importPath("target/classes");

  @Test
  void packagesImportOnlyFromTheirLeft() {
    CoreRules.packagesStandInLine("dev.maturity").check(CORE);
  }

  @Test
  void dataCarryOnlySharedAnnotations() {
    CoreRules.dataCarryOnlySharedAnnotations("dev.maturity").check(CORE);
  }

  @Test
  void whatRunsInAClusterKnowsNoLibraryOfReaders() {
    CoreRules.whatRunsInAClusterKnowsNoLibraryOfReaders("dev.maturity").check(CORE);
  }
}
