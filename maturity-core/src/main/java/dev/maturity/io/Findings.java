package dev.maturity.io;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects problems, and stops listing them when there are very many. Remembers the places where what was read is not
 * what was meant.
 */
final class Findings {

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> doubts = new LinkedHashSet<>();
  private int count;

  void add(Problem problem) {
    if (!isFull()) {
      problems.add(problem);
    }
    count++;
  }

  /** Reports that a place does not hold what it must, which puts it in doubt. */
  void add(ProblemCode code, Place place, String message, String hint) {
    doubt(place);
    report(code, place, message, hint);
  }

  /** Reports that a property is missing, which puts it in doubt, not its owner. */
  void addMissing(Place owner, String property, String hint) {
    doubt(owner.property(property));
    report(
        ProblemCode.MISSING_PROPERTY,
        owner,
        owner.sentence() + " must have the property (" + property + ").",
        hint);
  }

  private void report(ProblemCode code, Place place, String message, String hint) {
    if (isFull()) {
      count++;
    } else {
      add(Problem.error(code, place.pointer(), message).withHint(hint));
    }
  }

  /** Remembers that what is read at a place is not what was meant. */
  void doubt(Place place) {
    if (!isFull()) {
      doubts.add(place.pointer());
    }
  }

  /** Puts the place of every problem so far in doubt. */
  void doubtAll() {
    for (Problem problem : problems) {
      doubts.add(problem.path());
    }
  }

  /** Whether this very place was put in doubt. */
  boolean isInDoubt(Place place) {
    return !doubts.isEmpty() && doubts.contains(place.pointer());
  }

  /** The pointers of the places in doubt. */
  Set<String> doubts() {
    return Collections.unmodifiableSet(doubts);
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
          ProblemCode.TOO_LARGE, "", "No more than %s problems are listed.".formatted(size)));
    }
    return new MaturityException(summary + ": " + counted + ".", listed);
  }
}
