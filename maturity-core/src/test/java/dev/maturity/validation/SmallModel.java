package dev.maturity.validation;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Small valid models to add one mistake to. */
final class SmallModel {

  static final OrdinalScale FIVE =
      OrdinalScale.of("five", 0, "never", "seldom", "sometimes", "often", "always");

  private SmallModel() {}

  /** No levels, the scale (five) and the criterion (q1). */
  static ModelBuilder flat() {
    return bare().scales(FIVE).criteria(criterion("q1").build());
  }

  /** Levels low, middle and high, the scale (five), the criterion (q1) for high, and bands overall. */
  static ModelBuilder levelled() {
    return bare()
        .levels(Level.of("low", "Low"), Level.of("middle", "Middle"), Level.of("high", "High"))
        .scales(FIVE)
        .criteria(criterion("q1").levels("high").build())
        .scoring(overall(Rule.of("bands")));
  }

  static ModelBuilder bare() {
    return Model.builder("m", "1", "M");
  }

  static Criterion.Builder criterion(String id) {
    return Criterion.builder(id, "It is so.", "five");
  }

  static Dimension.Builder dimension(String id, Criterion.Builder... criteria) {
    Dimension.Builder dimension = Dimension.builder(id, "A dimension");
    for (Criterion.Builder criterion : criteria) {
      dimension.criteria(criterion.build());
    }
    return dimension;
  }

  static Scoring overall(Rule level) {
    return Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), level));
  }

  static Rule cuts(String... decimals) {
    return Rule.of("bands")
        .with("cuts", Stream.of(decimals).map(BigDecimal::new).toList());
  }
}
