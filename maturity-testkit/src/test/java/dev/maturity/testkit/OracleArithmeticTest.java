package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Bounds;
import dev.maturity.model.Fraction;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rule;
import dev.maturity.testkit.OracleParts.Weighted;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The oracle's own arithmetic, worked out by hand. */
class OracleArithmeticTest {

  /** 1/4 with weight 1, 1 with weight 3 and 1/2 with weight 2, six in all. */
  private static final List<Weighted> PARTS = List.of(
      new Weighted(ratio("1/4"), Ratio.of(1)),
      new Weighted(ratio("1"), Ratio.of(3)),
      new Weighted(ratio("1/2"), Ratio.of(2)));

  @Test
  void aRatioStandsInLowestTermsWithItsSignAbove() {
    assertThat(Ratio.of(6).over(Ratio.of(-8))).hasToString("-3/4");
    assertThat(Ratio.of(new BigDecimal("0.150"))).hasToString("3/20");
    assertThat(Ratio.of(new BigDecimal("2E+3"))).hasToString("2000");
    assertThat(ratio("-7/2").floor()).isEqualTo(BigInteger.valueOf(-4));
    assertThat(ratio("7/2").floor()).isEqualTo(BigInteger.valueOf(3));
  }

  @Test
  void meanAndSumWeighTheParts() {
    assertThat(OracleParts.aggregate(Rule.of("sum"), PARTS)).hasToString("17/4");
    assertThat(OracleParts.aggregate(Rule.of("mean"), PARTS)).hasToString("17/24");
    assertThat(OracleParts.aggregate(Rule.of("min"), PARTS)).hasToString("1/4");
    assertThat(OracleParts.aggregate(Rule.of("max"), PARTS)).hasToString("1");
  }

  /** From below, 1/4 and 1/2 have exactly half of the weight; from above, 1 has. */
  @Test
  void aMedianOfHalvesIsLowerUpperOrBetween() {
    Rule median = Rule.of("median");

    assertThat(OracleParts.aggregate(median, PARTS)).hasToString("1/2");
    assertThat(OracleParts.aggregate(median.with("kind", "lower"), PARTS)).hasToString("1/2");
    assertThat(OracleParts.aggregate(median.with("kind", "upper"), PARTS)).hasToString("1");
    assertThat(OracleParts.aggregate(median.with("kind", "interpolated"), PARTS))
        .hasToString("3/4");
    assertThat(OracleParts.knows(median.with("kind", "middle"))).isFalse();
  }

  /** 6 / (4 + 3 + 4); the mean of 1/2 and 1, each with 3/2 left; 1 and 1/2 have 5 of 6. */
  @Test
  void otherMeansAndSharesWeighThePartsAsWell() {
    Rule trimmed = Rule.of("trimmed-mean");

    assertThat(OracleParts.aggregate(Rule.of("harmonic-mean"), PARTS)).hasToString("6/11");
    assertThat(OracleParts.aggregate(trimmed.with("share", 0.25), PARTS)).hasToString("3/4");
    // Without 0.6 at each end: (0.4/4 + 2/2 + 2.4) / 4.8.
    assertThat(OracleParts.aggregate(trimmed, PARTS)).hasToString("35/48");
    assertThat(OracleParts.aggregate(Rule.of("share-at-least").with("threshold", 0.5), PARTS))
        .hasToString("5/6");
  }

  /** The root of 1/16 · 1/4 is 1/8; that of (49/25 + 1/25) / 2 is 1; 2 is 1.4142135623730950 squared. */
  @Test
  void rootsHaveFourteenDigits() {
    Rule power = Rule.of("power-mean");

    assertThat(OracleParts.aggregate(Rule.of("geometric-mean"), equal("1/16", "1/4")))
        .hasToString("1/8");
    assertThat(OracleParts.aggregate(Rule.of("geometric-mean"), equal("1", "0")))
        .hasToString("0");
    assertThat(OracleParts.aggregate(power.with("exponent", 2), equal("7/5", "1/5")))
        .hasToString("1");
    assertThat(OracleParts.aggregate(power.with("exponent", 2), equal("2", "0")))
        .isEqualTo(Ratio.of(new BigDecimal("1.4142135623731")));
    assertThat(OracleParts.aggregate(power.with("exponent", 0), equal("1", "2")))
        .isEqualTo(Ratio.of(new BigDecimal("1.4142135623731")));
    assertThat(OracleParts.aggregate(power.with("exponent", -1), equal("1/2", "1/4")))
        .hasToString("1/3");
    assertThat(OracleParts.aggregate(power.with("exponent", -2), equal("1", "0")))
        .hasToString("0");
    assertThat(OracleParts.aggregate(power.with("exponent", 2), equal("0", "0")))
        .hasToString("0");
  }

