package dev.maturity.validation;

import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects problems. What is said twice in the same words of the same place is kept once. */
final class Findings {

  /** Comparing every unknown name with every known one could take hours on a file made for that. */
  private static final long MOST_LETTERS_COMPARED = 10_000_000;

  private final Set<Problem> problems = new LinkedHashSet<>();
  private long lettersCompared;

  void add(Problem problem) {
    problems.add(problem);
  }

  void error(ProblemCode code, String path, String message) {
    add(Problem.error(code, path, message));
  }

  void error(ProblemCode code, String path, String message, String hint) {
    add(Problem.error(code, path, message).withHint(hint));
  }

  void warning(ProblemCode code, String path, String message, String hint) {
    add(Problem.warning(code, path, message).withHint(hint));
  }

  /** {@code Maybe <the nearest known name>.}, or the empty text when none is near or enough have been looked for. */
  String hint(String given, Collection<String> known) {
    return nearest(given, known).map(name -> "Maybe " + name + ".").orElse("");
  }

  /** The nearest known name; empty when none is near or enough have been looked for. */
  Optional<String> nearest(String given, Collection<String> known) {
    lettersCompared += (given.length() + 1L) * known.size();
    return lettersCompared > MOST_LETTERS_COMPARED ? Optional.empty() : Nearest.to(given, known);
  }

  List<Problem> inOrderOfDiscovery() {
    return List.copyOf(problems);
  }
}
