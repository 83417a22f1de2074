package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Criteria on even steps from 0 to 1 that weigh the same. What they bring into a sum needs no table: step · (x − 1) for the
 * point x of n, or step · (n − x) where they are reversed. Their codes are added first and weighed once.
 */
final class LaneGroup {

  private static final int EIGHT_BITS = 255;
  private static final int SIXTEEN_BITS = 65_535;

  private final Key key;
  private final List<Integer> criteria = new ArrayList<>();

  private LaneGroup(Key key) {
    this.key = key;
  }

  /**
   * What criteria of a group have in common.
   *
   * @param points how many points their scales have
   * @param isFalling whether they are reversed
   * @param step what each point adds, times the weight
   * @param weight the weight
   */
  private record Key(int points, boolean isFalling, int step, int weight) {

    /** The greatest number that a criterion adds to any lane while it is summed. */
    int most() {
      return Math.max(step * points, weight);
    }
  }

  /** The groups of a sum that stays below 2^16; null if some criterion does not fit. */
  static @Nullable List<LaneGroup> all(List<Term> terms, WeightedSum sum, AnswerLayout layout) {
    BigInteger most = sum.mostValue.max(sum.mostWeight);
    if (most.compareTo(BigInteger.valueOf(SIXTEEN_BITS)) > 0) {
      return null;
    }
    List<LaneGroup> full = new ArrayList<>();
    Map<Key, LaneGroup> open = new LinkedHashMap<>();
    for (Term term : terms) {
      Key key = layout.isNarrow(term.criterion())
          ? key(term, sum.weight(term).intValueExact(), sum.valueUnit)
          : null;
      if (key == null) {
        return null;
      }
      LaneGroup group = open.computeIfAbsent(key, LaneGroup::new);
      group.criteria.add(term.criterion());
      if (group.most() + key.most() > EIGHT_BITS) {
        full.add(group);
        open.remove(key);
      }
    }
    full.addAll(open.values());
    return full;
  }

  private static @Nullable Key key(Term term, int weight, BigInteger unit) {
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
    Key key = new Key(points, isFalling, unit.intValueExact() / (points - 1) * weight, weight);
    return key.most() <= EIGHT_BITS ? key : null;
  }

  private int most() {
    return key.most() * criteria.size();
  }

  /** Whether sums up to that need lanes of sixteen bits. */
  static boolean isWide(int most) {
    return most > EIGHT_BITS;
  }

  /** Leaves Σ w·u and Σ w of all groups of a sum in the lanes of the working memory. */
  static void add(List<LaneGroup> groups, int most, AnswerBlock block, Scratch scratch) {
    int lanes = TableTerm.lanes(block.rows());
    boolean isWide = isWide(most);
    scratch.clearLanes(lanes, isWide);
    int room = EIGHT_BITS;
    for (int k = 0; k < groups.size(); k++) {
      LaneGroup group = groups.get(k);
      if (isWide && room < group.most()) {
        scratch.widen(lanes);
        room = EIGHT_BITS;
      }
      room -= group.most();
      group.add(block, lanes, scratch);
    }
    if (isWide) {
      scratch.widen(lanes);
    }
  }

  private void add(AnswerBlock block, int lanes, Scratch scratch) {
    long[] sum = scratch.sum;
    long[] counts = scratch.counts;
    scratch.clearSum(lanes);
    for (int k = 0; k < criteria.size(); k++) {
      long[] codes = block.narrow();
      int from = block.offset(criteria.get(k));
      if (block.hasUnknown()) {
        LaneSums.withoutUnknown(codes, from, lanes, scratch.clean);
        codes = scratch.clean;
        from = 0;
      }
      if (key.isFalling) {
        LaneSums.subtract(sum, counts, codes, from, lanes);
      } else {
        LaneSums.add(sum, counts, codes, from, lanes);
      }
    }
    if (key.isFalling) {
      LaneSums.weighFalling(
          sum, counts, key.step, key.points, key.weight, scratch.values, scratch.weights, lanes);
    } else {
      LaneSums.weigh(sum, counts, key.step, key.weight, scratch.values, scratch.weights, lanes);
    }
  }
}
