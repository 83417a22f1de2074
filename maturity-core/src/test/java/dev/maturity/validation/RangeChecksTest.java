package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.criterion;
import static dev.maturity.validation.SmallModel.cuts;
import static dev.maturity.validation.SmallModel.dimension;
import static dev.maturity.validation.SmallModel.flat;
import static dev.maturity.validation.SmallModel.levelled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Bounds;
import dev.maturity.model.Level;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rounding.Mode;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeChecksTest {

  private static final Rule MEAN = Rule.of("mean");

  @Test
  void aRangeRises() {
    assertThat(problems(flat().scoring(ranged(Bounds.of("4", "1")))))
        .containsExactly(
            "OUT_OF_RANGE /scoring/overall/range/high: The high (1) of the range (4 to 1) of the scoring (standard) must lie above its low (4). | Maybe the two changed places.");
    assertThat(problems(flat().scoring(ranged(Bounds.of("1", "1.0")))))
        .containsExactly(
            "OUT_OF_RANGE /scoring/overall/range/high: The high (1.0) of the range (1 to 1.0) of the scoring (standard) must lie above its low (1).");
    assertThat(problems(flat().scoring(ranged(Bounds.of("1", "4"))))).isEmpty();
  }

  @Test
  void aRangeHasNumbersOfOrdinarySize() {
    assertThat(problems(flat().scoring(ranged(Bounds.of("0", "1E+20")))))
        .containsExactly(
            "OUT_OF_RANGE /scoring/overall/range/high: The high (100000000000000000000) of the range (0 to 1E+20) of the scoring (standard) must have at most 15 digits before and 15 after the decimal point.");
    assertThat(problems(flat().scoring(ranged(Bounds.of("-1E+20", "1"))))).hasSize(1);
  }

  @Test
  void aRoundingKeepsFromNoToFifteenDecimals() {
    assertThat(problems(flat().scoring(rounded(new Rounding(Mode.DOWN, -1)))))
        .containsExactly(
            "OUT_OF_RANGE /scoring/overall/rounding/decimals: The decimals (-1) of the rounding (down to -1 decimals) of the scoring (standard) must be at least 0.");
    assertThat(problems(flat().scoring(rounded(new Rounding(Mode.DOWN, 16)))))
        .containsExactly(
            "OUT_OF_RANGE /scoring/overall/rounding/decimals: The decimals (16) of the rounding (down to 16 decimals) of the scoring (standard) must be at most 15.");
    assertThat(problems(flat().scoring(rounded(new Rounding(Mode.DOWN, 15))))).isEmpty();
    assertThat(problems(flat().scoring(rounded(new Rounding(Mode.HALF_UP, 0))))).isEmpty();
  }

  @Test
  void theyAreFoundInDimensionsAndDefaultsToo() {
    Bounds wrong = Bounds.of("4", "1");
    ModelBuilder model = flat()
        .dimensions(dimension("d", criterion("q2"))
            .scoring(NodeScoring.INHERITED.withRange(wrong))
            .build())
        .scoring(Scoring.STANDARD.withDimension(NodeScoring.INHERITED.withRange(wrong)));

    assertThat(problems(model))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly(
            "OUT_OF_RANGE /dimensions/0/scoring/range/high",
            "OUT_OF_RANGE /scoring/dimension/range/high");
  }

  @Test
  void aRoundingThatLeavesOneScoreIsRefusedWhereItIsWritten() {
    // Scores from 0.1 to 0.4, and no decimals to tell them apart.
    Scoring scoring = Scoring.STANDARD
        .withOverall(NodeScoring.INHERITED.withRange(Bounds.of("0.1", "0.4")))
        .withDimension(NodeScoring.of(MEAN, Rule.NONE).withRounding(new Rounding(Mode.HALF_UP, 0)));

    assertThat(problems(flat().scoring(scoring)))
        .containsExactly(
            "INCONSISTENT /scoring/dimension/rounding: The rounding (half-up to 0 decimals) of the overall node makes every score the same (0), since they lie from 1/10 to 2/5. | Maybe more decimals are needed.");
  }

  @Test
  void cutPointsStandOnTheDeclaredRange() {
    NodeScoring bands = NodeScoring.of(MEAN, cuts("2", "3")).withRange(Bounds.of("1", "4"));

    assertThat(problems(levelled().scoring(Scoring.STANDARD.withOverall(bands))))
        .isEmpty();
    assertThat(problems(levelled()
            .scoring(Scoring.STANDARD.withOverall(
                NodeScoring.of(MEAN, cuts("0.5", "3")).withRange(Bounds.of("1", "4"))))))
        .containsExactly(
            "BAD_CUT_POINTS /scoring/overall/level/cuts/0: The cut point (0.5) of the rule (bands) must lie in the range of the overall node, above 1 and at most 4. | Maybe it is meant on another range.");
  }

  @Test
  void theNodeAboveTakesTheDeclaredAndRoundedRange() {
    // The dimension's scores lie from 0.05 to 0.95, rounded from 0.1 to 1, and so do the overall
    // ones.
    ModelBuilder model = SmallModel.bare()
        .levels(Level.of("low", "Low"), Level.of("high", "High"))
        .scales(SmallModel.FIVE)
        .dimensions(dimension("d", criterion("q1"))
            .scoring(NodeScoring.INHERITED
                .withRange(Bounds.of("0.05", "0.95"))
                .withRounding(new Rounding(Mode.HALF_UP, 1)))
            .build())
        .scoring(Scoring.STANDARD.withOverall(new NodeScoring(MEAN, PartValue.SCORE, cuts("0.1"))));

    assertThat(problems(model))
        .containsExactly(
            "BAD_CUT_POINTS /scoring/overall/level/cuts/0: The cut point (0.1) of the rule (bands) must lie in the range of the overall node, above 1/10 and at most 1. | Maybe it is meant on another range.");
  }

  @Test
  void nothingMoreIsSaidOfANodeWhoseRangeIsWrong() {
    assertThat(problems(levelled()
            .scoring(Scoring.STANDARD.withOverall(
                NodeScoring.of(MEAN, cuts("2", "3")).withRange(Bounds.of("4", "1"))))))
        .hasSize(1);
  }

  /** The best of five points is worth 1, which on the sum of two, from 0 to 2, would be the third level. */
  @Test
  void theMedianOfRatingsIsNotTakenUnderASum() {
    Rule median = Rule.of("direct").with("rounding", "lower-median");

    assertThat(problems(onLevels(NodeScoring.of(Rule.of("sum"), median))))
        .containsExactly(
            "INCONSISTENT /scoring/overall/level/rounding: The rounding (lower-median) takes the level of one rating, and the ratings of the overall node do not lie on the range of its score. | Maybe an aggregation such as mean, or the rounding floor.");
    assertThat(problems(onLevels(NodeScoring.of(Rule.of("sum"), Rule.of("direct")))))
        .isEmpty();
    assertThat(problems(onLevels(NodeScoring.of(MEAN, median)))).isEmpty();
    assertThat(problems(onLevels(NodeScoring.of(MEAN, median).withRange(Bounds.of("1", "4")))))
        .isEmpty();
  }

  /** Five levels, and two criteria that give one of them each. */
  private static ModelBuilder onLevels(NodeScoring overall) {
    return SmallModel.bare()
        .levels(
            Level.of("a", "A"),
            Level.of("b", "B"),
            Level.of("c", "C"),
            Level.of("d", "D"),
            Level.of("e", "E"))
        .scales(SmallModel.FIVE)
        .criteria(criterion("q1").build(), criterion("q2").build())
        .scoring(Scoring.STANDARD.withOverall(overall));
  }

  private static Scoring ranged(Bounds range) {
    return Scoring.STANDARD.withOverall(NodeScoring.INHERITED.withRange(range));
  }

  private static Scoring rounded(Rounding rounding) {
    return Scoring.STANDARD.withOverall(NodeScoring.INHERITED.withRounding(rounding));
  }

  private static List<String> problems(ModelBuilder model) {
    return Shown.problemsOf(model.build());
  }
}
