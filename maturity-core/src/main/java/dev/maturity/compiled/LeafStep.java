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

  /** All scores that there can be; null if they are not looked up. */
  private final @Nullable QuotientTable table;

  /** How a column keeps sums; null if it does not. */
  private final @Nullable SumForm sumForm;

  private LeafStep(
      Kind kind,
      WeightedSum sum,
      Affine map,
      BigInteger mostQ,
      @Nullable LaneExtreme extreme,
      @Nullable QuotientTable table,
      @Nullable SumForm sumForm) {
    super(map.largest(sum.mostValue, mostQ), mostQ, map.c());
    this.kind = kind;
    this.sum = sum;
    this.map = map;
    this.extreme = extreme;
    this.table = table;
    this.sumForm = sumForm;
  }

  /** For few rows, of which each score is computed. */
  static LeafStep of(Kind kind, WeightedSum sum, Affine map) {
    return new LeafStep(kind, sum, map, mostQ(kind, sum), null, null, null);
  }

  /**
   * For many rows, whose sums are kept instead of scores where they are in lanes.
   *
   * @param table all scores that there can be, if the sums are small; null if there are many
   */
  static LeafStep ofMany(Kind kind, WeightedSum sum, Affine map, @Nullable QuotientTable table) {
    LaneExtreme extreme = switch (kind) {
      case MIN -> sum.extremeInLanes(true);
      case MAX -> sum.extremeInLanes(false);
      case MEAN, SUM -> null;
    };
    LaneWidth width = switch (kind) {
      case MEAN -> sum.laneWidth();
      case MIN, MAX -> extreme == null || table == null ? null : LaneWidth.NARROW;
      case SUM -> null;
    };
    if (width == null) {
      return of(kind, sum, map);
    }
    SumForm form = new SumForm(width, map.inDoubles(), table == null ? null : table.scores());
    return new LeafStep(kind, sum, map, mostQ(kind, sum), extreme, table, form);
  }

  private static BigInteger mostQ(Kind kind, WeightedSum sum) {
    return kind == Kind.MEAN ? sum.mostWeight : BigInteger.ONE;
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
    if (sumForm == null) {
      divide(frame, rows);
    }
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
  SumForm sumForm() {
    return sumForm;
  }

  @Override
  void score(Frame frame, int rows) {
    if (table != null) {
      frame.number.lanes().writeScores(frame.scores);
    } else if (sumForm != null) {
      divide(frame, rows);
    }
  }
}
