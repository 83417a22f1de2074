package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dimensions beside one another, each by how far its score has come on its own range, from 0 to 1.
 *
 * @param weakest the dimensions that have come least far, in model order
 * @param strongest the dimensions that have come farthest, in model order
 * @param low how far the weakest have come
 * @param high how far the strongest have come
 * @param spread the difference of the two: the imbalance of the profile
 */
public record Profile(
    List<DimensionScore> weakest,
    List<DimensionScore> strongest,
    Score low,
    Score high,
    Score spread)
    implements Serializable {

  /** Copies the lists. */
  public Profile {
    weakest = List.copyOf(weakest);
    strongest = List.copyOf(strongest);
  }

  /** The profile of dimensions that stand side by side; empty if fewer than two have a score. */
  static Optional<Profile> of(List<DimensionScore> dimensions) {
    List<DimensionScore> scored = new ArrayList<>();
    List<Fraction> ways = new ArrayList<>();
    for (DimensionScore dimension : dimensions) {
      Score score = dimension.score();
      if (score != null) {
        scored.add(dimension);
        ways.add(dimension.bounds().fraction(score.exact()));
      }
    }
    if (scored.size() < 2) {
      return Optional.empty();
    }
    Fraction low = ways.stream().reduce(Fraction::min).orElseThrow();
    Fraction high = ways.stream().reduce(Fraction::max).orElseThrow();
    return Optional.of(new Profile(
        at(low, scored, ways),
        at(high, scored, ways),
        Score.of(low),
        Score.of(high),
        Score.of(high.minus(low))));
  }

  private static List<DimensionScore> at(
      Fraction way, List<DimensionScore> scored, List<Fraction> ways) {
    List<DimensionScore> found = new ArrayList<>();
    for (int i = 0; i < scored.size(); i++) {
      if (ways.get(i).equals(way)) {
        found.add(scored.get(i));
      }
    }
    return found;
  }
}
