package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.DimensionChange.Delta;
import dev.maturity.scorecard.DimensionChange.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The differences of a node's numbers, or why there are none. */
final class Differences {

  private final Standing earlier;
  private final Standing later;
  private final List<String> missing = new ArrayList<>();

  private Differences(Standing earlier, Standing later) {
    this.earlier = earlier;
    this.later = later;
  }

  static Delta between(
      @Nullable Standing earlier, @Nullable Standing later, boolean areLevelsTheSame) {
    if (earlier == null || later == null) {
      String side = earlier == null ? "earlier" : "later";
      return new Delta(
          null, null, null, null, List.of("No difference, since it is not there " + side + "."));
    }
    return new Differences(earlier, later).all(areLevelsTheSame);
  }

  /** Later minus earlier; null where one is missing. */
  static @Nullable Score of(@Nullable Score earlier, @Nullable Score later) {
    return earlier == null || later == null ? null : Score.of(later.exact().minus(earlier.exact()));
  }

  private Delta all(boolean areLevelsTheSame) {
    Score score = score();
    Placement from = earlier.placement();
    Placement to = later.placement();
    boolean placed = arePlaced(areLevelsTheSame);
    Fraction covered = later.coverage().share().minus(earlier.coverage().share());
    return placed && from != null && to != null
        ? new Delta(
            score,
            to.rank() - from.rank(),
            of(from.position(), to.position()),
            Score.of(covered),
            missing)
        : new Delta(score, null, null, Score.of(covered), missing);
  }

  private @Nullable Score score() {
    boolean asked = isScoreAsked(earlier) || isScoreAsked(later);
    if (asked && (earlier.score() == null || later.score() == null)) {
      missing.add("No difference of scores, since there is "
          + none(
              earlier.score() == null ? reason(earlier, isScoreAsked(earlier)) : "",
              later.score() == null ? reason(later, isScoreAsked(later)) : ""));
      return null;
    }
    if (asked && !earlier.bounds().equals(later.bounds())) {
      missing.add(
          "No difference of scores, since they stand on different ranges: %s earlier, %s later."
              .formatted(earlier.bounds(), later.bounds()));
      return null;
    }
    return of(earlier.score(), later.score());
  }

  private boolean arePlaced(boolean areLevelsTheSame) {
    boolean asked = isLevelAsked(earlier) || isLevelAsked(later);
    if (asked && (earlier.placement() == null || later.placement() == null)) {
      missing.add("No difference of levels, since there is "
          + none(
              earlier.placement() == null ? reason(earlier, isLevelAsked(earlier)) : "",
              later.placement() == null ? reason(later, isLevelAsked(later)) : ""));
      return false;
    }
    if (asked && !areLevelsTheSame) {
      missing.add("No difference of levels, since the model's levels are not the same.");
      return false;
    }
    return true;
  }

  private static String none(String earlier, String later) {
    String start = earlier.isEmpty() ? "" : "none earlier (" + earlier + ")";
    String and = earlier.isEmpty() || later.isEmpty() ? "" : " and ";
    String end = later.isEmpty() ? "" : "none later (" + later + ")";
    return start + and + end + ".";
  }

  private static String reason(Standing standing, boolean asked) {
    return asked ? standing.status().toString() : "none asked for";
  }

  private static boolean isScoreAsked(Standing standing) {
    return !standing.derivation().aggregation().isNone();
  }

  private static boolean isLevelAsked(Standing standing) {
    return !standing.derivation().levelRule().isNone();
  }
}
