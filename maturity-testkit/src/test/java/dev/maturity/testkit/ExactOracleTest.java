package dev.maturity.testkit;

import static dev.maturity.testkit.Responses.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import org.junit.jupiter.api.Test;

/** The oracle sees every number that is not what the answers give. */
class ExactOracleTest {

  private static final Model MODEL = new AcmeData().model();

  private final Assessment managed = assessment("mostly");
  private final Scorecard card = Scorer.of(MODEL, RuleCatalog.standard()).score(managed);

  @Test
  void aTrueScorecardHasNoDifferences() {
    assertThat(ExactOracle.check(card, MODEL, managed)).isEmpty();
  }

  /** By hand: with q1 partly = 1/2 the score is .1 + .4 = 1/2, and managed stands at .5/.6 = 5/6. */
  @Test
  void theScorecardOfOtherAnswersDiffersInAllThatFollows() {
    assertThat(ExactOracle.check(card, MODEL, assessment("partly")))
        .containsExactly(
            "The value of the criterion (q1) is 3/4, and plain arithmetic makes it 1/2.",
            "The score of the node (overall) is 11/20, and plain arithmetic makes it 1/2.",
            "The lowest score of the node (overall) is 11/20, and plain arithmetic makes it 1/2.",
            "The highest score of the node (overall) is 11/20, and plain arithmetic makes it 1/2.");
  }

  @Test
  void theScorecardOfFewerAnswersDiffersInStateCoverageAndRange() {
    Assessment fewer = new Assessment(
        managed.model(),
        managed.modelVersion(),
        managed.subject(),
        null,
        managed.raters(),
        managed.responses().subList(0, 2));

    assertThat(ExactOracle.check(card, MODEL, fewer))
        .contains(
            "The state of the criterion (q3) is RATED, and plain arithmetic makes it UNANSWERED.",
            "The value of the criterion (q3) is 0, and plain arithmetic makes it none.",
            "The coverage of the node (overall) is 1 (3 rated, 0 not known, 0 unanswered, 0 not applicable), and plain arithmetic makes it 3/5 (2 rated, 0 not known, 1 unanswered, 0 not applicable).",
            "The highest level of the node (overall) is managed, and plain arithmetic makes it optimised.");
  }

  @Test
  void theScorecardOfAnotherModelHasOtherNodes() {
    Model other = AcmeData.builder().criteria(MODEL.criteria().get(0)).build();

    assertThat(ExactOracle.check(card, other, managed))
        .contains("The criteria are q1, q2 and q3, and those of the model are q1.");
  }

  @Test
  void aRuleThatItDoesNotKnowIsRefused() {
    Model weighed = MODEL.withScoring(
        Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.of("acme-gate"))));

    assertThat(ExactOracle.knows(MODEL)).isTrue();
    assertThat(ExactOracle.knows(weighed)).isFalse();
    assertThatThrownBy(() -> ExactOracle.check(card, weighed, managed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The oracle does not know the rule (acme-gate) of the model (acme-data 1.0.0).\nMaybe ask ExactOracle.knows first.");
  }

  @Test
  void aKnownRuleWithAnUnknownParameterIsNotKnown() {
    Rule bands = Rule.of("bands").with("acme", "upper");

    assertThat(ExactOracle.knows(MODEL.withScoring(
            Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), bands)))))
        .isFalse();
  }

  private static Assessment assessment(String q1) {
    return Assessment.of(MODEL)
        .response(answer("q1", q1))
        .response(answer("q2", "yes"))
        .response(answer("q3", 4))
        .build();
  }
}
