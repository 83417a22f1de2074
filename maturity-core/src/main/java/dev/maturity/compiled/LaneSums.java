package dev.maturity.compiled;

import java.util.Arrays;

/**
 * Sums over columns of bytes, eight rows in a {@code long} at once: each row has a lane of eight bits, or of sixteen once that
 * would overflow. The loops have one index, no branch and no call, so that the compiler makes vectors of them.
 */
final class LaneSums {

  /** The sign of each byte. */
  static final long HIGH_BITS = 0x8080808080808080L;

  private static final long ONES = 0x0101010101010101L;
  private static final long SEVEN_BITS = 0x7F7F7F7F7F7F7F7FL;
  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final long ODD_SIGNS = 0x8000800080008000L;
  private static final long ODD_ONES = 0x0001000100010001L;

  /** What fits a lane of eight bits. */
  static final int MOST = 255;

  /** What fits a lane of sixteen bits. */
  static final int MOST_WIDE = 65_535;

  /** All that stands in lanes of eight bits, as numbers: looking one up takes less than converting it. */
  static final double[] NUMBERS = numbers(0);

  /** The same with 1 for 0. */
  static final double[] AT_LEAST_ONE = numbers(1);

  private LaneSums() {}

  private static double[] numbers(int least) {
    double[] numbers = new double[MOST + 1];
    Arrays.setAll(numbers, i -> Math.max(i, least));
    return numbers;
  }