  private static List<Weighted> equal(String one, String other) {
    return List.of(new Weighted(ratio(one), Ratio.ONE), new Weighted(ratio(other), Ratio.ONE));
  }

  @Test
  void aHarmonicMeanWithAZeroIsZero() {
    List<Weighted> parts =
        List.of(new Weighted(Ratio.ZERO, Ratio.ONE), new Weighted(Ratio.ONE, Ratio.ONE));

    assertThat(OracleParts.aggregate(Rule.of("harmonic-mean"), parts)).hasToString("0");
  }

  @Test
  void aLadderStopsAtTheFirstMiss() {
    Rule ladder = Rule.of("ladder");

    assertThat(OracleParts.aggregate(ladder, PARTS)).hasToString("0");
    assertThat(OracleParts.aggregate(ladder.with("threshold", 0.25), PARTS)).hasToString("3");
    assertThat(OracleParts.aggregate(ladder, PARTS.subList(1, 3))).hasToString("1");
  }

  /** For three parts the weights 3 and 1 become 3/6, 2/6 and 1/6: 1/2 + 1/6 + 1/24. */
  @Test
  void anOrderedMeanStretchesItsWeightsOverTheParts() {
    Rule owa = Rule.of("owa");

    assertThat(OracleParts.aggregate(owa.with("weights", List.of(3, 1)), PARTS))
        .hasToString("17/24");
    assertThat(OracleParts.aggregate(owa.with("weights", List.of(1, 0, 0)), PARTS))
        .hasToString("1");
  }

  private static Ratio ratio(String text) {
    return Ratio.of(Fraction.parse(text));
  }

  /** 9/4 is 2.25, half-way between 2.2 and 2.3; of those the digit 2 is even. */
  @Test
  void aScoreIsRoundedInEveryDirection() {
    assertThat(rounded("9/4", Rounding.Mode.HALF_UP)).isEqualTo("23/10");
    assertThat(rounded("9/4", Rounding.Mode.HALF_DOWN)).isEqualTo("11/5");
    assertThat(rounded("9/4", Rounding.Mode.HALF_EVEN)).isEqualTo("11/5");
    assertThat(rounded("47/20", Rounding.Mode.HALF_EVEN)).isEqualTo("12/5");
    assertThat(rounded("221/100", Rounding.Mode.UP)).isEqualTo("23/10");
    assertThat(rounded("229/100", Rounding.Mode.DOWN)).isEqualTo("11/5");
    assertThat(rounded("221/100", Rounding.Mode.CEILING)).isEqualTo("23/10");
    assertThat(rounded("229/100", Rounding.Mode.FLOOR)).isEqualTo("11/5");
    assertThat(rounded("-9/4", Rounding.Mode.HALF_UP)).isEqualTo("-23/10");
    assertThat(rounded("-9/4", Rounding.Mode.HALF_DOWN)).isEqualTo("-11/5");
    assertThat(rounded("-229/100", Rounding.Mode.DOWN)).isEqualTo("-11/5");
    assertThat(rounded("11/5", Rounding.Mode.UP)).isEqualTo("11/5");
    assertThat(rounded("9/4", Rounding.Mode.NONE)).isEqualTo("9/4");
  }

  /** 1/3 of the way from 1 to 4 is 2. */
  @Test
  void aScoreIsMovedToTheRangeOfItsNode() {
    NodeScoring scoring = NodeScoring.INHERITED.withRange(Bounds.of("1", "4"));
    OracleForm form = OracleForm.of(Ratio.ZERO, Ratio.ONE, scoring, Ratio.ZERO);

    assertThat(form.score(ratio("1/3"))).hasToString("2");
    assertThat(form.low()).hasToString("1");
    assertThat(form.high()).hasToString("4");
  }

  private static String rounded(String number, Rounding.Mode mode) {
    NodeScoring scoring = NodeScoring.INHERITED.withRounding(new Rounding(mode, 1));
    return OracleForm.of(Ratio.of(-5), Ratio.of(5), scoring, Ratio.ZERO)
        .score(ratio(number))
        .toString();
  }
}
