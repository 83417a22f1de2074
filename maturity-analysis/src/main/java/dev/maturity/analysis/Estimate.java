package dev.maturity.analysis;

/**
 * A judgement of impact or effort on a scale of steps, such as medium, or 4 of 5.
 *
 * <p>The lowest third of the steps is low, the highest third high, what lies between medium. Nothing is checked here: a
 * {@link Roadmap} checks all of its initiatives at once.
 *
 * @param step the step, from 1, the least
 * @param steps how many steps there are, at least {@value #FEWEST_STEPS}
 */
public record Estimate(int step, int steps) {

  /** The first of three steps. */
  public static final Estimate LOW = new Estimate(1, 3);

  /** The second of three steps. */
  public static final Estimate MEDIUM = new Estimate(2, 3);

  /** The third of three steps. */
  public static final Estimate HIGH = new Estimate(3, 3);

  /** With fewer there is no low, medium and high. */
  static final int FEWEST_STEPS = 3;

  /**
   * A step of a scale.
   *
   * @param step the step, from 1
   * @param steps how many there are, at least {@value #FEWEST_STEPS}
   * @return the estimate
   */
  public static Estimate of(int step, int steps) {
    return new Estimate(step, steps);
  }

  /**
   * Whether it lies in the lowest third.
   *
   * @return true for {@link #LOW}, and up to 1 of 5 or 3 of 10
   */
  public boolean isLow() {
    return 3L * step <= steps;
  }

  /**
   * Whether it lies in the highest third.
   *
   * @return true for {@link #HIGH}, and from 4 of 5 or 7 of 10
   */
  public boolean isHigh() {
    return 3L * step > 2L * steps;
  }

  /** The word on three steps, {@code medium}; else the step, {@code 4 of 5}. */
  @Override
  public String toString() {
    if (steps != FEWEST_STEPS || step < 1 || step > steps) {
      return step + " of " + steps;
    }
    return isLow() ? "low" : isHigh() ? "high" : "medium";
  }
}
