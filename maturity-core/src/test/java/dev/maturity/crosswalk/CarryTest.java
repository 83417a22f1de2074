package dev.maturity.crosswalk;

import static dev.maturity.crosswalk.Confidence.HIGH;
import static dev.maturity.crosswalk.Confidence.LOW;
import static dev.maturity.crosswalk.Confidence.MEDIUM;
import static dev.maturity.crosswalk.Relation.CLOSE;
import static dev.maturity.crosswalk.Relation.RELATED;
import static dev.maturity.crosswalk.TwoModels.ALPHA;
import static dev.maturity.crosswalk.TwoModels.ALPHA_JSON;
import static dev.maturity.crosswalk.TwoModels.BETA;
import static dev.maturity.crosswalk.TwoModels.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Exhibit;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Response;
import dev.maturity.crosswalk.NotCarried.Reason;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E25")
class CarryTest {

  @Test
  void anAnswerIsCarriedOverWithItsMark() {
    CarriedAnswers carried =
        new TwoModels().link("a1", "b2", CLOSE, MEDIUM).carry(answers("a1", 3));

    // The points count from 0 there and from 1 here: the point of the same place is 4.
    assertThat(carried.assessment().model()).isEqualTo("beta");
    assertThat(carried.assessment().modelVersion()).isEqualTo("2.0.0");
    assertThat(carried.assessment().responses())
        .containsExactly(new Response(
            "b2",
            "",
            Answer.fromJson(4),
            "",
            List.of(),
            new Origin("alpha", "1.0.0", "a1", "medium")));
    assertThat(carried.carried())
        .containsExactly(new Carried("b2", List.of("a1"), List.of(), false, CLOSE, MEDIUM));
    assertThat(carried.notCarried()).isEmpty();
  }

  @Test
  void aLinkReadsBothWays() {
    Assessment beta = Assessment.of(BETA).subject("Acme").answer("b2", 1).build();

    CarriedAnswers carried = new TwoModels().close("a1", "b2").crosswalk().carry(beta, BETA, ALPHA);

    assertThat(told(carried)).containsExactly("a1=0");
  }

  @Test
  void aLabelBecomesTheLabelOfTheOtherScale() {
    TwoModels models = new TwoModels().close("a1", "b1").close("a2", "b2");

    assertThat(told(models.carry(answers("a1", "mostly", "a2", "all the time"))))
        .containsExactly("b1=Mostly", "b2=Always");
  }

  @Test
  void statesThatAreNoRatingCarryOverAsWhatTheyAre() {
    TwoModels models = new TwoModels().close("a1", "b1").close("a3", "b3");

    assertThat(told(models.carry(answers("a1", "dont-know", "a3", "not-applicable"))))
        .containsExactly("b1=dont-know", "b3=not-applicable");
  }

  @Test
  void oppositePolarityIsTurnedExactly() {
    TwoModels models = new TwoModels().close("a3", "b3").close("a5", "b5").close("a6", "b6");

    CarriedAnswers carried =
        models.carry(answers("a3", 3, "a5", "yes", "a6", new BigDecimal("12.5")));

    // Mostly missing (3 of 0 to 4) is rarely there: point 1 of 0 to 4, which is 2 of 1 to 5.
    assertThat(told(carried)).containsExactly("b3=2", "b5=no", "b6=87.5");
    assertThat(carried.carried()).allMatch(Carried::turned);
  }

  @Test
  void otherWordsAreAnotherScale() {
    CarriedAnswers carried = new TwoModels().close("a1", "b7").carry(answers("a1", 3));

    assertThat(carried.assessment().responses()).isEmpty();
    assertThat(carried.notCarried())
        .containsExactly(left(Reason.OTHER_SCALE, List.of("a1"), List.of("b7")));
  }

  @Test
  void anotherKindOfScaleIsAnotherScale() {
    CarriedAnswers carried =
        new TwoModels().close("a5", "b1").close("a1", "b6").carry(answers("a5", "yes", "a1", 4));

    assertThat(carried.assessment().responses()).isEmpty();
    assertThat(carried.notCarried())
        .extracting(NotCarried::reason)
        .containsExactly(Reason.OTHER_SCALE, Reason.OTHER_SCALE);
  }

  @Test
  void oneAnswerNeverCountsTwice() {
    CarriedAnswers carried =
        new TwoModels().close("a1", "b1").close("a1", "b2").carry(answers("a1", 3));

    assertThat(carried.assessment().responses()).isEmpty();
    assertThat(carried.notCarried())
        .containsExactly(left(Reason.ONE_FOR_SEVERAL, List.of("a1"), List.of("b1", "b2")));
  }

  @Test
  void answersThatAgreeAreOne() {
    TwoModels models = new TwoModels().close("a1", "b1").link("a2", "b1", CLOSE, LOW);

    CarriedAnswers carried = models.carry(answers("a1", 3, "a2", "mostly"));

    assertThat(told(carried)).containsExactly("b1=4");
    assertThat(carried.carried())
        .containsExactly(new Carried("b1", List.of("a1", "a2"), List.of(), false, CLOSE, LOW));
    assertThat(carried.assessment().responses().get(0).origin())
        .isEqualTo(new Origin("alpha", "1.0.0", "a1", "low"));
  }

