package dev.maturity.engine;

import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What goes into a node, in model order.
 *
 * @param actual the parts that have a value
 * @param absent the parts that have none
 * @param lowest the parts that could come to have a value, each with the least
 * @param highest the same parts, each with the greatest; where nothing is open all three lists are the same object
 */
record Parts(List<Part> actual, List<Absence> absent, List<Part> lowest, List<Part> highest) {

  /** Whether no answer is open that could change anything. */
  boolean isSettled() {
    return actual == lowest && actual == highest;
  }

  /** Whether some part could not go in because its rule failed. */
  boolean hasFailed() {
    for (Absence absence : absent) {
      if (absence.reason() == Absence.Reason.FAILED) {
        return true;
      }
    }
    return false;
  }

  /** Puts the parts of one node together. */
  static final class Builder {

    private final Part[] actual;
    private int count;
    private final List<Absence> absent = new ArrayList<>(0);
    private final List<Part> lowest = new ArrayList<>(0);
    private final List<Part> highest = new ArrayList<>(0);
    private boolean isSettled = true;

    /** A builder for so many parts at most. */
    Builder(int size) {
      this.actual = new Part[size];
    }

    void add(Entry entry) {
      if (isSettled && !entry.isSettled()) {
        // Up to here all three lists are the same.
        isSettled = false;
        lowest.addAll(actual());
        highest.addAll(actual());
      }
      if (entry.actual() != null) {
        actual[count++] = entry.actual();
      }
      if (entry.absent() != null) {
        absent.add(entry.absent());
      }
      if (!isSettled && entry.lowest() != null) {
        lowest.add(entry.lowest());
      }
      if (!isSettled && entry.highest() != null) {
        highest.add(entry.highest());
      }
    }

    private List<Part> actual() {
      return List.of(count == actual.length ? actual : Arrays.copyOf(actual, count));
    }

    Parts build() {
      List<Part> parts = actual();
      return isSettled
          ? new Parts(parts, List.copyOf(absent), parts, parts)
          : new Parts(parts, List.copyOf(absent), List.copyOf(lowest), List.copyOf(highest));
    }
  }
}
