package dev.maturity.models.seamless;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The samples, worked out without the engine. A rating c is worth c/4, a symptom 1 for no and 0 for yes; the raters' values
 * are sorted and the middle one is taken, or the lower of the two middle ones.
 */
class SeamlessSamplesByHandTest {

  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Model MODEL = ENGINE.model("five-stage-seamless");

  private final Scorecard ridgeline = card("ridgeline-cycles");
  private final Scorecard quillpoint = card("quillpoint");

  /**
   * Of five raters (workshops, web shop, community, product, finance; · no response, ? don't know), sorted:
   *
   * <pre>
   * s1.1  n n y n y  0 0 1 1 1  1      s3.1  ? 1 · 1 0  0 1 1      1/4    s4.1  3 3 4 3 ?  3 3 3 4    3/4
   * s1.2  ? n n n n  1 1 1 1    1      s3.2  0 1 0 0 ?  0 0 0 1    0      s4.2  4 3 4 4 3  3 3 4 4 4  1
   * s1.3  n n n n n  1 1 1 1 1  1      s3.3  · 2 2 1 1  1 1 2 2    1/4    s4.3  · 2 2 1 ?  1 2 2      2/4
   * s1.4  n n n · ·  1 1 1      1      s3.4  3 1 2 2 2  1 2 2 2 3  2/4    s4.4  2 1 3 2 ·  1 2 2 3    2/4
   * s1.5  y y n y ?  0 0 0 1    0      s3.5  4 4 4 4 4  4 4 4 4 4  1      s4.5  4 4 4 4 4  4 4 4 4 4  1
   * s1.6  y y ? n n  0 0 1 1    0      s3.6  1 3 2 2 ?  1 2 2 3    2/4    s4.6  3 4 4 4 ·  3 4 4 4    1
   * s1.7  n n n n ?  1 1 1 1    1      s3.7  3 3 4 3 ?  3 3 3 4    3/4    s4.7  4 2 3 3 3  2 3 3 3 4  3/4
   * s1.8  n n n y n  0 1 1 1 1  1
   *                                    s2.4  4 4 3 · 4  3 4 4 4    1      s5.1  2 1 1 2 1  1 1 1 2 2  1/4
   * s2.1  3 4 4 4 3  3 3 4 4 4  1      s2.5  2 3 3 · 2  2 2 3 3    2/4    s5.2  3 2 3 4 ·  2 3 3 4    3/4
   * s2.2  3 3 · 2 3  2 3 3 3    3/4    s2.6  3 4 4 2 3  2 3 3 4 4  3/4    s5.3  1 1 2 0 ·  0 1 1 2    1/4
   * s2.3  2 4 3 3 3  2 3 3 3 4  3/4                                       s5.4  1 2 1 2 1  1 1 1 2 2  1/4
   *
   * stage 1: 6/8 = 3/4               3/4 holds, exactly on the threshold
   * stage 2: (4+3+3+4+2+3)/4 / 6     19/24 holds (18/24 would do)
   * stage 3: (1+0+1+2+4+2+3)/4 / 7   13/28 fails (21/28 is asked)
   * stage 4: (3+4+2+2+4+4+3)/4 / 7   22/28 = 11/14 holds, ahead of stage 3
   * stage 5: (1+3+1+1)/4 / 4         6/16 = 3/8 fails
   * </pre>
   */
  @Test
  void aBrandThatIsLovedAheadOfBeingForeseeing() {
    assertThat(sets(ridgeline)).containsExactly("3/4", "19/24", "13/28", "11/14", "3/8");

    Placement placement = Objects.requireNonNull(ridgeline.overall().placement());
    assertThat(placement.level().id()).isEqualTo("convenience");
    assertThat(placement.ahead()).containsExactly("emotional-connection");
    // 2 + the smallest of 1, 1 and 13/28 ÷ 3/4 = 13/21.
    assertThat(placement.position().exact()).isEqualTo(Fraction.of(55, 21));
  }

