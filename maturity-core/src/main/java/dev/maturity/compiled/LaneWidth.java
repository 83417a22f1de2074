package dev.maturity.compiled;

import java.math.BigInteger;

/** Whether the sums of values and of weights stand in lanes of eight bits or of sixteen. */
enum LaneWidth {
  /** Both in lanes of eight bits. */
  NARROW,

  /** Values in lanes of sixteen bits. */
  WIDE_VALUES,

  /** Both in lanes of sixteen bits. */
  WIDE;

  static LaneWidth of(BigInteger mostValue, BigInteger mostWeight) {
    if (mostWeight.bitLength() > Byte.SIZE) {
      return WIDE;
    }
    return mostValue.bitLength() > Byte.SIZE ? WIDE_VALUES : NARROW;
  }

  boolean hasWideValues() {
    return this != NARROW;
  }

  boolean hasWideWeights() {
    return this == WIDE;
  }
}
