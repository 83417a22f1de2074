package dev.maturity.scorecard;

/** Writes derivations as a tree of text. */
final class Explanation {

  private Explanation() {}

  static String of(DimensionScore node) {
    return node.name();
  }
}
