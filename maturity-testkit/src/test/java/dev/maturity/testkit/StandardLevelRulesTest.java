package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.LevelRules;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** The standard level rules keep the contract that everybody else's keep. */
class StandardLevelRulesTest {

  private static final RuleCatalog RULES = RuleCatalog.standard();

  @Nested
  class EqualBandsTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("bands"), levels);
    }
  }

  @Nested
  class CutBandsTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("bands").with("cuts", decimals("0.3", "0.75")), levels);
    }
  }

  @Nested
  class GateTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("gate"), levels);
    }
  }

  @Nested
  class GateOfLeastValuesTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(
          Rule.of("gate").with("aggregation", Rule.of("min")).with("threshold", 0.5), levels);
    }
  }

  @Nested
  class UpperBandsTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("bands").with("inclusive", "upper"), levels);
    }
  }

  @Nested
  class HalfStepGateTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("gate").with("progress", "half-step"), levels);
    }
  }

  @Nested
  class MatrixTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return LevelRules.matrix(
          Map.of(
              "l2", Map.of("l2", Fraction.HALF),
              "l3", Map.of("l2", Fraction.parse("0.9"), "l3", Fraction.HALF)),
          Relation.AT_LEAST);
    }
  }

  @Nested
  class ExceedingMatrixTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return LevelRules.matrix(
          Map.of(
              "l2", Map.of("l2", Fraction.HALF),
              "l3", Map.of("l2", Fraction.parse("0.75"), "l3", Fraction.HALF)),
          Relation.ABOVE);
    }
  }

  @Nested
  class HighWaterTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("high-water"), levels);
    }
  }

  @Nested
  class HighWaterAtThresholdTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("high-water").with("threshold", 0.4), levels);
    }
  }

  @Nested
  class DirectFloorTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("direct"), levels);
    }
  }

  @Nested
  class DirectNearestTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("direct").with("rounding", "nearest"), levels);
    }
  }

  @Nested
  class DirectLowerMedianTest extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return named(Rule.of("direct").with("rounding", "lower-median"), levels);
    }

    /** The points of a scale with one point for each level. */
    @Override
    protected List<Fraction> values() {
      return List.of(Fraction.ZERO, Fraction.HALF, Fraction.ONE);
    }
  }

  private static LevelRule named(Rule rule, List<Level> levels) {
    return RULES.levelRule(rule, levels).orElseThrow();
  }

  private static List<BigDecimal> decimals(String... texts) {
    return List.of(texts).stream().map(BigDecimal::new).toList();
  }
}
