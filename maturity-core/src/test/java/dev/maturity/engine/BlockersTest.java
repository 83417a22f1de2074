package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.ADOPTION;
import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.GATE;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.MIN;
import static dev.maturity.engine.Fixtures.NONE;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.overall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.problem.MaturityException;
import dev.maturity.scorecard.Blocker;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.Blockers.Outcome;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E23")
class BlockersTest {

  /** Level 2 asks for a mean of 0.75 of q1 and q2, level 3 the same of q3. Answers are 0 to 4, worth a quarter each. */
  private static final Model STAGED = model(3)
      .criteria(
          asked("q1", "l2").build(),
          asked("q2", "l2").build(),
          asked("q3", "l3").build())
      .scoring(overall(MEAN, GATE))
      .build();

  @Test
  void onlyTheOneThatCanMakeUpForTheOther() {
    // q1 at 1 leaves a mean of (0.25 + 0.75)/2 = 0.5. At its best it gives (1 + 0.75)/2 = 0.875;
    // 0.75 is reached at q1 = 0.75, "mostly". q2 at its best gives (0.25 + 1)/2 = 0.625 only.
    Blockers blockers = blockers(STAGED, answers(STAGED).answer("q1", 1).answer("q2", 3), "l2");

    assertThat(blockers.outcome()).isEqualTo(Outcome.WITHIN_REACH);
    assertThat(texts(blockers)).containsExactly(List.of("q1: 0.25, needs 0.75 (mostly)"));
    assertThat(blockers.certain()).isTrue();
    assertThat(blockers.complete()).isTrue();
  }

  @Test
  void theLowestOfAKindIsTriedWhereverItStands() {
    // The mirror image: q2 at its best gives (0.5 + 1)/2 = 0.75, q1 at its best (1 + 0.25)/2 only.
    Blockers blockers = blockers(STAGED, answers(STAGED).answer("q1", 2).answer("q2", 1), "l2");

    assertThat(texts(blockers)).containsExactly(List.of("q2: 0.25, needs 1.00 (always)"));
    assertThat(blockers.complete()).isTrue();
  }

  @Test
  void allOfThemMayHaveToRise() {
    // The lowest of the two must reach the middle: both must, and neither has to go further.
    Model weakest = model(2)
        .criteria(criterion("q1").build(), criterion("q2").build())
        .scoring(overall(MIN, BANDS))
        .build();

    Blockers blockers = blockers(weakest, answers(weakest).answer("q1", 10).answer("q2", 40), "l2");

    assertThat(texts(blockers))
        .containsExactly(List.of("q1: 0.10, needs 0.50 (50)", "q2: 0.40, needs 0.50 (50)"));
    assertThat(blockers.certain()).isTrue();
    assertThat(blockers.complete()).isTrue();
  }

  @Test
  void criteriaInsideDimensionsBlockTheWhole() {
    // The mean of the dimensions a, 0.2, and b, 0.4, is 0.3. b is the mean of two, so that b1 at
    // its best gives
    // (0.2 + (1 + 0.4)/2)/2 = 0.45 and a1 at 0.6 gives (0.6 + 0.4)/2 = 0.5.
    Model nested = model(2)
        .dimensions(
            Dimension.builder("a", "A").criteria(criterion("a1").build()).build(),
            Dimension.builder("b", "B")
                .criteria(criterion("b1").build(), criterion("b2").build())
                .build())
        .scoring(overall(MEAN, BANDS))
        .build();

    Blockers blockers =
        blockers(nested, answers(nested).answer("a1", 20).answer("b1", 40).answer("b2", 40), "l2");

    assertThat(texts(blockers)).containsExactly(List.of("a1: 0.20, needs 0.60 (60)"));
    assertThat(blockers.certain()).isTrue();
  }

  @Test
  void everySetOfTheSmallestSizeIsListed() {
    // The mean of q1 and q2 is 0.5 and must be 0.75: either of them at its best will do.
    Blockers blockers = blockers(STAGED, answers(STAGED).answer("q1", 2).answer("q2", 2), "l2");

    assertThat(texts(blockers))
        .containsExactly(
            List.of("q1: 0.50, needs 1.00 (always)"), List.of("q2: 0.50, needs 1.00 (always)"));
  }

