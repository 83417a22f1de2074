package dev.maturity.compiled;

import java.util.Arrays;

/**
 * Folds quotients over a common denominator: Σ fᵢpᵢ/qᵢ. It takes few rows at a time, so that their numbers stay in the
 * first-level cache. The loops have one index, no branch and no call, so that the compiler makes vectors of them.
 *
 * <p>An absent part counts as 0/1, and what the others weigh is summed, so that rows with absent parts need no way of their own.
 */
final class SliceFold {

  /** How many rows are folded at once. */
  static final int ROWS = 256;

  private final double[] above = new double[ROWS];
  private final double[] below = new double[ROWS];
  private final double[] p = new double[ROWS];
  private final double[] q = new double[ROWS];

  /** What the parts that are there weigh together. */
  private final double[] present = new double[ROWS];

  private final long[] presentInLanes = new long[AnswerLayout.LANES];

  /** Folds all rows. Where every part is absent p and q come out as 0. */
  void fold(Quotients[] parts, MeanFold fold, Quotients into, int rows) {
    boolean hasAbsent = false;
    boolean areAllAbsent = true;
    boolean isInLanes = fold.presenceFitsLane();
    for (Quotients part : parts) {
      hasAbsent |= part.hasAbsent;
      areAllAbsent &= part.hasAbsent;
      isInLanes &= part.isInLanes();
    }
    if (!hasAbsent) {
      Arrays.fill(present, fold.allPresence());
    } else if (isInLanes) {
      weighInLanes(parts, fold, TableTerm.lanes(rows));
    }
    for (int from = 0; from < rows; from += ROWS) {
      int count = Math.min(ROWS, rows - from);
      if (!hasAbsent) {
        foldSlice(parts, fold, from, count);
      } else if (isInLanes) {
        foldSlice(parts, fold, from, count);
        LaneSums.spread(
            presentInLanes, from >>> 3, TableTerm.lanes(count), LaneSums.NUMBERS, present);
      } else {
        foldPresent(parts, fold, from, count);
      }
      fold.weigh(below, present);
      into.set(from, count, above, below);
    }
    into.hasAbsent = areAllAbsent && (!isInLanes || LaneSums.hasZero(presentInLanes, rows));
    if (into.hasAbsent && !isInLanes) {
      into.findAbsent(rows);
    }
  }

  private void weighInLanes(Quotients[] parts, MeanFold fold, int lanes) {
    Arrays.fill(presentInLanes, 0, lanes, 0);
    for (int k = 0; k < parts.length; k++) {
      LaneSums.addNonzero(
          presentInLanes, parts[k].lanes().weights(), (long) fold.presence(k), lanes);
    }
  }

  /** Folds rows without looking for absent parts. */
  private void foldSlice(Quotients[] parts, MeanFold fold, int from, int count) {
    Arrays.fill(above, 0);
    Arrays.fill(below, 1);
    for (int k = 0; k < parts.length; k++) {
      if (parts[k].isInLanes() && parts[k].lanes().writePairs(from, count, p)) {
        Pairs.add(p, fold.factor(k), above, below);
      } else {
        parts[k].read(from, count, p, q, LaneSums.AT_LEAST_ONE);
        add(above, below, p, q, fold.factor(k));
      }
    }
  }

  private void foldPresent(Quotients[] parts, MeanFold fold, int from, int count) {
    Arrays.fill(above, 0);
    Arrays.fill(below, 1);
    Arrays.fill(present, 0);
    for (int k = 0; k < parts.length; k++) {
      parts[k].read(from, count, p, q, LaneSums.NUMBERS);
      addPresent(present, q, fold.presence(k));
      add(above, below, p, q, fold.factor(k));
    }
  }

  private static void add(double[] above, double[] below, double[] p, double[] q, double factor) {
    for (int i = 0; i < ROWS; i++) {
      double was = below[i];
      double with = q[i];
      above[i] = above[i] * with + factor * p[i] * was;
      below[i] = was * with;
    }
  }

  /** Adds a weight where q is not 0, and makes it 1 elsewhere. */
  private static void addPresent(double[] present, double[] q, double weight) {
    for (int i = 0; i < ROWS; i++) {
      double with = q[i];
      present[i] += weight * Math.min(with, 1);
      q[i] = Math.max(with, 1);
    }
  }
}
