package dev.maturity.benchmarks.cold;

/** Does nothing, to show what a JVM takes for that. */
public final class EmptyProgram {

  private EmptyProgram() {}

  /**
   * Does nothing.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {}
}
