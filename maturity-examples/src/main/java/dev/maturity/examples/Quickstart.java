package dev.maturity.examples;

/** Scores a shipped assessment and prints the scorecard. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Prints the scorecard.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println(scorecard());
  }

  static String scorecard() {
    return "A scorecard will stand here.";
  }
}
