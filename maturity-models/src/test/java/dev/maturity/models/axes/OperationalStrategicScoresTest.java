package dev.maturity.models.axes;

import static dev.maturity.testkit.Scenario.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.scorecard.ArchetypeFit;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What answers come to. Every expected number is worked out by hand in the comment above it. */
class OperationalStrategicScoresTest {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("operational-strategic");
  private static final Model EXTENDED = MODEL.variant("extended").orElseThrow();

  /** Worked example 5 of the inventory: (4 + 3 + 4)/12 = 11/12, (1 + 2 + 1 + 0 + 1)/20 = 1/4, 11/12 − 3/12 = 2/3. */
  @Test
  void aReliableCompanyNeedNotBeStrategic() {
    Scorecard card = score(4, 3, 4, 1, 2, 1, 0, 1);

    assertThat(axis(card, "operational")).isEqualTo(Fraction.of(11, 12));
    assertThat(axis(card, "strategic")).isEqualTo(Fraction.of(1, 4));
    assertThat(archetypes(card)).containsExactly("reliable-not-strategic");
    assertThat(imbalance(card)).isEqualTo(Fraction.of(2, 3));
  }

  /** (0 + 1 + 2)/12 = 1/4 and (3 + 3 + 2 + 4 + 3)/20 = 3/4, 3/4 − 1/4 = 1/2. */
  @Test
  void aStrategicCompanyNeedNotBeReliable() {
    Scorecard card = score(0, 1, 2, 3, 3, 2, 4, 3);

    assertThat(archetypes(card)).containsExactly("strategic-not-reliable");
    assertThat(imbalance(card)).isEqualTo(Fraction.HALF);
  }

  /** 6/12 and 10/20 are one half each, which counts as high. */
  @Test
  void anAxisOnTheBorderIsHigh() {
    Scorecard card = score(2, 2, 2, 2, 2, 2, 2, 2);

    assertThat(archetypes(card)).containsExactly("balanced");
    assertThat(imbalance(card)).isEqualTo(Fraction.ZERO);
  }

  /** 5/12 and 9/20 are one answer below the half each: 27/60 − 25/60 = 1/30. */
  @Test
  void anAxisBelowTheBorderIsLow() {
    Scorecard card = score(2, 2, 1, 2, 2, 2, 2, 1);

    assertThat(archetypes(card)).containsExactly("fragile");
    assertThat(imbalance(card)).isEqualTo(Fraction.of(1, 30));
  }

  @Test
  void theTwoAreNeverMadeOneNumber() {
    Scorecard card = score(4, 4, 4, 4, 4, 4, 4, 4);

    assertThat(card.overall().status()).isEqualTo(Status.NOT_SCORED);
    assertThat(card.overall().findScore()).isEmpty();
    assertThat(card.overall().findLevel()).isEmpty();
    assertThat(card.overall().dimensions())
        .allSatisfy(found -> assertThat(found.findLevel()).isEmpty());
  }

  @Test
  void theBestAnswersGiveOneAndTheWorstZeroOnBothAxes() {
    for (Model model : List.of(MODEL, EXTENDED)) {
      verifyThat(model).given(all(model, 4)).node("operational").scores("1");
      verifyThat(model).given(all(model, 4)).node("strategic").scores("1");
      verifyThat(model).given(all(model, 0)).node("operational").scores("0");
      verifyThat(model).given(all(model, 0)).node("strategic").scores("0");
    }
  }

  /** The three indicators at 4 and the seven supporting statements at 0: 12/12 without them, 12/40 with them. */
  @Test
  void theSupportingStatementsWeighAsMuchAsTheIndicators() {
    AssessmentBuilder answers = Assessment.of(EXTENDED);
    for (Criterion criterion : EXTENDED.allCriteria()) {
      answers.answer(criterion.id(), criterion.tags().contains("supporting") ? 0 : 4);
    }

    verifyThat(EXTENDED).given(answers.build()).node("operational").scores("3/10");
  }

  private static Scorecard score(long... ratings) {
    AssessmentBuilder answers = Assessment.of(MODEL);
    List<Criterion> criteria = MODEL.allCriteria();
    assertThat(ratings).hasSameSizeAs(criteria);
    for (int i = 0; i < ratings.length; i++) {
      answers.answer(criteria.get(i).id(), ratings[i]);
    }
    return ENGINE.score(answers.build());
  }

  private static Assessment all(Model model, long rating) {
    AssessmentBuilder answers = Assessment.of(model);
    model.allCriteria().forEach(criterion -> answers.answer(criterion.id(), rating));
    return answers.build();
  }

  private static Fraction axis(Scorecard card, String id) {
    return card.dimension(id).orElseThrow().findScore().orElseThrow().exact();
  }

  private static List<String> archetypes(Scorecard card) {
    return card.advice().archetypes().stream()
        .filter(ArchetypeFit::fits)
        .map(ArchetypeFit::id)
        .toList();
  }

  private static Fraction imbalance(Scorecard card) {
    return card.profile().orElseThrow().spread().exact();
  }
}
