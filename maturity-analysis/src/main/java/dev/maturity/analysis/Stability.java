package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How closely a metric keeps to its trend: the median absolute deviation from the line, without a factor for normal
 * distributions. It is a robust relative of the standard deviation (Hampel 1974, <i>The influence curve and its role in
 * robust estimation</i>, Journal of the American Statistical Association 69).
 *
 * @param observations how many values it rests on, at least 3: two are always on their line
 * @param spread the median of the distances from the line, 0 or more, in units of the metric
 * @param relative the spread divided by the size of the median value, 0 or more, to compare metrics of different units: a
 *     robust relative of the coefficient of variation (Arachchige, Prendergast and Staudte 2020, <i>Robust analogs to the
 *     coefficient of variation</i>, Journal of Applied Statistics). Null where the median value is 0
 */
public record Stability(
    int observations, Fraction spread, @Nullable Fraction relative) {

  /** Refuses null where a value must be. */
  public Stability {
    Objects.requireNonNull(spread, "spread");
  }
}
