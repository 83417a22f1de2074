package dev.maturity.compiled;

/** Numbers looked up by the sums of values and weights, in lanes of eight bits. Immutable. */
final class LaneTable {

  /** Every other lane of eight bits. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private final int bits;
  private final double[] numbers;

  /**
   * A table.
   *
   * @param bits how many bits of a place are the value; those above are the weight
   * @param numbers as many as a power of two; kept as they are
   */
  LaneTable(int bits, double[] numbers) {
    this.bits = bits;
    this.numbers = numbers;
  }

  /** The number of a row. */
  double at(long[] values, long[] weights, int row) {
    return numbers[LaneSums.at(weights, row) << bits | LaneSums.at(values, row)];
  }

  /**
   * Writes the numbers of some rows, from the first place on.
   *
   * @param first the first of the lanes
   */
  void write(long[] values, long[] weights, int first, int rows, double[] into) {
    write(numbers, bits, values, weights, first, rows, into);
  }

  private static void write(
      double[] table, int bits, long[] values, long[] weights, int first, int rows, double[] into) {
    int mask = table.length - 1;
    int lanes = rows >>> 3;
    for (int i = 0; i < lanes; i++) {
      long value = values[first + i];
      long weight = weights[first + i];
      long even = (value & EVEN) | (weight & EVEN) << bits;
      long odd = ((value >>> Byte.SIZE) & EVEN) | ((weight >>> Byte.SIZE) & EVEN) << bits;
      int at = i << 3;
      into[at] = table[(int) even & mask];
      into[at + 1] = table[(int) odd & mask];
      into[at + 2] = table[(int) (even >>> 16) & mask];
      into[at + 3] = table[(int) (odd >>> 16) & mask];
      into[at + 4] = table[(int) (even >>> 32) & mask];
      into[at + 5] = table[(int) (odd >>> 32) & mask];
      into[at + 6] = table[(int) (even >>> 48) & mask];
      into[at + 7] = table[(int) (odd >>> 48) & mask];
    }
    int before = first << 3;
    for (int row = lanes << 3; row < rows; row++) {
      into[row] =
          table[LaneSums.at(weights, before + row) << bits | LaneSums.at(values, before + row)];
    }
  }
}
