package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person reads about a change. The numbers are worked by hand in the comments. */
class ChangePagesTest {

  private static final Model MODEL = model("1.0.0", "1");

  /** Quality (1/2 + 1/4)/2 = 3/8, speed 1/4: overall 5/16. */
  private static final Scorecard SPRING = score(
      MODEL,
      LocalDate.of(2026, 5, 1),
      answers -> answers.answer("q1", 2).answer("q2", 1).answer("q3", 1));

  @Test
  void whatMovedTheScoreMostStandsFirst() {
    // q1 1, q2 unknown: quality 1; q3 1/2: speed 1/2; overall 3/4, of which quality gives 1/2.
    Scorecard autumn = score(
        MODEL,
        LocalDate.of(2026, 11, 21),
        answers -> answers.answer("q1", 4).dontKnow("q2").answer("q3", 2));

    // Two bands cut at 1/2: 5/16 is 5/8 up the first, 3/4 is 1/2 up the second.
    // Coverage is (1/2 + 1)/2 = 3/4 later; q2 could bring quality from 1/2 to 1, so overall from
    // 1/2 to 3/4.
    assertThat(autumn.minus(SPRING).summary()).isEqualTo("""
            Acme, from 2026-05-01 to 2026-11-21
            Data (data 1.0.0)
            Later minus earlier: + means that the later one is higher.

            Level     1 of 2, Low -> 2 of 2, High (+1)
            Position  1.63 -> 2.50 (+0.88)
            Score     0.31 -> 0.75 (+0.44)
            Could be  0.31 -> 0.50 to 0.75
            Answered  3 of 3 criteria -> 2 of 3 criteria
            Coverage  1.00 -> 0.75 (-0.25)

            Why the level changed
              High  0.31, needs 0.50: not met -> 0.75, needs 0.50: met

            What moved the score by +0.44
              Quality  +0.31  0.38 -> 1.00  value changed
              Speed    +0.13  0.25 -> 0.50  value changed

            Criteria that changed
              q1  +0.50  0.50 -> 1.00: Data are right.
              q3  +0.25  0.25 -> 0.50: Data arrive fast.
              q2         0.25 -> don't know: Data are complete.
            """);
  }

  @Test
  void theHeadObeysNoTerminalEither() {
    Scorecard odd = score(
        model("2.0.0\u001b[2J", "1"),
        LocalDate.of(2026, 11, 21),
        answers -> answers.answer("q1", 4));

    assertThat(odd.minus(SPRING).summary())
        .contains("Data (data 1.0.0 -> 2.0.0\\u001b[2J)\n")
        .doesNotContain("\u001b");
  }

  @Test
  void theExplanationShowsEveryNodeThatChangedExactly() {
    Scorecard autumn = score(
        MODEL,
        LocalDate.of(2026, 11, 21),
        answers -> answers.answer("q1", 4).dontKnow("q2").answer("q3", 1));

    // Overall (1 + 1/4)/2 = 5/8.
    assertThat(autumn.minus(SPRING).explain()).isEqualTo("""
            Acme, from 2026-05-01 to 2026-11-21
            Data (data 1.0.0)
            Later minus earlier: + means that the later one is higher.

            Data [overall]: 5/16 (0.31) -> 5/8 (0.63), +5/16 (+0.31)
              level 1 Low (position 1.63) -> 2 High (position 2.25), rank +1
                High  0.31, needs 0.50: not met -> 0.63, needs 0.50: met
              coverage 100 % (3 of 3 answered) -> 75 % (2 of 3 answered)
              could be 5/16 (0.31) -> 3/8 (0.38) to 5/8 (0.63)
              quality  contributes 3/16 (0.19) -> 1/2 (0.50), +5/16 (+0.31): value changed
              Quality [quality]: 3/8 (0.38) -> 1, +5/8 (+0.63)
                coverage 100 % (2 of 2 answered) -> 50 % (1 of 2 answered)
                could be 3/8 (0.38) -> 1/2 (0.50) to 1
                q1  contributes 1/4 (0.25) -> 1, +3/4 (+0.75): value changed
                q2  contributes 1/8 (0.13) -> none, -1/8 (-0.13): became unknown
                criterion q1 1/2 (0.50) -> 1, +1/2 (+0.50)
                criterion q2 1/4 (0.25) -> don't know
            """);
  }

