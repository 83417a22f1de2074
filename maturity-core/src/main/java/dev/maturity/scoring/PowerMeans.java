package dev.maturity.scoring;

import dev.maturity.model.Fraction;

/**
 * The weighted power means: (Σ wᵢ xᵢᵖ / Σ wᵢ)^(1/p), for p = 0 the geometric mean. The greater the exponent p, the more the
 * large parts count; with a negative one the result is 0 if a part is 0.
 *
 * <p>The exponents −1, 0 and 1 give the very rules {@code harmonic-mean}, {@code geometric-mean} and {@code mean}. Others
 * lie from −20 to 20, beyond which the smallest or the largest part says as much, and at least 1/10 from 0, because nearer
 * to it {@code double}s do not keep the tolerance.
 *
 * <p>Source: Hardy, Littlewood and Pólya, <cite>Inequalities</cite> (1934), sections 2.1 and 2.2. The tolerance is 10⁻¹²,
 * as {@link TransformedMean} explains; none for −1 and 1.
 */
final class PowerMeans {

  static final String EXPONENT = "exponent";

  static final Fraction LEAST = Fraction.of(-20);
  static final Fraction GREATEST = Fraction.of(20);

  private static final Fraction NEAREST_TO_ZERO = Fraction.of(1, 10);

  /**
   * From here to {@link #STRICT_TO} a step of 1/100 in a part that has 1/1000 of the weight shows in the result. Beyond, it
   * may be less than the tolerance, so that the law cannot be promised, although it holds for the true power mean.
   */
  private static final Fraction STRICT_FROM = Fraction.HALF;

  private static final Fraction STRICT_TO = Fraction.of(4);

  private PowerMeans() {}

  static Aggregation of(Parameters parameters) {
    return of(parameters.number(EXPONENT).orElseThrow());
  }

  /**
   * The power mean of that exponent.
   *
   * @throws IllegalArgumentException if the exponent is none of those above
   */
  static Aggregation of(Fraction exponent) {
    if (exponent.equals(Fraction.ONE)) {
      return MeanRule.INSTANCE;
    }
    if (exponent.signum() == 0) {
      return TransformedMean.GEOMETRIC;
    }
    if (exponent.equals(Fraction.of(-1))) {
      return HarmonicMeanRule.INSTANCE;
    }
    requireUsable(exponent);
    double power = exponent.doubleValue();
    double root = Fraction.ONE.dividedBy(exponent).doubleValue();
    return new TransformedMean(
        "power-mean",
        value -> StrictMath.pow(value, power),
        value -> StrictMath.pow(value, root),
        STRICT_FROM.compareTo(exponent) <= 0 && exponent.compareTo(STRICT_TO) <= 0);
  }

  private static void requireUsable(Fraction exponent) {
    if (exponent.compareTo(LEAST) < 0 || exponent.compareTo(GREATEST) > 0) {
      throw new IllegalArgumentException(
          "The exponent (%s) of the rule (power-mean) must be from %s to %s."
              .formatted(exponent, LEAST, GREATEST));
    }
    if (exponent.max(exponent.negated()).compareTo(NEAREST_TO_ZERO) < 0) {
      throw new IllegalArgumentException(
          "The exponent (%s) of the rule (power-mean) must be 0, or at least %s from it."
              .formatted(exponent, NEAREST_TO_ZERO));
    }
  }
}
