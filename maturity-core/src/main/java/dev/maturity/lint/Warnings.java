package dev.maturity.lint;

import dev.maturity.model.Rule;
import dev.maturity.problem.Foreign;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.RuleKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Collects what is suspicious. What is said twice in the same words of the same place is kept once. */
final class Warnings {

  private static final int LONGEST_FAULT = 300;
  private static final int MOST_LISTED = 3;

  private final Set<Problem> problems = new LinkedHashSet<>();

  void add(ProblemCode code, String path, String message, String hint) {
    problems.add(Problem.warning(code, path, message).withHint(hint));
  }

  /** Asks a rule; empty, with a problem, if it throws. */
  <T> Optional<T> ask(RuleKind kind, Rule rule, String path, Supplier<T> question) {
    return Foreign.call(() -> Optional.of(question.get()), fault -> {
      failed("The %s (%s)".formatted(kind, rule.id()), path, fault.toString());
      return Optional.empty();
    });
  }

  /** Says that something of a plug-in failed. It can be a second time that its rule fails, which is said once. */
  void failed(String subject, String path, String fault) {
    String line = fault.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ").replaceAll("[. ]+$", "");
    String shown =
        line.length() <= LONGEST_FAULT ? line : line.substring(0, LONGEST_FAULT - 1) + "…";
    problems.add(Problem.error(
        ProblemCode.RULE_FAILED,
        path,
        "%s failed while the model was checked: %s.".formatted(subject, shown)));
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }

  /** A few ids, and how many more there are: {@code a, b, c and 4 more}. */
  static String listed(List<String> ids) {
    String first = String.join(", ", ids.subList(0, Math.min(MOST_LISTED, ids.size())));
    return ids.size() <= MOST_LISTED
        ? first
        : "%s and %s more".formatted(first, ids.size() - MOST_LISTED);
  }

  static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