  @Test
  void answersThatContradictAreListedAndNotGuessed() {
    TwoModels models = new TwoModels().close("a1", "b1").close("a2", "b1");

    for (Object other : List.of(2, "dont-know")) {
      CarriedAnswers carried = models.carry(answers("a1", 3, "a2", other));

      assertThat(carried.assessment().responses()).isEmpty();
      assertThat(carried.notCarried())
          .containsExactly(left(Reason.CONTRADICTION, List.of("a1", "a2"), List.of("b1")));
    }
  }

  @Test
  void whatIsUnansweredContradictsNothing() {
    TwoModels models = new TwoModels().close("a1", "b1").close("a2", "b1");

    assertThat(told(models.carry(answers("a2", 0)))).containsExactly("b1=1");
  }

  @Test
  void aRelatedCriterionIsNoAnswerUnlessWanted() {
    TwoModels models = new TwoModels().link("a1", "b1", RELATED, HIGH);

    assertThat(models.carry(answers("a1", 3)).notCarried())
        .containsExactly(left(Reason.NOT_CLOSE_ENOUGH, List.of("a1"), List.of("b1")));
    assertThat(told(
            models.crosswalk().carry(answers("a1", 3), ALPHA, BETA, new Closeness(RELATED, LOW))))
        .containsExactly("b1=4");
  }

