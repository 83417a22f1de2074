package dev.maturity.model;

/** Arithmetic on {@code long}s of which no sum of two overflows. */
final class Longs {

  private static final long SMALL = 1L << 62;
  private static final long TINY = 1L << 30;

  private Longs() {}

  /** Whether a number lies strictly between −2^62 and 2^62. */
  static boolean isSmall(long number) {
    return number > -SMALL && number < SMALL;
  }

  /** Whether the product of two numbers is small, so that the sum of two such products does not overflow. */
  static boolean fits(long a, long b) {
    // Most are small enough to see it without multiplying.
    if (((a + TINY) | (b + TINY)) >>> 31 == 0) {
      return true;
    }
    long product = a * b;
    return Math.multiplyHigh(a, b) == product >> 63 && isSmall(product);
  }

  /** The greatest common divisor of a number that is not negative and a positive one. */
  static long gcd(long a, long b) {
    if (a == 0) {
      return b;
    }
    // Stein's algorithm: it shifts and subtracts, where Euclid's divides, which takes far longer.
    int twos = Long.numberOfTrailingZeros(a | b);
    long x = a >> Long.numberOfTrailingZeros(a);
    long y = b >> Long.numberOfTrailingZeros(b);
    while (x != y) {
      long difference = x - y;
      y = Math.min(x, y);
      x = Math.abs(difference);
      x >>= Long.numberOfTrailingZeros(x);
    }
    return x << twos;
  }
}
