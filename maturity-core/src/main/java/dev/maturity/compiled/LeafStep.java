package dev.maturity.compiled;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The number of a node of criteria. */
final class LeafStep extends ScoreStep {

  /** What is made of the criteria. */
  enum Kind {
    MEAN,
    SUM,
    MIN,
    MAX
  }

  private final Kind kind;
  private final WeightedSum sum;
  private final Affine map;
  private final @Nullable LaneExtreme extreme;
  private final @Nullable SumForm sums;

  private LeafStep(
      Kind kind,
      WeightedSum sum,
      Affine map,
      @Nullable LaneExtreme extreme,
      @Nullable SumForm sums,
      BigInteger mostP,
      BigInteger mostQ) {
    super(mostP, mostQ, map.c());
    this.kind = kind;
    this.sum = sum;
    this.map = map;
    this.extreme = extreme;
    this.sums = sums;
  }

  /** For few rows, of which each score is computed. */
  static LeafStep of(Kind kind, WeightedSum sum, Affine map) {
    return of(kind, sum, map, null, null);
  }

  /**
   * For many rows, whose sums are kept instead of scores where they are in lanes.
   *
   * @param table all scores that there can be, if the sums are in lanes of eight bits; null if there are many
   */
  static LeafStep ofMany(Kind kind, WeightedSum sum, Affine map, @Nullable QuotientTable table) {
    LaneExtreme extreme = switch (kind) {
      case MIN -> sum.extremeInLanes(true);
      case MAX -> sum.extremeInLanes(false);
      case MEAN, SUM -> null;
    };
    LaneGroup.Wide wide = switch (kind) {
      case MEAN -> sum.wide();
      case MIN, MAX -> extreme == null || table == null ? null : LaneGroup.Wide.NONE;
      case SUM -> null;
    };
    QuotientTable ofNarrow = wide == LaneGroup.Wide.NONE ? table : null;
    SumForm sums = wide == null ? null : new SumForm(wide, map.inDoubles(), ofNarrow);
    return of(kind, sum, map, extreme, sums);
  }

  private static LeafStep of(
      Kind kind,
      WeightedSum sum,
      Affine map,
      @Nullable LaneExtreme extreme,
      @Nullable SumForm sums) {
    BigInteger mostQ = kind == Kind.MEAN ? sum.mostWeight : BigInteger.ONE;
    BigInteger mostP = map.largest(sum.mostValue, mostQ);
    return new LeafStep(kind, sum, map, extreme, sums, mostP, mostQ);
  }

  /** Whether it is a mean whose sums fit half a {@code long} each. */
  boolean isPackedMean() {
    return kind == Kind.MEAN && sum.isPacked();
  }

  WeightedSum sum() {
    return sum;
  }

  Affine map() {
    return map;
  }

  @Override
  void run(AnswerBlock block, Frame frame, Scratch scratch) {
    Quotients numbers = frame.number;
    int rows = block.rows();
    QuotientTable table = table();
    if (table != null) {
      fillLanes(block, scratch);
      numbers.takeLanes(scratch.values, scratch.weights, table, rows);
      map.apply(numbers, rows);
      return;
    }
    switch (kind) {
      case MEAN -> sum.sum(block, numbers, scratch);
      case SUM -> {
        sum.sum(block, numbers, scratch);
        for (int i = 0; i < rows; i++) {
          numbers.q()[i] = Math.min(1, numbers.q()[i]);
        }
      }
      case MIN -> sum.extreme(true, block, numbers);
      case MAX -> sum.extreme(false, block, numbers);
    }
    map.apply(numbers, rows);
    if (sums == null) {
      divide(frame, rows);
    }
  }

  private @Nullable QuotientTable table() {
    return sums == null ? null : sums.table();
  }

  /** Puts a p and a q of eight bits for each row into the lanes of the working memory. */
  private void fillLanes(AnswerBlock block, Scratch scratch) {
    if (extreme != null) {
      extreme.find(block, scratch);
    } else {
      sum.fillLanes(block, scratch);
    }
  }

  @Override
  @Nullable
  SumForm sums() {
    return sums;
  }

  @Override
  void score(Frame frame, int rows) {
    if (table() != null) {
      frame.number.lanes().writeScores(frame.scores);
    } else if (sums != null) {
      divide(frame, rows);
    }
  }
}
