package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.absent;
import static dev.maturity.scoring.Cases.levelRule;
import static dev.maturity.scoring.Cases.levels;
import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.ofSets;
import static dev.maturity.scoring.Cases.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Rule;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Absence.Reason;
import dev.maturity.scorecard.LevelSet;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Positions in half steps, as OWASP SAMM 1.1 writes them: 0, 0+, 1, 1+, 2, 2+, 3 on levels of which the first is 0. */
class HalfStepTest {

  private static final Rule STAGED =
      Rule.of("gate").with("threshold", BigDecimal.ONE).with("progress", "half-step");

  private final LevelRule staged = levelRule(STAGED, 4);

  @ParameterizedTest(name = "level {3}: {0} | {1} | {2}")
  @CsvSource({
    // the two activities of each of three levels, what SAMM would write, and the position (rank 1
    // is level 0)
    "0 0, 0 0, 0 0, 0, 1",
    "0 1, 0 0, 0 0, 0+, 3/2",
    "0 0, 0 0, 0 1, 0+, 3/2",
    "1 1, 0 0, 0 0, 1, 2",
    "1 1, 0 1, 0 0, 1+, 5/2",
    "1 1, 0 0, 1 0, 1+, 5/2",
    "1 1, 1 1, 0 0, 2, 3",
    "1 1, 1 1, 1 0, 2+, 7/2",
    "1 1, 1 1, 1 1, 3, 4",
    // level 2 is done and level 1 is not: that is only more begun
    "1 0, 1 1, 0 0, 0+, 3/2"
  })
  void anythingBegunAboveTheLevelIsHalfAStep(
      String first, String second, String third, String written, String position) {
    LevelDecision decision = staged.decide(ofSets(
        set(1), set(2, first.split(" ")), set(3, second.split(" ")), set(4, third.split(" "))));

    assertThat(decision.position()).isEqualTo(number(position));
    assertThat(decision.rank() - 1).isEqualTo(Integer.parseInt(written.substring(0, 1)));
  }

  @Test
  void theLeastValueAboveZeroIsABeginning() {
    assertThat(position(set(1), set(2, "0"), set(3, "1/1000"), set(4, "0"))).isEqualTo("3/2");
  }

  @Test
  void whatIsBelowTheLevelIsNoBeginning() {
    // The second level holds at its threshold although one of its criteria is not full.
    LevelRule lenient = levelRule(STAGED.with("threshold", new BigDecimal("0.5")), 3);

    LevelDecision decision =
        lenient.decide(ofSets(set(1, "1"), set(2, "1/2", "3/4"), set(3, "0", "0")));

    assertThat(decision.rank()).isEqualTo(2);
    assertThat(decision.position()).isEqualTo(number("2"));
  }

  @Test
  void whatIsUnknownIsNoBeginning() {
    assertThat(position(set(1), set(2, "0"), absent(3, Reason.UNANSWERED), set(4)))
        .isEqualTo("1");
  }

  @Test
  void atTheTopNothingIsAbove() {
    assertThat(position(set(1), set(2, "1"), set(3, "1"), set(4, "1"))).isEqualTo("4");
  }

  @Test
  void theFloorsOwnCriteriaAreNotAboveIt() {
    // A symptom keeps at the floor: 1/2 < 1. Nothing above is begun.
    assertThat(position(set(1, "1/2"), set(2, "0"), set(3, "0"), set(4, "0"))).isEqualTo("1");
    assertThat(position(set(1, "1/2"), set(2, "1"), set(3, "0"), set(4, "0"))).isEqualTo("3/2");
  }

  @Test
  void fractionIsWhatHoldsWhenNothingIsSaid() {
    LevelCase given = ofSets(set(1), set(2, "1/3"), set(3, "0"));
    Rule gate = Rule.of("gate").with("threshold", BigDecimal.ONE);

    assertThat(levelRule(gate, 3).decide(given).position()).isEqualTo(number("4/3"));
    assertThat(levelRule(gate.with("progress", "fraction"), 3).decide(given).position())
        .isEqualTo(number("4/3"));
  }

  @Test
  void halfStepsKeepMonotony() {
    assertThat(staged.laws()).containsExactly(Law.MONOTONE, Law.SYMMETRIC);
  }

  @Test
  void anotherProgressIsRefused() {
    assertThat(RuleCatalog.standard()
            .check(RuleKind.LEVEL, STAGED.with("progress", "half"), "/level", levels(3)))
        .extracting(Problem::message)
        .isEqualTo(
            List.of(
                "The parameter (progress) of the rule (gate) must be one of fraction, half-step, not (half)."));
  }

  private String position(LevelSet... sets) {
    return staged.decide(ofSets(sets)).position().toString();
  }
}
