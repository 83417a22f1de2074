package dev.maturity.compiled;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Criteria on the same even steps from 0 to 1. What they bring into a sum needs no table: step · (x − 1) for the point x of n,
 * or step · (n − x) where they are reversed. Their weighed codes are added first and turned into steps at once. What nobody
 * knows counts for nothing, or as 0.
 *
 * <p>Or criteria of which each answer counts as 1.
 */
final class LaneGroup {

  /** Stands for scales whose points all count as 1. */
  private static final int FLAT = 0;

  private final int points;

  /** What each point adds at the weight 1, or what each answer adds. */
  private final int step;

  private final List<Column> columns = new ArrayList<>();

  /** The greatest number that the group adds to any lane. */
  private int most;

  private LaneGroup(int points, int unit) {
    this.points = points;
    this.step = points == FLAT ? unit : unit / (points - 1);
  }

  private record Column(int criterion, int weight, boolean isFalling, UnknownCodes unknown) {}

  /** The groups of a sum that stays below 2^16; null if some criterion does not fit. */
  static @Nullable List<LaneGroup> all(List<Term> terms, WeightedSum sum, AnswerLayout layout) {
    BigInteger greatest = sum.mostValue.max(sum.mostWeight);
    if (greatest.compareTo(BigInteger.valueOf(LaneSums.MOST_WIDE)) > 0) {
      return null;
    }
    int unit = sum.valueUnit.intValueExact();
    List<LaneGroup> all = new ArrayList<>();
    Map<Integer, LaneGroup> open = new LinkedHashMap<>();
    for (Term term : terms) {
      Worth worth = term.worth();
      if (!layout.isNarrow(term.criterion()) || !fits(worth)) {
        return null;
      }
      int weight = sum.weight(term).intValueExact();
      int points = worth.isFlat ? FLAT : worth.points();
      LaneGroup group = open.get(points);
      if (group == null || !group.hasRoomFor(weight)) {
        group = new LaneGroup(points, unit);
        if (!group.hasRoomFor(weight)) {
          return null;
        }
        open.put(points, group);
        all.add(group);
      }
      group.columns.add(new Column(
          term.criterion(), weight, worth.isEven && worth.isFalling, UnknownCodes.of(worth)));
      group.most += group.most(weight);
    }
    return all;
  }

  /** Whether lanes have room for a criterion's codes, and loops a way to what they are worth. */
  static boolean fits(Worth worth) {
    return (worth.isFlat || worth.isEven)
        && !worth.counts(AnswerCodes.NOT_APPLICABLE)
        && !worth.isSomething(AnswerCodes.UNANSWERED)
        && !worth.isSomething(AnswerCodes.DONT_KNOW);
  }

  private boolean hasRoomFor(int weight) {
    return most + most(weight) <= LaneSums.MOST;
  }

  private int most(int weight) {
    int steps = points == FLAT ? 1 : points - 1;
    return weight * Math.max(step * steps, 1);
  }

  /** Leaves Σ w·u and Σ w of all groups of a sum in the lanes of the working memory. */
  static void add(List<LaneGroup> groups, LaneWidth width, AnswerBlock block, Scratch scratch) {
    int lanes = TableTerm.lanes(block.rows());
    boolean isWide = width.hasWideValues();
    scratch.clearLanes(lanes, width);
    int room = LaneSums.MOST;
    for (int k = 0; k < groups.size(); k++) {
      LaneGroup group = groups.get(k);
      if (isWide && room < group.most) {
        scratch.widen(lanes, width);
        room = LaneSums.MOST;
      }
      room -= group.most;
      group.add(block, lanes, scratch);
    }
    if (isWide) {
      scratch.widen(lanes, width);
    }
  }

  private void add(AnswerBlock block, int lanes, Scratch scratch) {
    scratch.clearSum(lanes);
    for (int k = 0; k < columns.size(); k++) {
      add(columns.get(k), block, lanes, scratch);
    }
    if (points == FLAT) {
      LaneSums.addTimes(scratch.values, scratch.rising, step, lanes);
    } else {
      LaneSums.toSteps(scratch.sum, scratch.rising, scratch.falling, points, lanes);
      LaneSums.addTimes(scratch.values, scratch.sum, step, lanes);
      LaneSums.addTimes(scratch.weights, scratch.falling, 1, lanes);
    }
    LaneSums.addTimes(scratch.weights, scratch.rising, 1, lanes);
  }

  private static void add(Column column, AnswerBlock block, int lanes, Scratch scratch) {
    long[] codes = scratch.codes;
    block.copy(column.criterion, lanes, codes);
    if (block.hasUnknown()) {
      if (column.unknown != UnknownCodes.NONE) {
        LaneSums.addUnknown(
            codes, column.unknown.flip, column.unknown.all, column.weight, scratch.weights, lanes);
      }
      LaneSums.clearUnknown(codes, lanes);
    }
    if (column.isFalling) {
      LaneSums.add(codes, -column.weight, column.weight, scratch.sum, scratch.falling, lanes);
    } else {
      LaneSums.add(codes, column.weight, column.weight, scratch.sum, scratch.rising, lanes);
    }
  }
}
