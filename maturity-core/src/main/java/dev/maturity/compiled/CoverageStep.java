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

  private final Fraction[] weights;
  private final Fraction minimum;
  private final double nearestMinimum;

  private CoverageStep(
      @Nullable WeightedSum criteria,
      @Nullable MeanFold dimensions,
      Fraction[] weights,
      Fraction minimum) {
    this.criteria = criteria;
    this.dimensions = dimensions;
    this.weights = weights;
    this.minimum = minimum;
    this.nearestMinimum = minimum.doubleValue();
  }

  /** Of criteria: Σ w of the rated ones over Σ w of those that apply. */
  static CoverageStep ofCriteria(WeightedSum criteria, Fraction minimum) {
    return new CoverageStep(criteria, null, new Fraction[0], minimum);
  }

  /** Of dimensions, each with its weight. */
  static CoverageStep ofDimensions(
      @Nullable MeanFold fold, List<Fraction> weights, Fraction minimum) {
    return new CoverageStep(null, fold, weights.toArray(Fraction[]::new), minimum);
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
      markApplicable(frame, rows);
    }
  }

  /** Only whether anything applies, and whether anything is answered. */
  private static void markApplicable(Frame frame, int rows) {
    for (int i = 0; i < rows; i++) {
      double p = 0;
      double q = 0;
      for (Quotients part : frame.coverages) {
        q = Math.max(q, Math.min(1, part.q()[i]));
        p = Math.max(p, Math.min(1, part.p()[i]));
      }
      frame.coverage.p()[i] = p;
      frame.coverage.q()[i] = q;
    }
    frame.coverage.hasAbsent = true;
  }

  /** Writes the shares, correctly rounded, from a place on. */
  void write(Frame frame, int rows, double[] shares, int from) {
    double[] p = frame.coverage.p();
    double[] q = frame.coverage.q();
    double c = frame.coverage.c;
    for (int i = 0; i < rows; i++) {
      if (q[i] == 0) {
        shares[from + i] = 1;
      } else {
        shares[from + i] = isWide() ? exact(frame, i).doubleValue() : p[i] / (c * q[i]);
      }
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
    return !hasMinimum() || own.q()[row] == 0 || exact(frame, row).compareTo(minimum) >= 0;
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
    return criteria.packed(codes);
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
        : Fraction.of((long) p, (long) (c * q)).compareTo(minimum) >= 0;
  }

  private boolean isWide() {
    return criteria == null && dimensions == null;
  }

  /** The exact share of a row; 1 where nothing applies, since nothing is missing. */
  Fraction exact(Frame frame, int row) {
    Quotients own = frame.coverage;
    if (own.q()[row] == 0) {
      return Fraction.ONE;
    }
    if (!isWide()) {
      return Fraction.of((long) own.p()[row], (long) (own.c * own.q()[row]));
    }
    Fraction answered = Fraction.ZERO;
    Fraction applicable = Fraction.ZERO;
    for (int k = 0; k < weights.length; k++) {
      Frame child = frame.children[k];
      if (child.coverage.q()[row] != 0) {
        answered = answered.plus(weights[k].times(child.exactCoverage(row)));
        applicable = applicable.plus(weights[k]);
      }
    }
    return answered.dividedBy(applicable);
  }
}
