package dev.maturity.lint;

import static dev.maturity.lint.Linted.criterion;
import static dev.maturity.lint.Linted.dimension;
import static dev.maturity.lint.Linted.flat;
import static dev.maturity.lint.Linted.levelled;
import static dev.maturity.lint.Linted.overall;
import static dev.maturity.lint.Linted.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Levels that no answers lead to. */
class UnreachableLevelTest {

  private static final Rule GATE = Rule.of("gate");

  @Test
  void everyLevelOfAGateWithCriteriaIsReached() {
    assertThat(problems(levelled(GATE)
            .criteria(criterion("a", "middle").build(), criterion("b", "high").build())))
        .isEmpty();
  }

  @Test
  void bestAnswersBelowTheThresholdAreSaid() {
    assertThat(problems(gateOnBest("0.6")))
        .containsExactly(
            "UNREACHABLE_LEVEL /scoring/overall/level: With all criteria rated, the level (high) cannot be reached at the overall node: the best answers give the level (middle). | Maybe a threshold lies above what the best answers are worth.");
  }

  @Test
  void bestAnswersAtTheThresholdReachTheLevel() {
    assertThat(problems(gateOnBest("0.75"))).isEmpty();
  }

  @Test
  void levelBelowOneWithoutCriteriaIsNeverTheResultOfAGate() {
    assertThat(problems(levelled(GATE)
            .levels(Level.of("top", "Top"))
            .criteria(criterion("a", "middle").build(), criterion("b", "top").build())))
        .containsExactly(
            "UNREACHABLE_LEVEL /scoring/overall/level: The level (middle) cannot be the result of the overall node: no criterion in it counts toward the level (high) above, so that whoever reaches the one reaches the other. | Maybe \"levels\" is missing in some of its criteria.");
  }

  @Test
  void floorBelowALevelWithoutCriteriaIsNeverTheResult() {
    assertThat(problems(levelled(GATE).criteria(criterion("a", "high").build())))
        .containsExactly(
            "UNREACHABLE_LEVEL /scoring/overall/level: With all criteria rated, the level (low) cannot be the result of the overall node: the worst answers give the level (middle). | No criterion in it counts toward the level (middle), so that nothing stands between the two.");
  }

  @Test
  void highWaterNeverStopsAtALevelWithoutCriteria() {
    assertThat(problems(
            levelled(Rule.of("high-water")).criteria(criterion("a", "high").build())))
        .containsExactly(
            "UNREACHABLE_LEVEL /scoring/overall/level: With all criteria rated, no answers give the level (middle) at the overall node. | Maybe a criterion that counts toward it is missing.");
  }

  @Test
  void bandBetweenTwoAnswersIsNotReached() {
    // One criterion is worth 0, 1/4, 1/2, 3/4 or 1, and none of them lies from 0.3 up to 0.4.
    assertThat(problems(levelled(cuts("0.3", "0.4")).criteria(criterion("a").build())))
        .containsExactly(
            "UNREACHABLE_LEVEL /scoring/overall/level: With all criteria rated, no answers give the level (middle) at the overall node. | Maybe its band is narrower than the steps from one answer to the next.");
    // Two criteria can be worth 3/8 together.
    assertThat(problems(levelled(cuts("0.3", "0.4"))
            .criteria(criterion("a").build(), criterion("b").build())))
        .isEmpty();
  }

  @Test
  void whatWasOnlyLookedForIsSaidWithCare() {
    // 10 criteria have 5 to the 10th answers. Their mean is a multiple of 1/40, and none lies from
    // 0.51 up to 0.52.
    ModelBuilder model = levelled(cuts("0.51", "0.52"));
    for (int i = 0; i < 10; i++) {
      model.criteria(criterion("c" + i).build());
    }
    assertThat(problems(model))
        .containsExactly(
            "UNREACHABLE_LEVEL /scoring/overall/level: No answers were found that give the level (middle) at the overall node. | Maybe its band is narrower than the steps from one answer to the next.");
  }

