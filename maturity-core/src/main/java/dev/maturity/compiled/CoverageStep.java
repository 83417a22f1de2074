package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a node rests on answers. Asked only in blocks where something is unknown. Immutable. */
final class CoverageStep {

  /** Nearer than this a share is compared exactly. */
  private static final double NEAR = 1e-9;

  private final @Nullable WeightedSum criteria;

  /** Null in a node of criteria, and where the shares of dimensions have no common denominator of few digits. */
  private final @Nullable MeanFold dimensions;

  private final WideShare wide;
  private final Fraction minimum;
  private final Bound bound;
  private final double nearestMinimum;

  private CoverageStep(
      @Nullable WeightedSum criteria,
      @Nullable MeanFold dimensions,
      WideShare wide,
      Fraction minimum) {
    this.criteria = criteria;
    this.dimensions = dimensions;
    this.wide = wide;
    this.minimum = minimum;
    this.bound = new Bound(minimum);
    this.nearestMinimum = minimum.doubleValue();
  }

  /** Of criteria: Σ w of the rated ones over Σ w of those that apply. */
  static CoverageStep ofCriteria(WeightedSum criteria, Fraction minimum) {
    return new CoverageStep(criteria, null, new WideShare(List.of()), minimum);
  }

  /** Of dimensions, each with its weight. */
  static CoverageStep ofDimensions(
      @Nullable MeanFold fold, List<Fraction> weights, Fraction minimum) {
    return new CoverageStep(null, fold, new WideShare(weights), minimum);
  }

  /** The size of the share, for the fold of the node above; null if it is wide. */
  MeanFold.@Nullable Size size(Fraction weight) {
    if (criteria != null) {
      return new MeanFold.Size(criteria.mostValue, criteria.mostWeight, criteria.valueUnit, weight);
    }
    return dimensions == null
        ? null
        : new MeanFold.Size(dimensions.mostP(), dimensions.mostQ(), dimensions.c(), weight);
  }

  /** Fills in the coverage of a frame, that of its children being there. */
  void run(AnswerBlock block, Frame frame, Scratch scratch) {
    Quotients into = frame.coverage;
    int rows = block.rows();
    if (criteria != null) {
      criteria.sum(block, into, scratch);
    } else if (dimensions != null) {
      dimensions.fold(frame.coverages, into, rows, scratch.fold);
    } else {
      wide.run(frame, rows);
    }
  }

  /** Writes the shares, correctly rounded, from a place on. */
  void write(Frame frame, int rows, double[] shares, int from) {
    double[] p = frame.coverage.p();
    double[] q = frame.coverage.q();
    double c = frame.coverage.c;
    for (int i = 0; i < rows; i++) {
      shares[from + i] = q[i] == 0 ? 1 : p[i] / (c * q[i]);
    }
  }

  /** Whether some share is not enough. */
  boolean hasMinimum() {
    return minimum.signum() != 0;
  }

  /** Whether enough of a row is answered. */
  boolean isEnough(Frame frame, int row) {
    Quotients own = frame.coverage;
    if (!isWide()) {
      return isEnough(own.p()[row], own.q()[row], own.c);
    }
    if (!hasMinimum() || own.q()[row] == 0) {
      return true;
    }
    double share = own.p()[row];
    return Math.abs(share - nearestMinimum) > NEAR
        ? share > nearestMinimum
        : wide.sign(frame, row, bound) >= 0;
  }

  /** Whether the sums of criteria fit half a {@code long} each. */
  boolean isPacked() {
    return criteria != null && criteria.isPacked();
  }

  /** Both sums of criteria in one row of codes. */
  long packed(byte[] codes) {
    if (criteria == null) {
      throw new IllegalStateException("The node has no criteria of its own.");
    }
    return criteria.ofRow().of(codes);
  }

  /** How the shares of dimensions are folded; null in a node of criteria, and where they are wide. */
  @Nullable
  MeanFold fold() {
    return dimensions;
  }

  /** Whether enough of the criteria is answered in one row of codes. */
  boolean isEnough(byte[] codes) {
    long sums = packed(codes);
    return isEnough((double) (sums >>> Integer.SIZE), (int) sums, 1);
  }

  /** Whether a share of p/(c·q) is enough; it is where nothing applies. */
  boolean isEnough(double p, double q, double c) {
    if (!hasMinimum() || q == 0) {
      return true;
    }
    double share = p / (c * q);
    return Math.abs(share - nearestMinimum) > NEAR
        ? share > nearestMinimum
        : bound.sign((long) p, (long) (c * q)) >= 0;
  }

  /** Whether shares have too many digits for whole numbers. */
  boolean isWide() {
    return criteria == null && dimensions == null;
  }

  /** The exact share of a row; 1 where nothing applies, since nothing is missing. */
  Fraction exact(Frame frame, int row) {
    Quotients own = frame.coverage;
    if (own.q()[row] == 0) {
      return Fraction.ONE;
    }
    return isWide()
        ? wide.exact(frame, row)
        : Fraction.of((long) own.p()[row], (long) (own.c * own.q()[row]));
  }
}
