package dev.maturity.lint;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Problem;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;

/** Small models without a warning to add something suspicious to, and problems on one line each. */
final class Linted {

  static final OrdinalScale FIVE =
      OrdinalScale.of("five", 0, "never", "seldom", "sometimes", "often", "always");

  private Linted() {}

  /** No levels, and the scale (five). */
  static ModelBuilder flat() {
    return Model.builder("m", "1", "M").scales(FIVE);
  }

  /** Levels low, middle and high, decided overall by the rule, and the scale (five). */
  static ModelBuilder levelled(Rule level) {
    return flat()
        .levels(Level.of("low", "Low"), Level.of("middle", "Middle"), Level.of("high", "High"))
        .scoring(overall(level));
  }

  static Scoring overall(Rule level) {
    return Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), level));
  }

  /** A criterion with a statement of its own. */
  static Criterion.Builder criterion(String id, String... levels) {
    return Criterion.builder(id, "The practice " + id + " is at work.", "five").levels(levels);
  }

  static Dimension.Builder dimension(String id, Criterion.Builder... criteria) {
    Dimension.Builder dimension = Dimension.builder(id, "Dimension " + id);
    for (Criterion.Builder criterion : criteria) {
      dimension.criteria(criterion.build());
    }
    return dimension;
  }

  static List<String> problems(ModelBuilder model) {
    return problems(model, RuleCatalog.standard());
  }

  static List<String> problems(ModelBuilder model, RuleCatalog rules) {
    return ModelLinter.using(rules).lint(model.build()).stream()
        .map(Linted::line)
        .toList();
  }

  private static String line(Problem problem) {
    return (problem.isError() ? "(error) " : "")
        + problem.code()
        + " "
        + problem.path()
        + ": "
        + problem.message()
        + (problem.hint().isEmpty() ? "" : " | " + problem.hint());
  }
}
