package dev.maturity.scorecard;

/** Writes a scorecard as a page for a manager. */
final class Summary {

  private Summary() {}

  static String of(Scorecard card) {
    return card.modelName();
  }
}
