package dev.maturity.engine;

import static dev.maturity.engine.ChangeScene.TWO;
import static dev.maturity.engine.ChangeScene.flat;
import static dev.maturity.engine.ChangeScene.number;
import static dev.maturity.engine.ChangeScene.part;
import static dev.maturity.engine.ChangeScene.percents;
import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.MIN;
import static dev.maturity.engine.Fixtures.NONE;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.overall;
import static dev.maturity.engine.Fixtures.score;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Bounds;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.CriterionChange;
import dev.maturity.scorecard.DimensionChange;
import dev.maturity.scorecard.PartChange.Cause;
import dev.maturity.scorecard.Score;
import org.junit.jupiter.api.Test;

/** What another version of the model changed, told apart from what the answers did. All numbers are worked by hand. */
class ChangeOfModelTest {

  @Test
  void anotherWeightIsACauseOfItsOwn() {
    Model heavier = flat("2", overall(MEAN, BANDS), criterion("q1").weight("3"), criterion("q2"));

    // (0.2 + 0.6)/2 = 2/5 becomes (3 · 0.2 + 0.6)/4 = 3/10.
    Change change = percents(heavier, 20, 60).minus(percents(TWO, 20, 60));

    assertThat(change.overall().delta().score()).isEqualTo(number(-1, 10));
    assertThat(change.overall().parts())
        .containsExactly(
            part("q1", Fraction.of(1, 10), Fraction.of(3, 20), Fraction.of(1, 20), Cause.WEIGHT),
            part(
                "q2",
                Fraction.of(3, 10),
                Fraction.of(3, 20),
                Fraction.of(-3, 20),
                Cause.OTHER_PARTS));
    assertThat(change.criterion("q1").orElseThrow().delta()).isEqualTo(Score.of(Fraction.ZERO));
  }

  @Test
  void anotherRuleIsACauseOfItsOwn() {
    Model least = flat("2", overall(MIN, BANDS), criterion("q1"), criterion("q2"));

    // The least of 0.2 and 0.6 is all due to q1.
    Change change = percents(least, 20, 60).minus(percents(TWO, 20, 60));

    assertThat(change.overall().parts())
        .containsExactly(
            part("q1", Fraction.of(1, 10), Fraction.of(1, 5), Fraction.of(1, 10), Cause.RULE),
            part("q2", Fraction.of(3, 10), Fraction.ZERO, Fraction.of(-3, 10), Cause.RULE));
  }

  @Test
  void theSameAnswersValuedOtherwiseAreNoBetterAnswers() {
    Model reversed = flat("2", overall(MEAN, BANDS), criterion("q1").reversed(), criterion("q2"));

    // q1 counts 1 − 0.2 of the same answer.
    Change change = percents(reversed, 20, 60).minus(percents(TWO, 20, 60));

    assertThat(change.overall().parts().get(0))
        .isEqualTo(
            part("q1", Fraction.of(1, 10), Fraction.of(2, 5), Fraction.of(3, 10), Cause.VALUATION));
  }

  @Test
  void anotherPolarityInSilenceIsNoBetterAnswer() {
    Model reversed = flat("1", overall(MEAN, BANDS), criterion("q1").reversed(), criterion("q2"));

    // q1 counts 1 − 0.2 of the same answer, and the version does not say so.
    Change change = percents(reversed, 20, 60).minus(percents(TWO, 20, 60));

    assertThat(change.overall().parts().get(0))
        .isEqualTo(
            part("q1", Fraction.of(1, 10), Fraction.of(2, 5), Fraction.of(3, 10), Cause.VALUATION));
    assertThat(change.warnings())
        .extracting(Problem::message)
        .containsExactly(
            "The model (test 1) is not the same on both sides although its version and scoring are, so changes may come from it.");
  }

  @Test
  void aCriterionOfOneSideOnlyIsAddedOrRemoved() {
    Model other = flat("2", overall(MEAN, BANDS), criterion("q1"), criterion("q3"));

    Change change = score(
            other, answers(other).answer("q1", 20).answer("q3", 100).build())
        .minus(percents(TWO, 20, 60));

    assertThat(change.overall().parts())
        .containsExactly(
            part("q1", Fraction.of(1, 10), Fraction.of(1, 10), Fraction.ZERO),
            part("q3", null, Fraction.HALF, Fraction.HALF, Cause.ADDED),
            part("q2", Fraction.of(3, 10), null, Fraction.of(-3, 10), Cause.REMOVED));
    assertThat(change.overall().criteria())
        .extracting(CriterionChange::id)
        .containsExactly("q3", "q2");
  }

