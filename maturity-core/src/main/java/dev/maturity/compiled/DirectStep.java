package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Range;
import java.math.BigInteger;

/** Takes the score, counted from 1 at the low end of its range to the top rank at the high end, as the level. */
final class DirectStep implements LevelStep {

  /** Nearer than this to the beginning of a level a score is compared exactly. */
  private static final double NEAR = 1e-9;

  private final boolean isNearest;
  private final int top;
  private final Range bounds;

  /** What turns p and q into the rank; all 0 if that has too many digits. */
  private final double a;

  private final double b;
  private final double c;

  /** What turns the score into the rank, in two doubles. */
  private final BandPosition wide;

  /** For each level the score at which it begins. */
  private final Bound[] steps;

  private DirectStep(boolean isNearest, int top, Range bounds, Affine map, boolean fits) {
    this.isNearest = isNearest;
    this.top = top;
    this.bounds = bounds;
    this.a = fits ? map.a().doubleValue() : 0;
    this.b = fits ? map.b().doubleValue() : 0;
    this.c = fits ? map.c().doubleValue() : 0;
    Fraction width = bounds.high().minus(bounds.low());
    Fraction times = Fraction.of(top - 1L).dividedBy(width);
    double largest =
        Math.max(Math.abs(bounds.low().doubleValue()), Math.abs(bounds.high().doubleValue()));
    this.wide = new BandPosition(times, Fraction.ONE.minus(bounds.low().times(times)), largest);
    this.steps = new Bound[top];
    for (int k = 0; k < top; k++) {
      // Rounding to the nearest level begins it half a level earlier.
      Fraction up = Fraction.of(isNearest ? 2L * k - 1 : 2L * k, 2);
      steps[k] = new Bound(
          top == 1
              ? bounds.low()
              : bounds.low().plus(up.dividedBy(Fraction.of(top - 1L)).times(width)));
    }
  }

  static DirectStep of(boolean isNearest, int top, Range bounds, ScoreStep step) {
    Range ranks = new Range(Fraction.ONE, Fraction.of(top));
    Affine map = Affine.between(bounds, ranks, step.c);
    BigInteger two = BigInteger.TWO;
    boolean fits = !step.isWide()
        && Whole.isExact(map.largest(step.mostP, step.mostQ).multiply(two))
        && Whole.isExact(map.c().multiply(step.mostQ).multiply(two));
    return new DirectStep(isNearest, top, bounds, map, fits);
  }

  @Override
  public void decide(AnswerBlock block, Frame frame, Scratch scratch, boolean hasPositions) {
    for (int i = 0; i < block.rows(); i++) {
      if (frame.isPresent(i)) {
        if (c == 0) {
          decideWide(frame, i);
        } else {
          decide(frame, i);
        }
      }
    }
  }

  @Override
  public boolean canDecideRows() {
    return c != 0;
  }

  @Override
  public byte rank(byte[] codes, double score, double p, double q, double unit) {
    return (byte) Math.min(level((long) (a * p + b * q), (long) (c * q)), top);
  }

  private void decide(Frame frame, int row) {
    double q = frame.number.q()[row];
    long above = (long) (a * frame.number.p()[row] + b * q);
    long below = (long) (c * q);
    write(frame, row, level(above, below), (double) above / (double) below);
  }

  private long level(long above, long below) {
    return isNearest ? Math.floorDiv(2 * above + below, 2 * below) : Math.floorDiv(above, below);
  }

  /** Where the numbers have too many digits for whole numbers. */
  private void decideWide(Frame frame, int row) {
    double rank = wide.of(frame.scores[row], frame.restOfScore(row));
    if (Double.isNaN(rank)) {
      rank = exactRank(frame, row);
    }
    double raised = isNearest ? rank + 0.5 : rank;
    long step = Math.min(Math.round(raised), top);
    boolean isNear = Math.abs(raised - step) < NEAR;
    long level = (long) Math.floor(raised);
    if (isNear) {
      level = frame.sign(row, steps[(int) step - 1]) >= 0 ? step : step - 1;
    }
    write(frame, row, level, rank);
  }

  private double exactRank(Frame frame, int row) {
    return new Range(Fraction.ZERO, Fraction.ONE)
        .onto(new Range(Fraction.ONE, Fraction.of(top)), bounds.fraction(frame.exact(row)))
        .doubleValue();
  }

  /** Rounding up puts the level above the rank; the position never lies below the level. */
  private void write(Frame frame, int row, long level, double rank) {
    long attained = Math.min(level, top);
    frame.ranks[row] = (byte) attained;
    frame.positions[row] = Math.min(Math.max(rank, (double) attained), top);
  }
}
