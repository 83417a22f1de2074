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
  private final @Nullable QuotientTable table;
  private final @Nullable LaneExtreme extreme;

  private LeafStep(
      Kind kind,
      WeightedSum sum,
      Affine map,
      @Nullable QuotientTable table,
      BigInteger mostP,
      BigInteger mostQ) {
    super(mostP, mostQ, map.c());
    this.kind = kind;
    this.sum = sum;
    this.map = map;
    this.table = table;
    boolean isExtreme = kind == Kind.MIN || kind == Kind.MAX;
    this.extreme = isExtreme ? sum.extremeInLanes(kind == Kind.MIN) : null;
  }

  /**
   * Makes a step.
   *
   * @param table the scores that the sums can come to; null if there are many
   */
  static LeafStep of(Kind kind, WeightedSum sum, Affine map, @Nullable QuotientTable table) {
    BigInteger mostQ = kind == Kind.MEAN ? sum.mostWeight : BigInteger.ONE;
    return new LeafStep(kind, sum, map, table, map.largest(sum.mostValue, mostQ), mostQ);
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
    if (table != null && fillsLanes(block, scratch)) {
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
    divide(frame, rows);
  }

  /** Whether there is a p and a q of eight bits for each row in the lanes of the working memory, where they were put now. */
  private boolean fillsLanes(AnswerBlock block, Scratch scratch) {
    if (extreme != null) {
      extreme.find(block, scratch);
    }
    return extreme != null || (kind == Kind.MEAN && sum.fillsLanes(block, scratch));
  }
}
