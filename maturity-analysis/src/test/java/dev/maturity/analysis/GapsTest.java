package dev.maturity.analysis;

import static dev.maturity.analysis.Scene.COMPANY;
import static dev.maturity.analysis.Scene.answers;
import static dev.maturity.analysis.Scene.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.analysis.Gap.Outcome;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Comparison.Relation;
import dev.maturity.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("E19: gap to a target level or profile")
@Tag("E19")
class GapsTest {

  /**
   * Five equal bands: culture and process stand exactly at the cut 3/5, position 4; data at 1/5, position 2; the whole at
   * 7/15 in the band from 2/5 to 3/5, position 3 1/3.
   */
  @Test
  @DisplayName("E19: the gap to a level is exact, for the whole model and each dimension")
  void theGapToALevelIsExact() {
    Gaps gaps = Gaps.toLevel(Scene.card(), "l5");

    assertThat(gaps.gaps())
        .extracting(Gap::node, Gap::outcome, Gap::distance, Gap::size)
        .containsExactly(
            row("overall", Outcome.SHORT, Fraction.of(5, 3), Fraction.of(5, 12)),
            row("culture", Outcome.SHORT, Fraction.ONE, Fraction.of(1, 4)),
            row("process", Outcome.SHORT, Fraction.ONE, Fraction.of(1, 4)),
            row("data", Outcome.SHORT, Fraction.of(3), Fraction.of(3, 4)),
            row("tools", Outcome.NOT_APPLICABLE, null, null));
    assertThat(gaps.gap("culture").orElseThrow().unmet())
        .extracting(Comparison::level, Comparison::value, Comparison::bound)
        .containsExactly(row("l5", Fraction.of(3, 5), Fraction.of(4, 5)));
  }

  @Test
  @DisplayName("E19: the largest gap stands first, equal ones in model order")
  void theLargestGapStandsFirst() {
    assertThat(Gaps.toLevel(Scene.card(), "l5").open())
        .extracting(Gap::node)
        .containsExactly("data", "overall", "culture", "process");
  }

  @Test
  @DisplayName("E19: a goal that is met may still be undone by what is unknown")
  void aGoalThatUnknownAnswersCanUndoIsNotCertain() {
    Gaps gaps = Gaps.toLevel(Scene.card(), "l2");

    Gap data = gaps.gap("data").orElseThrow();
    assertThat(data.outcome()).isEqualTo(Outcome.MET);
    assertThat(data.certain()).isFalse();
    assertThat(data.distance()).isEqualTo(Fraction.ZERO);
    assertThat(gaps.gap("culture").orElseThrow().certain()).isTrue();
    assertThat(gaps.isCertainlyMet()).isFalse();
    assertThat(Gaps.toLevel(Scene.card(), "l1").isCertainlyMet()).isTrue();
  }

  @Test
  @DisplayName("E19: the gap to a target profile of scores and levels is exact")
  void theGapToAProfileIsExact() {
    Gaps gaps = Gaps.to(
        Scene.card(),
        Goal.score("data", "0.5"),
        Goal.score("process", "3/5"),
        Goal.level("culture", "l5"));

    // Data lies from 1/10 to 3/5 once all is known, so 1/2 is open; in model order, whatever the
    // profile's.
    assertThat(gaps.gaps())
        .extracting(Gap::node, Gap::outcome, Gap::certain, Gap::distance, Gap::size)
        .containsExactly(
            row("culture", Outcome.SHORT, true, Fraction.ONE, Fraction.of(1, 4)),
            row("process", Outcome.MET, true, Fraction.ZERO, Fraction.ZERO),
            row("data", Outcome.SHORT, false, Fraction.of(3, 10), Fraction.of(3, 10)));
    assertThat(gaps.gap("tools")).isEmpty();
    assertThat(gaps.met()).extracting(Gap::node).containsExactly("process");
  }

