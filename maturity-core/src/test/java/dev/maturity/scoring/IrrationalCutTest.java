package dev.maturity.scoring;

import static dev.maturity.scoring.Written.number;
import static dev.maturity.scoring.Written.parts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A geometric mean on a cut point, and near it. */
class IrrationalCutTest {

  /** More digits than a geometric mean has. */
  private static final String CUT = "0.123456789012344";

  private static final List<Level> LEVELS =
      List.of(Level.of("low", "Low"), Level.of("high", "High"));

  @Test
  void aShortMeanIsExactlyOnItsCut() {
    // √(0.36 · 1)
    assertThat(gate("0.6", parts("0.36 1"))).isEqualTo(2);
    assertThat(gate("0.6", parts("0.3599999 1"))).isEqualTo(1);
    assertThat(bands("0.6", parts("0.36 1"))).isEqualTo(2);
    assertThat(bands("0.6", parts("0.3599999 1"))).isEqualTo(1);
  }

  @Test
  void aMeanWithinItsToleranceOfACutReachesIt() {
    List<Part> onTheCut = parts(number(CUT).times(number(CUT)) + " 1");

    assertThat(Aggregations.geometricMean().aggregate(onTheCut)).isLessThan(number(CUT));
    assertThat(gate(CUT, onTheCut)).isEqualTo(2);
    assertThat(bands(CUT, onTheCut)).isEqualTo(2);
  }

  @Test
  void aMeanFartherFromACutDoesNot() {
    Fraction below = number(CUT).minus(number("0.000000000002"));
    List<Part> parts = parts(below.times(below) + " 1");

    assertThat(gate(CUT, parts)).isEqualTo(1);
    assertThat(bands(CUT, parts)).isEqualTo(1);
  }

  @Test
  void equalPartsOnACutReachIt() {
    assertThat(gate("0.75", parts("0.75 0.75 0.75"))).isEqualTo(2);
    assertThat(bands(CUT, parts(CUT + " " + CUT + " " + CUT))).isEqualTo(2);
  }

  private static int gate(String threshold, List<Part> parts) {
    Rule gate = Rule.of("gate")
        .with("threshold", new BigDecimal(threshold))
        .with("aggregation", Rule.of("geometric-mean"));
    return rank(
        gate,
        new LevelCase(
            LEVELS,
            Optional.empty(),
            Range.UNIT,
            Fraction.ZERO,
            List.of(),
            List.of(
                new LevelSet("low", List.of(), List.of()),
                new LevelSet("high", parts, List.of()))));
  }

  private static int bands(String cut, List<Part> parts) {
    Aggregation geometric = Aggregations.geometricMean();
    return rank(
        Rule.of("bands").with("cuts", List.of(new BigDecimal(cut))),
        new LevelCase(
            LEVELS,
            Optional.of(geometric.aggregate(parts)),
            Range.UNIT,
            geometric.tolerance(),
            parts,
            List.of()));
  }

  private static int rank(Rule rule, LevelCase given) {
    return RuleCatalog.standard()
        .levelRule(rule, LEVELS)
        .orElseThrow()
        .decide(given)
        .rank();
  }
}
