package dev.maturity.testkit;

import dev.maturity.scoring.Law;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Makes a test of each law: a declared one must hold, one that is not declared must have a counter-example. */
final class LawHunt {

  private final Set<Law> declared;
  private final Function<Law, Optional<String>> counterExample;
  private final int tries;

  /**
   * Hunts.
   *
   * @param declared the laws that the rule declares
   * @param counterExample what the search finds against a law
   * @param tries in how many cases it looks
   */
  LawHunt(Set<Law> declared, Function<Law, Optional<String>> counterExample, int tries) {
    this.declared = declared;
    this.counterExample = counterExample;
    this.tries = tries;
  }

  Stream<DynamicTest> tests(Collection<Law> laws) {
    return laws.stream().map(law -> DynamicTest.dynamicTest(name(law), () -> hunt(law)));
  }

  private String name(Law law) {
    return "%s, %s: %s"
        .formatted(law, declared.contains(law) ? "declared" : "not declared", Words.of(law));
  }

  private void hunt(Law law) {
    Optional<String> found = counterExample.apply(law);
    if (declared.contains(law)) {
      found.ifPresent(how -> {
        throw new AssertionError(
            "%s does not hold: %s.\nMaybe laws() should not name it.".formatted(law, how));
      });
    } else if (found.isEmpty()) {
      throw new AssertionError(
          "%s is not declared, and %s cases hold no counter-example: you may declare it.\nMaybe values() lacks a threshold of the rule, at which there is one."
              .formatted(law, tries));
    }
  }
}