  /** Values: 6 + 19/4 + 13/4 + 22/4 + 6/4 = 6 + 60/4 = 21, over 32 statements. Nothing is unknown. */
  @Test
  void theScoreOfTheBrandIsTwentyOneOfThirtyTwo() {
    DimensionScore overall = ridgeline.overall();

    assertThat(exact(overall.score())).isEqualTo(Fraction.of(21, 32));
    assertThat(overall.coverage().share()).isEqualTo(Fraction.ONE);
    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(21, 32), Fraction.of(21, 32)));
    assertThat(Objects.requireNonNull(overall.levelRange()).isPoint()).isTrue();
  }

  /**
   * Of four raters (founder, support, engineering, sales), where anybody rated:
   *
   * <pre>
   * s1.1  n y · n  0 1 1    1      s2.1  3 1 · 2  1 2 3    2/4      s4.2  4 0 · ·  0 4      0
   * s1.2  n y n ·  0 1 1    1      s2.3  4 2 4 1  1 2 4 4  2/4      s4.6  3 2 · 1  1 2 3    2/4
   * s1.3  n n n y  0 1 1 1  1      s2.5  4 4 · 1  1 4 4    1        s5.2  4 1 4 2  1 2 4 4  2/4
   * s1.4  n n · ·  1 1      1      s3.4  2 · 0 ·  0 2      0        s5.3  · 0 1 ·  0 1      0
   * s1.5  n y y ·  0 0 1    0
   * s1.6  y · y ·  0 0      0
   * </pre>
   *
   * s2.2 and s2.4 do not apply, so 30 apply and 6 + 3 + 1 + 2 + 2 = 14 are rated: 14/30 = 7/15, below one half. The values sum to
   * 4 + 8/4 + 0 + 2/4 + 2/4 = 7. Mean 7/14; with the 16 unknown at their worst 7/30, at their best 23/30.
   */
  @Test
  void aYoungFirmWithTooManyUnknownsHasAScoreAndNoLevel() {
    DimensionScore overall = quillpoint.overall();

    assertThat(overall.status()).isEqualTo(Status.INSUFFICIENT);
    assertThat(overall.findLevel()).isEmpty();
    assertThat(overall.coverage().share()).isEqualTo(Fraction.of(7, 15));
    assertThat(exact(overall.score())).isEqualTo(Fraction.of(1, 2));
    assertThat(overall.range()).isEqualTo(new Range(Fraction.of(7, 30), Fraction.of(23, 30)));
  }

  /**
   * Worst: stage 1 at 4/8 fails. Best: 6/8, then (8/4 + 1)/4 = 3/4, both on the threshold, then 6/7, then (2/4 + 5)/7 = 11/14, then
   * (2/4 + 2)/4 = 5/8, which fails.
   */
  @Test
  void whatNobodyKnewCouldMeanAnyStageButTheLast() {
    assertThat(Objects.requireNonNull(quillpoint.overall().levelRange()).low().id())
        .isEqualTo("reactive-service");
    assertThat(Objects.requireNonNull(quillpoint.overall().levelRange()).high().id())
        .isEqualTo("emotional-connection");
  }

  @Test
  void notKnowingNotApplyingAndNotAnsweringStayApart() {
    assertThat(states(quillpoint, CriterionState.NOT_APPLICABLE)).containsExactly("s2.2", "s2.4");
    assertThat(states(quillpoint, CriterionState.DONT_KNOW))
        .containsExactly(
            "s1.7", "s1.8", "s2.6", "s3.2", "s3.5", "s3.6", "s4.4", "s4.7", "s5.1", "s5.4");
    assertThat(states(quillpoint, CriterionState.UNANSWERED))
        .containsExactly("s3.1", "s3.3", "s3.7", "s4.1", "s4.3", "s4.5");
  }

  private static Scorecard card(String subject) {
    Assessment sample = new FiveStageSeamless()
        .samples().stream()
            .filter(found -> found.subject().id().equals(subject))
            .findFirst()
            .orElseThrow();
    return ENGINE.score(sample);
  }

  private static List<String> sets(Scorecard card) {
    return card.overall().derivation().comparisons().stream()
        .map(Comparison::value)
        .map(String::valueOf)
        .toList();
  }

  private static List<String> states(Scorecard card, CriterionState state) {
    return card.overall().allCriteria().stream()
        .filter(found -> found.state() == state)
        .map(found -> found.id())
        .toList();
  }

  private static Fraction exact(Score score) {
    return Objects.requireNonNull(score).exact();
  }
}