  @Test
  void anotherVersionIsSaidAndItsWeightsAreNamed() {
    // Quality with weight 3: (3 · 3/8 + 1/4)/4 = 11/32.
    Scorecard autumn = score(
        model("2.0.0", "3"),
        LocalDate.of(2026, 11, 21),
        answers -> answers.answer("q1", 2).answer("q2", 1).answer("q3", 1));

    assertThat(autumn.minus(SPRING).summary()).isEqualTo("""
            Acme, from 2026-05-01 to 2026-11-21
            Data (data 1.0.0 -> 2.0.0)
            Later minus earlier: + means that the later one is higher.

            Take care
              The model's version (1.0.0) of the earlier scorecard is not that of the later one (2.0.0), so
              changes may come from the model.
                Maybe score the earlier assessment again as the later one was, to see what the answers changed.

            Level     1 of 2, Low, as before
            Position  1.63 -> 1.69 (+0.06)
            Score     0.31 -> 0.34 (+0.03)
            Answered  3 of 3 criteria, as before
            Coverage  1.00, as before

            What moved the score by +0.03
              Quality  +0.09  0.38, as before  weight 1 -> 3
              Speed    -0.06  0.25, as before  only re-weighted, since others came, went or weigh otherwise
            """);
  }

  @Test
  void aLevelThatCannotBeGivenIsNoStepDown() {
    // Only q1 is answered: coverage (1/2 + 0)/2 = 1/4, where a level needs 1/2.
    Scorecard less = score(MODEL, LocalDate.of(2026, 11, 21), answers -> answers.answer("q1", 4));

    assertThat(less.minus(SPRING).summary())
        .contains("Level     1 of 2, Low -> none\n")
        .contains("Position  1.63 -> none\n")
        .contains("Score     0.31 -> 1.00 (+0.69)\n")
        .contains("No difference of levels, since there is none later (too little answered).\n")
        .contains("  Speed    -0.13  0.25 -> none  became unknown\n")
        .contains("  q2         0.25 -> unanswered: Data are complete.\n")
        .doesNotContain("Why the level changed");
  }

  @Test
  void whereThereAreNoDimensionsTheCriteriaAreTheParts() {
    Scorecard earlier = ChangeScene.percents(ChangeScene.TWO, 20, 60);
    Scorecard later = ChangeScene.percents(ChangeScene.TWO, null, 60);

    // 2/5 is 4/5 up the first band, 3/5 is 1/5 up the second; half of the criteria is enough for a
    // level.
    assertThat(later.minus(earlier).summary()).isEqualTo("""
            Acme, from an unknown day to an unknown day
            Test (test 1)
            Later minus earlier: + means that the later one is higher.

            Level     1 of 2, Level 1 -> 2 of 2, Level 2 (+1)
            Position  1.80 -> 2.20 (+0.40)
            Score     0.40 -> 0.60 (+0.20)
            Could be  0.40 -> 0.30 to 0.80
            Answered  2 of 2 criteria -> 1 of 2 criteria
            Coverage  1.00 -> 0.50 (-0.50)

            Why the level changed
              Level 2  0.40, needs 0.50: not met -> 0.60, needs 0.50: met

            What moved the score by +0.20
              q2  +0.30  0.60, as before     only re-weighted, since others came, went or weigh otherwise
              q1  -0.10  0.20 -> unanswered  became unknown: It is done.
            """);
  }

  @Test
  void aPageHasRoomForTheTwelveThatMovedMost() {
    Criterion[] many = IntStream.rangeClosed(1, 20)
        .mapToObj(i -> Fixtures.criterion("q%02d".formatted(i)).weight("" + i).build())
        .toArray(Criterion[]::new);
    Model model =
        Model.builder("many", "1", "Many").scales(Fixtures.SHARE).criteria(many).build();
    AssessmentBuilder worst = Fixtures.answers(model);
    AssessmentBuilder best = Fixtures.answers(model);
    model.allCriteria().forEach(criterion -> {
      worst.answer(criterion.id(), 0);
      best.answer(criterion.id(), 100);
    });
    Change change = Fixtures.score(model, best.build()).minus(Fixtures.score(model, worst.build()));

    // The weights 1 to 8 of 210 in all: 36/210 = 0.171…
    assertThat(change.summary())
        .contains("What moved the score by +1.00\n  q20  +0.10  0.00 -> 1.00  value changed")
        .contains("\n  q09  +0.04  ")
        .doesNotContain("q08")
        .endsWith("  and 8 more, together +0.17; explain() shows all\n");
    assertThat(change.explain()).contains("q08");
  }