  @Test
  void aHigherLevelAsksForAllBelowIt() {
    // Level 3 needs q3 at 0.75, and level 2 as well: q1 at 0.75 with q2 at 0.75.
    Blockers blockers =
        blockers(STAGED, answers(STAGED).answer("q1", 1).answer("q2", 3).answer("q3", 2), "l3");

    assertThat(texts(blockers))
        .containsExactly(List.of("q1: 0.25, needs 0.75 (mostly)", "q3: 0.50, needs 0.75 (mostly)"));
  }

  @Test
  void twoThatMustRiseTogetherRiseAlikeWhereTheyCan() {
    // From 0 and 0 the two must give a mean of 0.75: both "mostly", and neither may be lower.
    Blockers blockers = blockers(STAGED, answers(STAGED).answer("q1", 0).answer("q2", 0), "l2");

    assertThat(texts(blockers))
        .containsExactly(List.of("q1: 0.00, needs 0.75 (mostly)", "q2: 0.00, needs 0.75 (mostly)"));
  }

  @Test
  void aLevelThatIsAttainedIsBlockedByNothing() {
    AssessmentBuilder answers = answers(STAGED).answer("q1", 4).answer("q2", 4).answer("q3", 0);

    for (String level : List.of("l1", "l2")) {
      Blockers blockers = blockers(STAGED, answers, level);
      assertThat(blockers.outcome()).isEqualTo(Outcome.ATTAINED);
      assertThat(blockers.sets()).isEmpty();
    }
    assertThat(blockers(STAGED, answers, "l2").explain())
        .isEqualTo("The node (overall) has the level (l2) or a higher one.\n");
  }

  @Test
  void whatIsUnknownMayBeAnsweredAtAll() {
    // Half of the weight must be answered before a node gets a level, and a mean of 0.8 with any
    // answer to q2 or q3
    // is in the upper half of two bands: (0.8 + 0.2)/2 is the lowest that is, so the least answer
    // is 20 %.
    Model profile = model(2)
        .criteria(
            criterion("q1").build(),
            criterion("q2").build(),
            criterion("q3").build(),
            criterion("q4").build())
        .scoring(overall(MEAN, BANDS))
        .build();

    Blockers blockers = blockers(profile, answers(profile).answer("q1", 80).dontKnow("q2"), "l2");

    assertThat(texts(blockers))
        .containsExactly(
            List.of("q2: no value, needs 0.20 (20)"),
            List.of("q3: no value, needs 0.20 (20)"),
            List.of("q4: no value, needs 0.20 (20)"));
  }

  @Test
  void whatDoesNotConcernTheSubjectIsNotAskedToImprove() {
    Blockers blockers =
        blockers(STAGED, answers(STAGED).answer("q1", 1).notApplicable("q2", ""), "l2");

    assertThat(texts(blockers)).containsExactly(List.of("q1: 0.25, needs 0.75 (mostly)"));
  }

  @Test
  void aReversedCriterionIsAnsweredDownward() {
    // "sporadic" of what should not be is worth 1 - 0.25.
    Model model = model(2)
        .criteria(asked("q1", "l2").reversed().build())
        .scoring(overall(MEAN, GATE))
        .build();

    assertThat(texts(blockers(model, answers(model).answer("q1", 4), "l2")))
        .containsExactly(List.of("q1: 0.00, needs 0.75 (sporadic)"));
  }

  @Test
  void whatNoAnswerCanMendIsOutOfReach() {
    // q2 is not applicable and counts as the worst, so that the minimum stays 0.
    Model strict = model(2)
        .criteria(criterion("q1").build(), criterion("q2").build())
        .scoring(overall(MIN, BANDS)
            .withMissing(Fixtures.missing(
                MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, MissingAnswer.WORST)))
        .build();

    Blockers blockers =
        blockers(strict, answers(strict).answer("q1", 10).notApplicable("q2", ""), "l2");

    assertThat(blockers.outcome()).isEqualTo(Outcome.OUT_OF_REACH);
    assertThat(blockers.certain()).isTrue();
    assertThat(blockers.explain()).isEqualTo("""
            Not even the best answers to all applicable criteria bring the node (overall) to the level (l2).
            """);
  }

