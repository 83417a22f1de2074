package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.MEAN;
import static dev.maturity.bulk.Fixtures.ZERO_TO_FIVE;
import static dev.maturity.bulk.Fixtures.criteria;
import static dev.maturity.bulk.Fixtures.mean;
import static dev.maturity.bulk.Fixtures.scorer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.engine.Scorer;
import dev.maturity.engine.Scores;
import dev.maturity.model.Bounds;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Weighted means that hit a cut exactly and that doubles get wrong, scored in bulk and by codes; {@code threshold-traps.md} beside {@code
 * ThresholdTrapsTest} of the engine says where they come from.
 */
class ThresholdTrapsInBulkTest {

  /** Written 0 to 25 for 0 to 5 in steps of 0.2. */
  private static final OrdinalScale FIFTHS = OrdinalScale.of(
      "fifths", 0, IntStream.rangeClosed(0, 25).mapToObj(i -> "step " + i).toArray(String[]::new));

  private static final List<List<String>> TRAPS = traps();

  /** Every three weights on a grid of .05 that sum to 1. */
  private static final List<int[]> WEIGHTS = weights();

  @Test
  void everyTrapLandsOnTheUpperSideOfItsCut() {
    Model model = Fixtures.model(2)
        .dimensions(IntStream.range(0, TRAPS.size())
            .mapToObj(trap -> Dimension.builder("t" + trap, "Trap")
                .criteria(IntStream.range(0, 3)
                    .mapToObj(i -> Fixtures.criterion(id(trap, i), ZERO_TO_FIVE.id())
                        .weight(TRAPS.get(trap).get(i))
                        .build())
                    .toArray(Criterion[]::new))
                .build())
            .toArray(Dimension[]::new))
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(
                    MEAN, Rule.of("bands").with("cuts", List.of(new BigDecimal("2.5"))))
                .withRange(Bounds.of("0", "5")))
            .withOverall(NodeScoring.of(Rule.NONE, Rule.NONE)))
        .build();
    AssessmentBuilder answers = Assessment.of(model);
    AnswerTableBuilder rows = AnswerTable.builder(model).assessment("");
    for (int trap = 0; trap < TRAPS.size(); trap++) {
      for (int i = 0; i < 3; i++) {
        BigDecimal score = new BigDecimal(TRAPS.get(trap).get(3 + i));
        answers.answer(id(trap, i), score);
        rows.answer(id(trap, i), new Rated(score));
      }
    }
    Scorer scorer = scorer(model);
    Scorecard card = scorer.score(answers.build());
    Scores light = scorer.scores(answers.build());
    ScoreTable scores = BulkScorer.of(scorer).score(rows.build());

    assertThat(TRAPS).hasSize(200);
    for (int trap = 0; trap < TRAPS.size(); trap++) {
      DimensionScore node = card.dimension("t" + trap).orElseThrow();
      int place = scores.node("t" + trap);

      assertThat(node.findScore().orElseThrow().value()).isEqualTo(2.5);
      assertThat(node.placement().rank()).isEqualTo(2);
      assertThat(light.score("t" + trap)).isEqualTo(2.5);
      assertThat(light.rank("t" + trap)).isEqualTo(2);
      assertThat(scores.score(0, place)).isEqualTo(2.5);
      assertThat(scores.rank(0, place)).isEqualTo(2);
      assertThat(scores.position(0, place)).isEqualTo(2);
    }
  }

  /** All from which the traps were chosen: doubles summed from left to right get 4,780 of them wrong. */
  @Test
  void everyTieAtAHalfPointLandsOnTheUpperSideOfItsCut() {
    int ties = 0;
    int wrongInDoubles = 0;
    for (int[] weights : WEIGHTS) {
      List<int[]> tied = ties(weights);
      ties += tied.size();
      wrongInDoubles +=
          (int) tied.stream().filter(tie -> fallsBelow(weights, tie)).count();
      Model model = halfPoints(weights);
      byte[][] columns = new byte[3][tied.size()];
      for (int row = 0; row < tied.size(); row++) {
        for (int i = 0; i < 3; i++) {
          columns[i][row] = (byte) (tied.get(row)[i] + 1);
        }
      }
      Scorer scorer = scorer(model);
      ScoreTable scores = BulkScorer.of(scorer).score(AnswerTable.ofColumns(model, columns));
      for (int row = 0; row < tied.size(); row++) {
        int halves = sum(weights, tied.get(row)) / 50;
        Scores light =
            scorer.scores(new byte[] {columns[0][row], columns[1][row], columns[2][row]});

        assertThat(scores.score(row, 0)).isEqualTo(halves / 2.0);
        assertThat(scores.rank(row, 0)).isEqualTo(halves + 1);
        assertThat(scores.position(row, 0)).isEqualTo(halves + 1);
        assertThat(light.score()).isEqualTo(halves / 2.0);
        assertThat(light.rank("overall")).isEqualTo(halves + 1);
      }
    }
    assertThat(ties).isEqualTo(76_782);
    assertThat(wrongInDoubles).isEqualTo(4_780);
  }

  /** The scorer one at a time takes longer, so it is tried on one set of weights of ten. */
  @Test
  void theScorerSaysTheSameOneAtATime() {
    for (int k = 0; k < WEIGHTS.size(); k += 10) {
      int[] weights = WEIGHTS.get(k);
      Scorer scorer = scorer(halfPoints(weights));
      for (int[] tie : ties(weights)) {
        AssessmentBuilder answers = Assessment.of(scorer.model());
        for (int i = 0; i < 3; i++) {
          answers.answer("q" + (i + 1), tie[i]);
        }
        DimensionScore node = scorer.score(answers.build()).overall();
        int halves = sum(weights, tie) / 50;

        assertThat(node.findScore().orElseThrow().value()).isEqualTo(halves / 2.0);
        assertThat(node.placement().rank()).isEqualTo(halves + 1);
      }
    }
  }

  /** On the range from 0 to 5, cut at 0.5, 1 … 4.5. */
  private static Model halfPoints(int[] weights) {
    List<BigDecimal> cuts =
        IntStream.rangeClosed(1, 9).mapToObj(i -> BigDecimal.valueOf(5L * i, 1)).toList();
    String[] shares = IntStream.of(weights)
        .mapToObj(weight -> BigDecimal.valueOf(5L * weight, 2).toPlainString())
        .toArray(String[]::new);
    return Fixtures.model(10)
        .scales(FIFTHS)
        .criteria(criteria(FIFTHS.id(), shares))
        .scoring(Scoring.STANDARD.withOverall(
            mean(Rule.of("bands").with("cuts", cuts)).overall().withRange(Bounds.of("0", "5"))))
        .build();
  }

  /** Three steps whose weighted mean lies on a cut. */
  private static List<int[]> ties(int[] weights) {
    List<int[]> ties = new ArrayList<>();
    for (int x = 0; x <= 25; x++) {
      for (int y = 0; y <= 25; y++) {
        for (int z = 0; z <= 25; z++) {
          int[] steps = {x, y, z};
          int sum = sum(weights, steps);
          if (sum % 50 == 0 && sum > 0 && sum < 500) {
            ties.add(steps);
          }
        }
      }
    }
    return ties;
  }

  /** A hundred times the weighted mean: twentieths times fifths. */
  private static int sum(int[] weights, int[] steps) {
    return weights[0] * steps[0] + weights[1] * steps[1] + weights[2] * steps[2];
  }

  private static boolean fallsBelow(int[] weights, int[] steps) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += decimal(weights[i], 5, 2) * decimal(steps[i], 2, 1);
    }
    return sum < sum(weights, steps) / 50 / 2.0;
  }

  private static double decimal(int number, int step, int decimals) {
    return BigDecimal.valueOf((long) number * step, decimals).doubleValue();
  }

  private static List<int[]> weights() {
    List<int[]> all = new ArrayList<>();
    for (int a = 1; a <= 18; a++) {
      for (int b = 1; a + b <= 19; b++) {
        all.add(new int[] {a, b, 20 - a - b});
      }
    }
    return all;
  }

  private static String id(int trap, int criterion) {
    return "t%s.%s".formatted(trap, criterion);
  }

  private static List<List<String>> traps() {
    try (InputStream file =
        Objects.requireNonNull(ThresholdTrapsInBulkTest.class.getResourceAsStream(
            "/dev/maturity/engine/threshold-traps.csv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split(",")))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