  /** Adds s·x to the sum, and w to the weights where x is a point and not 0. */
  static void add(long[] codes, long s, long w, long[] sum, long[] weights, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[i];
      sum[i] += s * x;
      weights[i] += w * (((x + SEVEN_BITS) >>> 7) & ONES);
    }
  }

  /**
   * Makes steps of points: takes the weights of the rising off, and adds n times those of the falling, whose points were taken
   * off. Lanes that borrowed from the ones above them then give it back.
   */
  static void toSteps(long[] sum, long[] rising, long[] falling, long n, int lanes) {
    for (int i = 0; i < lanes; i++) {
      sum[i] += n * falling[i] - rising[i];
    }
  }

  /** Adds a multiple. */
  static void addTimes(long[] sum, long[] more, long times, int lanes) {
    for (int i = 0; i < lanes; i++) {
      sum[i] += times * more[i];
    }
  }

  /**
   * Adds w to the weights where the code is −1, which is odd.
   *
   * @param flip 0, or −1 to ask for −2 instead
   * @param all 0, or −1 to ask for any negative code
   */
  static void addUnknown(long[] codes, long flip, long all, long w, long[] weights, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[i];
      weights[i] += w * ((x >>> 7) & ((x ^ flip) | all) & ONES);
    }
  }

  /** Makes 0 of negative codes. */
  static void clearUnknown(long[] codes, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[i];
      long unknown = (x >>> 7) & ONES;
      codes[i] = x & ~((unknown << 8) - unknown);
    }
  }

  /**
   * Makes a point of the code −1, which is odd, and 0 of the other negative one.
   *
   * @param flip as for {@link #addUnknown}
   * @param all as for {@link #addUnknown}
   */
  static void setUnknown(long[] codes, long flip, long all, long point, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[i];
      long unknown = (x >>> 7) & ONES;
      codes[i] = (x & ~((unknown << 8) - unknown)) + point * (unknown & ((x ^ flip) | all));
    }
  }

  /** Makes n − x of x, and leaves 0. */
  static void turn(long[] codes, long n, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[i];
      codes[i] = n * (((x + SEVEN_BITS) >>> 7) & ONES) - x;
    }
  }

  /** Keeps the greater of two codes. */
  static void max(long[] codes, long[] greatest, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[i];
      long y = greatest[i];
      long isKept = ((y | HIGH_BITS) - x) & HIGH_BITS;
      long kept = isKept | (isKept - (isKept >>> 7));
      greatest[i] = (y & kept) | (x & ~kept);
    }
  }

  /** Takes 1 off each code but 0, and notes which those were. */
  static void takeOneOff(long[] codes, long[] isPoint, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[i];
      long one = ((x + SEVEN_BITS) >>> 7) & ONES;
      isPoint[i] = one;
      codes[i] = x - one;
    }
  }

  /** Moves sums from lanes of eight bits into lanes of sixteen, those of even rows apart from those of odd ones. */
  static void widen(long[] narrow, long[] even, long[] odd, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = narrow[i];
      even[i] += x & EVEN;
      odd[i] += (x >>> 8) & EVEN;
      narrow[i] = 0;
    }
  }

  /** Whether the lane of eight bits of some row may be 0; certain if it says no. */
  static boolean hasZero(long[] narrow, int rows) {
    int lanes = rows >>> 3;
    long zero = 0;
    for (int i = 0; i < lanes; i++) {
      long x = narrow[i];
      zero |= (x - ONES) & ~x & HIGH_BITS;
    }
    if ((rows & 7) != 0) {
      long x = narrow[lanes] | (-1L << ((rows & 7) << 3));
      zero |= (x - ONES) & ~x & HIGH_BITS;
    }
    return zero != 0;
  }

  /** Adds w where the lane of eight bits is not 0. */
  static void addNonzero(long[] sum, long[] narrow, long w, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = narrow[i];
      sum[i] += w * (((((x & SEVEN_BITS) + SEVEN_BITS) | x) >>> 7) & ONES);
    }
  }

  /** Whether some lane of sixteen bits may be 0; certain if it says no. */
  static boolean hasWideZero(long[] wide, int lanes) {
    long zero = 0;
    for (int i = 0; i < lanes; i++) {
      long x = wide[i];
      zero |= (x - ODD_ONES) & ~x & ODD_SIGNS;
    }
    return zero != 0;
  }

  /**
   * Writes lanes of eight bits as numbers.
   *
   * @param first the first of the lanes
   * @param as what each is written as
   */
  static void spread(long[] narrow, int first, int lanes, double[] as, double[] numbers) {
    for (int i = 0; i < lanes; i++) {
      long x = narrow[first + i];
      int row = i << 3;
      numbers[row] = as[(int) x & MOST];
      numbers[row + 1] = as[(int) (x >>> 8) & MOST];
      numbers[row + 2] = as[(int) (x >>> 16) & MOST];
      numbers[row + 3] = as[(int) (x >>> 24) & MOST];
      numbers[row + 4] = as[(int) (x >>> 32) & MOST];
      numbers[row + 5] = as[(int) (x >>> 40) & MOST];
      numbers[row + 6] = as[(int) (x >>> 48) & MOST];
      numbers[row + 7] = as[(int) (x >>> 56) & MOST];
    }
  }

  /** Writes the lanes of sixteen bits as numbers. */
  static void spread(long[] even, long[] odd, int lanes, double[] numbers) {
    for (int i = 0; i < lanes; i++) {
      long x = even[i];
      long y = odd[i];
      int row = i << 3;
      numbers[row] = (int) x & MOST_WIDE;
      numbers[row + 1] = (int) y & MOST_WIDE;
      numbers[row + 2] = (int) (x >>> 16) & MOST_WIDE;
      numbers[row + 3] = (int) (y >>> 16) & MOST_WIDE;
      numbers[row + 4] = (int) (x >>> 32) & MOST_WIDE;
      numbers[row + 5] = (int) (y >>> 32) & MOST_WIDE;
      numbers[row + 6] = (int) (x >>> 48);
      numbers[row + 7] = (int) (y >>> 48);
    }
  }

  /** What stands in the lane of eight bits of a row. */
  static int at(long[] narrow, int row) {
    return (int) (narrow[row >>> 3] >>> ((row & 7) << 3)) & MOST;
  }

  /** What stands in the lane of sixteen bits of a row. */
  static int at(long[] even, long[] odd, int row) {
    long[] half = (row & 1) == 0 ? even : odd;
    return (int) (half[row >>> 3] >>> ((row & 6) << 3)) & MOST_WIDE;
  }
}
