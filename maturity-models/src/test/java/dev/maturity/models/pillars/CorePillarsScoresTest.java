package dev.maturity.models.pillars;

import static dev.maturity.testkit.Scenario.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.model.Source;
import dev.maturity.testkit.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What answers come to. Every expected number is worked out by hand in the comment above it. */
class CorePillarsScoresTest {

  private static final Model MODEL = MaturityEngine.standard().model("core-pillars");
  private static final Model STRICT = MODEL.variant("strict").orElseThrow();

  /** Worked example 4 of the inventory: P1 3 2 3 2, P2 3 3 1, P3 2 1 2 1, P4 2 1 3, P5 1 2 1, P6 3 2 1 0. */
  private static final Assessment EXAMPLE =
      answers(MODEL, 3, 2, 3, 2, 3, 3, 1, 2, 1, 2, 1, 2, 1, 3, 1, 2, 1, 3, 2, 1, 0);

  /** 10/16, 7/12, 6/16, 6/12, 4/12 and 6/16. */
  @Test
  void aPillarIsTheMeanOfItsCriteria() {
    pillar("p1").scores("5/8").reaches("band-4");
    pillar("p2").scores("7/12").reaches("band-3");
    pillar("p3").scores("3/8").reaches("band-2");
    pillar("p4").scores("1/2").reaches("band-3");
    pillar("p5").scores("1/3").reaches("band-2");
    pillar("p6").scores("3/8").reaches("band-2");
  }

  /**
   * In 24ths: 15 + 14 + 9 + 12 + 8 + 9 = 67, by six pillars 67/144, which lies in [2/5, 3/5). The mean of the 21 answers would
   * be 39/84, another number. The position is 3 + (67/144 − 2/5) ÷ 1/5 = 3 + 47/144.
   */
  @Test
  void theWholeIsTheMeanOfThePillars() {
    verifyThat(MODEL).given(EXAMPLE).scores("67/144").reaches("band-3").standsAt("479/144");
  }

  /**
   * Worked example 6 of the inventory: 3/5 is band 4, 2/5 band 3 and 1 band 5. No pillar has five criteria and no mean of
   * these is a fifth, so the rule is met on a pillar of five: 4 + 2 + 2 + 2 + 2 = 12 of 20, and 4 + 1 + 1 + 1 + 1 = 8 of 20.
   */
  @Test
  void aScoreOnABorderBelongsToTheUpperBand() {
    Model five = ofFive();

    verifyThat(five).given(answers(five, 4, 2, 2, 2, 2)).scores("3/5").reaches("band-4");
    verifyThat(five).given(answers(five, 4, 1, 1, 1, 1)).scores("2/5").reaches("band-3");
    verifyThat(five).given(answers(five, 4, 4, 4, 4, 4)).scores("1").reaches("band-5");
  }

  @Test
  void theBestAnswersReachTheTopBandAndTheWorstTheLowest() {
    for (Model model : List.of(MODEL, STRICT)) {
      verifyThat(model).given(all(model, 4)).scores("1").reaches("band-5");
      verifyThat(model).given(all(model, 0)).scores("0").reaches("band-1");
    }
  }

  /** P1 as in the example, with p1.2 split into 4, 4, 4 and 1: min is 1, so (3 + 1 + 3 + 2)/16 = 9/16. */
  @Test
  void theStrictVariantTakesTheWeakestPart() {
    AssessmentBuilder answers = Assessment.of(STRICT);
    answers.answer("p1.1", 3).answer("p1.3", 3).answer("p1.4", 2);
    answers.answer("p1.2.1", 4).answer("p1.2.2", 4).answer("p1.2.3", 4).answer("p1.2.4", 1);

    verifyThat(STRICT).given(answers.build()).node("p1.2").scores("1/4");
    verifyThat(STRICT).given(answers.build()).node("p1").scores("9/16").reaches("band-3");
  }

  /** Of three criteria one answered is a third, less than half. */
  @Test
  void aPillarWithTooLittleAnsweredGetsNoBand() {
    verifyThat(MODEL)
        .given(Assessment.of(MODEL).answer("p5.1", 4).build())
        .node("p5")
        .isInsufficient()
        .reachesNoLevel();
  }

  private static Model ofFive() {
    Dimension first = MODEL.dimensions().get(0);
    Criterion fifth = MODEL.dimensions().get(1).criteria().get(0);
    Dimension five = new Dimension(
        first.id(),
        first.name(),
        "",
        BigDecimal.ONE,
        first.scoring(),
        Stream.concat(first.criteria().stream(), Stream.of(fifth)).toList(),
        List.of());
    return Model.builder("pillar-of-five", "1.0.0", "A pillar of five")
        .sources(MODEL.sources().toArray(Source[]::new))
        .levels(MODEL.levels().toArray(Level[]::new))
        .scales(MODEL.scales().toArray(Scale[]::new))
        .dimensions(five)
        .scoring(MODEL.scoring())
        .build();
  }

  private static Scenario pillar(String id) {
    return verifyThat(MODEL).given(EXAMPLE).node(id);
  }

  private static Assessment all(Model model, long rating) {
    return answers(
        model,
        IntStream.range(0, model.allCriteria().size()).mapToLong(i -> rating).toArray());
  }

  private static Assessment answers(Model model, long... ratings) {
    AssessmentBuilder answers = Assessment.of(model);
    List<Criterion> criteria = model.allCriteria();
    assertThat(ratings).hasSameSizeAs(criteria);
    for (int i = 0; i < ratings.length; i++) {
      answers.answer(criteria.get(i).id(), ratings[i]);
    }
    return answers.build();
  }
}
