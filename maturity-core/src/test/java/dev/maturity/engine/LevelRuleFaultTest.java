package dev.maturity.engine;

import static dev.maturity.engine.FaultScene.FAULTY;
import static dev.maturity.engine.FaultScene.HIGH;
import static dev.maturity.engine.FaultScene.LOW;
import static dev.maturity.engine.FaultScene.THREE_QUARTERS;
import static dev.maturity.engine.FaultScene.endless;
import static dev.maturity.engine.FaultScene.failed;
import static dev.maturity.engine.FaultScene.level;
import static dev.maturity.engine.FaultScene.model;
import static dev.maturity.engine.FaultScene.score;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A faulty level rule spoils the level of its own node, and nothing of its score. */
class LevelRuleFaultTest {

  static Stream<Arguments> faultyLevelRules() {
    return Stream.of(
        Arguments.of("IllegalStateException: out of ink", deciding(given -> {
          throw new IllegalStateException("out of ink");
        })),
        Arguments.of("NoClassDefFoundError: plug/Gone", deciding(given -> {
          throw new NoClassDefFoundError("plug/Gone");
        })),
        Arguments.of("StackOverflowError", deciding(given -> decision(1, endless(given.parts())))),
        Arguments.of("The decision must not be null.", deciding(given -> null)),
        Arguments.of(
            "The ranks (0, ahead []) must be from 1 to 2.",
            deciding(given -> decision(0, Fraction.ZERO))),
        Arguments.of(
            "The ranks (3, ahead []) must be from 1 to 2.",
            deciding(given -> decision(3, Fraction.of(3)))),
        Arguments.of(
            "The ranks (1, ahead [5]) must be from 1 to 2.",
            deciding(given -> new LevelDecision(1, Fraction.ONE, List.of(5), List.of()))),
        Arguments.of(
            "The position (5/2) must lie from the rank (1) to the next.",
            deciding(given -> decision(1, Fraction.of(5, 2)))),
        Arguments.of(
            "The position (1/2) must lie from the rank (1) to the next.",
            deciding(given -> decision(1, Fraction.HALF))),
        Arguments.of("NullPointerException: position", deciding(given -> decision(1, null))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultyLevelRules")
  void aFaultyLevelRuleSpoilsItsOwnLevelOnly(String fault, LevelRule faulty) {
    NodeScoring own = new NodeScoring(Rule.of("mean"), null, FAULTY);
    Model model =
        model(own, Scoring.STANDARD.withOverall(new NodeScoring(null, null, Rule.of("bands"))));

    Scorecard card = score(model, level(faulty));

    assertThat(card.problems())
        .containsExactly(failed(
            "The level rule (acme-faulty(share 0.5)) failed at the node (a) with the inputs [score 3/4, parts [a1 1, a2 1/2]]: "
                + fault));
    DimensionScore spoilt = card.dimension("a").orElseThrow();
    assertThat(spoilt.status()).isEqualTo(Status.FAILED);
    assertThat(spoilt.findLevel()).isEmpty();
    assertThat(spoilt.levelRange()).isEqualTo(new LevelRange(LOW, HIGH));
    // The score does not depend on the level: 3/4 for a, 1/2 for b, and 5/8 of the way for both.
    assertThat(spoilt.findScore()).contains(Score.of(THREE_QUARTERS));
    assertThat(card.overall().findScore()).contains(Score.of(Fraction.of(5, 8)));
    assertThat(card.overall().status()).isEqualTo(Status.SCORED);
    assertThat(card.overall().level()).isEqualTo(HIGH);
  }

  @Test
  void aNodeOfLevelRanksMissesTheOneThatFailed() {
    Scoring scoring = Scoring.STANDARD
        .withDimension(NodeScoring.of(Rule.of("mean"), Rule.of("bands")))
        .withOverall(new NodeScoring(Rule.of("mean"), PartValue.LEVEL_RANK, Rule.of("none")));
    Model model = model(new NodeScoring(null, null, FAULTY), scoring);

    Scorecard card = score(model, level(deciding(given -> decision(0, Fraction.ZERO))));

    // The score 1/2 of b reaches the upper of two equal bands, which is rank 2.
    assertThat(card.overall().findScore()).contains(Score.of(Fraction.of(2)));
    assertThat(card.overall().derivation().absent())
        .containsExactly(new Absence("a", Fraction.ONE, Absence.Reason.FAILED));
  }

  @Test
  void aLevelRuleThatIsNotMonotoneAsDeclaredHasTheWholeRange() {
    LevelRule upsideDown = new LevelRule() {
      @Override
      public LevelDecision decide(LevelCase given) {
        return decision(1, Fraction.of(2).minus(given.requireScore()));
      }

      @Override
      public Set<Law> laws() {
        return EnumSet.of(Law.MONOTONE);
      }
    };
    Model model = model(
        new NodeScoring(Rule.of("mean"), null, FAULTY),
        Scoring.STANDARD.withOverall(new NodeScoring(null, null, Rule.of("bands"))));

    Scorecard card = Scorer.of(model, level(upsideDown))
        .score(
            Assessment.of(model).answer("a1", 3).answer("b1", 3).answer("b2", 3).build());

    DimensionScore node = card.dimension("a").orElseThrow();
    assertThat(node.level()).isEqualTo(LOW);
    assertThat(node.levelRange()).isEqualTo(new LevelRange(LOW, HIGH));
    // With a2 at 0 the score is 1/4 and the position 7/4; with a2 at 1 they are 3/4 and 5/4.
    assertThat(card.problems())
        .containsExactly(
            failed(
                "The level rule (acme-faulty(share 0.5)) failed at the node (a) with the inputs [[a1 1/2, a2 0], [a1 1/2, a2 1]]: The rule declares MONOTONE, and gives more (7/4) for the least parts than for the greatest (5/4)."));
  }

  private static LevelDecision decision(int rank, Fraction position) {
    return new LevelDecision(rank, position, List.of(), List.of());
  }

  private static LevelRule deciding(Function<LevelCase, LevelDecision> decision) {
    return new LevelRule() {
      @Override
      public LevelDecision decide(LevelCase given) {
        return decision.apply(given);
      }

      @Override
      public Set<Law> laws() {
        return EnumSet.of(Law.MONOTONE);
      }
    };
  }
}
