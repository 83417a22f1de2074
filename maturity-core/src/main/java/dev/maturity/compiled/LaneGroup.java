package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Criteria on the same even steps from 0 to 1. What they bring into a sum needs no table: step · (x − 1) for the point x of n,
 * or step · (n − x) where they are reversed. Their weighed codes are added first and turned into steps at once.
 */
final class LaneGroup {

  private static final int EIGHT_BITS = 255;
  private static final int SIXTEEN_BITS = 65_535;

  private final int points;

  /** What each point adds at the weight 1. */
  private final int step;

  private final List<Column> columns = new ArrayList<>();

  /** The greatest number that the group adds to any lane. */
  private int most;

  private LaneGroup(int points, int unit) {
    this.points = points;
    this.step = unit / (points - 1);
  }

  private record Column(int criterion, int weight, boolean isFalling) {}

  /** The groups of a sum that stays below 2^16; null if some criterion does not fit. */
  static @Nullable List<LaneGroup> all(List<Term> terms, WeightedSum sum, AnswerLayout layout) {
    BigInteger greatest = sum.mostValue.max(sum.mostWeight);
    if (greatest.compareTo(BigInteger.valueOf(SIXTEEN_BITS)) > 0) {
      return null;
    }
    int unit = sum.valueUnit.intValueExact();
    List<LaneGroup> all = new ArrayList<>();
    Map<Integer, LaneGroup> open = new LinkedHashMap<>();
    for (Term term : terms) {
      if (!layout.isNarrow(term.criterion()) || !isEven(term)) {
        return null;
      }
      int weight = sum.weight(term).intValueExact();
      int points = term.rated().size();
      LaneGroup group = open.get(points);
      if (group == null || !group.hasRoomFor(weight)) {
        group = new LaneGroup(points, unit);
        if (!group.hasRoomFor(weight)) {
          return null;
        }
        open.put(points, group);
        all.add(group);
      }
      group.columns.add(new Column(term.criterion(), weight, isFalling(term)));
      group.most += group.most(weight);
    }
    return all;
  }

  /** Whether its points stand on even steps from 0 to 1, or from 1 to 0, and not applicable counts for nothing. */
  private static boolean isEven(Term term) {
    List<Fraction> rated = term.rated();
    int points = rated.size();
    if (points < 2 || term.notApplicable() != null) {
      return false;
    }
    boolean isFalling = isFalling(term);
    for (int i = 0; i < points; i++) {
      if (!rated.get(isFalling ? points - 1 - i : i).equals(Fraction.of(i, points - 1L))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFalling(Term term) {
    return term.rated().get(0).signum() != 0;
  }

  private boolean hasRoomFor(int weight) {
    return most + most(weight) <= EIGHT_BITS;
  }

  private int most(int weight) {
    return weight * Math.max(step * (points - 1), 1);
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
      if (isWide && room < group.most) {
        scratch.widen(lanes);
        room = EIGHT_BITS;
      }
      room -= group.most;
      group.add(block, lanes, scratch);
    }
    if (isWide) {
      scratch.widen(lanes);
    }
  }

  private void add(AnswerBlock block, int lanes, Scratch scratch) {
    long[] codes = scratch.codes;
    scratch.clearSum(lanes);
    for (int k = 0; k < columns.size(); k++) {
      Column column = columns.get(k);
      block.copyKnown(column.criterion, lanes, codes);
      if (column.isFalling) {
        LaneSums.add(codes, -column.weight, column.weight, scratch.sum, scratch.falling, lanes);
      } else {
        LaneSums.add(codes, column.weight, column.weight, scratch.sum, scratch.rising, lanes);
      }
    }
    LaneSums.toSteps(scratch.sum, scratch.rising, scratch.falling, points, lanes);
    LaneSums.addTimes(scratch.values, scratch.sum, step, lanes);
    LaneSums.addTimes(scratch.weights, scratch.rising, 1, lanes);
    LaneSums.addTimes(scratch.weights, scratch.falling, 1, lanes);
  }
}