  @Test
  void aFirstAnswerThatLowersTheMeanIsNotAskedFor() {
    // q1 and q2 at their best have a mean of 1, in the band from 0.95; "most" of q3 would turn it
    // into (1 + 1 + 0.8)/3, which is less than 0.94. All three together do not do what q2 does
    // alone.
    OrdinalScale upToMost = new OrdinalScale(
        "up-to-most",
        "",
        0,
        List.of(
            new OrdinalScale.Point("none", "", new BigDecimal("0")),
            new OrdinalScale.Point("most", "", new BigDecimal("0.8"))));
    Model capped = model(2)
        .scales(upToMost)
        .criteria(
            criterion("q1").build(),
            criterion("q2").build(),
            criterion("q3", upToMost.id()).build())
        .scoring(overall(MEAN, BANDS.with("cuts", List.of(new BigDecimal("0.95")))))
        .build();

    Blockers blockers = blockers(capped, answers(capped).answer("q1", 100).answer("q2", 0), "l2");

    assertThat(texts(blockers)).containsExactly(List.of("q2: 0.00, needs 0.90 (90)"));
    assertThat(blockers.certain()).isTrue();
    assertThat(blockers.complete()).isTrue();
  }

  @Test
  void aDimensionIsLookedAtAlone() {
    Model nested = model(2)
        .dimensions(
            dimension("a", criterion("a1").build()),
            dimension("b", criterion("b1").build()))
        .build();

    Blockers blockers = Scorer.of(nested, RuleCatalog.standard())
        .blockers(answers(nested).answer("a1", 10).answer("b1", 20).build(), "b", "l2");

    assertThat(blockers.node()).isEqualTo("b");
    assertThat(texts(blockers)).containsExactly(List.of("b1: 0.20, needs 0.50 (50)"));
  }

  @Test
  void setsThatAreTooManyToListAreSaidToBe() {
    // Thirty answers of 0 must come to a mean of 0.5: any fifteen at their best.
    Model wide = model(2)
        .criteria(IntStream.rangeClosed(1, 30)
            .mapToObj(i -> criterion("q" + i).build())
            .toArray(Criterion[]::new))
        .scoring(overall(MEAN, BANDS))
        .build();
    AssessmentBuilder none = answers(wide);
    wide.criteria().forEach(criterion -> none.answer(criterion.id(), 0));

    Blockers blockers = blockers(wide, none, "l2");

    assertThat(blockers.sets()).hasSize(20).allSatisfy(set -> assertThat(set).hasSize(15));
    assertThat(blockers.certain()).isTrue();
    assertThat(blockers.complete()).isFalse();
    assertThat(blockers.explain()).endsWith("There are more sets of that size.\n");
  }

  @Test
  void theTextNamesOneCriterion() {
    assertThat(blockers(STAGED, answers(STAGED).answer("q1", 1).answer("q2", 3), "l2")
            .explain())
        .isEqualTo("""
            The node (overall) reaches the level (l2) with a better answer to this criterion:
              q1  0.25 to 0.75  mostly: It is done.
            """);
  }

  @Test
  void theTextNamesTheCriteriaOfWhichAnyOneWillDo() {
    assertThat(blockers(STAGED, answers(STAGED).answer("q1", 2).answer("q2", 2), "l2")
            .explain())
        .isEqualTo("""
            The node (overall) reaches the level (l2) with a better answer to any one of these 2 criteria:
              q1  0.50 to 1.00  always: It is done.
              q2  0.50 to 1.00  always: It is done.
            """);
  }

  @Test
  void theTextMarksWhatHasNoValueYet() {
    assertThat(blockers(STAGED, answers(STAGED).dontKnow("q1").answer("q3", 0), "l2")
            .explain())
        .isEqualTo("""
            The node (overall) reaches the level (l2) with a better answer to any one of these 2 criteria:
              q1  ?    to 0.75  mostly: It is done.
              q2  ?    to 0.75  mostly: It is done.
            """);
  }

  @Test
  void theTextNamesASetOfCriteria() {
    // q1 at its best would leave the two at a mean of 0.5; both at 0.75 will do.
    assertThat(blockers(STAGED, answers(STAGED).answer("q1", 0).answer("q2", 0), "l2")
            .explain())
        .isEqualTo("""
            The node (overall) reaches the level (l2) with better answers to these 2 criteria:
              q1  0.00 to 0.75  mostly: It is done.
              q2  0.00 to 0.75  mostly: It is done.
            """);
  }

  @Test
  void theTextNumbersSetsOfWhichAnyOneWillDo() {
    // Level 2 wants one of q1 and q2 at its best, level 3 wants q3 at 0.75.
    assertThat(
            blockers(STAGED, answers(STAGED).answer("q1", 2).answer("q2", 2).answer("q3", 0), "l3")
                .explain())
        .isEqualTo("""
            The node (overall) reaches the level (l3) with better answers to any one of these 2 sets of 2
            criteria:
            Set 1
              q1  0.50 to 1.00  always: It is done.
              q3  0.00 to 0.75  mostly: It is done.
            Set 2
              q2  0.50 to 1.00  always: It is done.
              q3  0.00 to 0.75  mostly: It is done.
            """);
  }

