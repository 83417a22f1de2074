package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: the kind in which answers, weights, cut points and scores are computed and compared.
 *
 * <p>Always in lowest terms with a positive denominator, so equal numbers are equal objects with equal texts. Numbers
 * whose two parts stay below 2<sup>62</sup> are held in {@code long}s; a result that does not fit moves to {@link
 * BigInteger} and back without the caller noticing. Immutable.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {

  /** The number 0. */
  public static final Fraction ZERO = new Fraction(0, 1);

  /** The number 1. */
  public static final Fraction ONE = new Fraction(1, 1);

  /** The number ½. */
  public static final Fraction HALF = new Fraction(1, 2);

  private static final long serialVersionUID = 1L;

  /** A decimal such as 1e999999999 is short to write and fills the memory; no model needs one. */
  private static final int MOST_DIGITS = 400;

  /** Up to here a long is exactly a double, and the quotient of two such doubles is correctly rounded. */
  private static final long EXACT_IN_DOUBLE = 1L << 53;

  // Read by FractionSum too, of small fractions only.
  final long numerator;
  final long denominator;

  /** Both null, or both set when one part is too large for the two fields above, which then hold nothing of use. */
  private final @Nullable BigInteger bigNumerator;

  private final @Nullable BigInteger bigDenominator;

  private Fraction(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.bigNumerator = null;
    this.bigDenominator = null;
  }

  private Fraction(BigInteger numerator, BigInteger denominator) {
    this.numerator = 0;
    this.denominator = 0;
    this.bigNumerator = numerator;
    this.bigDenominator = denominator;
  }

  /**
   * A whole number.
   *
   * @param whole the number
   * @return it, as a fraction
   */
  public static Fraction of(long whole) {
    return of(whole, 1);
  }

  /**
   * The quotient of two whole numbers.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not 0
   * @return the quotient in lowest terms
   * @throws ArithmeticException if the denominator is 0
   */
  public static Fraction of(long numerator, long denominator) {
    if (Longs.isSmall(numerator) && Longs.isSmall(denominator) && denominator > 0) {
      return reduced(numerator, denominator);
    }
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * The quotient of two whole numbers of any size.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not 0
   * @return the quotient in lowest terms
   * @throws ArithmeticException if the denominator is 0
   */
  public static Fraction of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("The fraction (" + numerator + "/0) has no value.");
    }
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    BigInteger above = numerator.divide(signed);
    BigInteger below = denominator.divide(signed);
    // Of the magnitude: minus 2^62 itself would need only 62 bits.
    return above.abs().bitLength() <= 62 && below.bitLength() <= 62
        ? new Fraction(above.longValueExact(), below.longValueExact())
        : new Fraction(above, below);
  }

  /**
   * A decimal, exactly as written.
   *
   * @param decimal the number, with at most 400 digits before and after the decimal point
   * @return the same number
   * @throws ArithmeticException if it has more digits than that
   */
  public static Fraction of(BigDecimal decimal) {
    if (decimal.signum() == 0) {
      return ZERO;
    }
    long scale = decimal.scale();
    if (scale > MOST_DIGITS || decimal.precision() - scale > MOST_DIGITS) {
      throw new ArithmeticException(
          "The number (%s) has more than %s digits before or after its decimal point."
              .formatted(decimal, MOST_DIGITS));
    }
    return scale <= 0
        ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
        : of(decimal.unscaledValue(), BigInteger.TEN.pow((int) scale));
  }

  /**
   * The exact value of a {@code double}: 0.1 gives 3602879701896397/36028797018963968, not 1/10. For one tenth, write
   * {@code Fraction.parse("0.1")}.
   *
   * @param value a finite number
   * @return its exact value
   * @throws ArithmeticException if it is infinite or not a number
   */
  public static Fraction ofExactly(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException("The number (" + value + ") is not finite.");
    }
    BigDecimal decimal = new BigDecimal(value);
    return decimal.scale() <= 0
        ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
        : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * Reads what {@link #toString} writes, and decimals.
   *
   * @param text a whole number, a decimal such as {@code 0.55}, or a quotient such as {@code 11/20}
   * @return the number
   * @throws NumberFormatException if the text is none of these
   * @throws ArithmeticException if the denominator is 0 or the decimal has too many digits
   */
  @JsonCreator
  public static Fraction parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? of(new BigDecimal(text))
        : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
  }

  /**
   * This number plus another.
   *
   * @param other the number to add
   * @return the sum
   */
  public Fraction plus(Fraction other) {
    if (isSmall() && other.isSmall()) {
      if (other.numerator == 0) {
        return this;
      }
      if (denominator == other.denominator) {
        return reduced(numerator + other.numerator, denominator);
      }
      if (Longs.fits(numerator, other.denominator)
          && Longs.fits(other.numerator, denominator)
          && Longs.fits(denominator, other.denominator)) {
        return reduced(
            numerator * other.denominator + other.numerator * denominator,
            denominator * other.denominator);
      }
    }
    return of(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  /**
   * This number minus another.
   *
   * @param other the number to subtract
   * @return the difference
   */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /**
   * This number times another.
   *
   * @param other the factor
   * @return the product
   */
  public Fraction times(Fraction other) {
    if (isSmall()
        && other.isSmall()
        && Longs.fits(numerator, other.numerator)
        && Longs.fits(denominator, other.denominator)) {
      return reduced(numerator * other.numerator, denominator * other.denominator);
    }
    return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * This number divided by another.
   *
   * @param other the divisor, not 0
   * @return the quotient
   * @throws ArithmeticException if the divisor is 0
   */
  public Fraction dividedBy(Fraction other) {
    if (isSmall()
        && other.isSmall()
        && other.numerator > 0
        && Longs.fits(numerator, other.denominator)
        && Longs.fits(denominator, other.numerator)) {
      return reduced(numerator * other.denominator, denominator * other.numerator);
    }
    return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  /**
   * This number times one and divided by another, brought to lowest terms once.
   *
   * @param factor the factor
   * @param divisor the divisor, not 0
   * @return the quotient
   */
  public Fraction timesOver(Fraction factor, Fraction divisor) {
    if (isSmall()
        && factor.isSmall()
        && divisor.isSmall()
        && divisor.numerator > 0
        && Longs.fits(numerator, factor.numerator)
        && Longs.fits(denominator, factor.denominator)
        && Longs.fits(numerator * factor.numerator, divisor.denominator)
        && Longs.fits(denominator * factor.denominator, divisor.numerator)) {
      return reduced(
          numerator * factor.numerator * divisor.denominator,
          denominator * factor.denominator * divisor.numerator);
    }
    return times(factor).dividedBy(divisor);
  }

  /**
   * This number with the other sign.
   *
   * @return 0 minus this
   */
  public Fraction negated() {
    return isSmall()
        ? new Fraction(-numerator, denominator)
        : new Fraction(numerator().negate(), denominator());
  }

  /**
   * The sign.
   *
   * @return −1, 0 or 1
   */
  public int signum() {
    return isSmall() ? Long.signum(numerator) : numerator().signum();
  }

  /**
   * The smaller of two numbers.
   *
   * @param other the other number
   * @return this one if it is not larger
   */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * The larger of two numbers.
   *
   * @param other the other number
   * @return this one if it is not smaller
   */
  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * The decimal nearest to this number by a rounding mode, decided exactly.
   *
   * @param decimals how many digits after the decimal point, 0 or more
   * @param mode how to round
   * @return the decimal, with exactly that many digits after the point
   */
  public BigDecimal toDecimal(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, mode);
  }

  /**
   * The {@code double} nearest to this number, ties to the even one: the exact value, correctly rounded (IEEE 754-2019,
   * roundTiesToEven), on every machine.
   *
   * @return the nearest double; infinite beyond the largest double
   */
  public double doubleValue() {
    if (isSmall() && Math.abs(numerator) <= EXACT_IN_DOUBLE && denominator <= EXACT_IN_DOUBLE) {
      return (double) numerator / denominator;
    }
    return Doubles.nearest(numerator(), denominator());
  }

  /** Compares by value; consistent with {@link #equals}. */
  @Override
  public int compareTo(Fraction other) {
    if (isSmall() && other.isSmall()) {
      if (denominator == other.denominator) {
        return Long.compare(numerator, other.numerator);
      }
      long high = Math.multiplyHigh(numerator, other.denominator);
      long otherHigh = Math.multiplyHigh(other.numerator, denominator);
      return high != otherHigh
          ? Long.compare(high, otherHigh)
          : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Fraction other
        && numerator == other.numerator
        && denominator == other.denominator
        && Objects.equals(bigNumerator, other.bigNumerator)
        && Objects.equals(bigDenominator, other.bigDenominator);
  }

  @Override
  public int hashCode() {
    return isSmall()
        ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
        : Objects.hash(bigNumerator, bigDenominator);
  }

  /** The whole number, or the quotient in lowest terms: {@code 3}, {@code -11/20}. */
  @JsonValue
  @Override
  public String toString() {
    return denominator().equals(BigInteger.ONE)
        ? numerator().toString()
        : numerator() + "/" + denominator();
  }

  /**
   * The number above the line, in lowest terms.
   *
   * @return the numerator, with the sign of this number
   */
  public BigInteger numerator() {
    return bigNumerator == null ? BigInteger.valueOf(numerator) : bigNumerator;
  }

  /**
   * The number below the line, in lowest terms.
   *
   * @return the denominator, positive
   */
  public BigInteger denominator() {
    return bigDenominator == null ? BigInteger.valueOf(denominator) : bigDenominator;
  }

  boolean isSmall() {
    return bigNumerator == null;
  }

  /** The denominator must be positive; the numerator may be anything but the smallest long. */
  private static Fraction reduced(long numerator, long denominator) {
    long divisor = denominator == 1 ? 1 : Longs.gcd(Math.abs(numerator), denominator);
    long above = divisor == 1 ? numerator : numerator / divisor;
    long below = divisor == 1 ? denominator : denominator / divisor;
    return Longs.isSmall(above) && Longs.isSmall(below)
        ? new Fraction(above, below)
        : new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
  }
}