  @Test
  void aScoreOnAnotherRangeHasItsSizeAsAShareOfThatRange() {
    Model model = Scene.model(2)
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("sum"), Rule.NONE)))
        .criteria(Scene.criterion("q1"), Scene.criterion("q2"), Scene.criterion("q3"))
        .build();
    Scorecard card =
        score(model, answers(model).answer("q1", 50).answer("q2", 50).answer("q3", 20));

    // The sum is 6/5 on a range from 0 to 3.
    Gap gap = Gaps.to(card, Goal.score("overall", "2")).gap("overall").orElseThrow();
    assertThat(gap.distance()).isEqualTo(Fraction.of(4, 5));
    assertThat(gap.size()).isEqualTo(Fraction.of(4, 15));
  }

  @Test
  @DisplayName("E19: where too little is known, so is the gap, unless no answer can change it")
  void whereTooLittleIsAnsweredTheGapIsNotKnown() {
    Gaps gaps = Gaps.toLevel(score(COMPANY, answers(COMPANY)), "l3");

    assertThat(gaps.unknown())
        .extracting(Gap::node)
        .containsExactly("overall", "culture", "process", "data", "tools");
    assertThat(gaps.unknown())
        .allMatch(gap -> gap.distance() == null && gap.size() == null && !gap.certain());
    // Whatever the answers are, everybody has the lowest level.
    assertThat(Gaps.toLevel(score(COMPANY, answers(COMPANY)), "l1").isCertainlyMet())
        .isTrue();
  }

  /** One of three at 20 %: the best that can come is (1/5 + 1 + 1)/3 = 11/15, below 4/5. */
  @Test
  void tooLittleAnsweredIsStillCertainlyShortWhereNoAnswerCanHelp() {
    Model model =
        Scene.model(5).dimensions(Scene.dimension("a", "a1", "a2", "a3")).build();
    Scorecard card = score(model, answers(model).answer("a1", 20));

    Gap ofLevel = Gaps.to(card, Goal.level("a", "l5")).gaps().get(0);
    Gap ofScore = Gaps.to(card, Goal.score("a", "0.8")).gaps().get(0);
    Gap open = Gaps.to(card, Goal.score("a", "0.7")).gaps().get(0);

    assertThat(ofLevel)
        .extracting(Gap::outcome, Gap::certain, Gap::size)
        .containsExactly(Outcome.SHORT, true, null);
    assertThat(ofScore)
        .extracting(Gap::outcome, Gap::certain, Gap::size)
        .containsExactly(Outcome.SHORT, true, null);
    assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  /**
   * Worked example 3: no symptom of level 1, all of level 2, half of level 3 where 3/4 is asked: position 2 + (1/2)/(3/4) =
   * 2 2/3.
   */
  @Test
  @DisplayName("E19: the gap of a gate says which demand is not met, and by how much")
  void theGapOfAGateNamesTheDemand() {
    Model model = Model.builder("gate", "1", "Gate")
        .levels(Scene.model(3).build().levels().toArray(Level[]::new))
        .scales(new YesNoScale("yes-no", ""))
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.of("gate"))))
        .criteria(
            asked("s1", "l1", true),
            asked("a1", "l2", false),
            asked("b1", "l3", false),
            asked("b2", "l3", false))
        .build();
    Scorecard card = score(
        model,
        answers(model)
            .answer("s1", "no")
            .answer("a1", "yes")
            .answer("b1", "yes")
            .answer("b2", "no"));
    Gap gap = Gaps.toLevel(card, "l3").gap("overall").orElseThrow();

    assertThat(gap.distance()).isEqualTo(Fraction.of(1, 3));
    assertThat(gap.size()).isEqualTo(Fraction.of(1, 6));
    assertThat(gap.unmet())
        .containsExactly(new Comparison(
            "l3", Fraction.HALF, Relation.AT_LEAST, Fraction.of(3, 4), Comparison.Outcome.NOT_MET));
  }

  /** Nobody answered b1, so level 3 is not reached; but even its worst answer is worth 0.8, more than the 3/4 asked. */
  @Test
  void aGoalThatAnyAnswerWouldMeetIsStillShortAndNotForCertain() {
    OrdinalScale fine = new OrdinalScale(
        "fine",
        "",
        0,
        List.of(
            new OrdinalScale.Point("good", "", new BigDecimal("0.8")),
            new OrdinalScale.Point("best", "", BigDecimal.ONE)));
    Model model = Model.builder("gate", "1", "Gate")
        .levels(Scene.model(3).build().levels().toArray(Level[]::new))
        .scales(fine)
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.of("gate"))))
        .criteria(
            Criterion.builder("a1", "It is so.", "fine").levels("l2").build(),
            Criterion.builder("b1", "It is so.", "fine").levels("l3").build())
        .build();
    Gap gap = Gaps.toLevel(score(model, answers(model).answer("a1", "good")), "l3")
        .gap("overall")
        .orElseThrow();

    assertThat(gap.outcome()).isEqualTo(Outcome.SHORT);
    assertThat(gap.certain()).isFalse();
    // Nothing of b1 is known, so the position is the rank 2.
    assertThat(gap.distance()).isEqualTo(Fraction.ONE);
    assertThat(gap.unmet())
        .extracting(Comparison::outcome)
        .containsExactly(Comparison.Outcome.UNKNOWN);
  }

  private static Criterion asked(String id, String level, boolean reversed) {
    Criterion.Builder criterion = Criterion.builder(id, "It is so.", "yes-no").levels(level);
    return (reversed ? criterion.reversed() : criterion).build();
  }

  @Test
  void everythingWrongWithATargetIsSaidAtOnce() {
    assertThatThrownBy(() -> Gaps.to(
            Scene.card(),
            Goal.level("cultur", "l3"),
            Goal.level("culture", "l9"),
            Goal.score("data", "1.5"),
            Goal.score("data", "0.5")))
        .isInstanceOfSatisfying(MaturityException.class, thrown -> {
          assertThat(thrown.problems())
              .extracting(Problem::code, Problem::path)
              .containsExactly(
                  row(ProblemCode.DANGLING_REFERENCE, "/0/node"),
                  row(ProblemCode.DANGLING_REFERENCE, "/1/level"),
                  row(ProblemCode.OUT_OF_RANGE, "/2/score"),
                  row(ProblemCode.REPEATED, "/3/node"));
          assertThat(thrown.problems().get(0).hint()).isEqualTo("Maybe culture.");
          assertThat(thrown.problems().get(1).message())
              .isEqualTo("The level (l9) must be one of the model (company): l1, l2, l3, l4, l5.");
          assertThat(thrown.problems().get(2).message())
              .isEqualTo("The score (3/2) that the node (data) is to reach must lie from 0 to 1.");
        });
  }

  @Test
  void aNodeWithoutLevelsOrScoresCanHaveNoGoalOfThatKind() {
    Model profile = Scene.model(2)
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.NONE, Rule.NONE)))
        .dimensions(Scene.dimension("a", "a1"))
        .build();
    Scorecard card = score(profile, answers(profile).answer("a1", 50));

    assertThatThrownBy(() -> Gaps.to(card, Goal.level("a", "l2"), Goal.score("overall", "0.5")))
        .isInstanceOfSatisfying(
            MaturityException.class,
            thrown -> assertThat(thrown.problems())
                .extracting(Problem::message)
                .containsExactly(
                    "The goal of the node (a) must be a score, since the model gives it no level.",
                    "The goal of the node (overall) must be a level, since the model declines a score there."));
    assertThatThrownBy(() -> Gaps.toLevel(card, "l2"))
        .hasMessageContaining("The model (company) gives no levels");
    assertThatThrownBy(() -> Gaps.toLevel(Scene.card(), "l7"))
        .hasMessageContaining("The level (l7) must be one of the model (company)");
  }

  @Test
  void theSummaryReadsAsAPage() {
    assertThat(Gaps.to(
                Scene.card(),
                Goal.level("culture", "l5"),
                Goal.score("data", "0.5"),
                Goal.score("process", "0.6"),
                Goal.level("tools", "l3"))
            .summary())
        .isEqualTo("""
            Acme
            The company (company)

            Short of the target, the largest gap first
              The data     needs 0.50, has 0.20: 0.30 to go; unknown answers could still change that
              The culture  needs the level l5, has 4 of 5, Level 4: 1 to go
                l5: stands at 0.60 and must reach 0.80

            At the target or beyond
              The process  needs 0.60, has 0.60

            Of no concern to the subject
              The tools    needs the level l3, has none yet
            """);
  }

  @Test
  void whatIsNotKnownIsSaidOnThePage() {
    Scorecard empty = score(COMPANY, answers(COMPANY));

    assertThat(Gaps.to(empty, List.of(Goal.level("data", "l2"), Goal.score("tools", "0.5")))
            .summary())
        .endsWith("""
            Not known
              The data   needs the level l2, has none yet
              The tools  needs 0.50, has no score yet
            """);
  }

  private static Tuple row(Object... values) {
    return Tuple.tuple(values);
  }
}