  @Test
  void theTextShowsWhyAnAnswerThatIsNearDoesNotDo() {
    Model one =
        model(2).criteria(criterion("q1").build()).scoring(overall(MEAN, BANDS)).build();

    Blockers blockers = blockers(one, answers(one).answer("q1", new BigDecimal("49.8")), "l2");

    assertThat(blockers.explain()).isEqualTo("""
            The node (overall) reaches the level (l2) with a better answer to this criterion:
              q1  0.498 to 0.500  50: It is done.
            """);
    assertThat(texts(blockers)).containsExactly(List.of("q1: 0.498, needs 0.500 (50)"));
  }

  @Test
  void whatIsWrittenAsJsonReadsAsTheSame() {
    Blockers blockers = blockers(STAGED, answers(STAGED).answer("q1", 2).dontKnow("q2"), "l3");

    assertThat(MaturityJson.standard().readBlockers(MaturityJson.standard().write(blockers)))
        .isEqualTo(blockers);
  }

  @Test
  void setsStandExactlyWhereTheLevelIsWithinReach() {
    Blocker one = blockers(STAGED, answers(STAGED).answer("q1", 1).answer("q2", 3), "l2")
        .sets()
        .get(0)
        .get(0);

    assertThatThrownBy(() -> new Blockers("n", "l", Outcome.WITHIN_REACH, List.of(), true, true))
        .hasMessage(
            "There must be a set of criteria exactly where the outcome is within-reach, not 0 for a node that is WITHIN_REACH.");
    assertThatThrownBy(
            () -> new Blockers("n", "l", Outcome.ATTAINED, List.of(List.of(one)), true, true))
        .hasMessageContaining("not 1 for a node that is ATTAINED");
    assertThatThrownBy(() -> new Blockers(
            "n", "l", Outcome.WITHIN_REACH, List.of(List.of(one), List.of(one, one)), true, true))
        .hasMessage("The sets must be of the same size, at least 1, not of the sizes [1, 2].");
    assertThatThrownBy(
            () -> new Blockers("n", "l", Outcome.WITHIN_REACH, List.of(List.of()), true, true))
        .hasMessage("The sets must be of the same size, at least 1, not of the sizes [0].");
  }

  @Test
  void unknownIdsAreNamedAllAtOnce() {
    Scorer scorer = Scorer.of(STAGED, RuleCatalog.standard());

    assertThatThrownBy(() -> scorer.blockers(answers(STAGED).build(), "overal", "l9"))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            Nothing can be said of what blocks the level (l9).
            * The model has no dimension (overal).
              Maybe overall.
            * The model has no level (l9).
              Maybe l1.""");
  }

  @Test
  void anAssessmentThatDoesNotFitIsRefused() {
    Scorer scorer = Scorer.of(STAGED, RuleCatalog.standard());
    Assessment misfit = Assessment.of(
            model(3).criteria(asked("q9", "l2").build()).build())
        .subject("Acme")
        .answer("q9", 1)
        .build();

    assertThatThrownBy(() -> scorer.blockers(misfit, "l2"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("q9");
    assertThatThrownBy(() -> scorer.score(misfit))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("q9");
  }

  @Test
  void aNodeWithoutALevelRuleHasNothingThatBlocksALevel() {
    Model none =
        model(2).criteria(criterion("q1").build()).scoring(overall(MEAN, NONE)).build();

    assertThatThrownBy(() -> blockers(none, answers(none), "l2"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("asks for no level of (overall): its level rule is none.");
  }

  private static Criterion.Builder asked(String id, String level) {
    return criterion(id, ADOPTION.id()).levels(level);
  }

  private static Dimension dimension(String id, Criterion criterion) {
    return Dimension.builder(id, id)
        .criteria(criterion)
        .scoring(NodeScoring.of(MEAN, BANDS))
        .build();
  }

  private static Blockers blockers(Model model, AssessmentBuilder answers, String level) {
    return Scorer.of(model, RuleCatalog.standard()).blockers(answers.build(), level);
  }

  private static List<List<String>> texts(Blockers blockers) {
    return blockers.sets().stream()
        .map(set -> set.stream().map(Blocker::toString).toList())
        .toList();
  }
}
