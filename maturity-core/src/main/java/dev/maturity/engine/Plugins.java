package dev.maturity.engine;

import dev.maturity.problem.Foreign;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls code of others so that its faults become problems. */
final class Plugins {

  private Plugins() {}

  /** What a plug-in says; empty, with a problem that names it, if it throws or says null. */
  static <T> Optional<T> call(
      Object plugin, String method, Supplier<@Nullable T> said, List<Problem> problems) {
    String name = plugin.getClass().getName();
    return Foreign.call(
        () -> {
          Optional<T> value = Optional.ofNullable(said.get());
          if (value.isEmpty()) {
            problems.add(broken("The provider (%s) returns null from %s.".formatted(name, method)));
          }
          return value;
        },
        fault -> {
          problems.addAll(problems(name, method, fault));
          return Optional.empty();
        });
  }

  private static List<Problem> problems(String name, String method, Throwable fault) {
    if (!(fault instanceof MaturityException invalid)) {
      String why = describe(fault);
      return List.of(broken("The provider (%s) fails in %s: %s%s"
          .formatted(name, method, why, why.endsWith(".") ? "" : ".")));
    }
    String summary = String.valueOf(invalid.getMessage()).lines().findFirst().orElse("");
    List<Problem> problems = new ArrayList<>();
    problems.add(broken("The provider (%s) fails in %s: %s".formatted(name, method, summary)));
    problems.addAll(invalid.problems());
    return problems;
  }

  /** A fault's kind and, if it says one, its message; of a fault that the engine found itself, the message alone. */
  static String describe(Throwable fault) {
    if (fault instanceof BrokenContract) {
      return String.valueOf(fault.getMessage());
    }
    String simple = fault.getClass().getSimpleName();
    String kind = simple.isEmpty() ? fault.getClass().getName() : simple;
    return fault.getMessage() == null ? kind : kind + ": " + fault.getMessage();
  }

  private static Problem broken(String message) {
    return Problem.error(ProblemCode.BROKEN_PROVIDER, "", message);
  }
}
