package dev.maturity.models.gartner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The samples, worked out without the engine. A rating c is worth c/4, and 1 − c/4 for g1.1 to g1.6; the raters' values are
 * sorted and the middle one is taken, or the lower of the two middle ones.
 */
class GartnerSamplesByHandTest {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("gartner-cxm");

  private final Scorecard brightwater = ENGINE.score(sample("brightwater-mutual"));
  private final Scorecard kestrel = ENGINE.score(sample("kestrel-ferries"));

  /**
   * Of five raters (claims, contact centre, agencies, data, people; · no response, ? don't know, - not applicable), and the
   * sorted values times 4:
   *
   * <pre>
   * g1.1  1 1 2 0 1  2 3 3 3 4  3     g2.5  3 3 3 4 3  3 3 3 3 4  3     g4.3  2 1 1 2 3  1 1 2 2 3  2
   * g1.2  0 0 1 0 0  3 4 4 4 4  4     g2.6  4 4 2 · 4  2 4 4 4    4     g4.4  1 1 0 3 1  0 1 1 1 3  1
   * g1.3  1 0 1 0 ?  3 3 4 4    3     g2.7  2 3 3 4 ·  2 3 3 4    3     g4.5  3 3 0 4 ·  0 3 3 4    3
   * g1.4  0 0 1 0 1  3 3 4 4 4  4     g3.1  3 3 2 4 3  2 3 3 3 4  3     g4.6  · 2 · 4 ?  2 4        2
   * g1.5  0 0 2 - 1  2 3 4 4    3     g3.2  3 3 1 3 2  1 2 3 3 3  3     g4.7  3 2 1 4 ·  1 2 3 4    2
   * g1.6  1 0 3 0 1  1 3 3 4 4  3     g3.3  4 3 ? 4 ·  3 4 4      4     g5.1  2 2 1 1 3  1 1 2 2 3  2
   * g2.1  4 4 4 3 4  3 4 4 4 4  4     g3.4  4 4 2 4 3  2 3 4 4 4  4     g5.2  1 2 1 1 2  1 1 1 2 2  1
   * g2.2  4 3 3 4 3  3 3 3 4 4  3     g3.5  2 2 1 3 ·  1 2 2 3    2     g5.3  2 1 2 1 2  1 1 2 2 2  2
   * g2.3  4 4 2 · 3  2 3 4 4    3     g3.6  3 2 2 3 1  1 2 2 3 3  2     g5.4  ? ? 3 2 ·  2 3        2
   * g2.4  4 4 3 4 ?  3 4 4 4    4     g4.1  3 2 1 2 3  1 2 2 3 3  2     g5.5  3 1 2 - 2  1 2 2 3    2
   *                                   g4.2  3 3 ? 3 4  3 3 3 4    3
   *
   * level 1: (3+4+3+4+3+3)/24    20/24 = 5/6 holds
   * level 2: (4+3+3+4+3+4+3)/28  24/28 = 6/7 holds
   * level 3: (3+3+4+4+2+2)/24    18/24 = 3/4 holds, exactly on the threshold
   * level 4: (2+3+2+1+3+2+2)/28  15/28 fails (21/28 is asked)
   * level 5: (2+1+2+2+2)/20      9/20 fails
   * </pre>
   */
  @Test
  void theInsurerHasTakenTheHardestStepAndNoMore() {
    assertThat(sets(brightwater)).containsExactly("5/6", "6/7", "3/4", "15/28", "9/20");

    Placement placement = placement(brightwater);
    assertThat(placement.level().id()).isEqualTo("performing");
    assertThat(placement.ahead()).isEmpty();
    // 3 + the smallest of 1, 1, 1 and 15/28 ÷ 3/4 = 5/7.
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(26, 7));
  }

  /** (20 + 24 + 18 + 15 + 9)/4 = 86/4, over 31 statements. */
  @Test
  void theScoreOfTheInsurerIsFortyThreeOfSixtyTwo() {
    DimensionScore overall = brightwater.overall();

    assertThat(exact(overall.score())).isEqualTo(Fraction.of(43, 62));
    assertThat(overall.coverage().share()).isEqualTo(Fraction.ONE);
    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(43, 62), Fraction.of(43, 62)));
  }

  /** 3/5 < 43/62 < 4/5: the fourth band. Inside it (43/62 − 3/5) ÷ 1/5 = (215 − 186)/62 = 29/62. */
  @Test
  void equalBandsPutTheInsurerOneLevelHigher() {
    Placement placement = placement(ENGINE
        .scorer(MODEL.scoredBy("equal-bands").orElseThrow())
        .score(sample("brightwater-mutual")));

    assertThat(placement.level().id()).isEqualTo("optimizing");
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(277, 62));
  }

  /**
   * Of six raters (crew, port, desk, director, marketing, IT), where anybody rated:
   *
   * <pre>
   * g1.1  3 2 3 0 0 1  1 1 2 3 4 4  2     g2.4  0 1 2 4 4 3  0 1 2 3 4 4  2     g4.3  2 1 2 4 · 3  1 2 2 3 4    2
   * g1.3  2 3 1 0 1 ?  1 2 3 3 4    3     g2.6  4 4 3 4 · ·  3 4 4 4      4     g4.5  1 0 1 4 4 3  0 1 1 3 4 4  1
   * g1.4  3 2 1 0 0 1  1 2 3 3 4 4  3     g3.4  · 0 1 4 4 3  0 1 3 4 4    3     g4.7  0 0 0 3 4 2  0 0 0 2 3 4  0
   * g1.5  0 1 2 0 · ·  2 3 4 4      3     g3.5  1 0 2 3 4 2  0 1 2 2 3 4  2     g5.1  2 1 2 4 3 ·  1 2 2 3 4    2
   * g1.6  1 2 1 0 1 ·  2 3 3 3 4    3     g3.6  4 3 4 4 4 ·  3 4 4 4 4    4     g5.2  4 3 2 4 · 3  2 3 3 4 4    3
   * g2.1  2 2 3 4 4 3  2 2 3 3 4 4  3     g4.1  0 0 1 4 3 2  0 0 1 2 3 4  1     g5.5  4 4 3 4 · ·  3 4 4 4      4
   * g2.3  · 4 4 4 3 ·  3 4 4 4      4
   *
   * level 1: (2+3+3+3+3)/20  14/20 = 7/10 fails (15/20 is asked)
   * level 2: (3+4+2+4)/16    13/16 holds
   * level 3: (3+2+4)/12      9/12 = 3/4 holds
   * level 4: (1+2+1+0)/16    4/16 = 1/4 fails
   * level 5: (2+3+4)/12      9/12 = 3/4 holds
   * </pre>
   */
  @Test
  void theFerriesAreHeldAtTheFloorByTheirSymptoms() {
    assertThat(sets(kestrel)).containsExactly("7/10", "13/16", "3/4", "1/4", "3/4");

    Placement placement = placement(kestrel);
    assertThat(placement.level().id()).isEqualTo("ad-hoc");
    assertThat(placement.ahead()).containsExactly("establishing", "performing", "embedded");
    // 1 + the smaller of 7/10 ÷ 3/4 = 14/15 and 1.
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(29, 15));
  }

  /**
   * 31 less g5.4, which does not apply, are 30; 5 + 4 + 3 + 4 + 3 = 19 are rated. Values (14 + 13 + 9 + 4 + 9)/4 = 49/4. With the 11
   * unknown at their best, level 1 has (14 + 4)/24 = 3/4, level 2 25/28, level 3 21/24, and level 4 16/28, which fails.
   */
  @Test
  void whatTheFerriesDoNotKnowCouldLiftThemByTwoLevels() {
    DimensionScore overall = kestrel.overall();

    assertThat(overall.coverage().share()).isEqualTo(Fraction.of(19, 30));
    assertThat(exact(overall.score())).isEqualTo(Fraction.of(49, 76));
    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(49, 120), Fraction.of(93, 120)));
    assertThat(Objects.requireNonNull(overall.levelRange()).low().id()).isEqualTo("ad-hoc");
    assertThat(Objects.requireNonNull(overall.levelRange()).high().id()).isEqualTo("performing");
  }

  /**
   * g4.5 has 1 0 1 4 4 3: mean 13/6, mean square 43/6, variance 43/6 − 169/36 = 89/36. The most that five points allow is (4/2)² = 4,
   * so the agreement is 1 − 89/144.
   */
  @Test
  void shoreAndHeadOfficeSeeTwoCompanies() {
    CriterionScore split = kestrel.overall().allCriteria().stream()
        .filter(found -> found.id().equals("g4.5"))
        .findFirst()
        .orElseThrow();

    assertThat(exact(split.panel().agreement())).isEqualTo(Fraction.of(55, 144));
    assertThat(exact(split.value())).isEqualTo(Fraction.of(1, 4));
  }

  @Test
  void everyCriterionIsRatedInASample() {
    assertThat(brightwater.overall().allCriteria())
        .allSatisfy(found -> assertThat(found.state()).isEqualTo(CriterionState.RATED));
  }

  private static Assessment sample(String subject) {
    return new GartnerCxm()
        .samples().stream()
            .filter(found -> found.subject().id().equals(subject))
            .findFirst()
            .orElseThrow();
  }

  private static Placement placement(Scorecard card) {
    return Objects.requireNonNull(card.overall().placement());
  }

  private static List<String> sets(Scorecard card) {
    return card.overall().derivation().comparisons().stream()
        .map(Comparison::value)
        .map(String::valueOf)
        .toList();
  }

  private static Fraction exact(Score score) {
    return Objects.requireNonNull(score).exact();
  }
}
