package dev.maturity.io;

import dev.maturity.problem.Location;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is read of a long file, and lists the first of the problems. */
final class BadRows {

  private final int most;
  private final List<BadRow> listed = new ArrayList<>();
  private final Map<String, Problem> notes = new LinkedHashMap<>();
  private long problems;
  private long rows;
  private long refused;
  private long assessments;

  BadRows(int most) {
    this.most = most;
  }

  void countRow() {
    rows++;
  }

  void countRefused(long more) {
    refused += more;
  }

  void countAssessments(long more) {
    assessments += more;
  }

  long rows() {
    return rows;
  }

  /** Whether further problems are only counted. */
  boolean isFull() {
    return listed.size() >= most;
  }

  /** Lists a problem among the first, in the order of lines. */
  void add(String name, String value, Problem problem) {
    problems++;
    int place = listed.size();
    // Nearly always the next; that a subject came before is only found when its part is full.
    while (place > 0 && line(problem) < line(listed.get(place - 1).problem())) {
      place--;
    }
    if (place < most) {
      listed.add(place, new BadRow(Quoted.text(name), Quoted.text(value), problem));
    }
    if (listed.size() > most) {
      listed.remove(most);
    }
  }

  private static int line(Problem problem) {
    return problem.location() == null ? 0 : problem.location().line();
  }

  /** Counts a problem that would not be listed. */
  void countProblem() {
    problems++;
  }

  /** Notes something once, whatever it is about. */
  void note(String about, ProblemCode code, String message, String hint) {
    notes.computeIfAbsent(about, unknown -> Problem.warning(code, "", message).withHint(hint));
  }

  void note(String about, Problem problem) {
    notes.putIfAbsent(about, problem);
  }

  BulkReading reading() {
    return new BulkReading(
        rows, refused, assessments, problems, listed, List.copyOf(notes.values()));
  }

  /** A place in a file that may be longer than a location can say. */
  static Location at(long line, int column) {
    return new Location((int) Math.min(Integer.MAX_VALUE, Math.max(1, line)), column + 1);
  }
}
