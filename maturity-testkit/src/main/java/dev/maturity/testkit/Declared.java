package dev.maturity.testkit;

import dev.maturity.scoring.Law;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks what a rule must keep whatever laws it declares. */
final class Declared {

  private Declared() {}

  /**
   * Checks the declaration itself.
   *
   * @param laws asks the rule for its laws
   * @param speaking the laws that speak of this kind of rule
   */
  static void check(Supplier<Set<Law>> laws, List<Law> speaking) {
    Set<Law> declared = laws.get();
    if (declared == null || !declared.equals(laws.get())) {
      throw new AssertionError("laws() must give the same set each time, not first %s and then %s."
          .formatted(declared, laws.get()));
    }
    for (Law law : declared) {
      if (!speaking.contains(law)) {
        throw new AssertionError(
            "%s says nothing of rules of this kind.\nMaybe laws() should not name it; it can name %s."
                .formatted(law, Words.and(speaking)));
      }
    }
  }

  /** Checks every case. A fault is a sentence without its end; what the rule throws is one too. */
  static <C> void check(
      Search<C> search, Function<C, Optional<String>> fault, Function<C, String> shown) {
    search
        .counterExample(one ->
            faultOrThrown(one, fault).map(what -> "%s, %s.".formatted(what, shown.apply(one))))
        .ifPresent(sentence -> {
          throw new AssertionError(sentence);
        });
  }

  private static <C> Optional<String> faultOrThrown(C one, Function<C, Optional<String>> fault) {
    try {
      return fault.apply(one);
    } catch (RuntimeException thrown) {
      return Optional.of("The rule fails with " + thrown);
    }
  }
}
