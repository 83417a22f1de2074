package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Says whether a double is the one nearest to a quotient, by comparing it exactly with its neighbours. */
final class NearestDouble {

  /** What the double after the largest one would be, if there were one (IEEE 754-2019, section 7.4). */
  private static final BigDecimal BEYOND_MAX = new BigDecimal(BigInteger.TWO.pow(1024));

  private NearestDouble() {}

  static void check(BigInteger above, BigInteger below, double actual) {
    String what = above + "/" + below + " as " + actual;
    assertThat(actual).as(what).isNotNaN();
    // A number that rounds to zero keeps its sign; zero itself has none.
    boolean negative = above.signum() * below.signum() < 0;
    assertThat(Double.doubleToRawLongBits(actual) < 0).as(what).isEqualTo(negative);
    BigDecimal down = neighbour(Math.nextDown(actual));
    BigDecimal here = neighbour(actual);
    BigDecimal up = neighbour(Math.nextUp(actual));
    boolean even = (Double.doubleToRawLongBits(actual) & 1) == 0;
    if (actual != Double.NEGATIVE_INFINITY) {
      int order = compare(above, below, down.add(here));
      assertThat(even ? order >= 0 : order > 0).as(what + ", not " + down).isTrue();
    }
    if (actual != Double.POSITIVE_INFINITY) {
      int order = compare(above, below, here.add(up));
      assertThat(even ? order <= 0 : order < 0).as(what + ", not " + up).isTrue();
    }
  }

  /** How a fraction compares with a finite double. */
  static int order(Fraction fraction, double number) {
    String[] parts = fraction.toString().split("/", -1);
    BigInteger below = parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]);
    return compare(
        new BigInteger(parts[0]), below, new BigDecimal(number).multiply(BigDecimal.valueOf(2)));
  }

  /** How twice the quotient compares with a number. */
  private static int compare(BigInteger above, BigInteger below, BigDecimal twice) {
    BigDecimal left = new BigDecimal(above.multiply(BigInteger.TWO));
    return left.compareTo(twice.multiply(new BigDecimal(below))) * below.signum();
  }

  private static BigDecimal neighbour(double number) {
    if (Double.isInfinite(number)) {
      return number > 0 ? BEYOND_MAX : BEYOND_MAX.negate();
    }
    return new BigDecimal(number);
  }
}