  @Test
  void numbersBetweenThoseTriedAreNotRuledOut() {
    // 30.5 % would do.
    assertThat(problems(levelled(cuts("0.301", "0.309"))
            .scales(new PercentageScale("share", ""))
            .criteria(Criterion.builder("a", "It is so.", "share").build())))
        .contains(
            "UNREACHABLE_LEVEL /scoring/overall/level: No answers were found that give the level (middle) at the overall node. | Maybe its band is narrower than the steps from one answer to the next.");
  }

  @Test
  void dimensionsAndAlternativesAreLookedAtToo() {
    Scoring other = new Scoring(
        "other", "", "", null, null, null, NodeScoring.of(Rule.of("mean"), cuts("0.3", "0.4")));
    ModelBuilder model = flat()
        .levels(Level.of("low", "Low"), Level.of("middle", "Middle"), Level.of("high", "High"))
        .dimensions(dimension("d", criterion("a"))
            .scoring(NodeScoring.of(Rule.of("mean"), cuts("0.6", "0.7")))
            .build())
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.of("bands"))))
        .alternatives(other);

    String sentence = ": With all criteria rated, no answers give the level (middle) at the ";
    String hint = ". | Maybe its band is narrower than the steps from one answer to the next.";
    assertThat(problems(model))
        .contains(
            "UNREACHABLE_LEVEL /dimensions/0/scoring/level" + sentence + "dimension (d)" + hint,
            "UNREACHABLE_LEVEL /alternatives/0/overall/level" + sentence + "overall node" + hint)
        .hasSize(2);
  }

  @Test
  void reversedCriteriaAreClimbedFromTheirOwnWorstAnswer() {
    assertThat(problems(levelled(GATE)
            .criteria(
                criterion("a", "middle").reversed().build(),
                criterion("b", "high").build())))
        .isEmpty();
  }

  @Test
  void thousandsOfCriteriaTakeSecondsAndTheirEndsAreStillFound() {
    ModelBuilder model = levelled(GATE.with("threshold", BigDecimal.ZERO));
    for (int i = 0; i < 3_000; i++) {
      model.criteria(criterion("c" + i, i % 2 == 0 ? "middle" : "high").build());
    }
    List<String> found = Assertions.assertTimeout(Duration.ofSeconds(30), () -> problems(model));

    assertThat(found).hasSize(2).allMatch(line -> line.contains("the worst answers give"));
  }

  @Test
  void whereEnoughWasTriedNothingIsGuessed() {
    // Two numbers of 1,000 criteria are tried at most 300 times, which shows no middle at 50
    // dimensions.
    ModelBuilder model = flat()
        .levels(Level.of("low", "Low"), Level.of("middle", "Middle"), Level.of("high", "High"))
        .scales(new YesNoScale("yes-no", ""))
        .scoring(overall(Rule.NONE)
            .withDimension(NodeScoring.of(Rule.of("mean"), cuts("0.4999", "0.4999001"))));
    model.criteria(Criterion.builder("y", "It is so.", "yes-no").build());
    for (int i = 0; i < 50; i++) {
      List<Criterion.Builder> criteria = new ArrayList<>();
      for (int j = 0; j < 60; j++) {
        criteria.add(criterion("c" + i + "." + j));
      }
      model.dimensions(
          dimension("d" + i, criteria.toArray(Criterion.Builder[]::new)).build());
    }

    assertThat(problems(model)).isEmpty();
  }

  private static ModelBuilder gateOnBest(String best) {
    OrdinalScale low = new OrdinalScale(
        "low-five",
        "",
        0,
        List.of(
            new OrdinalScale.Point("no", "", BigDecimal.ZERO),
            new OrdinalScale.Point("yes", "", new BigDecimal(best))));
    return levelled(GATE.with("threshold", new BigDecimal("0.75")))
        .scales(low)
        .criteria(
            criterion("a", "middle").build(),
            Criterion.builder("b", "It is so.", "low-five").levels("high").build());
  }

  private static Rule cuts(String... decimals) {
    return Rule.of("bands")
        .with("cuts", Stream.of(decimals).map(BigDecimal::new).toList());
  }
}
