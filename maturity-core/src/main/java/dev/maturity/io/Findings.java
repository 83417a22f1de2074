package dev.maturity.io;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Collects problems, and stops listing them when there are very many. */
final class Findings {

  private final List<Problem> problems = new ArrayList<>();
  private int count;

  void add(Problem problem) {
    if (!isFull()) {
      problems.add(problem);
    }
    count++;
  }

  void add(ProblemCode code, Place place, String message, String hint) {
    if (isFull()) {
      count++;
    } else {
      add(Problem.error(code, place.pointer(), message).withHint(hint));
    }
  }

  /** How many problems there are so far, listed or not. */
  int count() {
    return count;
  }

  /** Whether nothing was found since there were so many problems; when in doubt, no. */
  boolean isUnchangedSince(int before) {
    return count == before && !isFull();
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Whether looking further makes no sense, since nothing more is listed. */
  boolean isFull() {
    return problems.size() >= JsonLimits.PROBLEMS;
  }

  /** All that was found, without order. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * What to throw.
   *
   * @param summary what cannot be done with what, such as "The model cannot be read"
   * @param ordered the problems, located and in order
   */
  MaturityException failure(String summary, List<Problem> ordered) {
    int size = ordered.size();
    String counted = (isFull() ? "at least " : "") + size + (size == 1 ? " problem" : " problems");
    List<Problem> listed = new ArrayList<>(ordered);
    if (isFull()) {
      listed.add(Problem.error(
          ProblemCode.TOO_LARGE, "", "No more than %d problems are listed.".formatted(size)));
    }
    return new MaturityException(summary + ": " + counted + ".", listed);
  }
}
