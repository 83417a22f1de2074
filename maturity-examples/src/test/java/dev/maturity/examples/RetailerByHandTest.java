package dev.maturity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every number here is worked out without the engine in retailer-cxm-by-hand.md. */
class RetailerByHandTest {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("gartner-cxm");
  private static final Assessment ANSWERS = MaturityJson.standard()
      .readAssessment(
          "retailer-cxm.json",
          RetailerByHandTest.class.getResourceAsStream("retailer-cxm.json"),
          MODEL);

  private final Scorecard card = ENGINE.score(ANSWERS);
  private final DimensionScore overall = card.overall();

  @Test
  void theGateIsDecidedSetBySet() {
    List<Comparison> comparisons = overall.derivation().comparisons();

    assertThat(comparisons)
        .extracting(Comparison::value)
        .containsExactly(
            Fraction.of(19, 24),
            Fraction.of(11, 14),
            Fraction.of(5, 8),
            Fraction.of(3, 8),
            Fraction.of(1, 4));
    assertThat(comparisons).extracting(Comparison::bound).containsOnly(Fraction.of(3, 4));
  }

  @Test
  void theLevelIsTwoAndThePositionSeventeenSixths() {
    Placement placement = Objects.requireNonNull(overall.placement());

    assertThat(placement.rank()).isEqualTo(2);
    assertThat(placement.level().id()).isEqualTo("establishing");
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(17, 6));
    assertThat(placement.ahead()).isEmpty();
  }

  @Test
  void theScoreCoverageAndRangesAreAsWorkedOut() {
    assertThat(overall.findScore().orElseThrow().exact()).isEqualTo(Fraction.of(16, 27));
    assertThat(overall.coverage().share()).isEqualTo(Fraction.of(9, 10));
    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(8, 15), Fraction.of(19, 30)));
    assertThat(Objects.requireNonNull(overall.levelRange()).low().id()).isEqualTo("establishing");
    assertThat(Objects.requireNonNull(overall.levelRange()).high().id()).isEqualTo("performing");
  }

  @Test
  void theThemesAreAsWorkedOut() {
    assertThat(card.themes())
        .extracting(theme -> theme.theme() + " " + theme.score().orElseThrow().exact())
        .containsExactlyInAnyOrder(
            "strategy 3/4",
            "listening 13/20",
            "insight 1/2",
            "experience 5/12",
            "governance 2/3",
            "people 2/5");
  }

  @Test
  void equalBandsGiveLevelThree() {
    Scorecard bands = ENGINE.scorer(MODEL.scoredBy("equal-bands").orElseThrow()).score(ANSWERS);
    Placement placement = Objects.requireNonNull(bands.overall().placement());

    assertThat(placement.level().id()).isEqualTo("performing");
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(107, 27));
    assertThat(Objects.requireNonNull(bands.overall().levelRange()).high().id())
        .isEqualTo("optimizing");
  }

  @Test
  void theDerivationReplays() {
    assertThat(ENGINE.replay(card)).isEqualTo(overall);
  }

  @Test
  void theScorecardReadsBackAsItWasWritten() {
    MaturityJson json = MaturityJson.standard();

    assertThat(json.readScorecard(json.write(card))).isEqualTo(card);
  }
}
