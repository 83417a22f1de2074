package dev.maturity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** The rules that hold in maturity-core only. The root package is a parameter, for their own test. */
final class CoreRules {
  /** The packages in order: each imports only from packages to its left. */
  static final List<String> LINE = List.of(
      "problem",
      "model",
      "assessment",
      "scorecard",
      "scoring",
      "validation",
      "compiled",
      "engine",
      "lint",
      "benchmark",
      "bulk",
      "crosswalk",
      "io");

  /** The packages of the line that hold data. */
  private static final List<String> DATA = List.of("problem", "model", "assessment", "scorecard");

  private static final List<String> ALLOWED_ON_DATA =
      List.of("jakarta.validation", "com.fasterxml.jackson.annotation", "java.lang");

  private CoreRules() {}

  static ArchRule packagesStandInLine(String root) {
    return classes()
        .should(importOnlyFromTheLeft(root))
        .because("who reads from left to right never meets a word that was not explained yet");
  }

  static ArchRule dataCarryOnlySharedAnnotations(String root) {
    return classes()
        .that()
        .resideInAnyPackage(DATA.stream().map(p -> root + "." + p + "..").toArray(String[]::new))
        .should(carryOnlySharedAnnotations())
        .because("hosts with another Jackson or another validator use the same records");
  }

  static ArchRule whatRunsInAClusterKnowsNoLibraryOfReaders(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".compiled..", root + ".bulk..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.fasterxml..",
            "tools.jackson..",
            "de.siegmar..",
            "jakarta..",
            "org.hibernate..",
            "org.snakeyaml..")
        .because("a worker of a cluster brings other versions of these, or none");
  }

  private static ArchCondition<JavaClass> importOnlyFromTheLeft(String root) {
    return new ArchCondition<>("stand in the line %s and import only from the left", LINE) {
      @Override
      public void check(JavaClass c, ConditionEvents events) {
        int place = place(root, c);
        if (place < 0) {
          events.add(violated(c, c.getName() + " resides in no package of the line"));
          return;
        }
        for (Dependency d : c.getDirectDependenciesFromSelf()) {
          if (place(root, d.getTargetClass()) > place) {
            events.add(violated(c, d.getDescription()));
          }
        }
      }
    };
  }

  private static int place(String root, JavaClass c) {
    String name = c.getPackageName();
    return name.startsWith(root + ".")
        ? LINE.indexOf(name.substring(root.length() + 1).split("\\.", 2)[0])
        : -1;
  }

  private static ArchCondition<JavaClass> carryOnlySharedAnnotations() {
    return new ArchCondition<>("carry only annotations of %s", ALLOWED_ON_DATA) {
      @Override
      public void check(JavaClass c, ConditionEvents events) {
        if (c.getSimpleName().equals("package-info")) {
          return;
        }
        annotations(c)
            .filter(a -> !isShared(a.getRawType()))
            .forEach(a -> events.add(violated(c, a.getDescription())));
      }
    };
  }

  private static Stream<? extends JavaAnnotation<?>> annotations(JavaClass c) {
    Stream<JavaParameter> parameters =
        c.getCodeUnits().stream().map(JavaCodeUnit::getParameters).flatMap(List::stream);
    return Stream.of(
            c.getAnnotations().stream(),
            c.getMembers().stream().flatMap(m -> m.getAnnotations().stream()),
            parameters.flatMap(p -> p.getAnnotations().stream()))
        .flatMap(s -> s);
  }

  private static boolean isShared(JavaClass annotation) {
    String home = annotation.getPackageName();
    return ALLOWED_ON_DATA.stream().anyMatch(p -> home.equals(p) || home.startsWith(p + "."));
  }

  private static ConditionEvent violated(JavaClass c, String message) {
    return SimpleConditionEvent.violated(c, message);
  }
}
