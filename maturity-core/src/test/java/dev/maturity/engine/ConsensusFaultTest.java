package dev.maturity.engine;

import static dev.maturity.engine.FaultScene.FAULTY;
import static dev.maturity.engine.FaultScene.answers;
import static dev.maturity.engine.FaultScene.consensus;
import static dev.maturity.engine.FaultScene.endless;
import static dev.maturity.engine.FaultScene.failed;
import static dev.maturity.engine.FaultScene.model;
import static dev.maturity.engine.FaultScene.score;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.model.Fraction;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.Law;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A faulty consensus spoils its own criterion, which is then not taken for an answer of anybody. */
class ConsensusFaultTest {

  static Stream<Arguments> faultyConsensuses() {
    return Stream.of(
        Arguments.of("IllegalStateException: out of ink", combining(ratings -> {
          throw new IllegalStateException("out of ink");
        })),
        Arguments.of("NoClassDefFoundError: plug/Gone", combining(ratings -> {
          throw new NoClassDefFoundError("plug/Gone");
        })),
        Arguments.of("StackOverflowError", combining(ratings -> Optional.of(endless(ratings)))),
        Arguments.of("The result must not be null.", combining(ratings -> null)),
        Arguments.of(
            "The result (11/10) must lie from 0 to 1.",
            combining(ratings -> Optional.of(Fraction.of(11, 10)))),
        Arguments.of(
            "The result (-1) must lie from 0 to 1.",
            combining(ratings -> Optional.of(Fraction.of(-1)))));
  }

  /** The faults come only where a rating is 1, which is the case for a1. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("faultyConsensuses")
  void aFaultyConsensusSpoilsItsOwnCriterionOnly(String fault, Consensus faulty) {
    Model model = model(NodeScoring.INHERITED, consensusScoring(MissingPolicy.STANDARD));

    Scorecard card = score(model, consensus(faulty));

    assertThat(card.problems())
        .containsExactly(failed(
            "The consensus (acme-faulty(share 0.5)) failed at the criterion (a1) with the inputs [1]: "
                + fault));
    CriterionScore spoilt = card.criterion("a1").orElseThrow();
    assertThat(spoilt.state()).isEqualTo(CriterionState.FAILED);
    assertThat(spoilt.value()).isNull();
    assertThat(spoilt.range()).isEqualTo(Range.UNIT);
    assertThat(spoilt.panel().ratings()).isEqualTo(1);
    DimensionScore node = card.dimension("a").orElseThrow();
    assertThat(node.findScore()).contains(Score.of(Fraction.HALF));
    assertThat(node.coverage()).isEqualTo(new Coverage(Fraction.HALF, 1, 1, 0, 0));
    assertThat(node.derivation().absent())
        .containsExactly(new Absence("a1", Fraction.ONE, Absence.Reason.FAILED));
    assertThat(card.dimension("b").orElseThrow().findScore()).contains(Score.of(Fraction.HALF));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultyConsensuses")
  void inBulkItSpoilsTheSame(String fault, Consensus faulty) {
    Model model = model(NodeScoring.INHERITED, consensusScoring(MissingPolicy.STANDARD));
    Scorer scorer = Scorer.of(model, consensus(faulty));
    Assessment spoilt = answers(model).build();
    Assessment sound =
        Assessment.of(model).subject("Sound").answer("a1", 2).answer("b1", 3).build();

    ScoreTable scores = BulkScorer.of(scorer)
        .score(AnswerTable.builder(model).add(spoilt).add(sound).build());

    assertThat(scores.problems()).isEqualTo(scorer.score(spoilt).problems());
    // Overall, a and b: of the first only a2 in a, of the second a1 and b1 alone.
    assertThat(scores.scores(0)).containsExactly(0.5, 0.375);
    assertThat(scores.scores(1)).containsExactly(0.5, 0.25);
    assertThat(scores.scores(2)).containsExactly(0.5, 0.5);
  }

  @Test
  void lawsThatThrowAreNoReasonToFailInBulk() {
    Consensus lawless = new Consensus() {
      @Override
      public Optional<Fraction> combine(List<Part> ratings) {
        return Optional.of(ratings.get(0).value());
      }

      @Override
      public Set<Law> laws() {
        throw new IllegalStateException("no laws");
      }
    };
    Model model = model(NodeScoring.INHERITED, consensusScoring(MissingPolicy.STANDARD));
    Scorer scorer = Scorer.of(model, consensus(lawless));

    ScoreTable scores = BulkScorer.of(scorer)
        .score(AnswerTable.builder(model).add(answers(model).build()).build());

    // a: (1 + 1/2) / 2, b: (1/4 + 3/4) / 2.
    assertThat(scores.scores(0)).containsExactly(0.625);
    assertThat(scores.scores(1)).containsExactly(0.75);
  }

  /** What is made of answers that are missing says nothing of answers that a rule could not combine. */
  @Test
  void aFaultyConsensusIsNotAMissingAnswer() {
    MissingPolicy worst = new MissingPolicy(
        MissingAnswer.WORST, MissingAnswer.WORST, MissingAnswer.WORST, BigDecimal.ZERO);
    Model model = model(NodeScoring.INHERITED, consensusScoring(worst));

    Scorecard card = score(model, consensus(combining(ratings -> null)));

    assertThat(card.criterion("a1").orElseThrow().value()).isNull();
    assertThat(card.dimension("a").orElseThrow().findScore()).contains(Score.of(Fraction.HALF));
    assertThat(card.summary()).contains("a1  Is it there? (its ratings could not be combined)");
  }

  private static Scoring consensusScoring(MissingPolicy missing) {
    Scoring plain = Scoring.STANDARD;
    return new Scoring(plain.id(), "", "", missing, FAULTY, plain.dimension(), plain.overall());
  }

  private static Consensus combining(Function<List<Part>, Optional<Fraction>> fault) {
    return new Consensus() {
      @Override
      public Optional<Fraction> combine(List<Part> ratings) {
        Fraction first = ratings.get(0).value();
        return first.equals(Fraction.ONE) ? fault.apply(ratings) : Optional.of(first);
      }

      @Override
      public Set<Law> laws() {
        return EnumSet.of(Law.MONOTONE);
      }
    };
  }
}
