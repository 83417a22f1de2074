package dev.maturity.benchmarks.hand;

/**
 * Adds one criterion to the sums of its dimension, eight answers in a long. Every loop has one index, the same in all its
 * arrays, and no branch, which is what the compiler of JDK 17 turns into instructions on whole vectors; so answers are copied
 * first. A sum keeps to its byte for eight criteria of weight 3, for 8 × 3 × 5 is less than 128.
 */
final class ByteSums {

  /** A one in every byte. */
  static final long ONES = 0x0101010101010101L;

  /** Added to a code from 1 to 5, it carries into bit 3; added to 0, it does not. */
  private static final long CARRY = 7 * ONES;

  private final long[] column;

  /**
   * Makes room.
   *
   * @param length how many longs each criterion has
   */
  ByteSums(int length) {
    this.column = new long[length];
  }

  /** Eight times 1 where the code is not 0. */
  static long answered(long codes) {
    return (codes + CARRY) >>> 3 & ONES;
  }

  /** Eight times 6 − code where the code is not 0: the answers of a reversed criterion the right way round. */
  static long turned(long codes, long answered) {
    return (answered << 2) + (answered << 1) - codes;
  }

  /**
   * Adds a criterion.
   *
   * @param codes answers, of which the criterion's begin at a place
   * @param from that place
   * @param sums to which weight × answer is added
   * @param weights to which the weight is added where there is an answer
   */
  void add(long[] codes, int from, long[] sums, long[] weights, int weight, boolean reversed) {
    System.arraycopy(codes, from, column, 0, column.length);
    switch (reversed ? -weight : weight) {
      case 1 -> once(column, sums, weights);
      case 2 -> twice(column, sums, weights);
      case 3 -> thrice(column, sums, weights);
      case -1 -> onceTurned(column, sums, weights);
      case -2 -> twiceTurned(column, sums, weights);
      case -3 -> thriceTurned(column, sums, weights);
      default ->
        throw new IllegalArgumentException("The weight (%d) must be 1, 2 or 3.".formatted(weight));
    }
  }

  private static void once(long[] codes, long[] sums, long[] weights) {
    for (int i = 0; i < sums.length; i++) {
      long x = codes[i];
      sums[i] += x;
      weights[i] += answered(x);
    }
  }

  private static void twice(long[] codes, long[] sums, long[] weights) {
    for (int i = 0; i < sums.length; i++) {
      long x = codes[i];
      long m = answered(x);
      sums[i] += x + x;
      weights[i] += m + m;
    }
  }

  private static void thrice(long[] codes, long[] sums, long[] weights) {
    for (int i = 0; i < sums.length; i++) {
      long x = codes[i];
      long m = answered(x);
      sums[i] += x + x + x;
      weights[i] += m + m + m;
    }
  }

  private static void onceTurned(long[] codes, long[] sums, long[] weights) {
    for (int i = 0; i < sums.length; i++) {
      long x = codes[i];
      long m = answered(x);
      sums[i] += turned(x, m);
      weights[i] += m;
    }
  }

  private static void twiceTurned(long[] codes, long[] sums, long[] weights) {
    for (int i = 0; i < sums.length; i++) {
      long x = codes[i];
      long m = answered(x);
      long y = turned(x, m);
      sums[i] += y + y;
      weights[i] += m + m;
    }
  }

  private static void thriceTurned(long[] codes, long[] sums, long[] weights) {
    for (int i = 0; i < sums.length; i++) {
      long x = codes[i];
      long m = answered(x);
      long y = turned(x, m);
      sums[i] += y + y + y;
      weights[i] += m + m + m;
    }
  }
}
