package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison.Relation;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Decides levels by what each demands of the criteria that count toward it or toward lower ones. */
final class DemandsStep implements LevelStep {

  /** What a demand that must be exceeded is worth when it is just reached. */
  private static final double JUST_REACHED = 99;

  private static final double HUNDRED = 100;

  /**
   * A demand on one set: value/weight of the set must stand in the relation to above/below.
   *
   * @param rank the level that makes it
   * @param set the place of the set among those that are summed
   * @param relation how the satisfaction must relate to what is demanded
   * @param above the numerator of the demand, times the unit of the values
   * @param below its denominator, positive
   * @param isMetByNothing whether a satisfaction of 0 is enough
   */
  record Demand(
      int rank, int set, Relation relation, double above, double below, boolean isMetByNothing) {

    /**
     * Makes a demand.
     *
     * @throws Whole.NotWhole if comparing takes too many digits
     */
    static Demand of(int rank, int set, Relation relation, Fraction bound, WeightedSum sum) {
      BigInteger above = bound.numerator().multiply(sum.valueUnit);
      BigInteger below = bound.denominator();
      return new Demand(
          rank,
          set,
          relation,
          Whole.exact(above),
          Whole.exact(below),
          relation.holds(Fraction.ZERO, bound));
    }
  }

  private final WeightedSum[] sets;
  private final int[][] members;

  /** For each level the place of its own set among those that are summed; −1 if it has none. */
  private final int[] ofLevel;

  private final Demand[][] byRank;
  private final boolean isHalfStep;

  private DemandsStep(
      WeightedSum[] sets, int[][] members, int[] ofLevel, Demand[][] byRank, boolean isHalfStep) {
    this.sets = sets;
    this.members = members;
    this.ofLevel = ofLevel;
    this.byRank = byRank;
    this.isHalfStep = isHalfStep;
  }

  /**
   * Makes a step.
   *
   * @param sets the criteria of each level that has any
   * @param members their places
   * @param ofLevel for each level the place of its set; −1 if it has none
   * @param demands for each level what it demands
   */
  static DemandsStep of(
      List<WeightedSum> sets,
      List<int[]> members,
      int[] ofLevel,
      List<List<Demand>> demands,
      boolean isHalfStep) {
    requireRoom(sets, demands);
    return new DemandsStep(
        sets.toArray(WeightedSum[]::new),
        members.toArray(int[][]::new),
        ofLevel,
        demands.stream().map(all -> all.toArray(Demand[]::new)).toArray(Demand[][]::new),
        isHalfStep);
  }

  /**
   * The shares of two demands are compared over a common denominator.
   *
   * @throws Whole.NotWhole if that takes too many digits
   */
  private static void requireRoom(List<WeightedSum> sets, List<List<Demand>> demands) {
    double share = HUNDRED;
    double whole = HUNDRED;
    for (List<Demand> ofRank : demands) {
      for (Demand demand : ofRank) {
        WeightedSum sum = sets.get(demand.set());
        share = Math.max(share, sum.mostValue.doubleValue() * demand.below());
        whole = Math.max(whole, sum.mostWeight.doubleValue() * Math.abs(demand.above()));
      }
    }
    // The rank, and the hundredths of what is just reached, come on top.
    if (share * whole * HUNDRED * (demands.size() + 1) >= Whole.EXACT.doubleValue()) {
      throw new Whole.NotWhole();
    }
  }

  @Override
  public void decide(AnswerBlock block, Frame frame, Scratch scratch, boolean hasPositions) {
    Quotients[] sums = scratch.sets(sets.length);
    for (int k = 0; k < sets.length; k++) {
      sets[k].sum(block, sums[k], scratch);
    }
    for (int i = 0; i < block.rows(); i++) {
      int attained = attained(block, sums, i);
      frame.ranks[i] = (byte) attained;
      if (hasPositions) {
        frame.positions[i] = position(block, sums, i, attained);
      }
    }
  }

  @Override
  public boolean canDecideRows() {
    return Arrays.stream(sets).allMatch(WeightedSum::isPacked);
  }

  @Override
  public byte rank(byte[] codes, double score, double p, double q, double c) {
    int attained = 1;
    if (holds(codes, 1)) {
      while (attained < byRank.length && holds(codes, attained + 1)) {
        attained++;
      }
    }
    return (byte) attained;
  }

  private boolean holds(byte[] codes, int rank) {
    for (Demand demand : byRank[rank - 1]) {
      long sums = sets[demand.set()].ofRow().of(codes);
      boolean holds = (int) sums == 0
          ? demand.isMetByNothing() || !isUnknown(codes, demand.set())
          : isMet(demand, (double) (sums >>> Integer.SIZE), (int) sums);
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnknown(byte[] codes, int set) {
    for (int criterion : members[set]) {
      if (codes[criterion] < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMet(Demand demand, double value, double weight) {
    double have = value * demand.below();
    double need = demand.above() * weight;
    return demand.relation() == Relation.AT_LEAST ? have >= need : have > need;
  }

  private int attained(AnswerBlock block, Quotients[] sums, int row) {
    int attained = 1;
    if (holds(block, sums, row, 1)) {
      while (attained < byRank.length && holds(block, sums, row, attained + 1)) {
        attained++;
      }
    }
    return attained;
  }

  private boolean holds(AnswerBlock block, Quotients[] sums, int row, int rank) {
    for (Demand demand : byRank[rank - 1]) {
      if (!holds(block, sums, row, demand)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(AnswerBlock block, Quotients[] sums, int row, Demand demand) {
    double weight = sums[demand.set()].q()[row];
    if (weight == 0) {
      return demand.isMetByNothing() || !isUnknown(block, row, demand.set());
    }
    return isMet(demand, sums[demand.set()].p()[row], weight);
  }

  /** Whether a set of which nothing counts has criteria that concern the subject. */
  private boolean isUnknown(AnswerBlock block, int row, int set) {
    if (block.hasUnknown()) {
      for (int criterion : members[set]) {
        if (block.get(row, criterion) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private double position(AnswerBlock block, Quotients[] sums, int row, int attained) {
    if (attained == byRank.length) {
      return attained;
    }
    return isHalfStep
        ? attained + (isAnythingBegun(sums, row, attained) ? 0.5 : 0)
        : attainedAndShare(block, sums, row, attained);
  }

  /** The least share of what is demanded, of the demands up to the next level that do not hold. */
  private double attainedAndShare(AnswerBlock block, Quotients[] sums, int row, int attained) {
    double above = 1;
    double below = 0;
    for (int rank = 1; rank <= attained + 1; rank++) {
      for (Demand demand : byRank[rank - 1]) {
        if (!holds(block, sums, row, demand)) {
          double weight = sums[demand.set()].q()[row];
          boolean isNothing = weight == 0 || demand.above() == 0;
          double share = isNothing ? 0 : sums[demand.set()].p()[row] * demand.below();
          double whole = isNothing ? 1 : demand.above() * weight;
          if (demand.relation() == Relation.ABOVE && share * HUNDRED > JUST_REACHED * whole) {
            share = JUST_REACHED;
            whole = HUNDRED;
          }
          if (below == 0 || share * below < above * whole) {
            above = share;
            below = whole;
          }
        }
      }
    }
    return (attained * below + above) / below;
  }

  private boolean isAnythingBegun(Quotients[] sums, int row, int attained) {
    for (int level = attained; level < ofLevel.length; level++) {
      if (ofLevel[level] >= 0 && sums[ofLevel[level]].p()[row] > 0) {
        return true;
      }
    }
    return false;
  }
}
