package dev.maturity.benchmark;

import static dev.maturity.benchmark.Benchmarks.STUDY;
import static dev.maturity.benchmark.Benchmarks.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What share of organisations stands at a level or below it. */
@Tag("E16")
class BenchmarkTest {

  /** Ratings 2 and 2 are worth 1/4 each: between 1/5 and 2/5, the second of five bands. */
  private static final Scorecard LEVEL_2 = card(2, 2);

  /** 1/2 lies in the third band. */
  private static final Scorecard LEVEL_3 = card(3, 3);

  @Test
  void levelTwoIsAtOrBelowSixtySevenPercentExactly() {
    // .36 + .31
    assertThat(STUDY.compare(LEVEL_2).atOrBelow()).isEqualTo(Range.at(Fraction.of(67, 100)));
  }

  @Test
  void aMergedClassGivesAnInterval() {
    // .36 + .31, and the .30 of mobilize and scale together or none of it
    assertThat(STUDY.compare(LEVEL_3).atOrBelow()).isEqualTo(range(67, 97));
  }

  @Test
  void theTopLevelIsAboveNobody() {
    assertThat(STUDY.compare(card(5, 5)).atOrBelow()).isEqualTo(Range.at(Fraction.ONE));
  }

  @Test
  void theComparisonNamesItsFiguresAndWhichAreDerived() {
    assertThat(STUDY.compare(LEVEL_3).shares())
        .extracting(placed ->
            placed.share().from() + " " + placed.side() + " " + placed.share().derived())
        .containsExactly(
            "investigate AT_OR_BELOW false",
            "initiate AT_OR_BELOW false",
            "mobilize ACROSS true",
            "embed ABOVE false");
  }

  @Test
  void whatNoShareSpeaksOfStaysUnknown() {
    Benchmark partial = Benchmarks.of(
        Study.UNKNOWN, Share.of("investigate", "initiate", "0.79"), Share.of("embed", "0.06"));

    // .15 is on mobilize or scale, nobody knows how much of it on which.
    assertThat(partial.atOrBelow("investigate")).isEqualTo(range(0, 79));
    assertThat(partial.atOrBelow("initiate")).isEqualTo(range(79, 79));
    assertThat(partial.atOrBelow("mobilize")).isEqualTo(range(79, 94));
    assertThat(partial.atOrBelow("scale")).isEqualTo(range(94, 94));
    assertThat(partial.atOrBelow("embed")).isEqualTo(range(100, 100));
  }

  @Test
  void onlyTheTopIsKnown() {
    Benchmark partial = Benchmarks.of(Study.UNKNOWN, Share.of("scale", "embed", "0.08"));

    assertThat(partial.atOrBelow("investigate")).isEqualTo(range(0, 92));
    assertThat(partial.atOrBelow("mobilize")).isEqualTo(range(92, 92));
    assertThat(partial.atOrBelow("scale")).isEqualTo(range(92, 100));
  }

  @Test
  void roundedSharesLeaveTheirResidueOpen() {
    Study rounded = new Study("", null, null, "", null, "", "", new java.math.BigDecimal("0.01"));
    Benchmark short1 = Benchmarks.of(
        rounded,
        Share.of("investigate", "0.33"),
        Share.of("initiate", "scale", "0.33"),
        Share.of("embed", "0.33"));
    Benchmark over1 = Benchmarks.of(
        rounded,
        Share.of("investigate", "0.34"),
        Share.of("initiate", "scale", "0.34"),
        Share.of("embed", "0.33"));

    assertThat(short1.atOrBelow("investigate")).isEqualTo(range(33, 34));
    assertThat(over1.atOrBelow("investigate")).isEqualTo(range(33, 34));
    assertThat(over1.atOrBelow("scale")).isEqualTo(range(67, 68));
    assertThat(over1.atOrBelow("embed")).isEqualTo(range(100, 100));
  }

  @Test
  void unknownAnswersWidenTheInterval() {
    // Rated 2 and unknown: 1/4 is level 2; (1/4 + 0)/2 = 1/8 is level 1, and (1/4 + 1)/2 = 5/8
    // level 4.
    Scorecard half = Benchmarks.score(
        Benchmarks.answers(Map.of("employees", "4200")).answer("l1", 2).dontKnow("r1"));
    BenchmarkComparison comparison = STUDY.compare(half);

    assertThat(comparison.level().id()).isEqualTo("initiate");
    assertThat(comparison.levelRange()).hasToString("Investigate to Scale");
    assertThat(comparison.atLevel()).isEqualTo(range(67, 67));
    assertThat(comparison.atOrBelow()).isEqualTo(range(36, 97));
    assertThat(comparison.shares())
        .extracting(placed -> placed.side().name())
        .containsExactly("AT_OR_BELOW", "ACROSS", "ACROSS", "ABOVE");
  }

  @Test
  void aDimensionIsComparedByItsOwnLevel() {
    Benchmark realize = Benchmarks.of(
        "xm-2023-realize",
        List.of("stages"),
        "realize",
        Study.UNKNOWN,
        Share.of("investigate", "0.49"),
        Share.of("initiate", "0.24"),
        Share.of("scale", "embed", "0.08"));

    // lead 5, realize 2: the dimension stands at initiate. .49 + .24
    BenchmarkComparison comparison = realize.compare(card(5, 2));
    assertThat(comparison.level().id()).isEqualTo("initiate");
    assertThat(comparison.atOrBelow()).isEqualTo(range(73, 73));
  }

  @Test
  void aBenchmarkChangesNothingOfTheScorecard() {
    Scorecard before = card(3, 3);
    Scorecard after = card(3, 3);

    STUDY.compare(after);

    assertThat(after).isEqualTo(before);
  }

  @Test
  void aStepThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> STUDY.atOrBelow("expand"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The benchmark (xm-2023) has no step (expand). It has: investigate, initiate, mobilize, scale, embed.");
  }

  private static Range range(int low, int high) {
    return new Range(Fraction.of(low, 100), Fraction.of(high, 100));
  }
}
