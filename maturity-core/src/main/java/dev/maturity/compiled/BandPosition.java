package dev.maturity.compiled;

import dev.maturity.model.Fraction;

/**
 * The position of a score in a band, times · score + plus, of numbers that have too many digits for whole numbers: with two
 * {@code double}s for each of them, as in {@link WideFoldStep}. Immutable.
 */
final class BandPosition {

  private final double times;
  private final double restOfTimes;
  private final double plus;
  private final double restOfPlus;

  /** How far two doubles may be from the exact number. */
  private final double error;

  /**
   * Makes the map of a band.
   *
   * @param largest a number that no score exceeds
   */
  BandPosition(Fraction times, Fraction plus, double largest) {
    this.times = times.doubleValue();
    this.restOfTimes = rest(times);
    this.plus = plus.doubleValue();
    this.restOfPlus = rest(plus);
    this.error =
        WideFoldStep.MARGIN * (4 * Math.abs(this.times) * largest + Math.abs(this.plus) + 1);
  }

  private static double rest(Fraction number) {
    return number.minus(Fraction.ofExactly(number.doubleValue())).doubleValue();
  }

  /** The position of a score of two doubles, correctly rounded; not a number where these do not tell. */
  double of(double score, double rest) {
    double product = score * times;
    double lost = Math.fma(score, times, -product) + score * restOfTimes + rest * times;
    double sum = product + plus;
    double added = sum - product;
    double low = (product - (sum - added)) + (plus - added) + lost + restOfPlus;
    double nearest = sum + low;
    return WideFoldStep.isCertain(nearest, low - (nearest - sum), error) ? nearest : Double.NaN;
  }
}
