package dev.maturity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.jspecify.annotations.NullMarked;
import org.junit.platform.commons.annotation.Testable;

/** The rules that hold in every module: the build compiles this folder into the tests of each. */
final class HouseRules {
  static final int LONGEST_FILE = 400;

  static final ArchRule NO_CYCLES = slices()
      .matching("dev.maturity.(**)")
      .should()
      .beFreeOfCycles()
      .because("a package without cycles can be read and understood alone");

  static final ArchRule ONLY_DISCOVERY_LOADS_SERVICES = noClasses()
      .that(describe("are not Discovery", c -> !isOrIsInside(c, "dev.maturity.engine.Discovery")))
      .should()
      .dependOnClassesThat(
          describe("are ServiceLoader", c -> isOrIsInside(c, ServiceLoader.class.getName())))
      .because("surviving a broken plug-in is hard, so it is done in one place");

  static final ArchRule NO_UNORDERED_COLLECTIONS = noClasses()
      .should()
      .accessTargetWhere(describe("it makes an unordered collection", HouseRules::isUnordered))
      .because("these iterate differently in each run, and equal input must give equal output");

  static final ArchRule NO_GUAVA_IN_PUBLIC = CompositeArchRule.of(members()
          .that()
          .areDeclaredInClassesThat(describe("users see", HouseRules::isVisible))
          .and(describe("users see", HouseRules::isPublicOrProtected))
          .should(from(not(describe("show Guava", HouseRules::showsGuava)))))
      .and(classes()
          .that(describe("users see", HouseRules::isVisible))
          .should(from(not(describe("show Guava", HouseRules::extendsGuava)))))
      .because("the Guava of the host wins over ours; types of java.util are the same everywhere");

  /** The command line and the benchmarks are programs of their own and bring their libraries along. */
  static final ArchRule ONLY_IO_KNOWS_FORMATS = noClasses()
      .that()
      .resideOutsideOfPackages(
          "dev.maturity.io..", "dev.maturity.cli..", "dev.maturity.benchmarks..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("tools.jackson..", "org.snakeyaml..", "de.siegmar..")
      .allowEmptyShould(true)
      .because("scoring must run where no Jackson or another one is on the class path");

  static final ArchRule ONLY_VALIDATION_KNOWS_THE_VALIDATOR = noClasses()
      .that()
      .resideOutsideOfPackage("dev.maturity.validation..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.hibernate..")
      .because("the constraints of Jakarta Validation are enough for everybody else");

  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
      .should(from(describe("reside in a @NullMarked package", HouseRules::isNullMarked)))
      .because("NullAway checks only what is @NullMarked");

  static final ArchRule PUBLIC_NAMES_ARE_WORDS_OF_THE_FIELD = noClasses()
      .that()
      .arePublic()
      .should()
      .haveNameMatching(".*[.$](\\w*(Manager|Helper|Utils?|Impl|Data|Info)|Abstract\\w*)")
      .because("a public name is a word of the field: criterion, level, coverage");

  /** Allows an empty module: the examples consist of nothing but programs, which do print. */
  static final ArchRule ONLY_PROGRAMS_PRINT = noClasses()
      .that()
      .resideOutsideOfPackages(
          "dev.maturity.examples..", "dev.maturity.cli..", "dev.maturity.benchmarks..")
      .should(ACCESS_STANDARD_STREAMS)
      .allowEmptyShould(true)
      .because("a library returns what it has to say");

  /** A rule for the test classes. The tests of a contract are run by the classes that fulfil it. */
  static final ArchRule EVERY_TEST_IS_RUN = methods()
      .that()
      .areMetaAnnotatedWith(Testable.class)
      .and()
      .areDeclaredInClassesThat()
      .doNotHaveModifier(JavaModifier.ABSTRACT)
      .should(from(
          describe("stand in a class *Test or *IT, or *Properties for jqwik", HouseRules::isRun)))
      .because("the build runs no others, and a test that never runs is worse than none");

  private static final Map<String, Set<String>> UNORDERED = Map.of(
      Set.class.getName(), Set.of("of", "copyOf"),
      Map.class.getName(), Set.of("of", "ofEntries", "copyOf"),
      Collectors.class.getName(),
          Set.of("toSet", "toMap", "toConcurrentMap", "toUnmodifiableSet", "toUnmodifiableMap"));

  private HouseRules() {}

  static List<ArchRule> all() {
    return List.of(
        NO_CYCLES,
        ONLY_DISCOVERY_LOADS_SERVICES,
        NO_UNORDERED_COLLECTIONS,
        NO_GUAVA_IN_PUBLIC,
        ONLY_IO_KNOWS_FORMATS,
        ONLY_VALIDATION_KNOWS_THE_VALIDATOR,
        EVERY_PACKAGE_IS_NULL_MARKED,
        PUBLIC_NAMES_ARE_WORDS_OF_THE_FIELD,
        ONLY_PROGRAMS_PRINT);
  }

  /** Java files below a folder with more than {@link #LONGEST_FILE} lines. */
  static List<Path> longFiles(Path folder) throws IOException {
    List<Path> tooLong = new ArrayList<>();
    for (Path file : javaFiles(folder)) {
      if (Files.readAllLines(file).size() > LONGEST_FILE) {
        tooLong.add(folder.relativize(file));
      }
    }
    return tooLong;
  }

  /** The Java files below a folder, in order; there has to be one. */
  static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      if (found.isEmpty()) {
        throw new IOException("The folder (%s) must hold Java files.".formatted(folder));
      }
      return found;
    }
  }

  private static boolean isOrIsInside(JavaClass c, String name) {
    return c.getName().equals(name) || c.getName().startsWith(name + "$");
  }

  private static boolean isUnordered(JavaAccess<?> access) {
    return UNORDERED
        .getOrDefault(access.getTargetOwner().getName(), Set.of())
        .contains(access.getTarget().getName());
  }

  private static boolean isVisible(JavaClass c) {
    return isPublicOrProtected(c.getModifiers())
        && c.getEnclosingClass().map(HouseRules::isVisible).orElse(true);
  }

  private static boolean isPublicOrProtected(JavaMember member) {
    return isPublicOrProtected(member.getModifiers());
  }

  private static boolean isPublicOrProtected(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static boolean showsGuava(JavaMember member) {
    return member.getAllInvolvedRawTypes().stream().anyMatch(HouseRules::isGuava);
  }

  private static boolean extendsGuava(JavaClass c) {
    Stream<? extends JavaType> above =
        Stream.concat(c.getSuperclass().stream(), c.getInterfaces().stream());
    Stream<? extends JavaType> bounds =
        c.getTypeParameters().stream().flatMap(p -> p.getUpperBounds().stream());
    return Stream.concat(above, bounds)
        .flatMap(t -> t.getAllInvolvedRawTypes().stream())
        .anyMatch(HouseRules::isGuava);
  }

  private static boolean isGuava(JavaClass c) {
    return c.getPackageName().startsWith("com.google.common");
  }

  private static boolean isRun(JavaMethod test) {
    String file = test.getOwner().getName().split("\\$", 2)[0];
    return test.isMetaAnnotatedWith(Property.class)
        ? file.endsWith("Properties")
        : file.endsWith("Test") || file.endsWith("IT");
  }

  private static boolean isNullMarked(JavaClass c) {
    return c.getPackage().isAnnotatedWith(NullMarked.class);
  }
}