  @Test
  void whatRoundingAndRulesDidIsSaid() {
    Scoring none = Fixtures.overall(Fixtures.MEAN, Fixtures.NONE);
    Scoring cut = Scoring.STANDARD.withOverall(NodeScoring.of(Fixtures.MEAN, Fixtures.NONE)
        .withRounding(new Rounding(Rounding.Mode.DOWN, 1)));
    Criterion.Builder[] one = {Fixtures.criterion("q1"), Fixtures.criterion("q2")};
    Scorecard earlier = ChangeScene.percents(ChangeScene.flat("1", none, one), 24, 60);
    Scorecard later = ChangeScene.percents(ChangeScene.flat("2", cut, one), 50, 60);

    // 0.42, then 0.55 cut to 0.5: +0.13 by q1 and -0.05 by rounding make +0.08.
    assertThat(later.minus(earlier).summary()).endsWith("""
            What moved the score by +0.08
              q1        +0.13  0.24 -> 0.50  value changed: It is done.
              rounding  -0.05
            """);
    assertThat(later.minus(earlier).explain()).endsWith("""
            Test [overall]: 21/50 (0.42) -> 1/2 (0.50), +2/25 (+0.08)
              could be 21/50 (0.42) -> 1/2 (0.50)
              rounding none -> down to 1 decimal
              q1  contributes 3/25 (0.12) -> 1/4 (0.25), +13/100 (+0.13): value changed
              rounding adds -1/20 (-0.05)
              criterion q1 6/25 (0.24) -> 1/2 (0.50), +13/50 (+0.26)
            """);
  }

  @Test
  void nothingChangedIsSaid() {
    String nothing = """
            Acme, from 2026-05-01 to 2026-05-01
            Data (data 1.0.0)
            Later minus earlier: + means that the later one is higher.

            Nothing changed.
            """;

    assertThat(SPRING.minus(SPRING).summary()).isEqualTo(nothing);
    assertThat(SPRING.minus(SPRING).explain()).isEqualTo(nothing);
  }

  @Test
  void aDifferenceTooSmallForTwoDecimalsIsNotShownAsNone() {
    Model fine = Model.builder("fine", "1", "Fine")
        .scales(Fixtures.SHARE)
        .criteria(
            Fixtures.criterion("q1").weight("0.001").build(),
            Fixtures.criterion("q2").weight("0.999").build())
        .build();
    Scorecard earlier = ChangeScene.percents(fine, 0, 50);
    Change change = ChangeScene.percents(fine, 100, 50).minus(earlier);

    // 0.4995 and 0.5005.
    assertThat(change.summary())
        .startsWith("Acme, from an unknown day to an unknown day\n")
        .contains("Score     0.500 -> 0.501 (+0.001)\n")
        .contains("What moved the score by +0.001\n");
  }

  private static Model model(String version, String weight) {
    return Model.builder("data", version, "Data")
        .levels(Level.of("low", "Low"), Level.of("high", "High"))
        .scales(OrdinalScale.of("five", 0, "no", "rarely", "partly", "mostly", "always"))
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.of("bands"))))
        .dimensions(
            Dimension.builder("quality", "Quality")
                .weight(weight)
                .criteria(
                    Criterion.builder("q1", "Data are right.", "five").build(),
                    Criterion.builder("q2", "Data are complete.", "five").build())
                .build(),
            Dimension.builder("speed", "Speed")
                .criteria(Criterion.builder("q3", "Data arrive fast.", "five").build())
                .build())
        .build();
  }

  private static Scorecard score(
      Model model, LocalDate date, UnaryOperator<AssessmentBuilder> answers) {
    AssessmentBuilder builder = Assessment.of(model).subject("Acme").date(date);
    return Scorer.of(model, RuleCatalog.standard()).score(answers.apply(builder).build());
  }
}
