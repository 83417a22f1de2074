package dev.maturity.benchmark;

import static dev.maturity.benchmark.Benchmarks.SOURCE;
import static dev.maturity.benchmark.Benchmarks.STUDY;
import static dev.maturity.benchmark.Benchmarks.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be compared is refused, with the reason and the way out. */
class RefusalsTest {

  private static final Scorecard CARD = card(2, 2);

  @Test
  void aScaleOfItsOwnIsRefused() {
    Benchmark own = Benchmarks.of(
        "hotjar-2018", List.of(), "overall", Study.UNKNOWN, Share.of("embed", "0.12"));

    assertThat(refusal(own, CARD)).isEqualTo("""
        There is nothing to compare.
        * /models: The benchmark (hotjar-2018) has a scale of its own (investigate, initiate, mobilize, scale, embed), which is not that of the model (stages).
          Its figures can be read beside the scorecard, not laid on its levels.""");
  }

  @Test
  void anotherModelIsRefused() {
    Benchmark other = Benchmarks.of(
        "xm-2023", List.of("xm-institute"), "overall", Study.UNKNOWN, Share.of("embed", "0.03"));

    assertThat(refusal(other, CARD)).isEqualTo("""
        There is nothing to compare.
        * /models: The benchmark (xm-2023) is about the levels of another model (xm-institute), not of (stages).
          Maybe score answers to the model (xm-institute), and compare those.""");
  }

  @Test
  void otherLevelsOfTheSameModelAreRefused() {
    Benchmark four = new Benchmark(
        "four",
        "Four",
        "",
        List.of("stages"),
        null,
        STUDY.steps().subList(0, 4),
        List.of(Share.of("scale", "0.1")),
        "",
        List.of(),
        "",
        null,
        List.of(SOURCE),
        List.of(),
        "");

    assertThat(refusal(four, CARD))
        .contains(
            "/steps: The benchmark (four) is about the levels (investigate, initiate, mobilize, scale), and the model (stages 1.0.0) has the levels (investigate, initiate, mobilize, scale, embed).");
  }

  @Test
  void aStatementHasNoLevels() {
    assertThat(refusal(
            about("The programme cannot show its value.", List.of(figure("0.73")), ""), CARD))
        .isEqualTo("""
            There is nothing to compare.
            * /statement: The benchmark (words) says for how many organisations a statement is true, not how many stand on which level.
              Maybe ask whether the statement is true of you: The programme cannot show its value.""");
  }

  @Test
  void aFindingHasNoShares() {
    assertThat(refusal(about("", List.of(), "Most stand at the lower two levels."), CARD))
        .isEqualTo("""
            There is nothing to compare.
            * /finding: The benchmark (words) says something in words, and no shares to compare a level with.
              It reads: Most stand at the lower two levels.""");
  }

  @Test
  void aNodeWithoutALevelIsRefused() {
    Scorecard empty = Benchmarks.score(Benchmarks.answers(Map.of()).dontKnow("l1"));

    assertThat(refusal(STUDY, empty)).isEqualTo("""
        There is nothing to compare.
        * /dimension: The benchmark (xm-2023) is about levels, and the node (overall) of the scorecard has none (nothing answered, coverage 0 % (0 of 2 answered)).
          Maybe answer more of it first.""");
  }

  @Test
  void aDimensionThatIsNotThereIsNamed() {
    Benchmark disrupt = Benchmarks.of(
        "xm-2023-disrupt",
        List.of("stages"),
        "disrupt",
        Study.UNKNOWN,
        Share.of("scale", "embed", "0.08"));

    assertThat(refusal(disrupt, CARD))
        .contains(
            "/dimension: The benchmark (xm-2023-disrupt) is about the dimension (disrupt), which the scorecard does not have.");
  }

  @Test
  void whatIsNotValidIsNotCompared() {
    Benchmark broken =
        Benchmarks.of(Study.UNKNOWN, Share.of("embed", "0.6"), Share.of("scale", "0.6"));
    MaturityException refused =
        catchThrowableOfType(MaturityException.class, () -> broken.compare(CARD));

    assertThat(refused).hasMessageStartingWith("The benchmark (study) cannot be used.");
    assertThatThrownBy(() -> broken.atOrBelow("scale")).isInstanceOf(MaturityException.class);
  }

  @Test
  void anAgeBelowNothingIsRefused() {
    assertThatThrownBy(() -> STUDY.compare(CARD, null, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The age (-1) of a study must not be negative.");
  }

  private static String refusal(Benchmark benchmark, Scorecard card) {
    MaturityException refused =
        catchThrowableOfType(MaturityException.class, () -> benchmark.compare(card));
    assertThat(refused.problems()).hasSize(1);
    assertThat(refused.problems().get(0).code()).isEqualTo(ProblemCode.NOT_COMPARABLE);
    return refused.getMessage();
  }

  private static Benchmark about(String statement, List<Figure> figures, String finding) {
    return new Benchmark(
        "words",
        "Words",
        "",
        List.of("stages"),
        null,
        List.of(),
        List.of(),
        statement,
        figures,
        finding,
        null,
        List.of(SOURCE),
        List.of(),
        "");
  }

  private static Figure figure(String value) {
    return new Figure(new BigDecimal(value), false, "", List.of(), "");
  }
}
