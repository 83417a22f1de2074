package dev.maturity.compiled;

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

  private LaneSums() {}

  /** Adds x to the codes, and 1 to the counts where x is a point and not 0. */
  static void add(long[] sum, long[] counts, long[] codes, int from, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[from + i];
      sum[i] += x;
      counts[i] += ((x + SEVEN_BITS) >>> 7) & ONES;
    }
  }

  /**
   * Takes x off the codes, and adds 1 to the counts where x is a point and not 0. A lane may then borrow from the one above
   * it, until what is added later gives it back.
   */
  static void subtract(long[] sum, long[] counts, long[] codes, int from, int lanes) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[from + i];
      sum[i] -= x;
      counts[i] += ((x + SEVEN_BITS) >>> 7) & ONES;
    }
  }

  /** Adds a·(sum − counts) to the values and w·counts to the weights. */
  static void weigh(
      long[] sum, long[] counts, long a, long w, long[] values, long[] weights, int lanes) {
    for (int i = 0; i < lanes; i++) {
      values[i] += a * (sum[i] - counts[i]);
      weights[i] += w * counts[i];
    }
  }

  /** Adds a·(n·counts + sum) to the values and w·counts to the weights. */
  static void weighFalling(
      long[] sum, long[] counts, long a, long n, long w, long[] values, long[] weights, int lanes) {
    long an = a * n;
    for (int i = 0; i < lanes; i++) {
      values[i] += an * counts[i] + a * sum[i];
      weights[i] += w * counts[i];
    }
  }

  /** Copies codes, with 0 for negative ones. */
  static void withoutUnknown(long[] codes, int from, int lanes, long[] clean) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[from + i];
      long unknown = (x >>> 7) & ONES;
      clean[i] = x & ~((unknown << 8) - unknown);
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

  /** Whether some lane of eight bits may be 0; certain if it says no. */
  static boolean hasZero(long[] narrow, int lanes) {
    long zero = 0;
    for (int i = 0; i < lanes; i++) {
      long x = narrow[i];
      zero |= (x - ONES) & ~x & HIGH_BITS;
    }
    return zero != 0;
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

  /** Writes the lanes of eight bits as numbers. */
  static void spread(long[] narrow, int lanes, double[] numbers) {
    for (int i = 0; i < lanes; i++) {
      long x = narrow[i];
      int row = i << 3;
      numbers[row] = (int) x & 0xFF;
      numbers[row + 1] = (int) (x >>> 8) & 0xFF;
      numbers[row + 2] = (int) (x >>> 16) & 0xFF;
      numbers[row + 3] = (int) (x >>> 24) & 0xFF;
      numbers[row + 4] = (int) (x >>> 32) & 0xFF;
      numbers[row + 5] = (int) (x >>> 40) & 0xFF;
      numbers[row + 6] = (int) (x >>> 48) & 0xFF;
      numbers[row + 7] = (int) (x >>> 56);
    }
  }

  /** Writes the lanes of sixteen bits as numbers. */
  static void spread(long[] even, long[] odd, int lanes, double[] numbers) {
    for (int i = 0; i < lanes; i++) {
      long x = even[i];
      long y = odd[i];
      int row = i << 3;
      numbers[row] = (int) x & 0xFFFF;
      numbers[row + 1] = (int) y & 0xFFFF;
      numbers[row + 2] = (int) (x >>> 16) & 0xFFFF;
      numbers[row + 3] = (int) (y >>> 16) & 0xFFFF;
      numbers[row + 4] = (int) (x >>> 32) & 0xFFFF;
      numbers[row + 5] = (int) (y >>> 32) & 0xFFFF;
      numbers[row + 6] = (int) (x >>> 48);
      numbers[row + 7] = (int) (y >>> 48);
    }
  }
}
