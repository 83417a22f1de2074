package dev.maturity.testkit;

import java.util.List;
import java.util.SplittableRandom;

/** Draws by chance, the same of the same seed. */
final class Draw {

  private final SplittableRandom random;

  Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A whole number, both ends included. */
  int from(int least, int greatest) {
    return random.nextInt(least, greatest + 1);
  }

  /** True so many times in a hundred. */
  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  SplittableRandom random() {
    return random;
  }
}
