package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.numbers;
import static dev.maturity.scoring.Cases.ofScore;
import static dev.maturity.scoring.Cases.ofSets;
import static dev.maturity.scoring.Cases.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Comparison.Relation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelRuleFactoriesTest {

  @Test
  void bandsAreOfEqualWidthAndIncludeTheirLowerEnd() {
    assertThat(LevelRules.bands().decide(ofScore(4, Fraction.HALF)).rank()).isEqualTo(3);
  }

  @Test
  void bandsMayHaveCuts() {
    LevelRule rule = LevelRules.bands(numbers("0.3", "0.6"));

    assertThat(rule.decide(ofScore(3, number("0.3"))).rank()).isEqualTo(2);
    assertThatThrownBy(() -> LevelRules.bands(numbers("0.6", "0.6")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cutsMayHaveSides() {
    LevelRule rule =
        LevelRules.bands(numbers("0.3", "0.6"), List.of(Relation.ABOVE, Relation.AT_LEAST));

    assertThat(rule.decide(ofScore(3, number("0.3"))).rank()).isEqualTo(1);
    assertThat(rule.decide(ofScore(3, number("0.6"))).rank()).isEqualTo(3);
    assertThatThrownBy(() -> LevelRules.bands(numbers("0.3", "0.6"), List.of(Relation.ABOVE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("each of the 2 cut points, not 1.");
  }

  @Test
  void aGateHasOneThresholdForAll() {
    LevelRule mean = LevelRules.gate(Fraction.HALF);
    LevelRule least = LevelRules.gate(Fraction.HALF, ExtremeRule.MIN);
    LevelCase given = ofSets(set(1), set(2, "0", "1"), set(3, "0.4", "0.4"));

    // 1/2 reaches 1/2; 0.4/0.5 = 4/5 of the third.
    assertThat(mean.decide(given).position()).isEqualTo(number("14/5"));
    assertThat(least.decide(given).position()).isEqualTo(Fraction.ONE);
  }

  @Test
  void aMatrixDemandsByLevel() {
    Map<String, Map<String, Fraction>> requires =
        Map.of("l2", Map.of("l2", Fraction.HALF), "l3", Map.of("l2", number("0.75")));
    LevelCase given = ofSets(set(1), set(2, "0.5"), set(3));

    // 0.5/0.75
    assertThat(LevelRules.matrix(requires, Relation.AT_LEAST).decide(given).position())
        .isEqualTo(number("8/3"));
    assertThat(LevelRules.matrix(requires, Relation.ABOVE).decide(given).rank()).isEqualTo(1);
  }

  @Test
  void theHighWaterMarkIsAnyEvidenceOrEnough() {
    LevelCase given = ofSets(set(1), set(2, "0.5"), set(3, "0.2"));

    assertThat(LevelRules.highWater().decide(given).rank()).isEqualTo(3);
    assertThat(LevelRules.highWater(Fraction.HALF).decide(given).rank()).isEqualTo(2);
  }

  @Test
  void theDirectRankIsRoundedDown() {
    // 1/2 of the way from 1 to 4.
    assertThat(LevelRules.direct().decide(ofScore(4, Fraction.HALF)).rank()).isEqualTo(2);
    assertThat(LevelRules.direct().decide(ofScore(4, Fraction.HALF)).position())
        .isEqualTo(number("5/2"));
  }
}
