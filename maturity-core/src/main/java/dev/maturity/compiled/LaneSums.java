package dev.maturity.compiled;

/** Sums in byte lanes. */
final class LaneSums {
  /** The sign of each byte. */
  static final long HIGH_BITS = 0x8080808080808080L;

  private LaneSums() {}
}
