package dev.maturity.model;

import static dev.maturity.model.ModelChangeScene.OFTEN;
import static dev.maturity.model.ModelChangeScene.PEOPLE;
import static dev.maturity.model.ModelChangeScene.Q1;
import static dev.maturity.model.ModelChangeScene.Q2;
import static dev.maturity.model.ModelChangeScene.Q3;
import static dev.maturity.model.ModelChangeScene.YES_NO;
import static dev.maturity.model.ModelChangeScene.of;
import static dev.maturity.model.ModelChangeScene.withQ1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.CarryOver.Reason;
import dev.maturity.model.CarryOver.Verdict;
import dev.maturity.model.ModelChange.Step;
import dev.maturity.model.ThingChange.Thing;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can happen to a criterion, and to the answers about it. */
class CriterionAlterationsTest {

  private static Criterion.Builder q1() {
    return Criterion.builder("q1", "Data are right.", "often").levels("two");
  }

  private static List<String> ofQ1(ModelChange change) {
    return of(change, Thing.CRITERION, "q1");
  }

  private static void answersOfQ1(ModelChange change, Verdict verdict, Reason... reasons) {
    CarryOver carry = change.answer("q1").orElseThrow();
    assertThat(carry.verdict()).isEqualTo(verdict);
    assertThat(carry.reasons()).containsExactly(reasons);
  }

  @Test
  void anotherStatementIsRewordedAndItsAnswersAreToBeLookedAt() {
    ModelChange change =
        withQ1(Criterion.builder("q1", "Data are true.", "often").levels("two").build());

    assertThat(ofQ1(change))
        .containsExactly("reworded statement [Data are right.] [Data are true.]");
    answersOfQ1(change, Verdict.REVIEW, Reason.REWORDED);
    assertThat(change.isScoredAlike()).isTrue();
    assertThat(change.step()).isEqualTo(Step.MINOR);
  }

  @Test
  void anotherHelpIsToBeLookedAt() {
    ModelChange change = withQ1(q1().help("Ask three users.").build());

    assertThat(ofQ1(change)).containsExactly("reworded help [] [Ask three users.]");
    answersOfQ1(change, Verdict.REVIEW, Reason.HELP_REWORDED);
  }

  @Test
  void anotherWeightScoresButStopsNoAnswer() {
    ModelChange change = withQ1(q1().weight("2.50").build());

    assertThat(ofQ1(change)).containsExactly("* re-weighted weight [1] [2.50]");
    answersOfQ1(change, Verdict.CARRIES, Reason.SAME);
    assertThat(change.isScoredAlike()).isFalse();
    assertThat(change.step()).isEqualTo(Step.MAJOR);
  }

  @Test
  void aWeightWrittenOtherwiseIsNoChange() {
    assertThat(withQ1(q1().weight("1.00").build()).isUnchanged()).isTrue();
  }

  @Test
  void otherLevelsAreReAnchored() {
    ModelChange change = withQ1(q1().levels("two", "three").build());

    assertThat(ofQ1(change)).containsExactly("* re-anchored levels [two] [two, three]");
    answersOfQ1(change, Verdict.CARRIES, Reason.SAME);
  }

  @Test
  void anotherWeightInALevelIsReAnchored() {
    ModelChange change =
        withQ1(q1().anchors(List.of(new Anchor("two", new BigDecimal("3")))).build());

    assertThat(ofQ1(change)).containsExactly("* re-anchored levels [two] [two (weight 3)]");
  }

  @Test
  void theOrderOfACriterionsLevelsDoesNotScore() {
    Model earlier = model(q1().levels("two", "three").build());
    Model later = model(q1().levels("three", "two").build());

    assertThat(ofQ1(later.minus(earlier)))
        .containsExactly("reordered levels [two, three] [three, two]");
  }

  @Test
  void turnedPolarityStopsAnswers() {
    ModelChange change = withQ1(q1().reversed().build());

    assertThat(ofQ1(change)).containsExactly("* reversed reversed [false] [true]");
    answersOfQ1(change, Verdict.DOES_NOT, Reason.POLARITY);
  }

  @Test
  void anotherScaleStopsAnswersThatAreNoneThere() {
    ModelChange change = withQ1(
        Criterion.builder("q1", "Data are right.", "yes-no").levels("two").build());

    assertThat(ofQ1(change)).containsExactly("* on another scale scale [often] [yes-no]");
    answersOfQ1(change, Verdict.DOES_NOT, Reason.OTHER_CHOICE, Reason.OTHER_ANSWERS);
  }