  @Test
  void aLowerConfidenceThanWantedIsNotEnough() {
    Crosswalk crosswalk = new TwoModels().link("a1", "b1", CLOSE, MEDIUM).crosswalk();

    assertThat(crosswalk
            .carry(answers("a1", 3), ALPHA, BETA, new Closeness(CLOSE, HIGH))
            .notCarried())
        .extracting(NotCarried::reason)
        .containsExactly(Reason.NOT_CLOSE_ENOUGH);
    assertThatThrownBy(() -> new Closeness(Relation.RANK_ONLY, LOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRelatedLinkGivesWayToACloseOne() {
    Crosswalk crosswalk = new TwoModels()
        .link("a1", "b1", RELATED, HIGH)
        .close("a1", "b2")
        .link("a2", "b2", RELATED, HIGH)
        .crosswalk();

    CarriedAnswers carried =
        crosswalk.carry(answers("a1", 3, "a2", 0), ALPHA, BETA, new Closeness(RELATED, LOW));

    assertThat(told(carried)).containsExactly("b2=4");
  }

  @Test
  void whatTheOtherModelDoesNotAskIsListed() {
    assertThat(new TwoModels().carry(answers("a4", 1)).notCarried())
        .containsExactly(left(Reason.NO_COUNTERPART, List.of("a4"), List.of()));
  }

  @Test
  void anAnswerIsCarriedOverOnlyOnce() {
    Assessment secondHand = new Assessment(
        "alpha",
        "1.0.0",
        answers().subject(),
        null,
        List.of(),
        List.of(new Response(
            "a1", "", Answer.fromJson(3), "", List.of(), new Origin("x", "1", "x1", "high"))));

    assertThat(new TwoModels().close("a1", "b1").carry(secondHand).notCarried())
        .containsExactly(left(Reason.CARRIED_BEFORE, List.of("a1"), List.of("b1")));
  }

  @Test
  void eachRatersAnswersCarryOverByThemselves() {
    Assessment panel = Assessment.of(ALPHA)
        .subject("Acme")
        .rater("anna")
        .answer("a1", 3)
        .answer("a2", 3)
        .rater("ben")
        .answer("a1", 1)
        .answer("a2", 4)
        .build();

    CarriedAnswers carried = new TwoModels().close("a1", "b1").close("a2", "b1").carry(panel);

    assertThat(carried.assessment().raters()).isEqualTo(panel.raters());
    assertThat(carried.assessment().responses())
        .extracting(response -> response.rater() + " " + response.answer())
        .containsExactly("anna 4");
    assertThat(carried.notCarried())
        .containsExactly(new NotCarried(
            List.of("a1", "a2"), List.of("b1"), List.of("ben"), Reason.CONTRADICTION));
    assertThat(carried.toAsk().get(0)).isEqualTo(new ToAsk("b1", "One.", List.of("ben")));
    assertThat(carried.toAsk().get(1)).isEqualTo(new ToAsk("b2", "Two.", List.of("anna", "ben")));
  }

  @Test
  void whatRemainsToAskAndTheCoverageAreTold() {
    CarriedAnswers carried =
        new TwoModels().close("a1", "b1").close("a5", "b5").carry(answers("a1", 3, "a5", "no"));

    assertThat(carried.toAsk())
        .extracting(ToAsk::criterion)
        .containsExactly("b2", "b3", "b4", "b6", "b7");
    assertThat(carried.coverage())
        .containsExactly(
            new CarriedShare("", "Beta", 7, 2, Fraction.of(2, 7)),
            new CarriedShare("x", "Ex", 4, 1, Fraction.of(1, 4)),
            new CarriedShare("y", "Why", 3, 1, Fraction.of(1, 3)));
  }

  @Test
  void notesAndEvidenceGoAlong() {
    Evidence minutes = new Evidence("document", "Minutes", "", "");
    Assessment noted = new Assessment(
        "alpha",
        "1.0.0",
        answers().subject(),
        null,
        List.of(),
        List.of(
            new Response("a1", "", Answer.fromJson(3), "seen", List.of(minutes)),
            new Response("a2", "", Answer.fromJson(3), "heard", List.of(minutes))),
        "by-post",
        null,
        true,
        List.of(new Exhibit("a1", "", minutes), new Exhibit("a4", "", minutes)),
        List.of());

    Assessment carried =
        new TwoModels().close("a1", "b1").close("a2", "b1").carry(noted).assessment();

    assertThat(carried.responses().get(0).note()).isEqualTo("seen\nheard");
    assertThat(carried.responses().get(0).evidence()).containsExactly(minutes);
    assertThat(carried.evidence()).containsExactly(new Exhibit("b1", "", minutes));
    assertThat(carried.protocol()).as("a protocol is its model's own").isEmpty();
    assertThat(carried.open()).isTrue();
  }

  @Test
  void answersThatDoNotFitTheirModelAreRefused() {
    assertThatThrownBy(() -> new TwoModels().carry(answers("a1", 9, "zz", 1)))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The answers cannot be carried over.")
        .hasMessageContaining("(zz)")
        .hasMessageContaining("(9)");
  }

  @Test
  void criteriaOfAVariantAreTheSameWithoutAnyLink() {
    Model base = MaturityJson.standard().readModel(ALPHA_JSON.replace("\"name\": \"Alpha\",", """
        "name": "Alpha", "variants": [{"id": "strict", "adds": [{"after": "a1", "criteria": [
          {"id": "a1.1", "statement": "Further.", "scale": "five"}]}]}],"""));
    Model strict = base.variant("strict").orElseThrow();

    CarriedAnswers there = Crosswalk.empty().carry(answers("a1", 3, "a3", "always"), base, strict);
    Assessment back = Assessment.of(strict).subject("Acme").answer("a5", "yes").build();

    assertThat(told(there)).containsExactly("a1=3", "a3=always");
    assertThat(there.assessment().responses().get(0).origin())
        .isEqualTo(new Origin("alpha", "1.0.0", "a1", "high"));
    assertThat(told(Crosswalk.empty().carry(back, strict, base))).containsExactly("a5=yes");
  }

  @Test
  void aCriterionThatAVariantWordsOtherwiseIsNotTheSame() {
    Model other = MaturityJson.standard().readModel("""
        {"id": "alpha-other", "version": "1.0.0", "name": "Other", "scales": [{"type": "yes-no", "id": "yn"}],
         "criteria": [{"id": "a1", "statement": "Quite another.", "scale": "yn"}]}""");
    Scheme family = new Scheme("alpha", "Alpha", List.of("alpha", "alpha-other"), null, null, null);
    Crosswalk crosswalk =
        new Crosswalk("x", "X", null, null, List.of(family), null, null, null, null);

    assertThat(crosswalk.carry(answers("a1", 3, "a2", 2), ALPHA, other).notCarried())
        .containsExactly(
            left(Reason.REWORDED, List.of("a1"), List.of()),
            left(Reason.NO_COUNTERPART, List.of("a2"), List.of()));
  }

  @Test
  void aPageSaysEverything() {
    CarriedAnswers carried = new TwoModels()
        .close("a3", "b1")
        .close("a1", "b7")
        .carry(answers("a3", 0, "a1", 3, "a4", 1));

    assertThat(carried.summary()).isEqualTo("""
        Acme
        alpha 1.0.0 -> Beta (beta 2.0.0)

        1 of 7 criteria are answered by what was carried over; 6 remain to ask.

        By dimension
          Ex (x): 1 of 4
          Why (y): 0 of 3

        Carried over
          b1 <- a3 (close, confidence high), turned around

        Not carried over
          a1 -> b7: the two scales do not mean the same
          a4: the other model does not ask it

        Remains to ask
          b2: Two.
          b3: Three.
          b4: Four.
          b5: Five is missing.
          b6: Six is missing.
          b7: Seven.
        """);
    assertThat(carried.summary(30).lines()).allMatch(line -> line.length() <= 41);
  }

  private static List<String> told(CarriedAnswers carried) {
    return carried.assessment().responses().stream()
        .map(response -> response.criterion() + "=" + response.answer())
        .toList();
  }

  private static NotCarried left(Reason reason, List<String> from, List<String> to) {
    return new NotCarried(from, to, List.of(), reason);
  }
}
