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
  void run(AnswerBlock block, Frame frame, Scratch scratch, double[] scores, int from) {
    Quotients numbers = frame.number;
    int rows = block.rows();
    switch (kind) {
      case MEAN -> {
        if (table != null && sum.fillsLanes(block, scratch)) {
          scratch.give(table, rows, numbers, scores, from);
          map.apply(numbers, rows);
          return;
        }
        sum.sum(block, numbers, scratch);
      }
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
    divide(numbers, rows, scores, from);
  }
}
