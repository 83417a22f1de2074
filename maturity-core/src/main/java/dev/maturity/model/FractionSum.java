package dev.maturity.model;

import org.jspecify.annotations.Nullable;

/**
 * Adds up fractions, and brings only the sum to lowest terms: the same number as by {@link Fraction#plus}, sooner. Made
 * where it is used, by one thread.
 */
public final class FractionSum {

  private long numerator;
  private long denominator = 1;

  /** What did not fit above; null if nothing. */
  private @Nullable Fraction rest;

  /** The sum of nothing. */
  public FractionSum() {
    // The fields say it.
  }

  /**
   * Adds a number.
   *
   * @param term the number
   */
  public void add(Fraction term) {
    if (term.isSmall()) {
      add(term.numerator, term.denominator);
    } else {
      addToRest(term);
    }
  }

  /**
   * Adds a product.
   *
   * @param factor one factor
   * @param other the other factor
   */
  public void addProduct(Fraction factor, Fraction other) {
    if (factor.isSmall()
        && other.isSmall()
        && Longs.fits(factor.numerator, other.numerator)
        && Longs.fits(factor.denominator, other.denominator)) {
      add(factor.numerator * other.numerator, factor.denominator * other.denominator);
    } else {
      addToRest(factor.times(other));
    }
  }

  /**
   * The sum.
   *
   * @return the sum of all that was added; 0 if nothing was
   */
  public Fraction value() {
    Fraction sum = Fraction.of(numerator, denominator);
    return rest == null ? sum : rest.plus(sum);
  }

  private void add(long above, long below) {
    if (below == denominator) {
      keep(numerator + above, above, below);
      return;
    }
    long times = denominator / below;
    if (times * below == denominator) {
      if (Longs.fits(above, times)) {
        keep(numerator + above * times, above, below);
      } else {
        addToRest(Fraction.of(above, below));
      }
    } else {
      addOverCommon(above, below);
    }
  }

  private void addOverCommon(long above, long below) {
    long divisor = denominator == 1 ? 1 : Longs.gcd(below, denominator);
    long mine = below / divisor;
    long its = denominator / divisor;
    if (Longs.fits(numerator, mine) && Longs.fits(above, its) && Longs.fits(denominator, mine)) {
      numerator *= mine;
      denominator *= mine;
      keep(numerator + above * its, above * its, denominator);
    } else {
      addToRest(Fraction.of(above, below));
    }
  }

  /** Takes the new numerator if it is small, and otherwise keeps the term apart. */
  private void keep(long sum, long above, long below) {
    if (Longs.isSmall(sum)) {
      numerator = sum;
    } else {
      addToRest(Fraction.of(above, below));
    }
  }

  private void addToRest(Fraction term) {
    rest = rest == null ? term : rest.plus(term);
  }
}
