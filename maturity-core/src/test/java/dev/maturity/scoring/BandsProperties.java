package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Range;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bands cover the range without gap or overlap. */
class BandsProperties {

  /** Cut points on the range from 0 to 3, and a score on it. */
  record Bands(List<BigDecimal> cuts, Fraction score) {

    int levels() {
      return cuts.size() + 1;
    }

    LevelDecision decide(Fraction at) {
      return Cases.levelRule(Rule.of("bands").with("cuts", cuts), levels())
          .decide(Cases.ofScore(levels(), at, RANGE));
    }
  }

  private static final Range RANGE = new Range(Fraction.ZERO, Fraction.of(3));

  @Property(tries = 200)
  void everyScoreHasExactlyOneBand(@ForAll("bands") Bands bands) {
    int holding = 0;
    for (int k = 1; k <= bands.levels(); k++) {
      boolean above = k == 1 || bands.score().compareTo(cut(bands, k - 1)) >= 0;
      boolean below = k == bands.levels() || bands.score().compareTo(cut(bands, k)) < 0;
      if (above && below) {
        holding++;
        assertThat(bands.decide(bands.score()).rank()).isEqualTo(k);
      }
    }
    assertThat(holding).isEqualTo(1);
  }

  @Property(tries = 200)
  void everyCutIsTheFirstScoreOfItsBand(@ForAll("bands") Bands bands) {
    for (int k = 2; k <= bands.levels(); k++) {
      Fraction cut = cut(bands, k - 1);

      assertThat(bands.decide(cut).rank()).isEqualTo(k);
      assertThat(bands.decide(cut).position()).isEqualTo(Fraction.of(k));
      assertThat(bands.decide(cut.minus(Cases.A_LITTLE)).rank()).isEqualTo(k - 1);
    }
  }

  @Property(tries = 200)
  void aHigherScoreIsNeverAtALowerPosition(
      @ForAll("bands") Bands bands, @ForAll("scores") Fraction other) {
    LevelDecision one = bands.decide(bands.score());
    LevelDecision two = bands.decide(other);

    assertThat(Integer.signum(one.position().compareTo(two.position())))
        .isEqualTo(Integer.signum(bands.score().compareTo(other)));
  }

  @Provide
  Arbitrary<Fraction> scores() {
    return Arbitraries.integers().between(0, 60).map(step -> Fraction.of(step, 20));
  }

  @Provide
  Arbitrary<Bands> bands() {
    Arbitrary<List<BigDecimal>> cuts = Arbitraries.integers()
        .between(1, 59)
        .map(step -> BigDecimal.valueOf(5L * step, 2))
        .set()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(set -> set.stream().sorted().toList());
    return Combinators.combine(cuts, scores()).as(Bands::new);
  }

  private static Fraction cut(Bands bands, int index) {
    return Fraction.of(bands.cuts().get(index - 1));
  }
}
