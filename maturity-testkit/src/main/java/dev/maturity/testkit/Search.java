package dev.maturity.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Looks for a counter-example: first among small cases, then among drawn ones, the same in every run. What it finds it makes
 * smaller, as long as it stays a counter-example, until a person can check it by hand.
 *
 * @param <C> a case
 */
final class Search<C> {

  private static final long SEED = 20_090_701;

  private final Cases<C> cases;
  private final int tries;

  Search(Cases<C> cases, int tries) {
    this.cases = cases;
    this.tries = tries;
  }

  /** Where cases come from. */
  interface Cases<C> {

    /** The small cases, smallest first. */
    List<C> small();

    C drawn(SplittableRandom random);

    /** Cases that are a step smaller or easier to reckon with than one case, the largest steps first. */
    List<C> simpler(C one);
  }

  /** How many cases are tried before the search gives up. */
  int tries() {
    return cases.small().size() + tries;
  }

  /** What is wrong with the smallest counter-example; empty if there was none. */
  Optional<String> counterExample(Function<C, Optional<String>> violation) {
    for (C one : all()) {
      Optional<String> found = violation.apply(one);
      if (found.isPresent()) {
        return Optional.of(smallest(one, found.get(), violation));
      }
    }
    return Optional.empty();
  }

  private List<C> all() {
    List<C> all = new ArrayList<>(cases.small());
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < tries; i++) {
      all.add(cases.drawn(random));
    }
    return all;
  }

  private String smallest(C found, String sentence, Function<C, Optional<String>> violation) {
    C smallest = found;
    String said = sentence;
    boolean shrinks = true;
    while (shrinks) {
      shrinks = false;
      for (C simpler : cases.simpler(smallest)) {
        Optional<String> still = violation.apply(simpler);
        if (still.isPresent()) {
          smallest = simpler;
          said = still.get();
          shrinks = true;
          break;
        }
      }
    }
    return said;
  }
}
