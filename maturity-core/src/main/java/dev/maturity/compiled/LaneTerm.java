package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion on even steps from 0 to 1, whose part in a sum needs no table: step · (x − 1) for the point x of n, or step · (n −
 * x) where it is reversed.
 *
 * @param criterion its place among the criteria
 * @param points how many points its scale has
 * @param isFalling whether it is reversed
 * @param step what each point adds, times the weight
 * @param weight the weight
 */
record LaneTerm(int criterion, int points, boolean isFalling, int step, int weight) {

  private static final int EIGHT_BITS = 255;
  private static final int SIXTEEN_BITS = 65_535;

  /** The terms of a sum that stays below 2^16; null if some criterion does not fit. */
  static LaneTerm @Nullable [] all(List<Term> terms, WeightedSum sum, AnswerLayout layout) {
    BigInteger most = sum.mostValue.max(sum.mostWeight);
    if (most.compareTo(BigInteger.valueOf(SIXTEEN_BITS)) > 0) {
      return null;
    }
    LaneTerm[] lanes = new LaneTerm[terms.size()];
    for (int i = 0; i < lanes.length; i++) {
      Term term = terms.get(i);
      LaneTerm lane = layout.isNarrow(term.criterion())
          ? of(term, sum.weight(term).intValueExact(), sum.valueUnit)
          : null;
      if (lane == null) {
        return null;
      }
      lanes[i] = lane;
    }
    return lanes;
  }

  private static @Nullable LaneTerm of(Term term, int weight, BigInteger unit) {
    List<Fraction> rated = term.rated();
    int points = rated.size();
    if (points < 2 || term.notApplicable() != null) {
      return null;
    }
    boolean isFalling = rated.get(0).signum() != 0;
    for (int i = 0; i < points; i++) {
      if (!rated.get(isFalling ? points - 1 - i : i).equals(Fraction.of(i, points - 1L))) {
        return null;
      }
    }
    int step = unit.intValueExact() / (points - 1) * weight;
    boolean fits = (long) step * points <= EIGHT_BITS && weight <= EIGHT_BITS;
    return fits ? new LaneTerm(term.criterion(), points, isFalling, step, weight) : null;
  }

  /** The greatest number that this adds to any lane. */
  private int most() {
    return Math.max(step * (points - 1), weight);
  }

  static void sum(
      LaneTerm[] terms,
      BigInteger mostValue,
      BigInteger mostWeight,
      AnswerBlock block,
      Quotients into,
      Scratch scratch) {
    int lanes = TableTerm.lanes(block.rows());
    boolean isWide = mostValue.max(mostWeight).intValue() > EIGHT_BITS;
    scratch.clearLanes(lanes, isWide);
    int room = EIGHT_BITS;
    for (LaneTerm term : terms) {
      if (room < term.most()) {
        scratch.widen(lanes);
        room = EIGHT_BITS;
      }
      room -= term.most();
      term.add(block, lanes, scratch);
    }
    if (isWide) {
      scratch.widen(lanes);
    }
    scratch.spread(lanes, isWide, into);
  }

  private void add(AnswerBlock block, int lanes, Scratch scratch) {
    long[] codes = block.narrow();
    int from = block.offset(criterion);
    if (block.hasUnknown()) {
      LaneSums.withoutUnknown(codes, from, lanes, scratch.clean);
      codes = scratch.clean;
      from = 0;
    }
    if (isFalling) {
      LaneSums.falling(scratch.values, scratch.weights, codes, from, lanes, step, weight, points);
    } else {
      LaneSums.rising(scratch.values, scratch.weights, codes, from, lanes, step, weight);
    }
  }
}
