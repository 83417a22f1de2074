package dev.maturity.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a node stands, and nodes that stand nowhere. */
class PlacementTest {

  private static final Level LOW = Level.of("low", "Low");
  private static final Level HIGH = Level.of("high", "High");
  private static final Placement SECOND =
      new Placement(HIGH, 2, Score.of(Fraction.of(8, 3)), List.of());

  @Test
  void isSaidByRankNameAndPosition() {
    assertThat(SECOND).hasToString("2 High (position 2.67)");
  }

  @Test
  void aPositionIsNeverRoundedUpToTheNextRank() {
    // 2 + 1999/2000 = 2.9995, which three decimals would still round to 3.000.
    Placement almost = new Placement(HIGH, 2, Score.of(Fraction.of(5_999, 2_000)), List.of());

    assertThat(almost).hasToString("2 High (position 2.9995)");
    assertThat(new Placement(HIGH, 2, Score.of(Fraction.of(3)), List.of()))
        .hasToString("2 High (position 3.00)");
  }

  @Test
  void aRangeOfLevelsIsSaidByOneNameOrTwo() {
    assertThat(new LevelRange(LOW, HIGH)).hasToString("Low to High");
    assertThat(new LevelRange(LOW, HIGH).isPoint()).isFalse();
    assertThat(new LevelRange(HIGH, HIGH)).hasToString("High");
    assertThat(new LevelRange(HIGH, HIGH).isPoint()).isTrue();
  }

  @Test
  void aNodeWithALevelGivesIt() {
    assertThat(node(Status.SCORED, SECOND).level()).isEqualTo(HIGH);
    assertThat(node(Status.SCORED, SECOND).findLevel()).contains(HIGH);
  }

  @Test
  void aNodeWithoutALevelSaysWhy() {
    DimensionScore node = node(Status.INSUFFICIENT, null);

    assertThat(node.findLevel()).isEmpty();
    assertThat(node.findScore()).isEmpty();
    assertThatThrownBy(node::level).isInstanceOf(NoSuchElementException.class).hasMessage("""
            The node (a) has no level: its status is too little answered and its coverage 25 % (1 of 4 answered).
            Maybe ask findLevel().""");
  }

  private static DimensionScore node(Status status, @Nullable Placement placement) {
    Derivation derivation = new Derivation(
        Rule.of("mean"), PartValue.SCORE, List.of(), List.of(), null, Rule.of("bands"), null, null);
    return new DimensionScore(
        "a",
        "First",
        status,
        null,
        Range.UNIT,
        null,
        new Coverage(Fraction.of(1, 4), 1, 0, 3, 0),
        placement,
        null,
        derivation,
        null,
        null);
  }
}