  @Test
  void aScaleOfAnotherIdThatMeansTheSameStopsNothing() {
    OrdinalScale other = OrdinalScale.of("how-often", 0, "never", "sometimes", "always");
    Model later = ModelChangeScene.with(
            "2.0.0",
            List.of(
                Dimension.builder("quality", "Quality")
                    .criteria(
                        Criterion.builder("q1", "Data are right.", "how-often")
                            .levels("two")
                            .build(),
                        Q2)
                    .build(),
                PEOPLE),
            OFTEN,
            YES_NO,
            other)
        .build();

    ModelChange change = later.minus(ModelChangeScene.MODEL);

    assertThat(ofQ1(change)).containsExactly("on another scale scale [often] [how-often]");
    answersOfQ1(change, Verdict.CARRIES, Reason.SAME);
    assertThat(change.isScoredAlike()).isTrue();
    assertThat(change.step()).isEqualTo(Step.MINOR);
  }

  @Test
  void aTargetScoresOnlyWhereThePolicyAsksForIt() {
    Criterion aimed = q1().target("0.5").build();
    Scoring byTarget = Scoring.STANDARD.withMissing(new MissingPolicy(
        MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, MissingAnswer.TARGET, BigDecimal.ZERO));

    assertThat(ofQ1(withQ1(aimed))).containsExactly("other target target [] [0.5]");
    assertThat(ofQ1(model(byTarget, aimed).minus(model(byTarget, Q1))))
        .containsExactly("* other target target [] [0.5]");
  }

  @Test
  void themesTagsAndOriginsAreParticulars() {
    ModelChange change = withQ1(q1().theme("strategy")
        .tags("a", "b")
        .from(Provenance.LISTED, new Citation("s", "page 3"))
        .build());

    assertThat(ofQ1(change))
        .containsExactly(
            "other particulars theme [] [strategy]",
            "other particulars tags [] [a, b]",
            "other particulars provenance [ours] [listed]",
            "other particulars citations [] [s page 3]");
    answersOfQ1(change, Verdict.CARRIES, Reason.SAME);
    assertThat(change.step()).isEqualTo(Step.PATCH);
  }

  @Test
  void aNewCriterionHasNoAnswersAndAGoneOneLosesThem() {
    Model later =
        model(q1().build(), Criterion.builder("q9", "Data are new.", "often").build());
    Model earlier = model(q1().build(), Q2);

    ModelChange change = later.minus(earlier);

    assertThat(of(change, Thing.CRITERION, "q9")).containsExactly("* added  [] [Data are new.]");
    assertThat(of(change, Thing.CRITERION, "q2"))
        .containsExactly("* removed  [Data are complete.] []");
    assertThat(ModelChangeScene.answers(change))
        .containsExactly("q1 CARRIES [the same question and answers]", "q9 DOES_NOT [new]");
    assertThat(change.lost())
        .containsExactly(new ModelChange.LostCriterion("q2", "Data are complete."));
  }

  @Test
  void oneThatWentAndOneThatCameWithTheSameStatementAreRenamed() {
    Criterion renamed = Criterion.builder("right", "Data are right.", "often")
        .levels("two")
        .weight("2")
        .build();

    ModelChange change = withQ1(renamed);

    assertThat(of(change, Thing.CRITERION, "right"))
        .containsExactly("* renamed id [q1] [right]", "* re-weighted weight [1] [2]");
    CarryOver carry = change.answer("right").orElseThrow();
    assertThat(carry.verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(carry.earlierId()).isEqualTo("q1");
    assertThat(change.lost()).isEmpty();
  }

  @Test
  void nearlyTheSameStatementIsNoRename() {
    ModelChange change =
        withQ1(Criterion.builder("right", "Data are right", "often").build());

    assertThat(change.things()).extracting(ThingChange::id).containsExactly("right", "q1");
    assertThat(change.lost()).hasSize(1);
  }

  @Test
  void whereTwoHaveTheSameStatementNothingIsGuessed() {
    Model earlier =
        model(q1().build(), Criterion.builder("q5", "Data are right.", "often").build());
    Model later = model(Criterion.builder("right", "Data are right.", "often").build());

    ModelChange change = later.minus(earlier);

    assertThat(change.things()).noneMatch(thing -> thing.is(Alteration.Kind.RENAMED));
    assertThat(change.lost()).hasSize(2);
  }

  @Test
  void anotherDimensionIsMovedAndStopsNoAnswer() {
    Model later = ModelChangeScene.with(
            "2.0.0",
            List.of(
                Dimension.builder("quality", "Quality").criteria(Q1).build(),
                Dimension.builder("people", "People").criteria(Q3, Q2).build()),
            OFTEN,
            YES_NO)
        .build();

    ModelChange change = later.minus(ModelChangeScene.MODEL);

    assertThat(change.things()).hasSize(1);
    assertThat(of(change, Thing.CRITERION, "q2"))
        .containsExactly("* moved parent [quality] [people]");
    assertThat(change.answer("q2").orElseThrow().verdict()).isEqualTo(Verdict.CARRIES);
  }

  private static Model model(Criterion... criteria) {
    return model(Scoring.STANDARD, criteria);
  }

  private static Model model(Scoring scoring, Criterion... criteria) {
    return Model.builder("data", "1.0.0", "Data")
        .scales(OFTEN)
        .scoring(scoring)
        .criteria(criteria)
        .build();
  }
}