  @Test
  void aDimensionOfOneSideOnlyHasNoDifferenceAndStaysInTheTree() {
    Model earlier = deep("1", dimension("a", "q1"), dimension("gone", "q2"));
    Model later = deep("2", dimension("a", "q1"), dimension("new", "q3"));

    Change change = score(
            later, answers(later).answer("q1", 50).answer("q3", 100).build())
        .minus(score(earlier, answers(earlier).answer("q1", 50).answer("q2", 0).build()));

    assertThat(change.overall().dimensions())
        .extracting(DimensionChange::id)
        .containsExactly("a", "new", "gone");
    DimensionChange added = change.dimension("new").orElseThrow();
    assertThat(added.earlier()).isNull();
    assertThat(added.delta().score()).isNull();
    assertThat(added.delta().coverage()).isNull();
    assertThat(added.delta().missing())
        .containsExactly("No difference, since it is not there earlier.");
    assertThat(change.dimension("gone").orElseThrow().delta().missing())
        .containsExactly("No difference, since it is not there later.");
    assertThat(change.dimension("a").orElseThrow().isUnchanged()).isTrue();
    // (1/2 + 1)/2 − (1/2 + 0)/2.
    assertThat(change.overall().delta().score()).isEqualTo(number(1, 2));
  }

  @Test
  void aDimensionThatMovedIsTheSameDimension() {
    Model earlier = deep("1", dimension("a", "q1"), dimension("b", "q2"));
    Model later = deep(
        "2",
        Dimension.builder("a", "a")
            .criteria(criterion("q1").build())
            .dimensions(dimension("b", "q2"))
            .build());

    Change change = score(
            later, answers(later).answer("q1", 50).answer("q2", 90).build())
        .minus(score(earlier, answers(earlier).answer("q1", 50).answer("q2", 80).build()));

    assertThat(change.overall().allNodes())
        .extracting(DimensionChange::id)
        .containsExactly("overall", "a", "b");
    assertThat(change.dimension("b").orElseThrow().delta().score()).isEqualTo(number(1, 10));
    assertThat(change.overall().parts().get(1).causes()).containsExactly(Cause.REMOVED);
    assertThat(change.dimension("a").orElseThrow().parts().get(1).causes())
        .containsExactly(Cause.ADDED);
  }

  @Test
  void scoresOnDifferentRangesHaveNoDifference() {
    Model sum = flat("1", overall(Rule.of("sum"), NONE), criterion("q1"), criterion("q2"));
    Model longer =
        flat("2", overall(Rule.of("sum"), NONE), criterion("q1"), criterion("q2"), criterion("q3"));

    Change change = percents(longer, 20, 60).minus(percents(sum, 20, 60));

    assertThat(change.overall().delta().score()).isNull();
    assertThat(change.overall().delta().missing())
        .containsExactly(
            "No difference of scores, since they stand on different ranges: 0.00 to 2.00 earlier, 0.00 to 3.00 later.");
  }

  @Test
  void anotherDeclaredRangeIsAnotherRule() {
    Model percents = flat(
        "2",
        Scoring.STANDARD.withOverall(NodeScoring.of(MEAN, NONE).withRange(Bounds.of("0", "100"))),
        criterion("q1"),
        criterion("q2"));
    Model plain = flat("1", overall(MEAN, NONE), criterion("q1"), criterion("q2"));

    Change change = percents(percents, 20, 60).minus(percents(plain, 20, 60));

    assertThat(change.overall().delta().score()).isNull();
    assertThat(change.overall().parts())
        .containsExactly(
            part("q1", Fraction.of(1, 10), Fraction.of(10), null, Cause.RULE),
            part("q2", Fraction.of(3, 10), Fraction.of(30), null, Cause.RULE));
  }

  @Test
  void ranksOfDifferentLevelsHaveNoDifference() {
    Model three = Model.builder("test", "2", "Test")
        .levels(Level.of("l1", "A"), Level.of("l2", "B"), Level.of("l3", "C"))
        .scales(Fixtures.SHARE)
        .scoring(overall(MEAN, BANDS))
        .criteria(criterion("q1").build(), criterion("q2").build())
        .build();

    Change change = percents(three, 20, 60).minus(percents(TWO, 20, 60));

    assertThat(change.overall().delta().rank()).isNull();
    assertThat(change.overall().delta().missing())
        .containsExactly("No difference of levels, since the model's levels are not the same.");
  }

  private static Model deep(String version, Dimension... dimensions) {
    return Model.builder("test", version, "Test")
        .scales(Fixtures.SHARE)
        .scoring(overall(MEAN, NONE))
        .dimensions(dimensions)
        .build();
  }

  private static Dimension dimension(String id, String criterion) {
    return Dimension.builder(id, id).criteria(criterion(criterion).build()).build();
  }
}
