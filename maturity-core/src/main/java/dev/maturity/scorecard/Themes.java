package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mean of the criteria of each theme. */
final class Themes {

  private Themes() {}

  static List<ThemeScore> of(List<CriterionScore> criteria) {
    Map<String, List<CriterionScore>> byTheme = new LinkedHashMap<>();
    for (CriterionScore criterion : criteria) {
      if (!criterion.theme().isEmpty()) {
        byTheme.computeIfAbsent(criterion.theme(), theme -> new ArrayList<>()).add(criterion);
      }
    }
    return byTheme.entrySet().stream()
        .map(entry -> theme(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static ThemeScore theme(String name, List<CriterionScore> criteria) {
    Fraction weights = Fraction.ZERO;
    Fraction sum = Fraction.ZERO;
    for (CriterionScore criterion : criteria) {
      Score value = criterion.value();
      if (value != null) {
        weights = weights.plus(criterion.weight());
        sum = sum.plus(criterion.weight().times(value.exact()));
      }
    }
    Optional<Score> score =
        weights.signum() == 0 ? Optional.empty() : Optional.of(Score.of(sum.dividedBy(weights)));
    return new ThemeScore(name, score, Coverage.of(criteria));
  }
}
