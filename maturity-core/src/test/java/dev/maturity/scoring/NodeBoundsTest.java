package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.PartValue;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.NodeBounds.Bounded;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeBoundsTest {

  private static final Range RANKS = new Range(Fraction.ONE, Fraction.of(5));

  @Test
  void meanOfUnequalRangesWeighsTheirEnds() {
    List<Bounded> parts = List.of(
        new Bounded("q1", Range.UNIT, Fraction.ONE), new Bounded("a", RANKS, Fraction.of(3)));

    // (1·0 + 3·1)/4 = 3/4 and (1·1 + 3·5)/4 = 4.
    assertThat(NodeBounds.of(MeanRule.INSTANCE, parts))
        .isEqualTo(new Range(Fraction.of(3, 4), Fraction.of(4)));
  }

  @Test
  void smallestPartLiesBetweenTheSmallestEnds() {
    List<Bounded> parts =
        List.of(new Bounded("q1", Range.UNIT, Fraction.ONE), new Bounded("a", RANKS, Fraction.ONE));

    assertThat(NodeBounds.of(ExtremeRule.MIN, parts)).isEqualTo(Range.UNIT);
  }

  @Test
  void dimensionHandsUpWhatIsTakenFromIt() {
    Range bounds = new Range(Fraction.ZERO, Fraction.of(3));

    assertThat(NodeBounds.handedUp(PartValue.SCORE, bounds, 5)).isEqualTo(bounds);
    assertThat(NodeBounds.handedUp(PartValue.FRACTION, bounds, 5)).isEqualTo(Range.UNIT);
    assertThat(NodeBounds.handedUp(PartValue.LEVEL_RANK, bounds, 5)).isEqualTo(RANKS);
    assertThat(NodeBounds.handedUp(PartValue.POSITION, bounds, 5))
        .isEqualTo(new Range(Fraction.ONE, Fraction.of(6)));
  }
}
