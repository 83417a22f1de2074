package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Rounding.Mode;
import org.junit.jupiter.api.Test;

class NodeScoringTest {

  private static final Bounds ONE_TO_FOUR = Bounds.of("1", "4");
  private static final Rounding TRUNCATED = new Rounding(Mode.DOWN, 1);

  private final Scoring scoring = Scoring.STANDARD.withDimension(
      NodeScoring.of(Rule.of("min"), Rule.NONE).withRange(ONE_TO_FOUR).withRounding(TRUNCATED));

  @Test
  void aDimensionTakesRangeAndRoundingFromTheDefault() {
    NodeScoring all = scoring.forDimension(NodeScoring.INHERITED);

    assertThat(all.range()).isEqualTo(ONE_TO_FOUR);
    assertThat(all.rounding()).isEqualTo(TRUNCATED);
    assertThat(all.aggregation()).isEqualTo(Rule.of("min"));
  }

  @Test
  void aDimensionsOwnRangeAndRoundingComeFirst() {
    NodeScoring own = NodeScoring.INHERITED
        .withRange(Bounds.of("0", "10"))
        .withRounding(new Rounding(Mode.HALF_UP, 0));

    NodeScoring all = scoring.forDimension(own);

    assertThat(all.range()).isEqualTo(Bounds.of("0", "10"));
    assertThat(all.rounding()).isEqualTo(new Rounding(Mode.HALF_UP, 0));
    assertThat(all.aggregation()).isEqualTo(Rule.of("min"));
  }

  @Test
  void theOverallNodeTakesThemFromTheDimensionsToo() {
    assertThat(scoring.forOverall().range()).isEqualTo(ONE_TO_FOUR);
    assertThat(scoring.forOverall().rounding()).isEqualTo(TRUNCATED);
  }

  @Test
  void theModeNoneUndoesADefault() {
    NodeScoring all = scoring.forDimension(NodeScoring.INHERITED.withRounding(Rounding.NONE));

    assertThat(all.rounding()).isEqualTo(Rounding.NONE);
    assertThat(all.range()).isEqualTo(ONE_TO_FOUR);
  }

  @Test
  void whenNobodySaysAnythingNothingIsMappedOrRounded() {
    NodeScoring all = Scoring.STANDARD.forDimension(NodeScoring.INHERITED);

    assertThat(all.range()).isNull();
    assertThat(all.rounding()).isEqualTo(Rounding.NONE);
  }
}
